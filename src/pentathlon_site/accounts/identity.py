"""Whether others rely on who an account says it is: then it no longer changes its identifier itself (R-05)."""

from collections.abc import Callable

from pentathlon_site.accounts.models import User

IsVouchedFor = Callable[[User], bool]

_vouching: dict[str, IsVouchedFor] = {}


def register_vouching(name: str, is_vouched_for: IsVouchedFor) -> None:
    """Tell when somebody has vouched for the identity of an account, as a centre does that approved it."""
    _vouching[name] = is_vouched_for


def is_vouched_for(user: User) -> bool:
    """Whether the professional identifier of an account is fixed: it has one, and somebody approved it."""
    return bool(user.professional_id) and any(vouched(user) for vouched in _vouching.values())
