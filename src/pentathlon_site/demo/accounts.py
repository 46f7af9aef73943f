"""Makes the accounts: the first by its action; the others as if each person had signed up and confirmed the address."""

from collections.abc import Iterable
from functools import cache

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from pentathlon_site.accounts.actions import make_first_administrator
from pentathlon_site.accounts.models import User
from pentathlon_site.demo.people import ACCOUNTS, DOMAIN, PASSWORD, Radiologist
from pentathlon_site.demo.world import World

OTHER_EXPERTS = ("Bruno Wimerelle", "Sophie Tourmentine")
OTHER_SOCIETIES = ("Marc Ussonneau", "Julie Quincerot", "Denis Hautecombe", "Anne Kerguelven", "Luc Bellacourt")
_SITE_MADE_ON = -410


def make_accounts(world: World, radiologists: Iterable[Radiologist]) -> None:
    """Everybody who appears in the event, by the key of the printed list or by address."""
    first, *others = ACCOUNTS
    world.people[first.key] = make_first_administrator(
        email=first.email,
        full_name=first.full_name,
        password=PASSWORD,
        language=first.language,
        at=world.dates.at(_SITE_MADE_ON, 9),
    )
    wanted = {account.key: (account.email, account.full_name, account.language) for account in others}
    wanted |= {f"expert{place}": _unlisted(name) for place, name in enumerate(OTHER_EXPERTS, start=2)}
    wanted |= {f"society{place}": _unlisted(name) for place, name in enumerate(OTHER_SOCIETIES, start=2)}
    world.people |= _sign_up(wanted)
    listed = {user.email: user for user in world.people.values()}
    members = {each.email: (each.email, each.full_name, each.language) for each in radiologists}
    world.radiologists = {**_sign_up({key: value for key, value in members.items() if key not in listed}), **listed}
    User.objects.update(created_at=world.dates.at(_SITE_MADE_ON, 9))


def _unlisted(name: str) -> tuple[str, str, str]:
    return f"{name.lower().replace(' ', '.')}@{DOMAIN}", name, "fr"


@cache
def _hashed() -> str:
    """All share one password, which is hashed once: sixty slow hashes would take longer than everything else."""
    return make_password(PASSWORD)


def _sign_up(wanted: dict[str, tuple[str, str, str]]) -> dict[str, User]:
    users = User.objects.bulk_create(
        User(email=email, full_name=name, language=language, password=_hashed())
        for email, name, language in wanted.values()
    )
    EmailAddress.objects.bulk_create(
        EmailAddress(user=user, email=user.email, verified=True, primary=True) for user in users
    )
    return dict(zip(wanted, users, strict=True))
