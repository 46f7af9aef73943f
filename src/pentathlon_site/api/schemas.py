"""What goes in and out of the API."""

from datetime import date, datetime
from typing import Annotated, Any

from ninja import Field, Schema


class Error(Schema):
    """What was refused and what to do."""

    code: str = Field(description="a word for programs")
    message: str = Field(description="one or more sentences, in the account's language")
    address: str = Field(description="where to do what is missing, or empty")


class ErrorAnswer(Schema):
    """Every refusal."""

    error: Error


class ChallengeName(Schema):
    """A challenge that takes images."""

    slug: str
    title: str
    needs_mask: bool


class MissingStep(Schema):
    """Something to do before the first upload."""

    code: str
    message: str
    address: str


class MyCentre(Schema):
    """A centre of the account, and whether images can be sent to it now."""

    event: str
    event_title: str
    phase: str
    centre: int
    name: str
    is_lead: bool
    ready: bool = Field(description="whether images can be sent now")
    missing: list[MissingStep] = Field(description="what comes first, in the order in which it is best done")
    challenges: list[ChallengeName]


class Me(Schema):
    """The account that speaks."""

    name: str
    email: str
    language: str
    centres: list[MyCentre]


class NoticeInForce(Schema):
    """The patient notice."""

    number: int
    address: str


class LabelValue(Schema):
    """An allowed value."""

    name: str
    text: str
    aliases: list[str]


class LabelColumn(Schema):
    """A label column with its closed vocabulary."""

    name: str
    text: str
    kind: str = Field(description="binary (0 or 1) or category")
    required: bool
    aliases: list[str]
    values: list[LabelValue]


class LabelContradiction(Schema):
    """Labels that exclude each other."""

    when: str = Field(description="condition in the challenge's expression language")
    text: str


class ChallengeForm(Schema):
    """What a challenge asks for."""

    slug: str
    title: str
    question: str
    definition: str = Field(description="the challenge file, TOML")
    columns: list[LabelColumn]
    contradictions: list[LabelContradiction]
    needs_mask: bool
    accepts: list[str] = Field(description="kinds of file that an image may be")


class UploadSettings(Schema):
    """Everything that a browser or a site agent needs to de-identify and send. Never stored by caches."""

    key: str = Field(description="secret of the centre's pseudonyms, base64; keep it in memory only")
    largest_bytes: int
    notice: NoticeInForce | None
    waiting_period_days: int
    challenge: ChallengeForm
    rules_version: str = Field(description="version of the de-identification rules that the server checks against")


class DeclarationIn(Schema):
    """What a radiologist declares on the patients of a batch (R-08)."""

    notice: int = Field(description="version of the patient notice; the one in force")
    informed_on: date = Field(description="day on which the last of these patients was informed")
    waiting_over: bool = Field(description="the waiting period is over")
    no_objection: bool = Field(description="none of these patients objected")


class BatchOut(Schema):
    """A declared batch."""

    batch: str


class Hashes(Schema):
    """SHA-256 of images that could be sent."""

    sha256: list[Annotated[str, Field(pattern="^[0-9a-f]{64}$")]] = Field(max_length=2000)


class ImageAnswer(Schema):
    """What became of one image."""

    number: str | None = Field(description="inclusion number; null when refused")
    state: str = Field(description="accepted, question or refused")
    code: str = Field(description="why refused, or what is asked; empty when accepted")
    reason: str = Field(description="what was found")
    advice: str = Field(description="what to do")
    retry: bool = Field(description="refused, but sending the same file again can help")
    complete: bool = Field(description="nothing is left to send")
    missing: list[str] = Field(description="labels, mask")
    labels: dict[str, str]
    received_at: datetime
    receipt: str = Field(description="address of the receipt; empty when refused")


class KnownImage(ImageAnswer):
    """What became of an image that could be sent again."""

    sha256: str = Field(description="as it was asked for")


class Lacking(Schema):
    """Which images the site lacks, and what it answered about those that it knows."""

    lacking: list[str]
    known: list[KnownImage]


class LabelsIn(Schema):
    """Labels of one image: column → value, or one of their listed aliases."""

    labels: dict[str, str]


class Inclusions(Schema):
    """Images of a centre."""

    inclusions: list[ImageAnswer]


class WithdrawalIn(Schema):
    """A withdrawal."""

    number: str = Field(description="inclusion number; case, spaces and hyphens do not matter")
    reason: str = Field(description="objection, mistake or legal")


class WithdrawalOut(Schema):
    """Receipt of a withdrawal."""

    receipt: str
    withdrawn_at: datetime
    erased: bool = Field(description="whether nothing is left; false while a store is tried again")


class EventSummary(Schema):
    """What the public knows of an event."""

    slug: str
    title: str
    organiser: str
    phase: str
    challenges: list[dict[str, Any]]
    notice: NoticeInForce | None
