// The standard's elements: which tags exist, what they are called, and which hold names or sequences.

import { DICTIONARY } from "./dictionary.js";

const keywords = new Map();
const marks = new Map();

for (const line of DICTIONARY.split("\n")) {
  const group = parseInt(line.slice(0, 4), 16) * 0x10000;
  for (const entry of line.slice(5).split(" ")) {
    const tag = group + parseInt(entry.slice(0, 4), 16);
    const marked = entry[4] === "^" || entry[4] === "!";
    if (marked) marks.set(tag, entry[4]);
    keywords.set(tag, entry.slice(marked ? 5 : 4));
  }
}

/** Whether the standard defines an element. */
export const isKnownTag = (tag) => keywords.has(tag);

/** The keyword of an element, empty where the standard has none. */
export const keywordOf = (tag) => keywords.get(tag) ?? "";

/** Whether the standard gives the element the VR PN, a person's name. */
export const isName = (tag) => marks.get(tag) === "^";

/** Whether the standard gives the element the VR SQ, a sequence. */
export const isSequence = (tag) => marks.get(tag) === "!";
