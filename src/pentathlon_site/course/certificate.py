"""The certificate of a passed course."""

from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon_site.core.addresses import absolute_address
from pentathlon_site.core.dates import written_day
from pentathlon_site.core.pdf import Sheet, render_pdf
from pentathlon_site.core.text import localised
from pentathlon_site.course.models import Attempt
from pentathlon_site.course.queries import current_course, zone_of


def certificate_pdf(attempt: Attempt) -> bytes:
    """The certificate in the reader's language."""
    assert attempt.sent_at is not None
    assert attempt.expires_at is not None
    course, address = current_course(), absolute_address(reverse("course:verify", args=[attempt.certificate]))
    zone = zone_of(attempt.user)
    rows = (
        (_("Name"), attempt.user.full_name),
        (_("Course"), localised(course.title)),
        (_("Version"), str(attempt.version)),
        (_("Right answers"), _("%(right)s of %(asked)s") % {"right": attempt.right, "asked": attempt.asked}),
        (_("Passed on"), written_day(attempt.sent_at, zone)),
        (_("Valid until"), written_day(attempt.expires_at, zone)),
        (_("Number"), attempt.certificate),
    )
    sheet = Sheet(
        title=_("Certificate"),
        paragraphs=(
            _("%(name)s has followed the course below and passed its quiz.") % {"name": attempt.user.full_name},
        ),
        rows=rows,
        closing=(_("Whether this certificate is valid stands at %(address)s") % {"address": address},),
        footer=address,
        holder=attempt.user.full_name,
    )
    return render_pdf(sheet)
