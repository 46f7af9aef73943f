"""The app `course`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.navigation import Item, register_item


class CourseConfig(AppConfig):
    """The data-protection course: modules, quiz, certificates."""

    name = "pentathlon_site.course"

    def ready(self) -> None:
        """Make the course a step before an upload, and an item of the person's menu."""
        from pentathlon_site.centres.requirements import register_step  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.course.step import COURSE_STEP  # noqa: PLC0415 - models load after the apps

        register_step(COURSE_STEP)
        register_item(Item("account", _("Course"), "course:course", "use_own_account", (), 30))
