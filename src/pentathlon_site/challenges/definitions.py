"""Challenge files as organisers give them: built-in names and uploaded TOML files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources

from django.utils.translation import gettext as _

from pentathlon.challenge import Challenge as Definition
from pentathlon.challenge.load import BUILTIN, challenge_sha256, parse_challenge
from pentathlon.errors import DefinitionError, Problem
from pentathlon_site.challenges.errors import DefinitionRefused

LARGEST_DEFINITION_BYTES = 512 * 1024


@dataclass(frozen=True)
class DefinitionFile:
    """A challenge file: its name, and what stands in it."""

    name: str
    content: bytes


@dataclass(frozen=True)
class CheckedDefinition:
    """A challenge file that is right.

    Attributes:
        toml: The file, as given.
        definition: What it says.
        sha256: Hash of what it says.
    """

    toml: str
    definition: Definition
    sha256: str


def builtin_file(name: str) -> DefinitionFile:
    """The file of one of the five challenges of 2018."""
    if name not in BUILTIN:
        raise DefinitionRefused(
            [Problem(_("no built-in challenge; there are %(names)s") % {"names": ", ".join(BUILTIN)}, file=name)]
        )
    source = resources.files("pentathlon.challenge").joinpath(f"builtin/{name}.toml")
    return DefinitionFile(f"{name}.toml", source.read_bytes())


def check_files(files: Iterable[DefinitionFile], *, taken: Iterable[str] = ()) -> list[CheckedDefinition]:
    """Check challenge files.

    Args:
        files: Any number of them.
        taken: Names of challenges that are there already.

    Raises:
        DefinitionRefused: everything that is wrong in all of them.
    """
    checked: list[CheckedDefinition] = []
    found: list[Problem] = []
    names = set(taken)
    for file in files:
        try:
            one = check_file(file)
        except DefinitionRefused as refusal:
            found += refusal.problems
            continue
        if one.definition.id in names:
            sentence = _("the event has a challenge '%(id)s' already") % {"id": one.definition.id}
            found.append(Problem(sentence, file=file.name))
        names.add(one.definition.id)
        checked.append(one)
    if found:
        raise DefinitionRefused(found)
    return checked


def check_file(file: DefinitionFile) -> CheckedDefinition:
    """Check one challenge file.

    Raises:
        DefinitionRefused: naming file, key and what is allowed there.
    """
    if len(file.content) > LARGEST_DEFINITION_BYTES:
        limit = LARGEST_DEFINITION_BYTES // 1024
        raise DefinitionRefused([Problem(_("larger than %(limit)d KB") % {"limit": limit}, file=file.name)])
    try:
        definition = parse_challenge(file.content, file=file.name)
    except DefinitionError as error:
        raise DefinitionRefused(error.problems) from None
    return CheckedDefinition(file.content.decode("utf-8-sig"), definition, challenge_sha256(definition))


def in_builtin_order(names: Sequence[str]) -> list[str]:
    """Built-in names in the order of the report of 2018."""
    return sorted(names, key=lambda name: BUILTIN.index(name) if name in BUILTIN else len(BUILTIN))
