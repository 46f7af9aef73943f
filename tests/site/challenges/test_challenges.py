"""Challenges of an event: files, texts, example images."""

import io
import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.challenges import actions
from pentathlon_site.challenges.definitions import DefinitionFile, builtin_file
from pentathlon_site.challenges.errors import DefinitionRefused
from pentathlon_site.challenges.pictures import LONGEST_SIDE
from pentathlon_site.core.errors import Conflict, Invalid, TooLarge

CANARY = "DUPONT^JEANNE"
LIVER = "/events/jfr-2026/office/challenges/liver/"


@pytest.fixture
def liver(event):
    return site.build_challenge(event, "liver", launched=False)


def picture(file_format="PNG", size=(30, 20), mode="L") -> bytes:
    """A picture that carries a name in its metadata."""
    out, image = io.BytesIO(), Image.new(mode, size, 7)
    if file_format == "PNG":
        info = PngInfo()
        info.add_text("Comment", CANARY)
        image.save(out, "PNG", pnginfo=info)
    else:
        exif = Image.Exif()
        exif[0x010E] = CANARY
        image.save(out, file_format, exif=exif)
    return out.getvalue()


def example(challenge, content, by):
    caption = {"en": "Good", "fr": "Bien"}
    return actions.add_example(
        challenge=challenge, content=content, is_good=True, caption=caption, by=by, at=timezone.now()
    )


@pytest.mark.parametrize("file_format", ["PNG", "JPEG"])
def test_nothing_but_the_pixels_of_an_example_survives(liver, alice, file_format):
    content = picture(file_format)
    assert CANARY.encode() in content
    kept = example(liver, content, alice)
    assert CANARY.encode() not in bytes(kept.picture)
    with Image.open(io.BytesIO(bytes(kept.picture))) as image:
        assert (image.size, image.getpixel((3, 3)), dict(image.getexif())) == ((30, 20), 7, {})


def test_a_large_example_is_made_smaller(liver, alice):
    with Image.open(io.BytesIO(bytes(example(liver, picture(size=(4000, 1000)), alice).picture))) as image:
        assert image.size == (LONGEST_SIDE, LONGEST_SIDE // 4)


@pytest.mark.parametrize("content", [b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>", picture()[:60]])
def test_what_is_no_picture_is_refused(liver, alice, content):
    with pytest.raises(Invalid, match="no PNG or JPEG"):
        example(liver, content, alice)


def test_a_picture_of_absurd_size_is_refused_before_it_is_decoded(liver, alice):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    content = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"x")) + chunk(b"IEND", b"")

    with pytest.raises(TooLarge, match="too many pixels"):
        example(liver, content, alice)


def test_another_format_is_refused(liver, alice):
    out = io.BytesIO()
    Image.new("L", (9, 9)).save(out, "TIFF")
    with pytest.raises(Invalid, match="no PNG or JPEG"):
        example(liver, out.getvalue(), alice)


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(liver, alice):
    with pytest.raises(TooLarge, match="too many pixels"):
        example(liver, picture(size=(9000, 9000), mode="1"), alice)


def test_examples_are_added_shown_and_removed_on_the_pages(liver, alice, signed_in, client):
    office = signed_in(alice)
    form = {"is_good": "no", "caption_en": "A calliper", "caption_fr": "Un repère"}
    upload = SimpleUploadedFile("secret name.png", picture())
    office.post(f"{LIVER}examples/", {**form, "picture": upload})
    kept = liver.examples.get()
    page = client.get("/events/jfr-2026/challenges/liver/").content.decode()
    shown = client.get(f"/events/jfr-2026/challenges/liver/examples/{kept.pk}")
    assert ("A calliper" in page, shown.content, shown["Content-Type"]) == (True, bytes(kept.picture), "image/png")
    office.post(f"{LIVER}examples/{kept.pk}/remove/")
    assert not liver.examples.exists()


def test_a_refused_example_says_why_beside_the_form(liver, alice, signed_in):
    form = {"is_good": "yes", "caption_en": "A", "caption_fr": "A", "picture": SimpleUploadedFile("a.png", b"no")}
    answer = signed_in(alice).post(f"{LIVER}examples/", form)
    assert (answer.status_code, len(answer.context["form"].non_field_errors())) == (422, 1)


def test_the_file_is_replaced_before_the_launch_only(liver, alice):
    changed = builtin_file("liver").content.replace(b"min = 128", b"min = 200")
    before = liver.definition_sha256
    actions.replace_definition(challenge=liver, file=DefinitionFile("l.toml", changed), by=alice, at=timezone.now())
    liver.refresh_from_db()
    assert liver.definition.criteria.rows.min == 200
    assert Entry.objects.last().facts == {"before": before, "after": liver.definition_sha256}
    liver.launched_at = timezone.now()
    liver.save()
    with pytest.raises(Conflict, match="launched"):
        actions.replace_definition(challenge=liver, file=builtin_file("liver"), by=alice, at=timezone.now())


def test_the_file_of_another_challenge_is_refused(liver, alice):
    with pytest.raises(Invalid, match="correct the id"):
        actions.replace_definition(challenge=liver, file=builtin_file("breast"), by=alice, at=timezone.now())


def test_a_file_that_is_too_large_is_refused_by_its_name(liver, alice):
    huge = DefinitionFile("huge.toml", b"#" * 600_000)
    with pytest.raises(DefinitionRefused, match=r"huge\.toml: larger than 512 KB"):
        actions.replace_definition(challenge=liver, file=huge, by=alice, at=timezone.now())


def test_challenges_are_added_and_removed_until_launched(liver, event, alice, signed_in):
    office = signed_in(alice)
    form = office.get("/events/jfr-2026/office/challenges/").context["form"]
    assert [value for value, _ in form.fields["builtin"].choices] == ["meniscus", "cortex", "breast", "thyroid"]
    office.post("/events/jfr-2026/office/challenges/", {"builtin": ["thyroid"]})
    assert {challenge.slug for challenge in event.challenges.all()} == {"liver", "thyroid"}
    office.post(f"{LIVER}remove/")
    assert [challenge.slug for challenge in event.challenges.all()] == ["thyroid"]


def test_a_launched_challenge_is_not_removed(event, alice, signed_in):
    site.build_challenge(event, "liver")
    assert signed_in(alice).post(f"{LIVER}remove/").status_code == 409
    assert event.challenges.count() == 1


def test_texts_of_a_challenge_are_edited_in_both_languages(liver, alice, signed_in):
    names = ("clinical_question", "criteria_text", "tutorial")
    texts = {f"{name}_{language}": f"{name} {language}" for name in names for language in ("en", "fr")}
    signed_in(alice).post(f"{LIVER}texts/", texts)
    liver.refresh_from_db()
    assert liver.tutorial == {"en": "tutorial en", "fr": "tutorial fr"}


@pytest.mark.parametrize("page", ["texts/", "examples/", "file/", "exams/", "launch/"])
def test_pages_of_the_office_are_not_for_radiologists(liver, bob, signed_in, page):
    assert signed_in(bob).get(f"{LIVER}{page}").status_code == 403


def test_a_wrong_challenge_file_is_explained_in_the_readers_language(liver, alice, signed_in):
    alice.language = "fr"
    alice.save()
    wrong = SimpleUploadedFile("liver.toml", builtin_file("liver").content.replace(b"min = 128", b"min = 'x'", 1))

    page = signed_in(alice).post(f"{LIVER}file/", {"file": wrong})

    assert page.status_code == 422
    said = "liver.toml\u00a0: criteria.rows.min\u00a0: doit être un nombre (trouvé\u00a0: 'x')"
    assert page.context["form"].non_field_errors() == [said]
