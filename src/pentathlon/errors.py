"""Everything that can go wrong, split by who must act.

PentathlonError                our fault: please report it                      exit code 1
├── InputError                 who sent the input corrects it                   exit code 2
│   ├── DefinitionError        a challenge definition (TOML) is wrong
│   ├── TableError             a CSV file cannot be used as it stands
│   ├── PredictionError        a submission cannot be scored as it stands
│   ├── ImageRefusedError      one image cannot be used: exclusion code and detail
│   ├── FileRefusedError       one file cannot be de-identified with certainty: reason and detail
│   └── DatasetError           a dataset is not what its manifest says
└── OperatorError              who runs the program must act: disk, options     exit code 3

An error carries its facts as fields. No message holds the value of a DICOM element that could
name a patient; file names appear because the sender needs them to find the file.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

MOST_PROBLEMS_SHOWN = 20
_PLACES = {
    "en": ("row {}", "column '{}'", "case {}"),
    "fr": ("ligne {}", "colonne «\u00a0{}\u00a0»", "cas {}"),
}
_COLON = {False: ": ", True: "\u00a0: "}


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, where it stands, and what to do about it.

    Attributes:
        message: One sentence: what is wrong and, where it is known, what would be right.
        file: File name as the sender knows it.
        row: Line of the file as a spreadsheet counts it: 1 is the header.
        column: Column name.
        case: Identifier of the case.
        message_fr: The message in French, where a page may show it.
    """

    message: str
    file: str | None = None
    row: int | None = None
    column: str | None = None
    case: str | None = None
    message_fr: str = field(default="", compare=False)

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, language: str) -> str:
        """Place and message in `en` or `fr`; the English message where there is no French one."""
        is_french = language == "fr"
        row, column, case = _PLACES["fr" if is_french else "en"]
        places = (
            self.file,
            None if self.row is None else row.format(self.row),
            None if self.column is None else column.format(self.column),
            None if self.case is None else case.format(self.case),
        )
        where = ", ".join(place for place in places if place)
        message = self.message_fr or self.message if is_french else self.message
        return f"{where}{_COLON[is_french]}{message}" if where else message


class WrongValueError(ValueError):
    """A value of a file that somebody wrote is wrong; says so in both languages.

    Attributes:
        fr: The message in French.
    """

    def __init__(self, en: str, fr: str) -> None:
        super().__init__(en)
        self.fr = fr


class PentathlonError(Exception):
    """Our fault: something that should not happen did."""


class InputError(PentathlonError):
    """The sender can correct it. All problems are listed, not only the first."""

    def __init__(self, problems: Problem | str | Iterable[Problem]) -> None:
        if isinstance(problems, str):
            problems = Problem(problems)
        if isinstance(problems, Problem):
            problems = (problems,)
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, language: str) -> str:
        """All problems, one on a line, in `en` or `fr`."""
        shown = [problem.in_language(language) for problem in self.problems[:MOST_PROBLEMS_SHOWN]]
        hidden, total = len(self.problems) - len(shown), len(self.problems)
        if hidden:
            shown.append(
                f"et {hidden} autres, {total} en tout" if language == "fr" else f"and {hidden} more, {total} in all"
            )
        return "\n".join(shown)


class DefinitionError(InputError):
    """A challenge definition is wrong."""


class TableError(InputError):
    """A CSV file cannot be used as it stands."""


class PredictionError(InputError):
    """A submission cannot be scored as it stands."""


class DatasetError(InputError):
    """A dataset is not what its manifest says."""


class ImageRefusedError(InputError):
    """One image cannot be used.

    Attributes:
        code: Exclusion code, a key of `pentathlon.inclusion.codes.EXCLUSION_CODES`.
        detail: What was found, without any patient identifier.
    """

    def __init__(self, code: str, detail: str) -> None:
        self.code = code
        self.detail = detail
        super().__init__(Problem(f"{code}: {detail}"))

    def __reduce__(self) -> tuple[type["ImageRefusedError"], tuple[str, str]]:
        return type(self), (self.code, self.detail)


class FileRefusedError(InputError):
    """One file cannot be de-identified with certainty: nothing of it is released.

    Attributes:
        reason: A key of `pentathlon.deidentification.reason_codes.REASONS`.
        detail: What was found, without any value of the file.
    """

    def __init__(self, reason: str, detail: str) -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(Problem(f"{reason}: {detail}"))

    def __reduce__(self) -> tuple[type["FileRefusedError"], tuple[str, str]]:
        return type(self), (self.reason, self.detail)


class OperatorError(PentathlonError):
    """Who runs the program must act: free the disk, name another folder, install a package."""


EXIT_CODES: tuple[tuple[type[BaseException], int], ...] = (
    (InputError, 2),
    (OperatorError, 3),
    (BaseException, 1),
)
"""First matching class wins. 0 means done."""


def exit_code(error: BaseException) -> int:
    """Exit code of the command line for an error."""
    return next(code for kind, code in EXIT_CODES if isinstance(error, kind))
