// Search the finished file for what named the patient in the source, without trusting how it was made:
// pentathlon.deidentification.second_look.

import { utf8, toBytes } from "./binary.js";
import { isName, isSequence, keywordOf } from "./elements.js";
import { Refusal } from "./refusal.js";
import { ruleWords } from "./rules.js";
import { IDENTITY_KEYWORDS, LIMITS, VOCABULARIES } from "./tables.js";

const SHORTEST = 4;
const SHORTEST_NUMBER = 6; // shorter strings stand in pseudonyms by chance
const LONGEST = 256;
const SHORTEST_IN_PIXELS = 7; // shorter strings stand in the bytes of an image by chance
const STRIDE = 4;
const WORDS = /[\p{L}\p{Nl}\p{No}]+/gu;
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0";
const SEPARATORS = new RegExp(`[\\^=\\\\,;${SPACE}]+`);
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");

const identities = new Set(IDENTITY_KEYWORDS.split(" "));
const harmless = new Set([...Object.values(VOCABULARIES).flatMap(({ words }) => words.split(" ")), ...ruleWords()]);

/**
 * Refuse where a value of the source is still in the result.
 *
 * source: see source.js; head: text in front of the pixels; pixels: arrays of bytes behind it;
 * expected: texts that stand in the result on purpose, and could hold a name by chance.
 */
export function lookAgain(source, head, pixels, expected) {
  const words = new Set(expected.flatMap((text) => text.toUpperCase().match(/[A-Z0-9]+/g) ?? []));
  const wanted = new Map();
  for (const { tag, text } of identifying(source.data, source.elements, 0)) {
    if (!expected.includes(text)) wanted.set(`${tag} ${text}`, { tag, text });
  }
  const found = new Set();
  for (const { tag, text } of wanted.values()) if (headHolds(head, text, words)) found.add(tag);
  const names = [...wanted.values()].filter(
    ({ text }) => [...text].length >= SHORTEST_IN_PIXELS && new Set(text).size > 2,
  );
  for (const tag of inPixels(pixels, names)) found.add(tag);
  if (found.size) {
    const tags = [...found].sort((one, other) => one - other).map(shown);
    throw new Refusal("residual_identifier", `the value of ${tags.join(", ")} is still there after cleaning`);
  }
}

function shown(tag) {
  const text = tag.toString(16).toUpperCase().padStart(8, "0");
  return `(${text.slice(0, 4)},${text.slice(4)})`;
}

/** Identifying strings of the source: {tag, text}. */
function* identifying(data, elements, depth) {
  try {
    for (const element of elements) {
      const name = element.vr === "PN" || isName(element.tag);
      const nested = element.vr !== "PN" && isSequence(element.tag) && (element.vr === "" || element.vr === "SQ");
      if (nested && depth < LIMITS.nesting) {
        for (const span of data.items(element, depth + 1)) {
          yield* identifying(data, data.itemElements(span, depth + 1), depth + 1);
        }
      } else if (name || identities.has(keywordOf(element.tag))) {
        for (const text of parts(data.text(element), name)) if (tells(text)) yield { tag: element.tag, text };
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A damaged sequence was dropped as a whole: nothing of it is in the result.
  }
}

/** A value as a whole and, of a name, its components. */
function* parts(raw, isPersonName) {
  for (const text of new Set([raw, fromUtf8(raw)])) {
    for (const part of text.split("\\")) yield part.replace(ENDS, "");
    if (isPersonName) yield* text.split(SEPARATORS);
  }
}

function fromUtf8(raw) {
  if (!/[\x80-\xff]/.test(raw)) return raw;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(toBytes(raw)).replaceAll("\ufffd", "");
}

/** Whether finding a string means something: it is long enough, and not made of words of our vocabularies. */
function tells(part) {
  const { length } = [...part];
  const shortest = /^[0-9\xb2\xb3\xb9]+$/.test(part) ? SHORTEST_NUMBER : SHORTEST;
  if (length < shortest || length > LONGEST) return false;
  const words = part.toUpperCase().match(WORDS) ?? [];
  return !words.length || !words.every((word) => harmless.has(word));
}

/** Whether a string is in the header in any form, other than within a word of ours: MARY in PRIMARY. */
function headHolds(head, text, words) {
  const plain = new Set([utf8(text), text.replace(/[^\0-\xff]/gu, "")]);
  plain.delete("");
  const turned = [...plain].flatMap((form) => [swapped(form), [...form].reverse().join("")]);
  if (head.includes(wide(text, true)) || head.includes(wide(text, false))) return true;
  return [...plain, ...turned].some((form) => holdsApart(head, form, words));
}

function holdsApart(head, form, words) {
  for (let start = head.indexOf(form); start >= 0; start = head.indexOf(form, start + 1)) {
    const stop = start + form.length;
    const before = /[A-Za-z0-9]+$/.exec(head.slice(Math.max(0, start - LONGEST), start))?.[0] ?? "";
    const behind = /^[A-Za-z0-9]+/.exec(head.slice(stop, stop + 2 * LONGEST))?.[0] ?? "";
    const run = before + form + behind;
    const upper = run.toUpperCase();
    if (!words.has(upper) && !harmless.has(upper) && !/^[0-9]{30,39}$/.test(run)) return true;
  }
  return false;
}

/** UTF-16, one character per byte. */
function wide(text, isLittle) {
  return Array.from({ length: text.length }, (_, i) => {
    const pair = [text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8];
    return String.fromCharCode(...(isLittle ? pair : pair.reverse()));
  }).join("");
}

/** Neighbouring bytes exchanged, as in a 16-bit number of the other byte order. */
const swapped = (form) => form.replace(/([\s\S])([\s\S])|[\s\S]$/g, (_, one = "", other = "") => other + one);

/**
 * Tags of the strings that stand in the bytes of the pixels, in UTF-8 or UTF-16: one pass for all.
 *
 * Only every fourth place is looked at: a string of seven bytes has one of its first four there, with the next.
 */
function inPixels(pixels, names) {
  const byPair = new Map();
  const pairs = new Uint8Array(0x10000);
  for (const { tag, text } of names) {
    for (const form of [utf8(text), wide(text, true)]) {
      const bytes = toBytes(form);
      for (let offset = 0; offset < STRIDE; offset += 1) {
        const pair = bytes[offset] | (bytes[offset + 1] << 8);
        pairs[pair] = 1;
        byPair.set(pair, [...(byPair.get(pair) ?? []), { tag, bytes, offset }]);
      }
    }
  }
  const found = new Set();
  if (names.length) for (const part of pixels) search(part, pairs, byPair, found);
  return found;
}

function search(part, pairs, byPair, found) {
  for (let at = 0; at + 1 < part.length; at += STRIDE) {
    const pair = part[at] | (part[at + 1] << 8);
    if (pairs[pair] === 0) continue;
    for (const { tag, bytes, offset } of byPair.get(pair)) if (standsAt(part, at - offset, bytes)) found.add(tag);
  }
}

function standsAt(part, start, bytes) {
  for (let i = 0; i < bytes.length; i += 1) if (part[start + i] !== bytes[i]) return false;
  return true;
}
