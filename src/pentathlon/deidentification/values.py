"""Conditions that a value must meet to stay, and the value in the form in which it is written.

A value is rewritten from what was understood of it, never copied with what surrounds it: a number as a number, a word
as one of the vocabulary. What is not understood is not written.
"""

import re
import struct
from collections.abc import Callable
from functools import cache, lru_cache

from pentathlon.deidentification.patterns_table import PATTERNS
from pentathlon.deidentification.rules import Rule, vocabularies

TextCheck = Callable[[bytes], bytes | None]
"""From the bytes of a value of text to the bytes that may be written, None where the condition fails."""

NumberCheck = Callable[[tuple[int | float, ...]], bool]

MOST_VALUES = 100_000
SMALLEST_REAL = 1e-9
"""A smaller binary number other than 0 is no measure of anything: it is text read as a number."""

_DECIMAL = re.compile(rb"[+-]?(?:\d{1,16}\.?\d{0,32}|\.\d{1,32})(?:[eE][+-]?\d{1,3})?")
_INTEGER = re.compile(rb"[+-]?\d{1,7}")
_AGE = re.compile(rb"(\d{1,3})([DWMY])")
_RUNS = re.compile(r"[A-Z]+|[0-9]+|[ /_\-.,+()&*]+")
_OLDEST_SHOWN = 90
_LONGEST_NUMBER = 4


def text_check(rule: Rule) -> TextCheck | None:
    """The condition of a rule on a value of text; None where the rule is not about text."""
    kind, _, rest = rule.rule.partition(" ")
    if kind == "number" and rule.vr in {"DS", "IS"}:
        return _number_text(rule, *map(float, rest.split()))
    if rule.rule.startswith("one of "):
        return _one_of(rule.vm, frozenset(rule.rule.removeprefix("one of ").split(" | ")))
    if kind == "words":
        name, _, required = rest.partition(" ")
        return _words(rule.vm, name, int(required or 1))
    if kind == "pattern":
        return _pattern(rule.vm, rest)
    return {"age": _age, "nothing": _nothing}.get(kind)


def number_check(rule: Rule) -> NumberCheck:
    """The condition of a rule on binary numbers."""
    low, high = map(float, rule.rule.removeprefix("number ").split())
    fits = multiplicity(rule.vm)

    def check(values: tuple[int | float, ...]) -> bool:
        return fits(len(values)) and all(low <= value <= high and _is_measure(value) for value in values)

    return check


@cache
def multiplicity(vm: str) -> Callable[[int], bool]:
    """Whether a number of values is one that the value multiplicity (PS3.6) allows: 1, 2-n, 2-2n."""
    low, _, high = vm.partition("-")
    if not high:
        return lambda count: count == int(low)
    if high == "n":
        return lambda count: int(low) <= count <= MOST_VALUES
    if high.endswith("n"):
        step = int(high[:-1])
        return lambda count: int(low) <= count <= MOST_VALUES and count % step == 0
    return lambda count: int(low) <= count <= int(high)


def _is_measure(value: float) -> bool:
    """Whether a binary number is not eight letters, or a small remainder of text."""
    if isinstance(value, int) or value == 0:
        return True
    return abs(value) >= SMALLEST_REAL and not struct.pack("<d", value).replace(b" ", b"A").isalpha()


def _number_text(rule: Rule, low: float, high: float) -> TextCheck:
    fits, grammar = multiplicity(rule.vm), _INTEGER if rule.vr == "IS" else _DECIMAL

    def check(raw: bytes) -> bytes | None:
        parts = [part.strip(b" \0") for part in raw.split(b"\\")]
        if not fits(len(parts)):
            return None
        for part in parts:
            if not grammar.fullmatch(part) or not low <= float(part) <= high:
                return None
        return b"\\".join(part if len(part) <= 16 else _shortened(part) for part in parts)

    return check


def _shortened(number: bytes) -> bytes:
    """The same decimal number in the 16 characters that PS3.5 allows."""
    value = float(number)
    digits = next(digits for digits in range(16, 0, -1) if len(f"{value:.{digits}g}") <= 16)
    return f"{value:.{digits}g}".encode()


def _one_of(vm: str, allowed: frozenset[str]) -> TextCheck:
    fits = multiplicity(vm)
    terms = {term.encode() for term in allowed}

    def check(raw: bytes) -> bytes | None:
        parts = [part.strip(b" \0").upper() for part in raw.split(b"\\")]
        return b"\\".join(parts) if fits(len(parts)) and terms.issuperset(parts) else None

    return check


def _words(vm: str, name: str, required: int) -> TextCheck:
    """The `required` first values must be of the vocabulary; others that are not are emptied in their place."""
    fits = multiplicity(vm)
    vocabulary = vocabularies()[name]

    @lru_cache(4096)
    def known(value: str) -> bool:
        runs = _RUNS.findall(value.upper())
        words = [run for run in runs if run[0].isalpha()]
        numbers = [len(run) for run in runs if run[0].isdigit()]
        if "".join(runs) != value.upper() or not vocabulary.words.issuperset(words):
            return False
        limit = vocabulary.digits if words else vocabulary.bare_digits
        return sum(numbers) <= limit and max(numbers, default=0) <= _LONGEST_NUMBER

    def check(raw: bytes) -> bytes | None:
        values = [" ".join(value.split()) for value in raw.decode("latin-1").replace("\0", " ").split("\\")]
        if not fits(len(values)) or not all(value and known(value) for value in values[:required]):
            return None
        return "\\".join(value if known(value) else "" for value in values).rstrip("\\").encode()

    return check


def _pattern(vm: str, name: str) -> TextCheck:
    fits, grammar = multiplicity(vm), re.compile(PATTERNS[name])

    def check(raw: bytes) -> bytes | None:
        values = [" ".join(value.split()) for value in raw.decode("latin-1").replace("\0", " ").split("\\")]
        return "\\".join(values).encode() if fits(len(values)) and all(map(grammar.fullmatch, values)) else None

    return check


def _age(raw: bytes) -> bytes | None:
    """An age (PS3.5 AS); above 89 years it becomes 090Y (45 CFR 164.514(b)(2)(i)(C))."""
    match = _AGE.fullmatch(raw.strip(b" \0").upper())
    if not match:
        return None
    number, unit = int(match[1]), match[2]
    years = number / {b"D": 365.25, b"W": 52.18, b"M": 12, b"Y": 1}[unit]
    return b"%03dY" % _OLDEST_SHOWN if years >= _OLDEST_SHOWN else b"%03d%s" % (number, unit)


def _nothing(_raw: bytes) -> None:
    return None
