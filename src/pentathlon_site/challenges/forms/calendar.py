"""The calendar as a form: for each phase, when it opens and closes, in local time."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pentathlon_site.challenges.local_time import NoSuchTime, from_local, to_local
from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.windows import Window, phase_text, scheduled_phases

_SHOWN = "%Y-%m-%dT%H:%M"


class LocalTimeField(forms.Field):
    """A date and a time of day as a clock shows them, without zone."""

    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=_SHOWN)

    def to_python(self, value: Any) -> datetime | None:
        """What was typed."""
        if value in self.empty_values:
            return None
        try:
            shown = datetime.fromisoformat(str(value))
        except ValueError:
            shown = None
        if shown is None or shown.tzinfo is not None:
            raise forms.ValidationError(_("Write a date and a time, such as 2027-05-15 08:00."))
        return shown.replace(second=0, microsecond=0)


class CalendarForm(forms.Form):
    """Windows of all phases.

    Attributes:
        notes: What has to be said of times that the clock shows twice.
    """

    reason = forms.CharField(
        label=gettext_lazy("Reason for changing what is running or past"),
        required=False,
        max_length=500,
        help_text=gettext_lazy("Only needed then; it goes into the ledger."),
    )

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        self.zone = event.zone
        self.notes: list[str] = []
        super().__init__(*args, **kwargs)
        known = {window.phase: window for window in event.phase_windows.all()}
        for phase in scheduled_phases():
            for edge, label in (("opens", gettext_lazy("opens")), ("closes", gettext_lazy("closes"))):
                moment = getattr(known.get(phase), f"{edge}_at", None)
                field = LocalTimeField(
                    label=f"{phase_text(phase)}, {label}",
                    required=False,
                    initial=to_local(moment, self.zone) if moment else None,
                )
                self.fields[f"{phase}_{edge}"] = field

    def rows(self) -> list[tuple[str, Any, Any]]:
        """Name of each phase with its two fields."""
        return [(phase_text(phase), self[f"{phase}_opens"], self[f"{phase}_closes"]) for phase in scheduled_phases()]

    def clean(self) -> dict[str, Any]:
        """Local times become moments."""
        clean = super().clean() or {}
        self.windows = [window for phase in scheduled_phases() if (window := self._window(phase, clean)) is not None]
        return clean

    def _window(self, phase: str, clean: dict[str, Any]) -> Window | None:
        opens_at, closes_at = (self._moment(f"{phase}_{edge}", clean) for edge in ("opens", "closes"))
        if opens_at is None:
            if closes_at is not None:
                self.add_error(f"{phase}_opens", _("Write when it opens, or clear when it closes."))
            return None
        return Window(phase, opens_at, closes_at)

    def _moment(self, name: str, clean: dict[str, Any]) -> datetime | None:
        shown = clean.get(name)
        if shown is None:
            return None
        try:
            moment = from_local(shown, self.zone)
        except NoSuchTime as refusal:
            self.add_error(name, refusal.message)
            return None
        if moment.is_twice:
            self.notes.append(
                _("The clocks show %(shown)s twice; the first one was taken, at UTC%(offset)s.")
                % {"shown": f"{shown:%Y-%m-%d %H:%M}", "offset": moment.offset}
            )
        return moment.at
