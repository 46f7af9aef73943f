"""Agreements of a centre (R-04)."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit import actions as audit
from pentathlon_site.centres.agreement_state import today_of
from pentathlon_site.centres.models import Agreement, Centre
from pentathlon_site.core.errors import FieldsInvalid


@dataclass(frozen=True)
class AgreementTerms:
    """What stands in an agreement; it is valid on `valid_from` and no more on `valid_until`."""

    reference: str
    signed_on: date
    valid_from: date
    valid_until: date

    def check(self, today: date) -> None:
        """Refuse dates that cannot be.

        Raises:
            FieldsInvalid: says which; `last_day` is how people write the end.
        """
        faults = {}
        if self.signed_on > today:
            faults["signed_on"] = _("This day lies in the future: record an agreement once it is signed.")
        if self.valid_until <= self.valid_from:
            faults["last_day"] = _("The agreement ends before it begins: check the two dates of its validity.")
        elif self.signed_on >= self.valid_until:
            faults.setdefault("signed_on", _("The agreement was signed after its end: check the dates."))
        if faults:
            raise FieldsInvalid(faults)

    def facts(self) -> dict[str, str]:
        """The terms for the ledger."""
        return {name: str(value) for name, value in vars(self).items()}


@transaction.atomic
def add_agreement(*, centre: Centre, terms: AgreementTerms, by: User | None, at: datetime) -> Agreement:
    """Record a signed agreement.

    Raises:
        FieldsInvalid: dates that cannot be.
    """
    terms.check(today_of(centre.event, at))
    agreement = centre.agreements.create(**vars(terms))
    _record("add_agreement", agreement, by, at, terms.facts())
    return agreement


@transaction.atomic
def edit_agreement(*, agreement: Agreement, terms: AgreementTerms, by: User | None, at: datetime) -> Agreement:
    """Correct what was recorded of an agreement.

    Raises:
        FieldsInvalid: dates that cannot be.
    """
    terms.check(today_of(agreement.centre.event, at))
    for name, value in vars(terms).items():
        setattr(agreement, name, value)
    agreement.save(update_fields=list(vars(terms)))
    _record("edit_agreement", agreement, by, at, terms.facts())
    return agreement


@transaction.atomic
def end_agreement(*, agreement: Agreement, ended_on: date, by: User | None, at: datetime) -> Agreement:
    """End an agreement early: from that day on the centre uploads nothing under it. What it sent stays.

    Raises:
        FieldsInvalid: the day is not within its validity.
    """
    if not agreement.valid_from <= ended_on < agreement.valid_until:
        raise FieldsInvalid(
            {
                "last_day": _(
                    "The agreement does not end early then: choose a day before its last one, and not before it begins."
                )
            }
        )
    agreement.ended_on = ended_on
    agreement.save(update_fields=["ended_on"])
    _record("end_agreement", agreement, by, at, {"ended_on": str(ended_on)})
    return agreement


def _record(verb: str, agreement: Agreement, by: User | None, at: datetime, facts: dict[str, str]) -> None:
    centre = agreement.centre
    audit.record(
        verb,
        f"agreement:{agreement.pk}",
        by=by,
        at=at,
        event=centre.event.slug,
        facts={"centre": centre.pk, **facts},
    )
