"""Where images lie: a folder, or a bucket of an object store."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit


def image_storage(url: str, folder: Path) -> dict[str, Any]:
    """Entry of Django's STORAGES for an address `s3://bucket?endpoint_url=…`; without one, for a folder."""
    if not url:
        return _folder_storage(folder)
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": _bucket_options(url)}


def withdrawn_storage(url: str, folder: Path) -> dict[str, Any]:
    """Entry for the list of what was withdrawn, beside the images: it must survive when those are restored."""
    if not url:
        entry = _folder_storage(folder)
        return {**entry, "OPTIONS": {**entry["OPTIONS"], "allow_overwrite": True}}
    options = _bucket_options(url)
    location = f"{options.get('location', '').strip('/')}/withdrawn".lstrip("/")
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {**options, "location": location}}


def _folder_storage(folder: Path) -> dict[str, Any]:
    return {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": folder, "file_permissions_mode": 0o600, "directory_permissions_mode": 0o700},
    }


def _bucket_options(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    if parts.scheme != "s3" or not parts.netloc:
        raise ValueError("PENTATHLON_STORAGE_URL must read s3://bucket?endpoint_url=…")
    options = {"bucket_name": parts.netloc, "default_acl": "private", "querystring_auth": True, "file_overwrite": True}
    return {**options, **dict(parse_qsl(parts.query))}
