"""The secret of a site on one machine: made once, kept in a file that only its owner reads."""

import os
import secrets
from pathlib import Path


def local_secret(folder: Path) -> str:
    """The secret of the site whose data lie in a folder; the first call makes it."""
    path = folder / "secret-key"
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = path.with_name(f".secret-key.{os.getpid()}")
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as stream:
        stream.write(secrets.token_urlsafe(48))
    try:
        os.link(unfinished, path)  # two processes that start together keep the secret of the first
    except FileExistsError:
        pass
    finally:
        unfinished.unlink()
    return path.read_text(encoding="ascii")
