"""A storage that is down, and says too much about it."""

from typing import Any

from django.core.files.storage import FileSystemStorage


class BrokenStorage(FileSystemStorage):
    """Neither writes nor removes."""

    def _save(self, name: str, content: Any) -> str:
        raise OSError("QZW-STORAGE-SAYS: DUVALL ANNE")

    def delete(self, name: str) -> None:
        raise OSError("QZW-STORAGE-SAYS: DUVALL ANNE")
