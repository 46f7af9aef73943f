// What was done to a file, for the person who sends it: element by element, before and after.

import { stripPadding, tagText, toBytes } from "./binary.js";
import { keywordOf } from "./elements.js";
import { PIXEL_DATA } from "./parse.js";
import { rulesFor } from "./rules.js";

const BINARY = new Set(["OB", "OD", "OF", "OL", "OV", "OW", "UN"]);
const NUMBER_CODES = { US: "H", SS: "h", UL: "L", SL: "l", FL: "f", FD: "d" };
const LONGEST = 64;
const MOST_NUMBERS = 6;
const CHARACTER_SETS = { "": "latin1", "ISO_IR 100": "latin1", "ISO_IR 101": "iso-8859-2", "ISO_IR 192": "utf-8", GB18030: "gb18030" };
const CHARACTER_SET = 0x00080005;
const OUR_OWN = [0x00120062, 0x00120063, 0x00120064, 0x00280303];

/** Counts by element: {kind, kept, changed, dropped}. It holds no value. */
export function summary(kind, account) {
  return {
    kind,
    kept: account.kept.map(([element, count]) => ({ element, count })),
    changed: account.changed.map(([element, how, count]) => ({ element, how, count })),
    dropped: account.dropped.map(([tag, why, count]) => ({ tag: tagText(tag), keyword: keywordOf(tag), why, count })),
  };
}

/**
 * Every element of the top level: {tag, keyword, before, after, why}. `after` is null where the element is left out;
 * `why` is kept, empty, uid, date, time, datetime, pseudonym, label, emptied, replaced, added, or the reason it is left out.
 */
export function sideBySide(source, written, account) {
  const decoder = new TextDecoder(CHARACTER_SETS[source.text(CHARACTER_SET).split("\\").at(-1)] ?? "latin1");
  const tags = new Set([...source.top.keys(), ...written.keys()]);
  tags.delete(PIXEL_DATA);
  const rules = rulesFor(source.kind);
  return [...tags]
    .sort((one, other) => one - other)
    .map((tag) => {
      const [element, after] = [source.top.get(tag), written.get(tag)];
      return {
        tag: tagText(tag),
        keyword: keywordOf(tag),
        before: element === undefined ? "" : valueText(source.data, element, rules.get(tag)?.vr, decoder),
        after: after === undefined ? null : writtenText(after),
        why: why(tag, element, after, account),
      };
    });
}

function why(tag, element, after, account) {
  if (after !== undefined && (element === undefined || OUR_OWN.includes(tag))) return "added";
  const fate = account.fates.get(tag);
  if (after !== undefined && !["kept", undefined].includes(fate) && after.value === "") return "emptied";
  return fate ?? (after === undefined || after.value === "" ? "empty" : "kept");
}

function valueText(data, element, listed, decoder) {
  const vr = (element.vr === "UN" ? listed : element.vr || listed?.split("/")[0]) ?? "";
  if (vr === "SQ" || element.undefinedLength) return sequenceText(element.stop - element.start);
  if (NUMBER_CODES[vr]) return numbersText(data.numbers(element, NUMBER_CODES[vr]));
  const raw = data.text(element);
  if (BINARY.has(vr) || /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(raw)) return `(${element.stop - element.start} bytes)`;
  return shortText(decoder.decode(toBytes(raw.slice(0, 4 * LONGEST))));
}

function writtenText({ vr, value }) {
  if (vr === "SQ") return sequenceText(value.length);
  if (!NUMBER_CODES[vr] && vr !== "AT") return shortText(stripPadding(value));
  const view = new DataView(toBytes(value).buffer);
  const read = {
    US: (at) => view.getUint16(at, true),
    SS: (at) => view.getInt16(at, true),
    UL: (at) => view.getUint32(at, true),
    SL: (at) => view.getInt32(at, true),
    FL: (at) => view.getFloat32(at, true),
    FD: (at) => view.getFloat64(at, true),
    AT: (at) => tagText(view.getUint16(at, true) * 0x10000 + view.getUint16(at + 2, true)),
  }[vr];
  const size = { US: 2, SS: 2, FD: 8 }[vr] ?? 4;
  return numbersText(Array.from({ length: value.length / size }, (_, i) => read(i * size)));
}

const sequenceText = (bytes) => `[… ${bytes}]`;
const shortText = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function numbersText(numbers) {
  const shown = numbers.slice(0, MOST_NUMBERS).join(" \\ ");
  return numbers.length > MOST_NUMBERS ? `${shown} …` : shown;
}
