"""The app `monitoring`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.navigation import Item, register_item

_ITEMS = (
    Item("public", _("Inclusions"), "monitoring:public_inclusions", "see_public_pages", ("event",), 40),
    Item(
        "centre",
        _("Our inclusions"),
        "monitoring:centre_dynamics",
        "see_own_dynamics",
        ("event", "centre"),
        40,
        label_for_others=_("Inclusions of the centre"),
    ),
    Item("organiser", _("Dashboard"), "monitoring:event_dynamics", "see_all_dynamics", ("event",), 50),
    Item(
        *("organiser", _("Status mail"), "monitoring:status_mail", "send_status_mail", ("event",), 60),
        other_pages=("monitoring:preview_status_mail",),
    ),
    Item("account", _("My events"), "monitoring:home", "use_own_account", (), 10),
)


class MonitoringConfig(AppConfig):
    """Inclusion dynamics, the status mail, and the page after sign-in."""

    name = "pentathlon_site.monitoring"

    def ready(self) -> None:
        """Put the pages into the menus, and tell the apps below what only counting shows."""
        from pentathlon_site.centres.activity import register_last_uploads  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.challenges.next_step import register_next_step  # noqa: PLC0415 - as above
        from pentathlon_site.monitoring.next_steps import step_on_event_page  # noqa: PLC0415 - as above
        from pentathlon_site.monitoring.queries.counts import last_images  # noqa: PLC0415 - as above

        register_last_uploads(last_images)
        register_next_step(40, step_on_event_page)
        for item in _ITEMS:
            register_item(item)
