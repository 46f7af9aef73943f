"""Legal regimes of an event, as data: what each demands before images may be collected.

A regime is a setting of the event, not a constant of the program: it changes with the country and with the year.
The packs are research, not legal advice: each parameter carries a mark that says how far it was checked, and the
organiser's data protection officer decides.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import Field, PositiveInt, model_validator

from pentathlon.challenge.table import Table, Text
from pentathlon.errors import DefinitionError
from pentathlon_site.core.shipped_texts import read_shipped_table, shipped_folder

GovernanceField = Literal[
    "controller",
    "dpo_name",
    "dpo_email",
    "undertaking_number",
    "register_number",
    "register_url",
    "cnil_reference",
    "ethics_reference",
    "dpia_date",
    "dpia_verdict",
    "host_name",
    "host_location",
    "hosting_certificate",
    "retention_until",
    "destruction_date",
    "waiting_period_days",
    "legal_basis",
    "recipients",
]
GOVERNANCE_FIELDS: Final[tuple[GovernanceField, ...]] = get_args(GovernanceField)
"""Every field of a governance record that a pack can demand."""

NOTICE_FIELDS: Final = frozenset(
    (
        *("controller", "dpo_name", "dpo_email", "legal_basis", "register_url", "host_name", "host_location"),
        *("recipients", "waiting_period_days", "retention_until", "destruction_date"),
    )
)
"""What the patient notice names, whatever the regime demands."""

Mark = Literal["V", "S", "K", "D"]
MARKS: Final[Mapping[Mark, Text]] = {
    "V": Text(en="read in a source", fr="lu dans une source"),
    "S": Text(
        en="read in a secondary source: check against the official text",
        fr="lu dans une source secondaire : à vérifier dans le texte officiel",
    ),
    "K": Text(
        en="general knowledge: check before relying on it", fr="connaissance générale : à vérifier avant de s’y fier"
    ),
    "D": Text(en="recommendation of this program, no legal rule", fr="recommandation de ce programme, non une règle"),
}
"""How far a statement was checked."""

PACKS: Final = ("fr-mr004-2018", "fr-mr003-2026", "fr-mr001-2026", "fr-authorisation", "eu-generic", "synthetic-demo")
"""The packs that ship with the site, in the order in which they are offered."""


class Source(Table):
    """Where a statement of a pack comes from."""

    name: str = Field(min_length=1, description="name of the source")
    mark: Mark = Field(description="how far it was checked")


class Note(Table):
    """Something the organiser should know before choosing the pack."""

    mark: Mark = Field(description="how far it was checked")
    en: str = Field(min_length=1, description="English")
    fr: str = Field(min_length=1, description="French")

    @property
    def text(self) -> Text:
        """The note in both languages."""
        return Text(en=self.en, fr=self.fr)


class LogRetention(Table):
    """Months for which security logs are kept."""

    min: PositiveInt = Field(description="shortest")
    default: PositiveInt = Field(description="proposed")
    max: PositiveInt = Field(description="longest, with a justified internal control")

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if not self.min <= self.default <= self.max:
            raise ValueError("min, default and max must not descend")
        return self


class MfaDates(Table):
    """From when a second factor is demanded."""

    web: date = Field(description="of tools that are reachable from the internet")
    other: date = Field(description="of all others")


class Parameters(Table):
    """The numbers and rules of a regime. An absent one was not found in any text that was read."""

    waiting_period_days: Annotated[int, Field(ge=0, le=365)] | None = Field(
        default=None, description="proposed days between information and upload"
    )
    breach_hours: PositiveInt | None = Field(default=None, description="to notify the authority of a breach")
    mfa_required_from: MfaDates | None = Field(default=None, description="dates of the second factor")
    log_retention_months: LogRetention | None = Field(default=None, description="of security logs")
    active_retention_rule: Literal["last_publication_plus_24_months", "as_authorised", "event"] | None = Field(
        default=None, description="until when data stay in active use"
    )
    archive_max_years: PositiveInt | None = Field(default=None, description="longest archive")
    k_min: PositiveInt | None = Field(default=None, description="smallest group of equal quasi-identifiers")
    cell_min: PositiveInt | None = Field(default=None, description="smallest count that is shown")
    team_regions: tuple[Literal["EEA", "any"], ...] | None = Field(
        default=None, min_length=1, description="where teams may be established without a transfer instrument"
    )
    individual_information_required: bool | None = Field(default=None, description="every patient gets the notice")
    forbids_cross_centre_matching: bool | None = Field(default=None, description="of one person's data")
    forbids_nir: bool | None = Field(default=None, description="the national identification number")
    hdh_registration_required: bool | None = Field(
        default=None, description="in the public directory of the Health Data Hub, before the start"
    )

    def known(self) -> frozenset[str]:
        """Names of the parameters that have a value."""
        return frozenset(name for name, value in self if value is not None)


class PolicyPack(Table):
    """One legal regime. An event keeps the version with which it opened."""

    id: str = Field(pattern=r"^[a-z0-9-]{3,40}$", description="name of the pack")
    version: PositiveInt = Field(description="raised when the pack changes")
    title: Text = Field(description="name of the regime")
    when: Text = Field(description="when this is the right one")
    effective_from: date | None = Field(default=None, description="first day; absent: no date was read")
    effective_to: date | None = Field(default=None, description="last day; absent: no end is known")
    mandatory: tuple[GovernanceField, ...] = Field(min_length=1, description="fields without which nothing opens")
    parameters: Parameters = Field(description="numbers and rules")
    marks: dict[str, Mark] = Field(description="how far each parameter was checked")
    sources: tuple[Source, ...] = Field(default=(), description="where the statements come from")
    notes: tuple[Note, ...] = Field(default=(), description="what to know before choosing it")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.effective_from and self.effective_to and self.effective_from > self.effective_to:
            raise ValueError("effective_from is after effective_to")
        if len(set(self.mandatory)) < len(self.mandatory):
            raise ValueError("mandatory names a field twice")
        if self.marks.keys() != self.parameters.known():
            difference = sorted(self.marks.keys() ^ self.parameters.known())
            raise ValueError(f"each parameter has exactly one mark; look at {', '.join(difference)}")
        return self

    def offered(self, at: date) -> bool:
        """Whether the regime can be chosen on a day."""
        return (self.effective_from is None or self.effective_from <= at) and (
            self.effective_to is None or at <= self.effective_to
        )

    def missing(self, filled: Mapping[str, object]) -> tuple[GovernanceField, ...]:
        """The mandatory fields that a governance record leaves empty: absent, None or blank. 0 days is an answer."""
        return tuple(name for name in self.mandatory if _is_empty(filled.get(name)))


def policy_packs(at: date, folder: Traversable | None = None) -> tuple[PolicyPack, ...]:
    """The packs that can be chosen on a day."""
    return tuple(pack for name in PACKS if (pack := policy_pack(name, folder)).offered(at))


def policy_pack(pack_id: str, folder: Traversable | None = None) -> PolicyPack:
    """One pack by its id.

    Raises:
        DefinitionError: There is none, or its file is wrong; each wrong key is named.
    """
    if pack_id not in PACKS:
        raise DefinitionError(f"There is no policy pack '{pack_id}'; there are {', '.join(PACKS)}.")
    if folder is None:
        return _shipped_pack(pack_id)
    return _read_pack(pack_id, folder)


@cache
def _shipped_pack(pack_id: str) -> PolicyPack:
    """Read once: every page asks whether the event may collect."""
    return _read_pack(pack_id, shipped_folder("pentathlon_site.challenges", "policy_packs"))


@lru_cache(maxsize=64)
def kept_pack(content: str) -> PolicyPack:
    """A pack from the JSON that an event keeps of it."""
    return PolicyPack.model_validate_json(content)


def _read_pack(pack_id: str, source: Traversable) -> PolicyPack:
    pack = read_shipped_table(source, f"{pack_id}.toml", PolicyPack)
    if pack.id != pack_id:
        raise DefinitionError(f"The policy pack in {pack_id}.toml calls itself '{pack.id}'.")
    return pack


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip()) or value in ((), [], {})
