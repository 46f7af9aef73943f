"""What may stand in the ledger: it is kept for years and read by many, so no patient and no e-mail address.

A list of allowed facts for every action would be kept up badly. Instead what an action records must *look* harmless.

* A verb is the name of an action: `approve_member`. A subject is a kind and an identifier: `centre:4`. A fact has a
  short name in lower case. A fact that is not a number or a truth value has no name that announces a patient, a file,
  a header or a secret (`birth_date`, `file_name`, `token`, …). An action that breaks one of these rules is refused: it
  is a fault of the program, which its tests find.
* A line of text that looks like a DICOM person's name (`DUPONT^JEAN`), a DICOM UID, a DICOM date or the number of a
  patient, a visit or an insurance (eight digits and more), a file name, an e-mail address, or that is long or of
  several lines, is withheld: the entry says so in its place. It may come from what somebody typed, which is no reason
  to refuse the action. Hashes and UUIDs may pass.
"""

import re
from typing import Any

from pentathlon_site.audit.errors import UnfitEntry

LONGEST_LINE = 200
_VERB = re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)
_SUBJECT = re.compile(r"[a-z][a-z_]*(:[\w.+-]+)*", re.ASCII)
_FACT = re.compile(r"[a-z][a-z0-9_.-]{0,59}", re.ASCII)
_TELLTALE_WORDS = frozenset(
    (
        *("patient", "birth", "birthday", "birthdate", "dob", "ipp", "nip", "nir", "ssn", "accession"),
        *("file", "files", "filename", "path", "folder", "uid", "header", "dicom", "pixel"),
        *("email", "mail", "phone", "password", "secret", "token"),
    )
)
_HASH_OR_UUID = re.compile(r"[0-9a-f]{32,128}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TELLTALE_SHAPES = {
    "several lines": re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]"),
    "person's name in DICOM": re.compile(r"\^"),
    "UID": re.compile(r"\d+(\.\d+){4,}"),
    "long number": re.compile(r"\d{8,}"),
    "file name": re.compile(r"\.(dcm|dicom|ima|nii|gz|png|jpe?g|bmp|tiff?|zip|csv|xlsx)\b", re.IGNORECASE),
    "e-mail address": re.compile(r"\S@\S"),
}


def refuse_unfit_names(verb: str, subject: str) -> None:
    """Refuse a verb or a subject that does not name things as the ledger does.

    Raises:
        UnfitEntry: names the part, without its value.
    """
    if not _VERB.fullmatch(verb):
        raise UnfitEntry("verb", "must be the name of an action: approve_member")
    if not _SUBJECT.fullmatch(subject) or len(subject) > 80:
        raise UnfitEntry("subject", "must be a kind and an identifier: centre:4")


def fit_facts(facts: dict[str, Any]) -> dict[str, Any]:
    """A copy of the facts in which lines that could be a patient's are withheld.

    Raises:
        UnfitEntry: a fact has a name or a type that the ledger does not take.
    """
    return {_fit_name(name, value): _fit_value(name, value) for name, value in facts.items()}


def _fit_name(name: str, value: Any) -> str:
    if not isinstance(name, str) or not _FACT.fullmatch(name):
        raise UnfitEntry("a fact", "has no short name in lower case")
    telltale = _TELLTALE_WORDS & set(re.split(r"[_.-]", name))
    if telltale and not _is_plain(value):
        raise UnfitEntry(f"fact '{name}'", f"could hold what the ledger must not know: {min(telltale)}")
    return name


def _fit_value(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return _fit_line(value)
    if isinstance(value, dict):
        return fit_facts(value)
    if isinstance(value, list | tuple):
        return [_fit_value(name, each) for each in value]
    if not _is_plain(value):
        raise UnfitEntry(f"fact '{name}'", "is no number, truth value, line of text, list or dictionary")
    if isinstance(value, float):
        return _fit_decimal(value)
    return value


def _fit_decimal(value: float) -> float | str:
    """A decimal that PostgreSQL gives back as it was: it knows no -0.0 and no NaN, and makes a whole number of 1e22."""
    value = value + 0.0
    return value if repr(value).lstrip("-").replace(".", "").isdigit() else repr(value)


def _is_plain(value: Any) -> bool:
    return value is None or isinstance(value, bool | int | float)


def _fit_line(line: str) -> str:
    line = str(line)
    if _HASH_OR_UUID.fullmatch(line):
        return line
    if len(line) > LONGEST_LINE:
        return "(withheld: long text)"
    for name, shape in _TELLTALE_SHAPES.items():
        if shape.search(line):
            return f"(withheld: {name})"
    return line
