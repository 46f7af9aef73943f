"""What accounts tell about themselves."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import Model
from django.db.models.fields.files import FieldFile
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pentathlon_site.accounts.models import ApiToken, User
from pentathlon_site.audit.models import Entry

OWN_DATA = {
    "account.EmailAddress": _("E-mail addresses"),
    "mfa.Authenticator": _("Second factors"),
    "accounts.ApiToken": _("API tokens"),
    "challenges.EventRole": _("Roles in events"),
    "challenges.Proposal": _("Proposed questions"),
    "challenges.Grade": _("Grades of proposals"),
    "challenges.Decision": _("Decisions on proposals"),
    "centres.Membership": _("Memberships of centres"),
    "charter.Signature": _("Signatures of the charter"),
    "course.Reading": _("Modules of the course read"),
    "course.Attempt": _("Tries at the quiz of the course"),
    "collection.Batch": _("Declarations of batches"),
    "collection.Inclusion": _("Images sent"),
    "monitoring.DigestMail": _("Status mails"),
    "monitoring.Unsubscription": _("Status mails declined"),
}
"""How records that point to an account are called on the page. A test fails when a model is not here."""

_SECRETS = {"password", "token_hash", "secret_hash", "data"}
"""Fields that open the account: the page says that they are there, not what they are."""

_OF_THE_PERSON = {"collection.Inclusion": ("number", "state", "received_at")}
"""What of a record is about the person, where most of it is about an image."""


def tokens_of(user: User) -> list[ApiToken]:
    """Tokens of an account, the newest first."""
    return list(user.api_tokens.order_by("-created_at"))


def own_data(user: User, at: datetime) -> dict[str, Any]:
    """All that is stored about somebody (R-47), as JSON values, by kind of record."""
    records = {label: [_values(row) for row in rows] for label, rows in _related(user)}
    entries = Entry.objects.filter(actor=f"user:{user.pk}").order_by("index")
    ledger = [{"at": entry.at.isoformat(), "verb": entry.verb, "subject": entry.subject} for entry in entries]
    return {"made_at": at.isoformat(), "account": _values(user), "records": records, "ledger": ledger}


def own_data_counts(user: User) -> list[tuple[str | Promise, int]]:
    """How many records of each kind point to an account, and entries of the ledger; kinds without any are left out."""
    counts: list[tuple[str | Promise, int]] = [
        (OWN_DATA.get(label, label), len(rows)) for label, rows in _related(user)
    ]
    counts.append((_("Acts recorded in the ledger"), Entry.objects.filter(actor=f"user:{user.pk}").count()))
    return [(kind, count) for kind, count in counts if count]


def _related(user: User) -> Iterator[tuple[str, list[Model]]]:
    for relation in User._meta.related_objects:  # noqa: SLF001 - the documented way to ask a model
        name = relation.get_accessor_name()
        if name is None:
            continue
        rows = [getattr(user, name, None)] if relation.one_to_one else list(getattr(user, name).all())
        yield relation.related_model._meta.label, [row for row in rows if row is not None]  # noqa: SLF001 - as above


def _values(row: Model) -> dict[str, Any]:
    meta = row._meta  # noqa: SLF001 - as above
    only = _OF_THE_PERSON.get(meta.label)
    fields = [field for field in meta.concrete_fields if field.name not in _SECRETS]
    return {field.name: _json(getattr(row, field.attname)) for field in fields if only is None or field.name in only}


def _json(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float | str | list | dict):
        return value
    if isinstance(value, FieldFile):
        return value.name
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
