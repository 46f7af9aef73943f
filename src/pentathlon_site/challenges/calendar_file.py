"""The calendar of an event as an iCalendar file (RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, datetime

from pentathlon_site.challenges.windows import Window, phase_text

_LINE_OCTETS = 75


def calendar_file(windows: Iterable[Window], *, slug: str, title: str, address: str, at: datetime) -> str:
    """One entry per phase; a phase without end is an entry of its first moment.

    Args:
        windows: The calendar.
        slug: Short name of the event: entries keep their identity when the file is loaded again.
        title: Of the event.
        address: Of its page.
        at: When the file is made.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pentathlon//Calendar//EN"]
    for window in windows:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{window.phase}.{slug}@pentathlon",
            f"DTSTAMP:{_stamp(at)}",
            f"DTSTART:{_stamp(window.opens_at)}",
            *([f"DTEND:{_stamp(window.closes_at)}"] if window.closes_at else []),
            f"SUMMARY:{_escaped(f'{title}: {phase_text(window.phase)}')}",
            f"URL:{address}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for character in ("\\", ";", ","):
        text = text.replace(character, f"\\{character}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 octets, no character cut in two."""
    parts, current, room = [], "", _LINE_OCTETS
    for character in line:
        octets = len(character.encode())
        if octets > room:
            parts.append(current)
            current, room = "", _LINE_OCTETS - 1
        current, room = current + character, room - octets
    return "\r\n ".join([*parts, current])
