"""Refusals of accounts."""

from django.core.exceptions import ValidationError
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


class IdentifierFixed(Conflict):
    """A centre has approved the account by the identifier that it would change."""

    code = "identifier_fixed"

    def __init__(self) -> None:
        super().__init__(
            _(
                "Your centre approved you by this identifier. "
                "To correct it, ask the lead of the centre or the organiser."
            )
        )


class SecondFactorMissing(RequirementMissing):
    """A token would let a program in with less than what a person needs."""

    code = "second_factor_missing"

    def __init__(self) -> None:
        super().__init__(
            _("Set up your second factor first: only then can you make tokens."), address=reverse("mfa_index")
        )


class SecondFactorUnreadable(RequirementMissing, ValidationError):  # type: ignore[misc]  # both have a message
    """The secret of the site is another than when the second factor was set up: nobody can check a code of it.

    A form shows it as an error of what was typed, any other page as a refusal.
    """

    code = "second_factor_unreadable"
    silent_variable_failure = True  # the list of one's factors is shown all the same: there they are set up anew

    def __init__(self) -> None:
        super().__init__(
            _(
                "The site can no longer read this second factor: its secret key was changed. Sign in with a "
                "security key and set up the app and the recovery codes again, or ask those who run the site."
            ),
            code=self.code,
            address=reverse("mfa_index"),
        )


class TokenUnfit(Invalid):
    """What was asked for is no token that the site gives."""

    code = "token_unfit"
