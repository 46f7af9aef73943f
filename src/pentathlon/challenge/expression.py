"""A small language for conditions on the labels of one case.

    [Lesion] and [Type de lesion] in ('Kyste', 'Angiome')
    [Orientation anterieure] = 'Horizontale' or [Orientation posterieure] = 'Horizontale'
    not [Malin]

`[Column]` alone means "is 1". Values are compared as cleaned text: `[Lesion] = 1`, `[Type] != ''`.
Precedence: not, and, or; parentheses group.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pentathlon.errors import WrongValueError

Row = Mapping[str, str]

DEEPEST_NESTING = 50

_TOKEN = re.compile(
    r"\s*(?:\[(?P<column>[^\]]+)\]|'(?P<text>[^']*)'|(?P<number>-?\d+(?:\.\d+)?)"
    r"|(?P<word>and|or|not|in)\b|(?P<sign>!=|=|\(|\)|,))"
)


@dataclass(frozen=True)
class Expression:
    """A parsed condition.

    Attributes:
        source: The text as written.
        columns: Names of the columns it reads, in order of first use.
        literals: (column, value) of every comparison, for checking against the vocabularies.
    """

    source: str
    columns: tuple[str, ...]
    literals: tuple[tuple[str, str], ...]
    holds: Callable[[Row], bool]


class ExpressionError(WrongValueError):
    """The text is not an expression; the message says where."""


@lru_cache(maxsize=512)
def parse_expression(source: str) -> Expression:
    """Parse a condition.

    Raises:
        ExpressionError: with the position of the first thing that is not understood.

    >>> parse_expression("[Lesion] and not [Malin]").holds({"Lesion": "1", "Malin": "0"})
    True
    """
    parser = _Parser(source)
    holds = parser.either()
    if parser.kind is not None:
        raise parser.unexpected("'and', 'or' or the end", "'and', 'or' ou la fin")
    columns = tuple(dict.fromkeys(parser.columns))
    return Expression(source, columns, tuple(parser.literals), holds)


class _Parser:
    """Recursive descent, one method per level of precedence."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.kind: str | None = None
        self.value = ""
        self.depth = 0
        self.columns: list[str] = []
        self.literals: list[tuple[str, str]] = []
        self._advance()

    def _advance(self) -> None:
        rest = self.source[self.position :]
        if not rest.strip():
            self.kind, self.value = None, ""
            return
        match = _TOKEN.match(rest)
        if match is None or match.lastgroup is None:
            text = repr(rest.strip()[:20])
            raise ExpressionError(f"not understood: {text}", f"non compris : {text}")
        self.kind, self.value = match.lastgroup, match[match.lastgroup]
        self.position += match.end()

    def unexpected(self, wanted: str, wanted_fr: str) -> ExpressionError:
        found, found_fr = ("the end", "la fin") if self.kind is None else (repr(self.value), repr(self.value))
        return ExpressionError(
            f"expected {wanted}, found {found} before position {self.position}",
            f"attendu : {wanted_fr} ; trouvé : {found_fr}, avant la position {self.position}",
        )

    def _accept(self, value: str) -> bool:
        if self.kind in {"word", "sign"} and self.value == value:
            self._advance()
            return True
        return False

    def _expect(self, value: str) -> None:
        if not self._accept(value):
            raise self.unexpected(f"'{value}'", f"'{value}'")

    def either(self) -> Callable[[Row], bool]:
        parts = [self._both()]
        while self._accept("or"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else lambda row: any(part(row) for part in parts)

    def _both(self) -> Callable[[Row], bool]:
        parts = [self._single()]
        while self._accept("and"):
            parts.append(self._single())
        return parts[0] if len(parts) == 1 else lambda row: all(part(row) for part in parts)

    def _single(self) -> Callable[[Row], bool]:
        self.depth += 1
        if self.depth > DEEPEST_NESTING:
            raise ExpressionError(
                f"nested more than {DEEPEST_NESTING} deep", f"plus de {DEEPEST_NESTING} niveaux d’imbrication"
            )
        found = self._nested()
        self.depth -= 1
        return found

    def _nested(self) -> Callable[[Row], bool]:
        if self._accept("not"):
            negated = self._single()
            return lambda row: not negated(row)
        if self._accept("("):
            inner = self.either()
            self._expect(")")
            return inner
        return self._comparison()

    def _comparison(self) -> Callable[[Row], bool]:
        if self.kind != "column":
            raise self.unexpected("a [Column]", "une [Colonne]")
        column = self.value
        self.columns.append(column)
        self._advance()
        if self._accept("="):
            return self._among(column, [self._literal()])
        if self._accept("!="):
            value = self._literal()
            self.literals.append((column, value))
            return lambda row: row[column] != value
        if self._accept("in"):
            return self._among(column, self._literal_list())
        return self._among(column, ["1"])

    def _among(self, column: str, values: Sequence[str]) -> Callable[[Row], bool]:
        self.literals.extend((column, value) for value in values)
        allowed = frozenset(values)
        return lambda row: row[column] in allowed

    def _literal(self) -> str:
        if self.kind not in {"text", "number"}:
            raise self.unexpected("a 'value' in quotes or a number", "une 'valeur' entre apostrophes ou un nombre")
        value = self.value
        self._advance()
        return value

    def _literal_list(self) -> list[str]:
        self._expect("(")
        values = [self._literal()]
        while self._accept(","):
            values.append(self._literal())
        self._expect(")")
        return values
