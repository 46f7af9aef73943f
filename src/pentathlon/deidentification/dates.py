"""Dates and times moved by one amount per patient, so that intervals stay (PS3.15 option 113107).

The day moves by a secret number of days. The time of day moves so that every exam begins at noon: how long after its
beginning something happened stays, at what hour of the day it was does not.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_DATE = re.compile(r"(\d{4})\.?(\d{2})\.?(\d{2})")
_TIME = re.compile(r"(\d{2}):?(?:(\d{2}):?(?:(\d{2})(?:\.(\d{1,6}))?)?)?")
_MOMENT = re.compile(r"(\d{8})(\d{2}(?:\d{2}(?:\d{2}(?:\.\d{1,6})?)?)?)?(?:[+-]\d{4})?")
_YEARS = range(1900, 2101)
_NOON = timedelta(hours=12)


@dataclass(frozen=True)
class Shift:
    """How the dates of one exam move.

    Attributes:
        days: Whole days, for every date of the patient.
        clock: What the time of day moves by; None where the exam does not say when it began: then times are removed.
    """

    days: int
    clock: timedelta | None

    def moved(self, day: date, clock: time) -> datetime:
        """A moment of this exam, moved."""
        return datetime.combine(day, clock) + timedelta(self.days) + (self.clock or timedelta())


def exam_shift(days: int, study_time: str) -> Shift:
    """The shift of an exam that began at StudyTime (0008,0030)."""
    began = parse_time(study_time)
    return Shift(days, None if began is None else _NOON - _since_midnight(began))


def shifted_date(text: str, clock: str, shift: Shift) -> str | None:
    """A DA value moved, with the TM value that belongs to it or empty; None where it is no date."""
    day, hour = parse_date(text), parse_time(clock)
    if day is None:
        return None
    moved = shift.moved(day, hour) if hour is not None and shift.clock is not None else day + timedelta(shift.days)
    return f"{moved:%Y%m%d}"


def shifted_time(text: str, day: str, shift: Shift) -> str | None:
    """A TM value moved, with the DA value that belongs to it or empty; None where it cannot be."""
    hour = parse_time(text)
    if hour is None or shift.clock is None:
        return None
    return _clock_text(shift.moved(parse_date(day) or date(2000, 1, 1), hour), text)


def shifted_moment(text: str, shift: Shift) -> str | None:
    """A DT value moved; the offset from UTC, which tells the country, is left out."""
    match = _MOMENT.fullmatch(text)
    day = parse_date(match[1]) if match else None
    if match is None or day is None:
        return None
    hour = parse_time(match[2] or "")
    if hour is None or shift.clock is None:
        return f"{day + timedelta(shift.days):%Y%m%d}"
    moved = shift.moved(day, hour)
    return f"{moved:%Y%m%d}{_clock_text(moved, match[2])}"


def parse_date(text: str) -> date | None:
    """A DA value (also in the form of ACR-NEMA, 1995.06.26)."""
    match = _DATE.fullmatch(text)
    if match is None or int(match[1]) not in _YEARS:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def parse_time(text: str) -> time | None:
    """A TM value (also in the form of ACR-NEMA, 10:14:00)."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        return time(hour, minute, min(second, 59), int((match[4] or "").ljust(6, "0")))
    except ValueError:
        return None


def _since_midnight(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second, microseconds=clock.microsecond)


def _clock_text(moment: datetime, like: str) -> str:
    """The time of day with as many digits of a second as the original."""
    digits = len(like.partition(".")[2])
    return f"{moment:%H%M%S}" + (f".{moment.microsecond:06d}"[: digits + 1] if digits else "")
