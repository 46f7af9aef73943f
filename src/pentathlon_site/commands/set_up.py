"""Makes the settings and the database usable, or says in one sentence why that cannot be."""

import os
import warnings
from pathlib import Path
from typing import Annotated

import django
import typer
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection

from pentathlon.errors import OperatorError
from pentathlon_site.commands.private_folder import make_private

Data = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="Folder of database, images and secrets (default: PENTATHLON_DATA_DIR, or ./pentathlon-data).",
    ),
]


def data_folder(data: Path | None) -> Path:
    """The folder that the command line or the environment names; the settings read it from the environment."""
    folder = (data or Path(os.environ.get("PENTATHLON_DATA_DIR") or "pentathlon-data")).resolve()
    os.environ["PENTATHLON_DATA_DIR"] = str(folder)
    return folder


def set_up_django(data: Path | None) -> Path:
    """Load settings and apps, and reach the database.

    Raises:
        OperatorError: the folder cannot be used, a setting is wrong, the database does not answer.
    """
    folder = data_folder(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pentathlon_site.config.settings")
    try:
        make_private(folder)
        probe = folder / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OperatorError(
            f"the folder {folder} cannot be written: {error.strerror}. Name another with --data."
        ) from error
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an address that django-environ does not understand is refused below
        _load()
    return folder


def refuse_without_site(data: Path | None) -> None:
    """Refuse a folder in which there is no site, instead of making one.

    Raises:
        OperatorError: there is none.
    """
    folder = data_folder(data)
    if not os.environ.get("DATABASE_URL") and not (folder / "site.sqlite3").exists():
        raise OperatorError(f"there is no site in {folder}: name its folder with --data, or its DATABASE_URL")


def _load() -> None:
    scheme = os.environ.get("DATABASE_URL", "postgres:").partition(":")[0]
    if scheme not in {"postgres", "postgresql", "sqlite"}:
        raise OperatorError(
            "DATABASE_URL must begin with postgres:// (without it, the database is a file in the folder)"
        )
    try:
        django.setup()
    except (ValueError, ImproperlyConfigured) as error:
        raise OperatorError(
            "a setting in the environment is wrong: check DATABASE_URL (postgres://user:password@host/name), EMAIL_URL "
            "(smtp+tls://user:password@host:587) and PENTATHLON_STORAGE_URL (s3://bucket?endpoint_url=…)"
        ) from error
    try:
        connection.ensure_connection()
    except (DatabaseError, ImproperlyConfigured) as error:
        where = connection.settings_dict
        raise OperatorError(
            f"the database {where.get('NAME')} at {where.get('HOST') or 'this machine'} does not answer: "
            "check DATABASE_URL, and that its server runs and lets this user in"
        ) from error
