"""Every write of accounts."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.enums import LANGUAGES, SCOPES
from pentathlon_site.accounts.errors import (
    AlreadySetUp,
    IdentifierFixed,
    IdentifierTaken,
    SecondFactorMissing,
    TokenUnfit,
)
from pentathlon_site.accounts.identity import is_vouched_for
from pentathlon_site.accounts.models import ApiToken, User
from pentathlon_site.accounts.professional_id import identifier_fault
from pentathlon_site.audit.actions import locked_head, record
from pentathlon_site.core.access import lacks_second_factor
from pentathlon_site.core.errors import ActionDenied, Conflict, FieldsInvalid, Invalid

LONGEST_TOKEN = timedelta(days=366)
TOKEN_PREFIX = "pent_"  # noqa: S105 - no secret: by it, programs that look for leaked secrets know one of ours
_USED_AT_EVERY = timedelta(minutes=1)


def make_first_administrator(*, email: str, full_name: str, password: str, language: str, at: datetime) -> User:
    """The first account of a new site; its address counts as checked, since nobody could have sent a code yet.

    Raises:
        AlreadySetUp: there is an account.
    """
    with transaction.atomic():
        locked_head()  # of two first runs at once, the second waits and finds the account of the first
        if User.objects.exists():
            raise AlreadySetUp
        user = User.objects.create_user(
            email, password, full_name=full_name, language=_known_language(language), is_administrator=True
        )
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        record("make_first_administrator", f"user:{user.pk}", by=user, at=at)
    return user


def update_profile(*, user: User, full_name: str, language: str, professional_id: str, by: User, at: datetime) -> User:
    """Change one's own name, language and professional identifier.

    Raises:
        ActionDenied: the account is another's.
        IdentifierFixed: a centre has approved the account by the one that it has.
        IdentifierTaken: another account has the identifier.
    """
    _check_own(user, by)
    changed = {
        "name_changed": user.full_name != full_name,
        "identifier_changed": (user.professional_id or "") != professional_id,
    }
    if changed["identifier_changed"] and is_vouched_for(user):
        raise IdentifierFixed
    user.full_name, user.language = full_name, _known_language(language)
    with transaction.atomic():
        store_professional_id(user, professional_id)
        user.save(update_fields=["full_name", "language"])
        facts = {name: True for name, is_so in changed.items() if is_so}
        record("update_profile", f"user:{user.pk}", by=by, at=at, facts=facts)
    return user


def store_professional_id(user: User, professional_id: str) -> None:
    """Keep the professional identifier of an account; part of an action, which records it.

    Raises:
        IdentifierTaken: another account has the identifier.
        FieldsInvalid: it is a social-security number, or longer than what is kept.
    """
    if fault := identifier_fault(professional_id):
        raise FieldsInvalid({"professional_id": fault}, code="professional_id")
    user.professional_id = professional_id or None
    try:
        with transaction.atomic():
            user.save(update_fields=["professional_id"])
    except IntegrityError:
        user.refresh_from_db()
        raise IdentifierTaken from None


def choose_language(*, user: User, language: str, by: User, at: datetime) -> None:
    """Let the pages and mails of an account speak another language."""
    _check_own(user, by)
    user.language = _known_language(language)
    with transaction.atomic():
        user.save(update_fields=["language"])
        record("choose_language", f"user:{user.pk}", by=by, at=at, facts={"language": language})


def reset_second_factor(*, user: User, by: User | None, at: datetime) -> None:
    """Let somebody set up a new second factor who lost the old one, or whose old one the site can no longer read.

    Until then the password alone lets in: whoever does this has made sure who asks.

    Raises:
        Conflict: there is none.
    """
    with transaction.atomic():
        if not Authenticator.objects.filter(user=user).delete()[0]:
            raise Conflict(_("This account has no second factor."))
        record("reset_second_factor", f"user:{user.pk}", by=by, at=at)


def create_api_token(
    *, name: str, scopes: Iterable[str], expires_at: datetime, by: User, at: datetime
) -> tuple[ApiToken, str]:
    """A token for programs of an account, and its secret, which is not kept and cannot be shown again.

    Raises:
        SecondFactorMissing: the site needs a second factor, the account has none.
        TokenUnfit: unknown or no scopes, or an end that has passed or is more than a year away.
    """
    if lacks_second_factor(by):
        raise SecondFactorMissing
    chosen = sorted(set(scopes))
    if not chosen or not set(chosen) <= set(SCOPES):
        raise TokenUnfit(_("Choose what the token may do: %(scopes)s.") % {"scopes": ", ".join(SCOPES)})
    if not at < expires_at <= at + LONGEST_TOKEN:
        raise TokenUnfit(_("A token ends in the future, within a year at most."))
    secret = TOKEN_PREFIX + secrets.token_urlsafe(32)
    with transaction.atomic():
        token = ApiToken.objects.create(
            user=by,
            name=name,
            prefix=secret[:12],
            token_hash=_hash(secret),
            scopes=chosen,
            created_at=at,
            expires_at=expires_at,
        )
        facts = {"scopes": chosen, "expires_at": expires_at.isoformat()}
        record("create_api_token", f"token:{token.pk}", by=by, at=at, facts=facts)
    return token, secret


def revoke_api_token(*, token: ApiToken, by: User, at: datetime) -> None:
    """End a token now.

    Raises:
        ActionDenied: the token is another's.
        Conflict: it was revoked before.
    """
    _check_own(token.user, by)
    with transaction.atomic():
        if not ApiToken.objects.filter(pk=token.pk, revoked_at=None).update(revoked_at=at):
            raise Conflict(_("This token was revoked before."))
        record("revoke_api_token", f"token:{token.pk}", by=by, at=at)


def find_token(secret: str, at: datetime) -> ApiToken | None:
    """The token of a secret, if it counts now: not revoked, not ended, and its account may act.

    That it was used is noted at most once a minute, and is no entry of the ledger.
    """
    token = ApiToken.objects.select_related("user").filter(token_hash=_hash(secret), revoked_at=None).first()
    if token is None or at >= token.expires_at or not token.user.is_active or lacks_second_factor(token.user):
        return None
    if token.last_used_at is None or at - token.last_used_at >= _USED_AT_EVERY:
        token.last_used_at = at
        token.save(update_fields=["last_used_at"])
    return token


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _known_language(language: str) -> str:
    if language not in LANGUAGES:
        raise Invalid(_("The site speaks English and French."))
    return language


def _check_own(user: User, by: User) -> None:
    if user.pk != by.pk:
        raise ActionDenied(action=_("change another account"))
