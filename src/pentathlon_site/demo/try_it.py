"""A folder with which a visitor tries the upload page and `pentathlon send` at once."""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pentathlon.synthesis import simulate
from pentathlon.synthesis.faults import RECEIVED
from pentathlon_site.accounts.actions import create_api_token
from pentathlon_site.accounts.models import User

FOLDER = "try-it"
TOKEN_FILE = "api-token"  # noqa: S105 - name of a file
_IMAGES = {"meniscus": 16, "cortex": 6}
_OTHER_PATIENTS = 2018
_TOKEN_LASTS = timedelta(days=180)
_NOTE = """\
Simulated images: the patients in their headers are invented. Some have faults on purpose.
Images simulées : les patients de leurs en-têtes sont inventés. Certaines ont volontairement des défauts.

meniscus/images   {meniscus} DICOM files / fichiers DICOM
meniscus/labels.csv   their labels, as people type them / leurs labels, tels qu'on les saisit
cortex/images   {cortex} DICOM files / fichiers DICOM
cortex/labels.csv, cortex/masks   labels and masks / labels et masques
api-token   token of radiologist@pentathlon.example for `pentathlon send` / jeton pour « pentathlon send »
"""


@dataclass(frozen=True)
class TryIt:
    """What lies in the folder."""

    folder: Path

    def command(self, program: str, address: str, informed_on: str) -> str:
        """The command that sends the images of the renal cortex."""
        cortex = self.folder / "cortex"
        return (
            f"{program} send {cortex / 'images'} --to {address} --challenge cortex \\\n"
            f"    --labels {cortex / 'labels.csv'} --masks {cortex / 'masks'} \\\n"
            f"    --informed-on {informed_on} --declare --token-file {self.folder / TOKEN_FILE}"
        )


def make_try_it(data: Path, *, seed: int, user: User, at: datetime) -> TryIt:
    """Draw images of patients whom the site does not know yet, and make a token for an account."""
    folder = data / FOLDER
    folder.mkdir()
    for name, images in _IMAGES.items():
        simulate(
            folder / ".drawn" / name, challenges=[name], scale=images / RECEIVED[name], seed=seed + _OTHER_PATIENTS
        )
        _take(folder / ".drawn" / name / name, folder / name)
    shutil.rmtree(folder / ".drawn")
    _, secret = create_api_token(
        name="pentathlon send", scopes=["read", "upload"], expires_at=at + _TOKEN_LASTS, by=user, at=at
    )
    with os.fdopen(os.open(folder / TOKEN_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        stream.write(secret)
    (folder / "READ-ME.txt").write_text(_NOTE.format(**_IMAGES), encoding="utf-8")
    return TryIt(folder)


def _take(drawn: Path, to: Path) -> None:
    """What one centre would have: all images in one folder, the labels, masks where there are any."""
    (to / "images").mkdir(parents=True)
    for path in sorted((drawn / "images").rglob("*")):
        if path.is_file():
            path.rename(to / "images" / path.name)
    for name in ("labels.csv", "masks"):
        if (drawn / name).exists():
            (drawn / name).rename(to / name)
