"""Load a challenge definition: one of the five of 2018 by name, any other from its TOML file."""

import hashlib
import json
import tomllib
from difflib import get_close_matches
from importlib import resources
from pathlib import Path

from pydantic import ValidationError

from pentathlon.challenge.definition import Challenge
from pentathlon.challenge.explain import explain
from pentathlon.challenge.toml_faults import toml_fault_in_french
from pentathlon.errors import DefinitionError, Problem

BUILTIN = ("meniscus", "cortex", "liver", "breast", "thyroid")
"""The five challenges of JFR 2018."""


def builtin_challenges() -> tuple[Challenge, ...]:
    """The five challenges of JFR 2018."""
    return tuple(load_challenge(name) for name in BUILTIN)


def load_challenge(name_or_path: str | Path) -> Challenge:
    """Load and check a definition.

    Args:
        name_or_path: One of the built-in names, or the path of a TOML file.

    Raises:
        DefinitionError: naming each wrong key and the values that are allowed there.
    """
    name = str(name_or_path)
    if name in BUILTIN:
        source = resources.files("pentathlon.challenge").joinpath(f"builtin/{name}.toml").read_bytes()
    else:
        source = _read_definition(Path(name_or_path))
    return parse_challenge(source, file=name)


def parse_challenge(source: bytes, *, file: str) -> Challenge:
    """Check the bytes of a definition; `file` is the name to use in error messages."""
    try:
        content = tomllib.loads(source.decode("utf-8-sig"))
    except UnicodeDecodeError:
        problem = Problem("not UTF-8 text", file=file, message_fr="ce n’est pas du texte UTF-8")
        raise DefinitionError(problem) from None
    except RecursionError:
        french = "ce n’est pas du TOML : trop d’imbrications"
        raise DefinitionError(Problem("not TOML: nested too deeply", file=file, message_fr=french)) from None
    except ValueError as error:  # TOMLDecodeError is one; a number of 5,000 digits raises another
        french = f"ce n’est pas du TOML : {toml_fault_in_french(str(error))}"
        raise DefinitionError(Problem(f"not TOML: {error}", file=file, message_fr=french)) from None
    try:
        return Challenge.model_validate(content)
    except ValidationError as error:
        raise DefinitionError(explain(error.errors(), file=file)) from None


def challenge_sha256(challenge: Challenge) -> str:
    """Hash of what the definition says, whatever the layout and comments of its file."""
    content = json.dumps(challenge.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()


def _read_definition(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        choices = ", ".join(BUILTIN)
        near = get_close_matches(str(path), BUILTIN, n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise DefinitionError(
            f"'{path}' is neither a built-in challenge ({choices}) nor a TOML file that can be read.{hint}"
        ) from None
