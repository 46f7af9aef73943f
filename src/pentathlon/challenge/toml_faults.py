"""What the reader of TOML files of the standard library says, in French; its place is kept."""

import re

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|(end of document))\)$")
_FAULTS = {
    r"Invalid statement": "instruction non valide",
    r"Expected newline or end of document after a statement": "une fin de ligne est attendue après une instruction",
    r"Expected (.+) at the end of a table declaration": "{} est attendu à la fin d’un en-tête de table",
    r"Expected (.+) at the end of an array declaration": "{} est attendu à la fin d’un en-tête de tableau",
    r"Expected '=' after a key in a key/value pair": "« = » est attendu après une clé",
    r"Expected (.+)": "{} est attendu",
    r"Found invalid character (.+)": "caractère non permis : {}",
    r"Illegal character (.+)": "caractère non permis : {}",
    r"Cannot declare (.+) twice": "déclaré deux fois : {}",
    r"Cannot overwrite a value": "une valeur est donnée deux fois",
    r"Cannot (?:mutate immutable|redefine) namespace (.+)": "une table fermée ne peut être complétée : {}",
    r"Invalid initial character for a key part": "une clé ne peut commencer ainsi",
    r"Unclosed array": "un tableau n’est pas fermé",
    r"Duplicate inline table key (.+)": "clé présente deux fois dans une table en ligne : {}",
    r"Unclosed inline table": "une table en ligne n’est pas fermée",
    r"Unescaped .+ in a string": "barre oblique inverse mal employée dans un texte",
    r"Invalid hex value": "valeur hexadécimale non valide",
    r"Escaped character is not a Unicode scalar value": "caractère Unicode non valide",
    r"Unterminated string": "les guillemets d’un texte ne sont pas fermés",
    r"Invalid date or datetime": "date non valide",
    r"Invalid value": "valeur non valide",
    r"Exceeds the limit .+": "un nombre a trop de chiffres",
}
"""Message → French; `{}` is what the message names."""


def toml_fault_in_french(message: str) -> str:
    """The message of a `TOMLDecodeError` in French, with its place; as it is where it is not known.

    >>> toml_fault_in_french("Invalid value (at line 3, column 6)")
    'valeur non valide (ligne 3, colonne 6)'
    """
    place = _PLACE.search(message)
    said = message[: place.start()] if place else message
    french = next((_french(known, said) for known in _FAULTS if re.fullmatch(known, said)), said)
    if place is None:
        return french
    return f"{french} (fin du fichier)" if place[3] else f"{french} (ligne {place[1]}, colonne {place[2]})"


def _french(known: str, said: str) -> str:
    match = re.fullmatch(known, said)
    return _FAULTS[known].format(*(match.groups() if match else ()))
