"""News and partners of an event."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.models import Event, NewsItem, Partner
from pentathlon_site.core.errors import Invalid

Both = Mapping[str, str]


@transaction.atomic
def publish_news(*, event: Event, title: Both, body: Both, by: User, at: datetime) -> NewsItem:
    """Put news on the public page."""
    _refuse_empty(title)
    item = NewsItem.objects.create(event=event, title=dict(title), body=dict(body), published_at=at)
    record("publish_news", f"news:{item.pk}", by=by, at=at, event=event.slug)
    return item


@transaction.atomic
def edit_news(*, item: NewsItem, title: Both, body: Both, by: User, at: datetime) -> None:
    """Correct news; the date of publication stays."""
    _refuse_empty(title)
    item.title, item.body = dict(title), dict(body)
    item.save(update_fields=["title", "body"])
    record("edit_news", f"news:{item.pk}", by=by, at=at, event=item.event.slug)


@transaction.atomic
def remove_news(*, item: NewsItem, by: User, at: datetime) -> None:
    """Take news off the public page."""
    NewsItem.objects.filter(pk=item.pk).delete()
    record("remove_news", f"news:{item.pk}", by=by, at=at, event=item.event.slug)


@transaction.atomic
def edit_partner(  # noqa: PLR0913 - the facts of a partner, and who wrote them when
    *,
    event: Event,
    partner: Partner | None = None,
    name: str,
    address: str,
    contribution: Both,
    by: User,
    at: datetime,
) -> Partner:
    """Add a partner, or change one."""
    if partner is None:
        partner = Partner(event=event, position=event.partners.count())
    partner.name, partner.address, partner.contribution = name, address, dict(contribution)
    partner.save()
    record("edit_partner", f"partner:{partner.pk}", by=by, at=at, event=event.slug, facts={"name": name})
    return partner


@transaction.atomic
def remove_partner(*, partner: Partner, by: User, at: datetime) -> None:
    """Remove a partner."""
    Partner.objects.filter(pk=partner.pk).delete()
    record("remove_partner", f"partner:{partner.pk}", by=by, at=at, event=partner.event.slug)


def _refuse_empty(title: Both) -> None:
    if not all(text.strip() for text in title.values()):
        raise Invalid(_("News needs a title in both languages."))
