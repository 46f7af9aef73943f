"""Which version of the charter counts, and who signed it."""

from datetime import datetime

from django.db.models import QuerySet

from pentathlon_site.accounts.models import User
from pentathlon_site.challenges.models import Event
from pentathlon_site.charter.exact_text import fingerprint
from pentathlon_site.charter.models import CharterVersion, Draft, Signature

LEVELS = ("password", "second_factor")


def current_version(event: Event, at: datetime) -> CharterVersion | None:
    """The version that is offered for signature at a moment."""
    return event.charter_versions.filter(published_at__lte=at).first()


def binding_version(event: Event, at: datetime) -> CharterVersion | None:
    """The last material version: a signature of it, or of a later one, counts."""
    return event.charter_versions.filter(published_at__lte=at, is_material=True).first()


def has_signed(user: User, event: Event, at: datetime) -> bool:
    """Whether somebody has signed the charter that counts at a moment; nobody has while there is none."""
    return counting_signature(user, event, at) is not None


def counting_signature(user: User, event: Event, at: datetime) -> Signature | None:
    """The signature that counts at a moment."""
    binding = binding_version(event, at)
    if binding is None:
        return None
    signed = user.signatures.filter(version__event=event, version__number__gte=binding.number, signed_at__lte=at)
    return signed.select_related("version").first()


def last_signature(user: User, event: Event) -> Signature | None:
    """The last signature of any version."""
    return user.signatures.filter(version__event=event).select_related("version").first()


def verify(signature: Signature) -> bool:
    """Whether the text of the version is still, byte for byte, what was shown, published and signed."""
    version, language = signature.version, signature.language
    return fingerprint(version.text_in(language)) == version.sha256_in(language) == signature.sha256


def signatures(event: Event) -> QuerySet[Signature]:
    """Every signature of any version, the last first."""
    return Signature.objects.filter(version__event=event).select_related("version", "user")


def draft(event: Event) -> Draft | None:
    """The next version, while it is written."""
    return Draft.objects.filter(event=event).first()
