"""Mail servers for tests: they write down who got a mail, and can break in the middle."""

import os
import signal
import time
from pathlib import Path
from smtplib import SMTPRecipientsRefused

from django.core.mail.backends.base import BaseEmailBackend

RECORD = "PENTATHLON_TEST_MAILS"
"""Variable with the file in which a line per mail is written."""


class Recording(BaseEmailBackend):
    """Writes the address of every mail as a line."""

    def send_messages(self, email_messages):
        for message in email_messages:
            with Path(os.environ[RECORD]).open("a", encoding="utf-8") as file:
                file.write(f"{message.to[0]}\n")
        return len(email_messages)


class Slow(Recording):
    """Takes its time, so that two workers meet."""

    def send_messages(self, email_messages):
        time.sleep(0.05)
        return super().send_messages(email_messages)


class KilledAfterThree(Recording):
    """The process is killed when the third mail has gone out, before anybody can note that."""

    def send_messages(self, email_messages):
        number = super().send_messages(email_messages)
        if len(Path(os.environ[RECORD]).read_text(encoding="utf-8").splitlines()) == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return number


class RefusesBob(Recording):
    """Refuses one recipient."""

    def send_messages(self, email_messages):
        if email_messages[0].to == ["bob@example.org"]:
            raise SMTPRecipientsRefused({"bob@example.org": (550, b"no such user")})
        return super().send_messages(email_messages)


class BreaksAtBob(Recording):
    """The connection breaks while one mail is handed over."""

    def send_messages(self, email_messages):
        if email_messages[0].to == ["bob@example.org"]:
            raise ConnectionResetError
        return super().send_messages(email_messages)


class Unreachable(Recording):
    """Nobody answers."""

    def open(self):
        raise ConnectionRefusedError
