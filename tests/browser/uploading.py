"""Steps on the upload page that several tests take."""

from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from builders.sending import source_image

PARIS = ZoneInfo("Europe/Paris")
"""Where the events of the tests are."""


def address_of(centre, challenge):
    """Address of the upload page of a challenge."""
    return reverse("collection:upload_challenge", args=[centre.event.slug, centre.pk, challenge.slug])


def open_upload(open_page, user, centre, challenge, *look):
    """The upload page, ready for the declaration."""
    page = open_page(address_of(centre, challenge), user, *look)
    page.wait_for_selector("#upload[data-state=declaring]")
    return page


def declare(page, days_ago=30):
    """Declare that the patients were informed some days ago."""
    fill_declaration(page, days_ago)
    page.wait_for_selector("#upload[data-state=choosing]")


def fill_declaration(page, days_ago):
    """Fill the declaration and go on."""
    page.locator("#informed-on").fill(f"{timezone.localdate(timezone=PARIS) - timedelta(days=days_ago):%Y-%m-%d}")
    page.locator("#waiting-over").check()
    page.locator("#no-objection").check()
    page.locator("#declaration button").click()


def written(files):
    """Files in a new folder."""
    folder = Path(mkdtemp(prefix="upload-"))
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def choose(page, files, field="#files"):
    """Choose files by a field."""
    folder = written(files)
    page.locator(field).set_input_files([str(folder / name) for name in files])


def wait_read(page, count, timeout_s=60):
    """Until every chosen file is read."""
    page.wait_for_selector("#images[data-state=read]", timeout=timeout_s * 1000)
    page.get_by_role("button", name=f"({count:,})").first.wait_for()


def row_of(page, name):
    """Line of the list on a file."""
    return page.locator("#rows tr").filter(has=page.get_by_text(name, exact=True))


def look_at(page, name):
    """Open the dialog on a file."""
    row_of(page, name).locator("[data-does=open]").click()
    page.wait_for_selector("#image[data-state=ready]")


def send_all(page, timeout_s=60):
    """Send what is ready, and wait for all answers."""
    page.locator("#send-button").click()
    page.wait_for_selector("#send[data-state=finished]", timeout=timeout_s * 1000)


def prepare(page, count):
    """Images that are labelled and ready."""
    choose(page, {f"im{n}.dcm": source_image(exam=n) for n in range(count)})
    wait_read(page, count)
    label_all(page, count)


def label_all(page, count):
    """State the first label of each image from the keyboard."""
    page.locator("#begin").click()
    for _ in range(count):
        page.wait_for_selector("#image[data-state=ready]")
        page.keyboard.press("1")
        page.keyboard.press("Enter")
    page.wait_for_selector("#image:not([open])", state="attached")


class Traffic:
    """Everything that the server was given: addresses, headers, bodies."""

    def __init__(self, monkeypatch):
        self.received = []
        read = HttpRequest.body.fget

        def body(request):
            content = read(request)
            headers = " ".join(map(str, request.headers.values()))
            self.received.append((request.method, request.get_full_path(), headers, content))
            return content

        monkeypatch.setattr(HttpRequest, "body", property(body))

    def holds(self, text):
        """Whether a text stands anywhere in what was received."""
        wanted = text.encode()
        return [path for _, path, headers, body in self.received if text in path + headers or wanted in body]

    def images(self):
        """Bodies of the images, in the order of their coming."""
        return [body for method, path, _, body in self.received if method == "PUT" and "/images/" in path]
