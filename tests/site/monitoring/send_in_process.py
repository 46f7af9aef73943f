"""Sends a round in a process of its own, which may be killed: `send_in_process.py DATABASE BACKEND DIGEST`."""

import sys

import django
from django.conf import settings

database, backend, digest = sys.argv[1:]
settings.DATABASES["default"]["NAME"] = database
settings.EMAIL_BACKEND = backend
django.setup()

from django.utils import timezone  # noqa: E402 - Django first

from pentathlon_site.monitoring.actions.digests import send_digest  # noqa: E402 - as above
from pentathlon_site.monitoring.models import Digest  # noqa: E402 - as above

send_digest(digest=Digest.objects.get(pk=digest), clock=timezone.now)
