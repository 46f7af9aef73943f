"""Entries of the ledger for what happens on allauth's pages: sign-up, sign-in, password, address, second factor.

allauth writes by itself and says by signals what it did. A POST to one of its pages is one transaction (`one_act`);
what the signals say is collected meanwhile and written at its end, because an action locks the ledger last.

Authenticators are heard of by Django's signals of their model: allauth says some of it only after the commit.

Failures are counted, not listed: whoever tries a million passwords must not write a million entries. See
docs/adr/0017-sign-ins-in-the-ledger.md.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from allauth.account import signals as account
from allauth.account.authentication import get_authentication_records
from allauth.mfa import signals as mfa
from allauth.mfa.models import Authenticator
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.utils import timezone

from pentathlon_site.accounts.failure_count import FailureCount
from pentathlon_site.audit import actions as audit

_RECOVERY_CODES = Authenticator.Type.RECOVERY_CODES
_acts: ContextVar[list[dict[str, Any]] | None] = ContextVar("acts", default=None)
failures = FailureCount()


@contextmanager
def one_act() -> Iterator[None]:
    """What allauth does in here, and its entries: one transaction."""
    with transaction.atomic():
        acts: list[dict[str, Any]] = []
        token = _acts.set(acts)
        try:
            yield
        finally:
            _acts.reset(token)
        for act in acts:
            audit.record(**act)


def count_failed_sign_in() -> None:
    """Count a wrong address or password, or one that was not even looked at because there were too many.

    Whether there is such an account does not show: neither in the entry nor in the time that it takes.
    """
    at = timezone.now()
    number = failures.add("", at)
    if number is not None:
        _write("count_failed_sign_ins", "sign_in", by=None, at=at, facts={"failures_this_hour": number})


def connect() -> None:
    """Listen, once all apps are loaded."""
    for signal, verb in (
        (account.user_signed_up, _sign_up),
        (account.user_logged_in, _sign_in),
        (account.password_changed, _change_password),
        (account.password_set, _change_password),
        (account.password_reset, _reset_password),
        (account.email_confirmed, _confirm_address),
        (account.email_changed, _change_address),
        (mfa.authenticator_used, _use_factor),
        (mfa.authentication_failed, _fail_factor),
    ):
        signal.connect(verb)
    post_save.connect(_add_factor, sender=Authenticator)
    post_delete.connect(_remove_factor, sender=Authenticator)


def _sign_up(user: Any, **_signal: Any) -> None:
    _record("sign_up", user)


def _sign_in(request: Any, user: Any, **_signal: Any) -> None:
    records = get_authentication_records(request, user)
    _record("sign_in", user, methods=[each.get("type", each["method"]) for each in records])


def _change_password(user: Any, **_signal: Any) -> None:
    _record("change_password", user)


def _reset_password(user: Any, **_signal: Any) -> None:
    _record("reset_password", user)


def _confirm_address(email_address: Any, **_signal: Any) -> None:
    _record("confirm_address", email_address.user)


def _change_address(user: Any, from_email_address: Any, **_signal: Any) -> None:
    if from_email_address is not None:  # allauth calls the first address of an account a change, too
        _record("change_address", user)


def _add_factor(instance: Authenticator, created: bool, **_signal: Any) -> None:  # noqa: FBT001 - Django's signal
    if not created or _acts.get() is None:
        return  # used, or made by a program of ours, which records it
    if instance.type == _RECOVERY_CODES:
        _record("make_recovery_codes", instance.user)
    else:
        _record("add_second_factor", instance.user, kind=instance.type)


def _remove_factor(instance: Authenticator, **_signal: Any) -> None:
    # Recovery codes go with the last factor, or when new ones are made: both have their entry.
    if instance.type != _RECOVERY_CODES and _acts.get() is not None:
        _record("remove_second_factor", instance.user, kind=instance.type)


def _use_factor(user: Any, authenticator: Authenticator, **_signal: Any) -> None:
    if authenticator.type == _RECOVERY_CODES:
        _record("use_recovery_code", user)


def _fail_factor(user: Any, **_signal: Any) -> None:
    at = timezone.now()
    number = failures.add(f"user:{user.pk}", at)
    if number is not None:
        _write("count_wrong_codes", f"user:{user.pk}", by=None, at=at, facts={"failures_this_hour": number})


def _record(verb: str, user: Any, **facts: Any) -> None:
    """An act of somebody on the own account."""
    _write(verb, f"user:{user.pk}", by=user, at=timezone.now(), facts=facts)


def _write(verb: str, subject: str, **entry: Any) -> None:
    acts, act = _acts.get(), {"verb": verb, "subject": subject, **entry}
    if acts is None:
        audit.record(**act)
    else:
        acts.append(act)
