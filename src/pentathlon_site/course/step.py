"""The course as a step before an upload (R-07)."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.centres.requirements import Requirement, Step
from pentathlon_site.core.dates import written_day
from pentathlon_site.course.queries import current_course, has_passed, last_pass


def missing_course(user: User, centre: Centre, at: datetime) -> Requirement | None:
    """A pass of the present version that has not expired."""
    if has_passed(user, at):
        return None
    earlier = last_pass(user, at)
    if earlier is None:
        message = _("Take the data-protection course: a quarter of an hour, then ten questions.")
    elif earlier.version != current_course().version:
        message = _("The data-protection course has changed: take the quiz again.")
    else:
        assert earlier.expires_at is not None
        message = _("Your data-protection course expired on %(day)s: take the quiz again.") % {
            "day": written_day(earlier.expires_at, centre.event.time_zone)
        }
    return Requirement("course", message, reverse("course:course"))


COURSE_STEP = Step("course", 30, gettext_lazy("Data-protection course"), gettext_lazy("To the course"), missing_course)
