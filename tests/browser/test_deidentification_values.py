"""Conditions, dates and pseudonyms of the browser against those of the toolkit, on values that files seldom hold."""

import random
from collections.abc import Iterator

import pytest

from browser.chromium import CHROMIUM, Browser, browser
from builders.dicom_images import ct_image, to_bytes
from pentathlon.deidentification import Pseudonymiser
from pentathlon.deidentification.codes import known_meaning
from pentathlon.deidentification.dates import exam_shift, shifted_date, shifted_moment, shifted_time
from pentathlon.deidentification.parse import parse
from pentathlon.deidentification.rules import Rule, all_rules, vocabularies
from pentathlon.deidentification.second_look import residual_identifiers
from pentathlon.deidentification.values import number_check, text_check

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

KEY = b"0123456789abcdef" * 5  # longer than one block of the hash
LETTERS = "AZaz09 .,+-_/()&*^\\\0\t\x85\xa0éßµÿ²"
DECIMALS = """
0 -0 00 1 +1 -1 .5 5. 1.5 -1.5 1e3 1E-3 1e+300 1e999 0.1000000000000000055 123456789012345678 1234567890123.125000
1234567890123.375000 -0.00000000000000000 0.00001234567890123456 1.00000000000000000 99999999999999.95 12.5\\12.5
1\\2\\3 1\\2\\3\\4\\5\\6 0.5\\-0.5 1,5 0x10 NaN inf - . e5 0000000000000001 1e-300 100.0000000000000001 2.5e-10
""".split()  # noqa: SIM905 - a list of values
AGES = "045Y 45Y 089Y 090Y 120Y 001D 999M 1081M 4697W 32872D 32873D y 45 045y 1234Y".split()  # noqa: SIM905 - the same


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def _values(chance: random.Random) -> list[str]:
    words = sorted({word for each in vocabularies().values() for word in each.words})
    terms = sorted({term for rule in all_rules() for term in rule.rule.removeprefix("one of ").split(" | ")})
    values = [*DECIMALS, *AGES, "*tfl3d1_ns", "Br40d\\3", "B30f", "SOFT", "FC08-H", "hd+ lung", "ep2d_diff", "ep_b1000"]
    for _ in range(250):
        parts = chance.choices([*words, *terms, str(chance.randrange(100000)), chance.choice(LETTERS)], k=3)
        values.append(chance.choice(["", " ", "\\", "/"]).join(parts[: chance.randint(1, 3)]))
        values.append("".join(chance.choices(LETTERS, k=chance.randint(1, 8))))
        values.append(
            "\\".join(
                f"{chance.uniform(-2000, 2000):.{chance.randint(0, 17)}f}"
                for _ in range(chance.choice([1, 1, 2, 3, 6]))
            )
        )
    return values


def test_conditions_on_text_are_the_same(chromium: Browser) -> None:
    values = _values(random.Random(1))
    rules = {rule.rule + rule.vr + rule.vm: (rule, text_check(rule)) for rule in all_rules()}
    checks = [(rule, check) for rule, check in rules.values() if check is not None]
    rows = [(rule.tag, rule.images[0]) for rule, _ in checks]
    script = """async ({ rows, values }) => {
      const { rulesFor } = await import("/deidentification/rules.js");
      return rows.map(([tag, kind]) => values.map((value) => rulesFor(kind).get(tag).textCheck(value)));
    }"""
    raw = [value.strip(" \0") for value in values]
    found = chromium.run(script, [], {"rows": rows, "values": raw})
    for (rule, check), results in zip(checks, found, strict=True):
        expected = [check(value.encode("latin-1")) for value in raw]
        made = [None if result is None else result.encode("latin-1") for result in results]
        assert made == expected, rule.keyword


def test_conditions_on_numbers_are_the_same(chromium: Browser) -> None:
    chance = random.Random(2)
    rows = [(rule, numbers) for rule in all_rules() if _is_binary(rule) for numbers in _numbers(chance, rule)]
    script = """async ({ rows }) => {
      const { rulesFor } = await import("/deidentification/rules.js");
      return rows.map(([tag, kind, vr, numbers]) => rulesFor(kind).get(tag).numberCheck(numbers, !vr.startsWith("F")));
    }"""
    given = [(rule.tag, rule.images[0], rule.vr, numbers) for rule, numbers in rows]
    assert chromium.run(script, [], {"rows": given}) == [number_check(rule)(tuple(numbers)) for rule, numbers in rows]


def _is_binary(rule: Rule) -> bool:
    return rule.rule.startswith("number ") and rule.vr not in {"DS", "IS"}


def _numbers(chance: random.Random, rule: Rule) -> Iterator[list[float]]:
    low, high = map(float, rule.rule.split()[1:])
    for count in (0, 1, 1, 2, 3, 4, 6):
        numbers = [chance.uniform(low - 1, high + 1) for _ in range(count)]
        yield numbers if rule.vr.startswith("F") else [int(number) for number in numbers]
    if rule.vr.startswith("F"):
        yield from ([1e-10], [0.0], [2.0609142e-310], [1.1415534e185], [6.013470016999068e-154])


def test_dates_move_alike(chromium: Browser) -> None:
    chance = random.Random(3)
    dates = [f"{chance.randint(1890, 2110)}{chance.randint(0, 13):02d}{chance.randint(0, 32):02d}" for _ in range(300)]
    dates += ["19950626", "1995.06.26", "20000229", "21000229", "", "2020"]
    times = [f"{chance.randint(0, 25):02d}{chance.randint(0, 60):02d}{chance.randint(0, 61):02d}" for _ in range(200)]
    times += [f"{time}.{chance.randrange(10**6)}" for time in times] + ["", "10", "1014", "10:14:00", "235960", "x"]
    rows = [
        (chance.choice(dates), chance.choice(times), chance.choice(times), -chance.randrange(3651)) for _ in range(3000)
    ]
    script = """async ({ rows }) => {
      const { examShift, shiftedDate, shiftedTime, shiftedMoment } = await import("/deidentification/dates.js");
      return rows.map(([day, clock, study, days]) => {
        const shift = examShift(days, study);
        const moments = [`${day}${clock}`, `${day}${clock}+0200`].map((text) => shiftedMoment(text, "", shift));
        return [shiftedDate(day, clock, shift), shiftedTime(clock, day, shift), ...moments];
      });
    }"""
    assert chromium.run(script, [], {"rows": rows}) == [_moved(*row) for row in rows]


def _moved(day: str, clock: str, study: str, days: int) -> list[str | None]:
    shift = exam_shift(days, study)
    moments = [shifted_moment(text, shift) for text in (f"{day}{clock}", f"{day}{clock}+0200")]
    return [shifted_date(day, clock, shift), shifted_time(clock, day, shift), *moments]


@pytest.mark.parametrize("key", [KEY[:16], KEY[:64], KEY])
def test_pseudonyms_are_the_same(chromium: Browser, key: bytes) -> None:
    ours, chance = Pseudonymiser(key), random.Random(4)
    values = ["", "1.2.840.10008.1.2", "1.2.840.10008.99", "2.25.0", "2.25.01", f"2.25.{2**128}", "é\xff", "P" * 25]
    values += ["".join(chance.choices(LETTERS, k=length)) for length in range(1, 150)]
    values += [ours.uid("1.2.3"), ours.patient("7"), ours.label("left"), ours.uid("1.2.3")[:-1] + "0"]
    script = """async ({ key, values }) => {
      const { Pseudonymiser } = await import("/deidentification/pseudonyms.js");
      const ours = new Pseudonymiser(new Uint8Array(key));
      return values.map((value) => [ours.uid(value), ours.patient(value), ours.label(value), ours.days(value)]);
    }"""
    found = chromium.run(script, [], {"key": list(key), "values": values})
    assert found == [[ours.uid(value), ours.patient(value), ours.label(value), ours.days(value)] for value in values]


def test_short_key_is_an_error_of_the_page(chromium: Browser) -> None:
    script = """async () => {
      const { deidentify } = await import("/deidentification/deidentify.js");
      return deidentify(new ArrayBuffer(0), { key: new Uint8Array(15) }).catch((error) => error.message);
    }"""
    assert chromium.run(script, []) == "the key is too short: at least 16 bytes"


def test_codes_have_the_meaning_of_the_standard(chromium: Browser) -> None:
    script = """async ({ codes }) => {
      const { loadConcepts, knownMeaning } = await import("/deidentification/concepts.js");
      await loadConcepts();
      return codes.map(([scheme, value]) => knownMeaning(scheme, value) ?? null);
    }"""
    codes = [("SRT", "T-D1100"), ("SCT", "69536005"), ("DCM", "113100"), ("UCUM", "mm"), ("SCT", "x"), ("LN", "1")]
    assert chromium.run(script, [], {"codes": codes}) == [known_meaning(*code) for code in codes]


def test_second_look_finds_what_the_toolkit_finds(chromium: Browser) -> None:
    named = {"PatientName": "Sklodowska^Marie", "PatientID": "84736251", "InstitutionName": "Hôpital Bénédicte"}
    source = to_bytes(ct_image(SpecificCharacterSet="ISO_IR 100", **named))
    rows = list(_looks(random.Random(7)))
    script = """async ({ rows }) => {
      const { lookAgain } = await import("/deidentification/second_look.js");
      const { readSource } = await import("/deidentification/source.js");
      const source = await readSource(new Uint8Array(await (await fetch("/given/0")).arrayBuffer()));
      return rows.map(([head, pixels]) => {
        try {
          lookAgain(source, String.fromCharCode(...head), [new Uint8Array(pixels)], ["Longitudinal"]);
          return "";
        } catch (error) {
          return error.detail;
        }
      });
    }"""
    found = chromium.run(script, [source], {"rows": [(list(head), list(pixels)) for head, pixels in rows]})
    data = parse(source)
    for (head, pixels), detail in zip(rows, found, strict=True):
        tags = residual_identifiers(data, data.elements(), head, memoryview(pixels), expected={"Longitudinal"})
        shown = ", ".join(f"({tag >> 16:04X},{tag & 0xFFFF:04X})" for tag in tags)
        assert detail == (f"the value of {shown} is still there after cleaning" if tags else ""), (head, pixels)


def _looks(chance: random.Random) -> Iterator[tuple[bytes, bytes]]:
    """A header and pixels that hold an identifier, or nearly."""
    texts = ["Sklodowska", "Marie", "84736251", "Hôpital Bénédicte", "Hôpital", "sklodowska", "Long", "PRIMARIE"]
    for text in texts:
        for form in ("latin-1", "utf-8", "utf-16-le", "utf-16-be"):
            for plain in (text.encode(form), text.encode(form)[::-1], _swapped(text.encode(form))):
                around = chance.choice(
                    [(b"", b""), (b"x", b""), (b".", b"7"), (b"2.25.1234567890", b"1234567890123456789")]
                )
                yield plain.join(around), b""
                yield b"", chance.randbytes(chance.randrange(9)) + plain + chance.randbytes(chance.randrange(3))
                yield b"", plain[:-1] + b"?"


def _swapped(content: bytes) -> bytes:
    even = content[: len(content) & ~1]
    return b"".join(even[i : i + 2][::-1] for i in range(0, len(even), 2))
