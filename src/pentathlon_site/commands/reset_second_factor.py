"""Let somebody in who lost the phone or the key of his second factor."""

from typing import Annotated

import typer

from pentathlon.errors import InputError
from pentathlon_site.commands.set_up import Data, refuse_without_site, set_up_django


def reset_second_factor(
    address: Annotated[str, typer.Argument(metavar="E-MAIL", help="Address with which the person signs in.")],
    *,
    data: Data = None,
) -> None:
    """Remove the second factor of an account, so that a new one can be set up. Make sure first who asks."""
    refuse_without_site(data)
    set_up_django(data)
    from django.utils import timezone  # noqa: PLC0415 - needs the settings

    from pentathlon_site.accounts import actions  # noqa: PLC0415 - as above
    from pentathlon_site.accounts.models import User  # noqa: PLC0415 - as above
    from pentathlon_site.core.errors import Conflict  # noqa: PLC0415 - as above

    user = User.objects.filter(email__iexact=address).first()
    if user is None:
        raise InputError(f"no account signs in with {address}")
    try:
        actions.reset_second_factor(user=user, by=None, at=timezone.now())
    except Conflict as refused:
        raise InputError(str(refused)) from refused
    print(f"The second factor of {address} is removed: the next sign-in asks for the password only.")
