"""Copy what the allow list lets through, element by element, at any depth; drop and count the rest."""

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from pydicom._uid_dict import UID_dictionary
from pydicom.datadict import dictionary_has_tag

from pentathlon.deidentification.account import Account
from pentathlon.deidentification.codes import known_meaning
from pentathlon.deidentification.dates import Shift, shifted_date, shifted_moment, shifted_time
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.parse import PIXEL_DATA, DataSet, Element
from pentathlon.deidentification.rules import Rule, rules_for
from pentathlon.deidentification.values import NumberCheck, TextCheck, number_check, text_check
from pentathlon.deidentification.write import Written, encode, encode_items, padded

REFERENCED_CLASS, REFERENCED_INSTANCE = 0x00081150, 0x00081155
CODE_VALUE, CODING_SCHEME, CODE_MEANING = 0x00080100, 0x00080102, 0x00080104

_TEXT_VRS = frozenset(map(str.encode, "AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split()))  # noqa: SIM905 - names
_NUMBER_CODES = {"US": "H", "SS": "h", "UL": "L", "SL": "l", "FL": "f", "FD": "d"}
_REMEMBERED = 256
_TIME_OF_DATE = 0x10
"""StudyTime is (0008,0030) where StudyDate is (0008,0020), and so on for series, acquisition and content."""


@dataclass(frozen=True)
class Policy:
    """How the values of one file are replaced.

    Attributes:
        kind: Kind of image: which rules hold.
        pseudonymiser: Makes pseudonyms.
        patient: Pseudonym of the patient.
        shift: How dates move; None where they are removed.
        signed: Pixels are signed: decides between US and SS.
    """

    kind: str
    pseudonymiser: Pseudonymiser
    patient: str
    shift: Shift | None
    signed: bool = False


class Cleaner:
    """Cleans the elements of one data set.

    Attributes:
        account: What was done so far.
    """

    def __init__(self, data: DataSet, policy: Policy) -> None:
        self.account = Account()
        self._data = data
        self._policy = policy
        self._rules = _compiled_rules(policy.kind)
        self._top: dict[int, Element] = {}

    def dataset(self, top: dict[int, Element]) -> list[Written]:
        """Elements of the top level that may stay."""
        self._top = top
        unknown = top.keys() - self._rules.keys() - {PIXEL_DATA}
        self.account.dropped.update({(tag, _why_unknown(tag)): 1 for tag in unknown})
        return self._elements((top[tag] for tag in top.keys() & self._rules.keys()), 0)

    def _elements(self, elements: Iterable[Element], depth: int) -> list[Written]:
        written: dict[int, Written] = {}
        for element in elements:
            rule, apply = self._rules.get(element.tag, (None, None))
            if rule is None or apply is None or rule.place == ("dataset" if depth else "item"):
                self.account.dropped[element.tag, _why_unknown(element.tag)] += 1
            elif element.tag in written:
                self.account.dropped[element.tag, "duplicate"] += 1
            elif (kept := self._element(rule, apply, element, depth)) is not None:
                written[element.tag] = kept
        return list(written.values())

    def _element(self, rule: Rule, apply: "Apply", element: Element, depth: int) -> Written | None:
        """The element in its new form, what the rule puts in its place, or None."""
        if element.undefined and rule.vr != "SQ":
            return self._instead(rule, element, "wrong VR")
        result = apply(self, rule, element, depth)
        if isinstance(result, str):
            return self._instead(rule, element, result)
        vr, value = result
        return Written(rule.tag, vr, padded(value, vr))

    def _instead(self, rule: Rule, element: Element, why: str) -> Written | None:
        """What stands in place of a value that may not stay."""
        if not rule.otherwise:
            self.account.dropped[element.tag, why] += 1
            return None
        value = rule.otherwise.removeprefix("=").encode() if rule.otherwise != "empty" else b""
        if element.start != element.stop:
            self.account.changed[rule.keyword, "replaced" if value else "emptied"] += 1
        return Written(rule.tag, rule.vr, padded(value, rule.vr))

    def _keep(self, rule: Rule, value: bytes, *, how: str = "") -> tuple[str, bytes]:
        if how:
            self.account.changed[rule.keyword, how] += 1
        else:
            self.account.kept[rule.keyword] += 1
        return rule.vr, value

    def _has_vr(self, element: Element, expected: str) -> bool:
        """Whether the VR of the file is that of the standard, which is the one that is written.

        All VRs of text count as one, and so does UN, as which some archives store what they did not know: the value
        itself is checked.
        """
        if not element.vr or element.vr == expected.encode():
            return True
        return expected.encode() in _TEXT_VRS and (element.vr in _TEXT_VRS or element.vr == b"UN")

    # One method for each kind of rule: the VR and the value that is written, or why there is none.

    def text(self, check: TextCheck, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """A value of text that meets its condition."""
        if not self._has_vr(element, rule.vr):
            return "wrong VR"
        raw = self._data.text(element)
        if not raw:
            return rule.vr, b""
        value = check(raw)
        return "value" if value is None else self._keep(rule, value)

    def number(self, check: NumberCheck, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """Binary numbers that meet their condition."""
        vr = rule.vr
        if "/" in vr:
            vr = element.vr.decode("latin-1") or ("SS" if self._policy.signed else "US")
            if vr not in rule.vr.split("/"):
                return "wrong VR"
        elif not self._has_vr(element, vr):
            return "wrong VR"
        if element.start == element.stop:
            return vr, b""
        values = self._data.numbers(element, _NUMBER_CODES[vr])
        if not check(values):
            return "value"
        return vr, self._keep(rule, struct.pack(f"<{len(values)}{_NUMBER_CODES[vr]}", *values))[1]

    def uid(self, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """Pseudonyms of UIDs."""
        originals = [part.strip(" \0") for part in self._data.text(element).decode("latin-1").split("\\")]
        if not self._has_vr(element, "UI"):
            return "wrong VR"
        if not any(originals):
            return "value"
        uids = [self._policy.pseudonymiser.uid(original) for original in originals if original]
        return self._keep(rule, "\\".join(uids).encode(), how="" if uids == originals else "uid")

    def standard(self, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """A UID that the standard defines."""
        raw = self._data.text(element)
        known = self._has_vr(element, "UI") and raw.decode("latin-1") in UID_dictionary
        return self._keep(rule, raw) if known else "value"

    def date(self, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """A date that moves with the time that belongs to it."""
        return self._moved(rule, element, self._partner(element.tag + _TIME_OF_DATE), shifted_date)

    def time(self, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """A time that moves with the date that belongs to it."""
        return self._moved(rule, element, self._partner(element.tag - _TIME_OF_DATE), shifted_time)

    def datetime(self, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """A moment that moves."""
        return self._moved(rule, element, "", lambda text, _partner, shift: shifted_moment(text, shift))

    def _moved(
        self, rule: Rule, element: Element, partner: str, move: Callable[[str, str, Shift], str | None]
    ) -> tuple[str, bytes] | str:
        if not self._has_vr(element, rule.vr):
            return "wrong VR"
        original = self._data.text(element).decode("latin-1")
        if not original:
            return rule.vr, b""
        if self._policy.shift is None:
            return "dates"
        moved = move(original, partner, self._policy.shift)
        return "value" if moved is None else self._keep(rule, moved.encode(), how=rule.rule)

    def _partner(self, tag: int) -> str:
        partner = self._top.get(tag)
        return "" if partner is None else self._data.text(partner).decode("latin-1")

    def pseudonym(self, rule: Rule, _element: Element, _depth: int) -> tuple[str, bytes]:
        """The patient's pseudonym."""
        return self._keep(rule, self._policy.patient.encode(), how="pseudonym")

    def label(self, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """A label: a small number stays, anything else becomes a keyed one."""
        raw = self._data.text(element).decode("latin-1")
        if not self._has_vr(element, rule.vr):
            return "wrong VR"
        if len(raw) <= 3 and raw.isascii() and (raw.isdigit() or not raw):
            return self._keep(rule, raw.encode())
        return self._keep(rule, self._policy.pseudonymiser.label(raw).encode(), how="label")

    def tags(self, rule: Rule, element: Element, _depth: int) -> tuple[str, bytes] | str:
        """Tags that the standard defines."""
        numbers = self._data.numbers(element, "H") if self._has_vr(element, "AT") else ()
        tags = [int(group) << 16 | int(number) for group, number in zip(numbers[::2], numbers[1::2], strict=False)]
        if not tags or len(numbers) % 2 or not all(dictionary_has_tag(tag) for tag in tags):
            return "value"
        return self._keep(rule, struct.pack(f"<{len(numbers)}H", *numbers))

    def items(self, rule: Rule, element: Element, depth: int) -> tuple[str, bytes] | str:
        """A sequence, cleaned item by item."""
        if not self._has_vr(element, "SQ"):
            return "wrong VR"
        spans = list(self._data.items(element, depth + 1))
        return self._keep(
            rule,
            encode_items(
                [encode(self._elements(self._data.item_elements(span, depth + 1), depth + 1)) for span in spans]
            ),
        )

    def references(self, rule: Rule, element: Element, depth: int) -> tuple[str, bytes] | str:
        """References to images; an item that no longer names one is left out."""
        if not self._has_vr(element, "SQ"):
            return "wrong VR"
        items = []
        for span in self._data.items(element, depth + 1):
            written = self._elements(self._data.item_elements(span, depth + 1), depth + 1)
            if {REFERENCED_CLASS, REFERENCED_INSTANCE} <= {each.tag for each in written}:
                items.append(encode(written))
        return self._keep(rule, encode_items(items)) if items else "value"

    def codes(self, rule: Rule, element: Element, depth: int) -> tuple[str, bytes] | str:
        """A sequence of coded concepts: those that are known, with their meaning in our words."""
        if not self._has_vr(element, "SQ"):
            return "wrong VR"
        items = []
        for span in self._data.items(element, depth + 1):
            elements = list(self._data.item_elements(span, depth + 1))
            code = self._code(elements)
            if code:
                rest = [each for each in elements if each.tag not in (CODE_VALUE, CODING_SCHEME, CODE_MEANING)]
                items.append(encode([*code, *self._elements(rest, depth + 1)]))
        return self._keep(rule, encode_items(items)) if items else "code"

    def _code(self, elements: list[Element]) -> list[Written]:
        texts = {each.tag: self._data.text(each).decode("latin-1") for each in reversed(elements)}
        value, scheme = texts.get(CODE_VALUE, ""), texts.get(CODING_SCHEME, "")
        meaning = known_meaning(scheme, value)
        if meaning is None:
            return []
        self.account.meanings.add(meaning)
        triplet = ((CODE_VALUE, "SH", value), (CODING_SCHEME, "SH", scheme), (CODE_MEANING, "LO", meaning))
        return [Written(tag, vr, padded(text.encode(), vr)) for tag, vr, text in triplet]

    def no_items(self, rule: Rule, _element: Element, _depth: int) -> tuple[str, bytes]:
        """A sequence without items."""
        return self._keep(rule, b"", how="emptied")


def _why_unknown(tag: int) -> str:
    return "private" if tag >> 16 & 1 else "not listed"


Apply = Callable[[Cleaner, Rule, Element, int], "tuple[str, bytes] | str"]

_KINDS: dict[str, Apply] = {
    "uid": Cleaner.uid,
    "standard uid": Cleaner.standard,
    "date": Cleaner.date,
    "time": Cleaner.time,
    "datetime": Cleaner.datetime,
    "pseudonym": Cleaner.pseudonym,
    "label": Cleaner.label,
    "tags": Cleaner.tags,
    "items": Cleaner.items,
    "references": Cleaner.references,
    "codes": Cleaner.codes,
    "no items": Cleaner.no_items,
}


@cache
def _compiled_rules(kind: str) -> dict[int, tuple[Rule, Apply]]:
    return {tag: (rule, _compiled(rule)) for tag, rule in rules_for(kind).items()}


def _compiled(rule: Rule) -> Apply:
    if rule.rule in _KINDS:
        return _KINDS[rule.rule]
    as_text = text_check(rule)
    if as_text is not None:
        remembered = lru_cache(_REMEMBERED)(as_text)  # images of one series repeat each other
        return lambda cleaner, rule, element, depth: cleaner.text(remembered, rule, element, depth)
    as_numbers = number_check(rule)
    return lambda cleaner, rule, element, depth: cleaner.number(as_numbers, rule, element, depth)
