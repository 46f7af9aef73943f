"""Refusals of this app that are more than a sentence."""

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext as _

from pentathlon_site.core.errors import Invalid, TooMany


class DeclaredTooEarly(Invalid):
    """The waiting period is not over.

    Attributes:
        possible_on: First day on which the declaration is possible.
    """

    code = "waiting_period"

    def __init__(self, message: str, *, possible_on: date) -> None:
        super().__init__(message)
        self.possible_on = possible_on


class LabelsRefused(Invalid):
    """Labels that cannot be used.

    Attributes:
        problems: Everything that is wrong: (column or '', sentence).
    """

    code = "labels_refused"

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        sentences = " ".join(f"{text}." if text[-1] not in ".!?" else text for _column, text in problems)
        super().__init__(_("Correct the labels: %(problems)s") % {"problems": sentences})


class NoticeIncomplete(Invalid):
    """The notice cannot be made: facts are missing.

    Attributes:
        missing: What is missing, in the reader's language.
    """

    code = "notice_incomplete"

    def __init__(self, missing: Sequence[str]) -> None:
        self.missing = tuple(missing)
        super().__init__(_("The notice cannot be made yet. Missing: %(facts)s.") % {"facts": ", ".join(missing)})


class RateExceeded(TooMany):
    """More than an account or a centre may send at a time.

    Attributes:
        retry_after_s: Seconds after which it is possible again.
    """

    def __init__(self, message: str, *, code: str, retry_after_s: int) -> None:
        super().__init__(message, code=code)
        self.retry_after_s = retry_after_s
