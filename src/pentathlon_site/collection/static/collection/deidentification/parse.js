// Where the elements of a DICOM file begin and end: pentathlon.deidentification.parse, line by line.
// The parser never guesses: bytes that do not follow the standard make the file unreadable.

import { latin1, stripPadding } from "./binary.js";
import { Refusal, unreadable } from "./refusal.js";
import { LIMITS, SYNTAXES } from "./tables.js";

export const PIXEL_DATA = 0x7fe00010;
const TRANSFER_SYNTAX_UID = 0x00020010;
const IMPLICIT_LITTLE = "1.2.840.10008.1.2";
const EXPLICIT_LITTLE = "1.2.840.10008.1.2.1";
const UNDEFINED = 0xffffffff;
const ITEM = 0xfffee000;
const ITEM_END = 0xfffee00d;
const SEQUENCE_END = 0xfffee0dd;
const LONG_LENGTH_VRS = new Set("OB OD OF OL OV OW SQ SV UC UN UR UT UV".split(" "));
const SHORT_LENGTH_VRS = new Set("AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split(" "));
const SIZES = { H: 2, h: 2, L: 4, l: 4, f: 4, d: 8 };

const isVr = (vr) => SHORT_LENGTH_VRS.has(vr) || LONG_LENGTH_VRS.has(vr);

/** The elements of one file, found on demand. An element is {tag, vr, start, stop, undefinedLength}. */
export class DataSet {
  constructor(content, start, syntax) {
    this.content = content;
    this.start = start;
    this.syntax = syntax;
    this.little = !syntax.big;
    this.view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    this.explicit = isVr(latin1(content, start + 4, start + 6));
  }

  /** Elements of the top level in file order, up to the pixel data: what stands behind is not read. */
  elements() {
    return this.#elements(this.start, this.content.length, 0);
  }

  /** Elements of one item of a sequence that lies `depth` sequences deep. */
  itemElements(span, depth) {
    return this.#elements(span.start, span.stop, depth);
  }

  /** Items of a sequence: {start, stop}. */
  *items(element, depth) {
    let position = element.start;
    while (position < element.stop) {
      const { tag, length, start } = this.#itemHeader(position, element.stop);
      if (tag === SEQUENCE_END) return;
      if (tag !== ITEM) throw unreadable("a sequence holds something other than items");
      const stop = this.#itemStop(start, element.stop, length, this.explicit, depth);
      yield { start, stop };
      position = length === UNDEFINED ? stop + 8 : stop;
    }
  }

  /** A value of text without padding, one character per byte. */
  text(element) {
    return stripPadding(latin1(this.content, element.start, element.stop));
  }

  /** Binary numbers of a value (H h L l f d); none where the length does not fit. */
  numbers(element, code) {
    const size = SIZES[code];
    if ((element.stop - element.start) % size) return [];
    const numbers = [];
    for (let at = element.start; at < element.stop; at += size) numbers.push(this.#number(at, code));
    return numbers;
  }

  #number(at, code) {
    switch (code) {
      case "H":
        return this.view.getUint16(at, this.little);
      case "h":
        return this.view.getInt16(at, this.little);
      case "L":
        return this.view.getUint32(at, this.little);
      case "l":
        return this.view.getInt32(at, this.little);
      case "f":
        return this.view.getFloat32(at, this.little);
      default:
        return this.view.getFloat64(at, this.little);
    }
  }

  #tag(position) {
    return this.view.getUint16(position, this.little) * 0x10000 + this.view.getUint16(position + 2, this.little);
  }

  *#elements(first, stop, depth) {
    let position = first;
    while (position < stop) {
      const element = this.element(position, stop, this.explicit, depth);
      if (element.tag === ITEM_END || element.tag === SEQUENCE_END) return;
      yield element;
      if (element.tag === PIXEL_DATA && !depth) return;
      position = element.undefinedLength ? element.stop + 8 : element.stop;
    }
  }

  /** The element at a position. */
  element(position, stop, explicit, depth) {
    if (position + 8 > stop) throw unreadable("the file ends inside an element");
    const tag = this.#tag(position);
    let vr = "";
    let length;
    let start = position + 8;
    if (!explicit || tag >= 0xfffe0000 && tag <= 0xfffeffff) {
      length = this.view.getUint32(position + 4, this.little);
    } else {
      vr = latin1(this.content, position + 4, position + 6);
      if (SHORT_LENGTH_VRS.has(vr)) {
        length = this.view.getUint16(position + 6, this.little);
      } else {
        if (!/^[A-Z]{2}$/.test(vr)) throw unreadable("an element has no value representation");
        if (position + 12 > stop) throw unreadable("the file ends inside an element");
        length = this.view.getUint32(position + 8, this.little);
        start = position + 12;
      }
    }
    if (length === UNDEFINED) {
      const nested = explicit && vr !== "UN"; // UN of undefined length is implicit VR inside (PS3.5 6.2.2)
      return { tag, vr, start, stop: this.#sequenceStop(start, stop, nested, depth + 1), undefinedLength: true };
    }
    if (start + length > stop) throw unreadable("an element is longer than the file");
    return { tag, vr, start, stop: start + length, undefinedLength: false };
  }

  #sequenceStop(first, stop, explicit, depth) {
    let position = first;
    for (;;) {
      const { tag, length, start } = this.#itemHeader(position, stop);
      if (tag === SEQUENCE_END) return position;
      if (tag !== ITEM) throw unreadable("a sequence holds something other than items");
      const end = this.#itemStop(start, stop, length, explicit, depth);
      position = length === UNDEFINED ? end + 8 : end;
    }
  }

  #itemStop(start, stop, length, explicit, depth) {
    if (depth > LIMITS.nesting) throw unreadable(`sequences are nested more than ${LIMITS.nesting} deep`);
    if (length !== UNDEFINED) {
      if (start + length > stop) throw unreadable("an item is longer than its sequence");
      return start + length;
    }
    let position = start;
    while (position + 8 > stop || this.#tag(position) !== ITEM_END) {
      const element = this.element(position, stop, explicit, depth);
      position = element.undefinedLength ? element.stop + 8 : element.stop;
    }
    return position;
  }

  #itemHeader(position, stop) {
    if (position + 8 > stop) throw unreadable("the file ends inside a sequence");
    return { tag: this.#tag(position), length: this.view.getUint32(position + 4, this.little), start: position + 8 };
  }
}

/** Every element of the top level. */
export function listElements(data) {
  const found = [];
  for (const element of data.elements()) {
    if (found.length === LIMITS.elements) throw new Refusal("too_large", `more than ${LIMITS.elements} elements`);
    found.push(element);
  }
  return found;
}

/** The data set of a DICOM file, with or without preamble and file meta information. */
export function parse(content) {
  if (content.length > LIMITS.fileBytes) {
    throw new Refusal("too_large", `more than ${LIMITS.fileBytes / 2 ** 20} MiB`);
  }
  if (!looksLikeDicom(content)) throw new Refusal("not_dicom", "no DICOM file");
  const { uid, start } = readMeta(content, latin1(content, 128, 132) === "DICM" ? 132 : 0);
  const syntax = Object.hasOwn(SYNTAXES, uid || IMPLICIT_LITTLE) ? SYNTAXES[uid || IMPLICIT_LITTLE] : undefined;
  if (syntax === undefined) {
    throw new Refusal("unsupported_syntax", "the pixels are coded in a way that is not understood");
  }
  return new DataSet(content, start, syntax);
}

/** Whether the first bytes are those of a DICOM file: the prefix of PS3.10, or a bare data set. */
export function looksLikeDicom(content) {
  if (latin1(content, 128, 132) === "DICM") return true;
  if (content.length < 4 || (content[0] !== 2 && content[0] !== 8) || content[1] || content[3] || content[2] > 0x18) {
    return false;
  }
  return isVr(latin1(content, 4, 6)) || latin1(content, 6, 8) === "\0\0";
}

function readMeta(content, first) {
  const meta = new DataSet(content, first, SYNTAXES[EXPLICIT_LITTLE]);
  let uid = "";
  let position = first;
  while (content[position] === 2 && content[position + 1] === 0) {
    const element = meta.element(position, content.length, meta.explicit, 0);
    if (element.tag === TRANSFER_SYNTAX_UID) uid = meta.text(element);
    position = element.undefinedLength ? element.stop + 8 : element.stop;
  }
  return { uid, start: position };
}
