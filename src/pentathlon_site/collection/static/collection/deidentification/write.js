// Elements in explicit VR little endian (PS3.5 A.2), and the file around them (PS3.10 section 7.1).
// An element is {tag, vr, value}; a value is text of one character per byte, of even length.

import { toBytes } from "./binary.js";
import { unreadable } from "./refusal.js";
import { STATEMENT } from "./tables.js";

const LONG_FORM = new Set(["OB", "OW", "SQ", "UN", "UT", "UC", "UR"]);

/** A value of even length (PS3.5 6.2). */
export function padded(value, vr) {
  if (value.length % 2 === 0) return value;
  return value + (vr === "UI" || vr === "OB" ? "\0" : " ");
}

/** An element with a text as its value. */
export const textElement = (tag, vr, value) => ({ tag, vr, value: padded(value, vr) });

/** A 16-bit number as the two bytes of a value. */
export const uint16 = (number) => String.fromCharCode(number & 0xff, (number >> 8) & 0xff);
const uint32 = (number) => uint16(number & 0xffff) + uint16(number >>> 16);

/** A data set or an item, its elements in ascending order of their tags. */
export function encode(elements) {
  return [...elements]
    .sort((one, other) => one.tag - other.tag)
    .map(({ tag, vr, value }) => header(tag, vr, value.length) + value)
    .join("");
}

/** What stands in front of a value. */
export function header(tag, vr, length) {
  const name = uint16(tag >>> 16) + uint16(tag & 0xffff) + vr;
  if (LONG_FORM.has(vr)) return `${name}\0\0${uint32(length)}`;
  if (length > 0xffff) throw unreadable("a value is longer than its value representation allows");
  return name + uint16(length);
}

/** The value of a sequence of defined length. */
export const encodeItems = (items) =>
  items.map((item) => uint16(0xfffe) + uint16(0xe000) + uint32(item.length) + item).join("");

/** Preamble of zeros, prefix and file meta information of a new file. */
export function fileHead(sopClassUid, sopInstanceUid, transferSyntaxUid) {
  const meta = encode([
    { tag: 0x00020001, vr: "OB", value: "\0\x01" },
    textElement(0x00020002, "UI", sopClassUid),
    textElement(0x00020003, "UI", sopInstanceUid),
    textElement(0x00020010, "UI", transferSyntaxUid),
    textElement(0x00020012, "UI", STATEMENT.implementationUid),
    textElement(0x00020013, "SH", STATEMENT.implementationName),
  ]);
  const length = encode([{ tag: 0x00020000, vr: "UL", value: uint32(meta.length) }]);
  return `${"\0".repeat(128)}DICM${length}${meta}`;
}

/** Fragments of encapsulated pixel data (PS3.5 A.4) with an empty offset table: parts that follow each other. */
export function encapsulated(streams) {
  const parts = [toBytes(uint16(0xfffe) + uint16(0xe000) + uint32(0))];
  for (const stream of streams) {
    const odd = stream.length % 2;
    parts.push(toBytes(uint16(0xfffe) + uint16(0xe000) + uint32(stream.length + odd)), stream);
    if (odd) parts.push(new Uint8Array(1));
  }
  parts.push(toBytes(uint16(0xfffe) + uint16(0xe0dd) + uint32(0)));
  return parts;
}
