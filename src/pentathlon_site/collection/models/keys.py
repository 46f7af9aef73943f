"""Secrets of pseudonyms and of hashes. Destroying one makes what was made with it meaningless for ever."""

from django.db import models

from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Event


class CentreKey(models.Model):
    """Secret of a centre's pseudonyms: the same exam is recognised within the centre, and never across centres (R-17).

    It goes to the browsers and site agents of the centre, over TLS, and nowhere else.
    """

    centre = models.OneToOneField(Centre, on_delete=models.CASCADE, related_name="key")
    secret = models.BinaryField(max_length=32)
    created_at = models.DateTimeField()


class EventKey(models.Model):
    """Secret of the hashes by which the server recognises equal pixels; it never leaves the server."""

    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="key")
    secret = models.BinaryField(max_length=32)
    created_at = models.DateTimeField()
