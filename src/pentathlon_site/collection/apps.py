"""The app `collection`."""

from django.apps import AppConfig


class CollectionConfig(AppConfig):
    """Notices, batches, inclusions, withdrawals."""

    name = "pentathlon_site.collection"

    def ready(self) -> None:
        """Register the stores of case data."""
        from pentathlon_site.collection.purge import register_own_stores  # noqa: PLC0415 - models load after the apps

        register_own_stores()
