"""What is told from the bytes of an image alone: is it de-identified, is it what the challenge asks for.

No database, no storage, no log. What arrives is not yet checked and could name a patient: it stays in memory, and
nothing of it but the toolkit's own output goes further.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import Challenge as Definition
from pentathlon.challenge.definition import Text
from pentathlon.dataset.prepare import select_frame
from pentathlon.deidentification import Cleaned, Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.reason_codes import REFUSALS, REVIEWS
from pentathlon.deidentification.recheck import FILE_STRUCTURE, came_cut, left_in
from pentathlon.dicom import looks_like_dicom
from pentathlon.errors import FileRefusedError, ImageRefusedError
from pentathlon.imaging.fingerprint import pixel_hash, thumbnail
from pentathlon.imaging.open import SourceImage, open_image
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon.inclusion.criteria import Finding, check_header, check_pixels, first_failure
from pentathlon_site.collection.reason_codes import OWN
from pentathlon_site.core.errors import log_our_fault

MOST_ELEMENTS_NAMED = 8


@dataclass(frozen=True)
class Reason:
    """Why an image is refused, or what is asked about it.

    Attributes:
        code: A key of `reason_codes.ADVICE`.
        text: What was found; never a value of the file.
    """

    code: str
    text: Text


@dataclass(frozen=True)
class Examined:
    """What an image is.

    Attributes:
        refusal: Why it cannot be taken; then everything else is empty.
        questions: What a person has to look at.
        findings: Criteria that are not met or unknown, and notes, for the record.
        content: The image as it is stored: output of the toolkit.
        pixels: Hash of its pixels, without a key.
        exam: Pseudonym of the exam; empty where the file does not say.
        thumbnail: Small grey picture of 32 x 32.
    """

    refusal: Reason | None = None
    questions: tuple[Reason, ...] = ()
    findings: tuple[dict[str, str], ...] = ()
    content: bytes = b""
    pixels: str = ""
    exam: str = ""
    thumbnail: bytes = b""

    @property
    def sha256(self) -> str:
        """Hash of the content that is stored."""
        return hashlib.sha256(self.content).hexdigest()


class _Refused(Exception):
    def __init__(self, code: str, text: Text, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(code)
        self.reason = Reason(code, text)
        self.findings = findings


def examine(content: bytes, *, pseudonymiser: Pseudonymiser, definition: Definition) -> Examined:
    """De-identify an image again and hold it against the criteria of a challenge. Fails closed.

    Args:
        content: The bytes that arrived.
        pseudonymiser: Of the key of the centre.
        definition: Definition of the challenge.
    """
    try:
        return _examine(content, pseudonymiser, definition)
    except _Refused as refused:
        return Examined(refusal=refused.reason, findings=_told(refused.findings))
    except ImageRefusedError as error:
        return Examined(refusal=Reason(error.code, EXCLUSION_CODES[error.code]))
    except MemoryError:
        return Examined(refusal=Reason("too_large", REFUSALS["too_large"]))
    except Exception as error:  # noqa: BLE001 - as in `_cleaned`
        log_our_fault(error)
        return refused_unread("crashed")


def examine_with(key: bytes, content: bytes, definition: Definition) -> Examined:
    """The same from what another process can be given.

    Args:
        key: Of the centre.
        content: The bytes that arrived.
        definition: Definition of the challenge.
    """
    return examine(content, pseudonymiser=_pseudonymiser(key), definition=definition)


@lru_cache(maxsize=64)
def _pseudonymiser(key: bytes) -> Pseudonymiser:
    return Pseudonymiser(key)


def refused_unread(why: str) -> Examined:
    """An image that could not be looked at.

    Args:
        why: `crashed` or `time_limit`.
    """
    return Examined(refusal=Reason(why, REFUSALS[why]))


def _examine(content: bytes, pseudonymiser: Pseudonymiser, definition: Definition) -> Examined:
    if not looks_like_dicom(content):
        raise _Refused("not_dicom", REFUSALS["not_dicom"])
    cleaned = _cleaned(content, pseudonymiser)
    _refuse_what_is_left(content, cleaned, pseudonymiser)
    result = b"".join(cleaned.content)
    image = open_image(result)
    findings = check_header(definition, image.header)
    _require(findings)
    pixels = _grey(image)
    findings.append(check_pixels(pixels))
    _require(findings)
    if image.header.lossy:
        note = "the image was compressed with loss"
        findings.append(Finding("compression", "noted", detail=note, detail_fr="l’image a été compressée avec perte"))
    return Examined(
        questions=(*_reviews(cleaned), *_unknown(findings)),
        findings=_told(tuple(findings)),
        content=result,
        pixels=pixel_hash(pixels),
        exam=image.header.study_instance_uid,
        thumbnail=thumbnail(pixels).tobytes(),
    )


def _cleaned(content: bytes, pseudonymiser: Pseudonymiser) -> Cleaned:
    """The image, de-identified again; text is looked for in its pixels."""
    try:
        return deidentify(content, pseudonymiser, Settings())
    except FileRefusedError as error:
        raise _Refused(error.reason, REFUSALS[error.reason]) from None
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a hostile file makes decoders raise anything; its words stay here
        log_our_fault(error)
        raise _Refused("crashed", REFUSALS["crashed"]) from None


def _refuse_what_is_left(content: bytes, cleaned: Cleaned, pseudonymiser: Pseudonymiser) -> None:
    if found := left_in(content, cleaned, pseudonymiser):
        raise _Refused("not_deidentified", _named(found))
    if cleaned.finding.is_cut and not came_cut(content):
        raise _Refused("sector_not_cut", OWN["sector_not_cut"])
    if cleaned.finding.boxes:
        raise _Refused("burned_in_text", _text_found(len(cleaned.finding.boxes)))


def _text_found(count: int) -> Text:
    """At how many places."""
    if count == 1:
        return Text(en="Text was found at 1 place of the picture", fr="Texte trouvé à 1 endroit de l’image")
    return Text(en=f"Text was found at {count} places of the picture", fr=f"Texte trouvé à {count} endroits de l’image")


def _named(found: tuple[str, ...]) -> Text:
    """Names of elements that should not be there, never their values."""
    english = [each for each in found if each != FILE_STRUCTURE][:MOST_ELEMENTS_NAMED]
    french = list(english)
    if FILE_STRUCTURE in found:
        english.append(FILE_STRUCTURE)
        french.append("structure du fichier")
    more = len(found) - len(english)
    names_en, names_fr = ", ".join(english), ", ".join(french)
    return Text(
        en=f"Not as de-identification leaves it: {names_en}" + (f" and {more} more" if more else ""),
        fr=f"Autrement que ne le laisse la désidentification : {names_fr}"
        + (f" et {more} autre{'s' if more > 1 else ''}" if more else ""),
    )


def _require(findings: list[Finding]) -> None:
    failed = first_failure(findings)
    if failed is not None:
        text = Text(en=failed.detail, fr=failed.detail_fr or failed.detail)
        raise _Refused(failed.code, text, tuple(findings))


def _grey(image: SourceImage) -> NDArray[Any]:
    pixels, _ = select_frame(image.load(), None, image.header)
    return np.ascontiguousarray(pixels)


def _reviews(cleaned: Cleaned) -> tuple[Reason, ...]:
    return tuple(Reason(reason, REVIEWS[reason]) for reason in cleaned.finding.reasons)


def _unknown(findings: list[Finding]) -> tuple[Reason, ...]:
    unknown = [each for each in findings if each.outcome == "unknown"]
    if not unknown:
        return ()
    english, french = ("; ".join(each.detail for each in unknown), "; ".join(each.detail_fr for each in unknown))
    return (Reason("criterion_unknown", Text(en=english, fr=french)),)


def _told(findings: tuple[Finding, ...]) -> tuple[dict[str, str], ...]:
    return tuple(
        {"criterion": each.criterion, "outcome": each.outcome, "en": each.detail, "fr": each.detail_fr}
        for each in findings
        if each.outcome != "met"
    )
