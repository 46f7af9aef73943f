"""The folder of a site is nobody else's business: its database holds pseudonymised health data and the keys to them."""

import os
from pathlib import Path

from pentathlon.errors import OperatorError

PRIVATE_UMASK = 0o077
_OTHERS, _GROUP_AND_OTHERS = 0o007, 0o077
_MARKS = ("site.sqlite3", "secret-key", ".starting", ".demonstration")
"""By one of these a folder is known as that of a site."""


def make_private(folder: Path) -> None:
    """Make the folder where there is none; close it, and every file that this process makes, to other accounts.

    A folder made with the usual umask is open to everybody on the machine and is closed. One that is open to its group
    only was opened on purpose, for backups for instance, and stays so.

    Raises:
        OperatorError: it is open, and closing it is not ours: it belongs to another account, or holds other things.
        OSError: it cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.umask(PRIVATE_UMASK)
    mode = folder.stat().st_mode
    if not mode & _OTHERS:
        return
    advice = f"close it (chmod o-rwx {folder}), or name another with --data, such as {folder / 'site'}"
    if _holds_other_things(folder):
        raise OperatorError(
            f"the folder {folder} holds other things, and every account of this machine can look into it: {advice}"
        )
    try:
        folder.chmod(mode & 0o7777 & ~_GROUP_AND_OTHERS)
    except PermissionError as error:
        raise OperatorError(
            f"the folder {folder} belongs to another account, and every account of this machine can look into it: "
            f"let its owner {advice}"
        ) from error


def _holds_other_things(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()} - {"lost+found"}
    return bool(names) and names.isdisjoint(_MARKS)
