"""Refusals of this app."""

from collections.abc import Sequence

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pentathlon.errors import Problem
from pentathlon_site.challenges.forecast import Forecast
from pentathlon_site.core.errors import Conflict, Invalid
from pentathlon_site.core.text import reader_language


class DefinitionRefused(Invalid):
    """Challenge files are wrong.

    Attributes:
        problems: Each with its file, and what is allowed there.
    """

    code = "definition_refused"

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.in_language(reader_language()) for problem in problems))


class CalendarRefused(Invalid):
    """Windows overlap, or are not in the order of the phases.

    Attributes:
        problems: One sentence each.
    """

    code = "calendar_refused"

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


class GovernanceIncomplete(Invalid):
    """Collection may not open yet (R-01).

    Attributes:
        missing: Names of the empty mandatory fields.
    """

    code = "governance_incomplete"

    def __init__(self, missing: Sequence[str], texts: Sequence[str]) -> None:
        self.missing = tuple(missing)
        super().__init__(
            _("The governance record is not complete, so collection cannot open. Missing: %(fields)s.")
            % {"fields": ", ".join(texts)}
        )


class ReasonRequired(Invalid):
    """A phase that is running or past is moved, and nobody says why.

    Attributes:
        phases: Names of the phases.
    """

    code = "reason_required"

    def __init__(self, phases: Sequence[str], texts: Sequence[str]) -> None:
        self.phases = tuple(phases)
        super().__init__(
            _("This changes what is running or past (%(phases)s): write the reason below, it goes into the ledger.")
            % {"phases": ", ".join(texts)}
        )


class LaunchRefused(Conflict):
    """The challenge would not reach its target in time.

    Attributes:
        forecast: The numbers; None when there are none yet.
    """

    code = "launch_refused"

    def __init__(self, message: str, forecast: Forecast | None = None) -> None:
        self.forecast = forecast
        super().__init__(message)

    @classmethod
    def too_late(cls, forecast: Forecast) -> "LaunchRefused":
        """With the numbers of the forecast."""
        reached = forecast.would_reach_on
        return cls(
            _(
                "Not launched: %(exams)d exams a year of which %(percent)d %% come in make %(expected)d images "
                "until the last day of the collection, %(close)s; %(target)d are needed. %(reached)s"
            )
            % {
                "exams": forecast.exams_per_year,
                "percent": forecast.capture_percent,
                "expected": forecast.expected_images,
                "close": date_format(forecast.last_day or forecast.opens_on),
                "target": forecast.target,
                "reached": _("They would be there on %(day)s.") % {"day": date_format(reached)}
                if reached
                else _("They would never be there."),
            },
            forecast,
        )
