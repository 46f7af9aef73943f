"""Whole web addresses, for mails and documents that are read elsewhere."""

from django.conf import settings

LOCAL = "http://127.0.0.1:8000"


def absolute_address(path: str) -> str:
    """The address of a page of this site: `https://host/path`; without a public address, that of one's own machine."""
    return f"{settings.PUBLIC_URL or LOCAL}{path}"
