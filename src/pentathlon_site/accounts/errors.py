"""Refusals of accounts."""

from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon_site.core.errors import Conflict, Invalid, RequirementMissing


class AlreadySetUp(Conflict):
    """The site has its first account.

    Attributes:
        address: Where to sign in with it.
    """

    code = "already_set_up"

    def __init__(self) -> None:
        super().__init__(_("This site has its first account already: sign in with it."))
        self.address = reverse("account_login")


class IdentifierTaken(Conflict):
    """The professional identifier belongs to another account."""

    code = "identifier_taken"

    def __init__(self) -> None:
        super().__init__(
            _("Another account has this professional identifier. If it is yours, sign in with that account.")
        )


class SecondFactorMissing(RequirementMissing):
    """A token would let a program in with less than what a person needs."""

    code = "second_factor_missing"

    def __init__(self) -> None:
        super().__init__(
            _("Set up your second factor first: only then can you make tokens."), address=reverse("mfa_index")
        )


class TokenUnfit(Invalid):
    """What was asked for is no token that the site gives."""

    code = "token_unfit"
