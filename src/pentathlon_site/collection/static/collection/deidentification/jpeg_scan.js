// Where the coded blocks of a JPEG scan end: read symbol by symbol, because bytes may hide behind the last one
// (ISO/IEC 10918-1 annexes F and H). Values are not computed. JPEG-LS codes without such symbols: its scan stays whole.

import { latin1 } from "./binary.js";
import { needsSiteAgent, unreadable } from "./refusal.js";

const JPEG_LS = 0xf7;
const LOSSLESS = 0xc3;
const REMEMBERED = 16;

/** {parts, next}: the coded bytes of a scan without what hides behind them, and where the next marker is. */
export function codedParts(bytes, start, scan) {
  if (scan.marker === JPEG_LS) {
    const next = markerBehind(bytes, start, (code) => code < 0x80);
    return { parts: [bytes.subarray(start, next)], next };
  }
  const read = scan.marker === LOSSLESS ? differences(scan) : blocks(scan);
  const parts = [];
  let position = start;
  for (let left = read.total; left > 0; left -= scan.restart || read.total) {
    const stop = markerBehind(bytes, position, (code) => code === 0);
    const bits = new Bits(bytes, position, stop);
    for (let i = Math.min(left, scan.restart || left); i > 0; i -= 1) read.unit(bits);
    parts.push(bytes.subarray(position, bits.end()));
    position = stop;
    if (scan.restart && left > scan.restart) {
      parts.push(restartMarker(bytes, stop));
      position += 2;
    }
  }
  return { parts, next: markerBehind(bytes, position, (code) => code === 0 || isRestart(code)) };
}

const isRestart = (code) => code >= 0xd0 && code <= 0xd7;

function restartMarker(bytes, at) {
  if (!isRestart(bytes[at + 1])) throw unreadable("a compressed frame is cut off");
  return bytes.subarray(at, at + 2);
}

/** The next byte FF that begins a marker. */
function markerBehind(bytes, start, isData) {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (at + 1 < bytes.length && bytes[at + 1] !== 0xff && !isData(bytes[at + 1])) return at;
  }
  throw needsSiteAgent("a compressed frame without an end");
}

/** Coded bytes as bits, without the zeros that are stuffed behind each FF. */
class Bits {
  constructor(bytes, start, stop) {
    this.source = bytes;
    this.start = start;
    this.coded = new Uint8Array(stop - start + 3);
    this.position = 0;
    let count = 0;
    for (let at = start; at < stop; at += 1) {
      this.coded[count] = bytes[at];
      count += 1;
      if (bytes[at] === 0xff) at += 1;
    }
    this.length = 8 * count;
  }

  /** The symbol that comes next. */
  symbol(table) {
    const at = this.position >> 3;
    const three = (this.coded[at] << 16) | (this.coded[at + 1] << 8) | this.coded[at + 2];
    const entry = table[(three >> (8 - (this.position & 7))) & 0xffff];
    if (entry === 0) throw unreadable("a compressed frame is damaged");
    this.position += entry >> 8;
    if (this.position > this.length) throw needsSiteAgent("a compressed frame that ends early");
    return entry & 0xff;
  }

  /** The byte behind the last one that was read. */
  end() {
    if (this.position > this.length) throw needsSiteAgent("a compressed frame that ends early");
    let at = this.start;
    for (let left = (this.position + 7) >> 3; left > 0; left -= 1) at += this.source[at] === 0xff ? 2 : 1;
    return at;
  }
}

const known = new Map();

/** The table of a segment; the frames of a loop share theirs. */
function lookUpTable(segment) {
  const name = latin1(segment);
  if (!known.has(name)) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(name, newTable(segment));
  }
  return known.get(name);
}

/** For each 16 bits: the length of the code they begin with times 256, and its symbol (annex C). */
function newTable(segment) {
  const table = new Uint16Array(0x10000);
  let code = 0;
  let at = 17;
  for (let length = 1; length <= 16; length += 1) {
    for (let i = 0; i < segment[length]; i += 1) {
      const first = code << (16 - length);
      if (first > 0xffff) throw unreadable("a table of a compressed frame is damaged");
      table.fill((length << 8) | segment[at], first, first + (1 << (16 - length)));
      code += 1;
      at += 1;
    }
    code <<= 1;
  }
  return table;
}

/** Blocks of 8 x 8 values: how many units a scan has, and how to read one. */
function blocks(scan) {
  const components = withTables(scan, true);
  return { total: unitCount(scan, 8), unit: (bits) => components.forEach((each) => readBlocks(bits, each)) };
}

function readBlocks(bits, { dc, ac, count }) {
  for (let block = 0; block < count; block += 1) {
    const size = bits.symbol(dc);
    bits.position += size;
    for (let k = 1; k < 64; k += 1) {
      const symbol = bits.symbol(ac);
      if (symbol === 0 || ((symbol & 15) === 0 && symbol !== 0xf0)) break;
      k += symbol >> 4;
      bits.position += symbol & 15;
    }
  }
}

/** Differences between neighbours, one symbol each. */
function differences(scan) {
  const components = withTables(scan, false);
  const unit = (bits) => {
    for (const { dc, count } of components) {
      for (let i = 0; i < count; i += 1) {
        const size = bits.symbol(dc);
        if (size < 16) bits.position += size;
      }
    }
  };
  return { total: unitCount(scan, 1), unit };
}

function withTables(scan, hasAc) {
  const single = scan.components.length === 1;
  return scan.components.map(({ dc, ac, h, v }) => ({
    dc: lookUpTable(scan.huffman.get(dc)),
    ac: hasAc ? lookUpTable(scan.huffman.get(ac)) : null,
    count: single ? 1 : h * v,
  }));
}

/** Units of a scan (annex A.2): blocks of its component, or groups of blocks of several. */
function unitCount({ components, all, rows, columns }, size) {
  const [highest, widest] = [Math.max(...all.map(({ v }) => v)), Math.max(...all.map(({ h }) => h))];
  if (components.length > 1) return Math.ceil(columns / (size * widest)) * Math.ceil(rows / (size * highest));
  const [{ h, v }] = components;
  const across = Math.ceil(Math.ceil((columns * h) / widest) / size);
  return across * Math.ceil(Math.ceil((rows * v) / highest) / size);
}
