"""The app `collection`."""

from django.apps import AppConfig


class CollectionConfig(AppConfig):
    """See `docs/architecture.md`."""

    name = "pentathlon_site.collection"
