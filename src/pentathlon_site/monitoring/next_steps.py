"""The one thing that somebody should do now, on a centre's page, in the status mail, and after signing in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre, Membership
from pentathlon_site.centres.requirements import missing_for_upload
from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.next_step import NextStep
from pentathlon_site.core.text import localised
from pentathlon_site.monitoring.queries.counts import Scope, Tally, sum_of, tallies
from pentathlon_site.monitoring.queries.dynamics import SILENT_AFTER
from pentathlon_site.monitoring.queries.growth import shown_challenges
from pentathlon_site.monitoring.queries.published import Wanted, wanted
from pentathlon_site.monitoring.queries.readers import centres_of

MANY_REFUSED_PERCENT = 20
"""From here on the reasons of refusals are the thing to look at: in 2018 centres lost 6 to 24 % of their images."""

FEWEST_RECEIVED = 10
"""Below it a share says nothing."""


@dataclass(frozen=True)
class CentrePlaces:
    """Addresses that a step can lead to."""

    centre: Centre

    @property
    def page(self) -> str:
        """The centre's own page."""
        return reverse("centres:centre", args=[self.centre.event.slug, self.centre.pk])

    @property
    def dynamics(self) -> str:
        """The centre's numbers."""
        return reverse("monitoring:centre_dynamics", args=[self.centre.event.slug, self.centre.pk])

    @property
    def upload(self) -> str:
        """Where images are sent."""
        return reverse("collection:upload", args=[self.centre.event.slug, self.centre.pk])


def step_at_centre(centre: Centre, user: User, tally: Tally, at: datetime) -> NextStep | None:
    """What a radiologist of a centre should do; None for somebody else, or after the collection."""
    is_member = centre.memberships.filter(user=user, state=Membership.State.APPROVED).exists()
    if not is_member or centre.event.phase_at(at) != "collection":
        return None
    if (step := missing_step(centre, user, at)) is not None:
        return step
    asked_for = wanted(centre.event)
    return step_of_images(centre, tally, at, asked_for) or thanks(centre, tally, asked_for)


def step_on_event_page(event: Event, user: Any, at: datetime) -> NextStep | None:
    """What a radiologist who is ready to send should do, for the public page; None: others know better."""
    if not user.is_authenticated or event.phase_at(at) != "collection":
        return None
    for centre in centres_of(user, event):
        if missing_step(centre, user, at) is not None:
            return None
        tally = sum_of(tallies(Scope(event, centre=centre), shown_challenges(event)).values())
        asked_for = wanted(event)
        return step_of_images(centre, tally, at, asked_for) or thanks(centre, tally, asked_for)
    return None


def missing_step(centre: Centre, user: User, at: datetime) -> NextStep | None:
    """What comes before any image: charter, course, agreement; first what the reader can do himself."""
    for missing in sorted(missing_for_upload(user, centre, at), key=lambda each: not each.address):
        if missing.address:
            return NextStep(missing.message, _("Do it now"), missing.address)
        return NextStep(missing.message, _("See my centre"), CentrePlaces(centre).page)
    return None


def step_of_images(centre: Centre, tally: Tally, at: datetime, asked_for: Wanted) -> NextStep | None:
    """What the centre's images ask for; None: nothing. Nobody is asked for images of a challenge that has enough."""
    places = CentrePlaces(centre)
    if (step := _correction(places, tally)) is not None:
        return step
    if not asked_for.is_everything_reached and (silence := _silence(tally, at)):
        return NextStep(_and_for_what(silence, asked_for), _("Send images"), places.upload)
    if tally.received >= FEWEST_RECEIVED and tally.refused_percent >= MANY_REFUSED_PERCENT:
        sentence = _("%(percent)s %% of your centre's images were refused: see why, and what to do about it.")
        return NextStep(sentence % {"percent": tally.refused_percent}, _("See the reasons"), places.dynamics)
    return None


def thanks(centre: Centre, tally: Tally, asked_for: Wanted) -> NextStep:
    """Nothing has to be done at once; what is open is said."""
    places = CentrePlaces(centre)
    if tally.question:
        sentence = ngettext(
            "Labels and masks are complete: thank you. %(number)s image still has a question.",
            "Labels and masks are complete: thank you. %(number)s images still have a question.",
            tally.question,
        )
        return NextStep(sentence % {"number": tally.question}, _("See what is asked"), places.dynamics)
    if asked_for.is_everything_reached:
        sentence = _("Every challenge has reached its target: thank you. No more images are needed.")
        return NextStep(sentence, _("See our inclusions"), places.dynamics)
    sentence = _("Nothing is missing: thank you. Send the next images when you have them.")
    return NextStep(_and_for_what(sentence, asked_for), _("Send images"), places.upload)


def _and_for_what(sentence: str, asked_for: Wanted) -> str:
    """With the challenges that still want images, where others have enough."""
    if not asked_for.reached:
        return sentence
    names = ", ".join(localised(each.definition.title) for each in asked_for.open)
    still = _("Images are still wanted for: %(challenges)s.") % {"challenges": names}
    return f"{sentence} {still}"


def _correction(places: CentrePlaces, tally: Tally) -> NextStep | None:
    if tally.unlabelled:
        sentence = ngettext(
            "%(number)s image lacks its labels.", "%(number)s images lack their labels.", tally.unlabelled
        )
        return NextStep(sentence % {"number": tally.unlabelled}, _("Add the labels"), places.dynamics)
    if tally.unmasked:
        sentence = ngettext("%(number)s image lacks its mask.", "%(number)s images lack their masks.", tally.unmasked)
        return NextStep(sentence % {"number": tally.unmasked}, _("Add the masks"), places.dynamics)
    return None


def _silence(tally: Tally, at: datetime) -> str:
    """What a centre is told that has sent nothing yet, or not for long; nothing else is."""
    if tally.last_at is None:
        return _("Your centre has not sent an image yet: send the first one.")
    silent = at - tally.last_at
    if silent < SILENT_AFTER:
        return ""
    sentence = _("Your centre has sent nothing for %(days)s days: send the images of these weeks.")
    return sentence % {"days": silent.days}
