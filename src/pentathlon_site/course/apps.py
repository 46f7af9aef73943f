"""The app `course`."""

from django.apps import AppConfig


class CourseConfig(AppConfig):
    """See `docs/architecture.md`."""

    name = "pentathlon_site.course"
