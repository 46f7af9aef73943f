"""Where images lie: a folder, or a bucket of an object store."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit


def image_storage(url: str, folder: Path) -> dict[str, Any]:
    """Entry of Django's STORAGES for an address `s3://bucket?endpoint_url=…`; without one, for a folder."""
    if not url:
        return {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": folder, "file_permissions_mode": 0o600, "directory_permissions_mode": 0o700},
        }
    parts = urlsplit(url)
    if parts.scheme != "s3" or not parts.netloc:
        raise ValueError("PENTATHLON_STORAGE_URL must read s3://bucket?endpoint_url=…")
    options = {"bucket_name": parts.netloc, "default_acl": "private", "querystring_auth": True, "file_overwrite": True}
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {**options, **dict(parse_qsl(parts.query))}}
