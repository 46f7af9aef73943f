// A JPEG or JPEG-LS stream with nothing in it but what a decoder needs (ISO/IEC 10918-1 annex B, 14495-1 annex C).
// Comments, application segments, tables that no scan uses, bytes behind the last block and behind the end are left out.

import { toBytes } from "./binary.js";
import { codedParts } from "./jpeg_scan.js";
import { needsSiteAgent, unreadable } from "./refusal.js";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const DQT = 0xdb;
const DHT = 0xc4;
const DRI = 0xdd;
const COM = 0xfe;
const LSE = 0xf8;
const FRAMES = new Set([0xc0, 0xc1, 0xc3, 0xf7]); // baseline, extended, lossless, JPEG-LS
const JPEG_LS = 0xf7;

/** The stream of one frame; refused where it is not of the size that the header says, or of an unusual kind. */
export function cleanJpeg(bytes, layout) {
  const reader = new JpegReader(bytes, layout);
  while (reader.segment());
  return reader.parts;
}

class JpegReader {
  constructor(bytes, layout) {
    if (bytes[0] !== 0xff || bytes[1] !== SOI) throw unreadable("a compressed frame is no JPEG stream");
    this.bytes = bytes;
    this.layout = layout;
    this.position = 2;
    this.parts = [new Uint8Array([0xff, SOI])];
    this.quantization = new Map();
    this.huffman = new Map();
    this.pending = new Map();
    this.frame = null;
    this.restart = 0;
    this.scans = 0;
  }

  /** Read one segment; false behind the last. */
  segment() {
    const marker = this.#marker();
    if (marker === EOI) {
      if (this.frame === null) throw unreadable("a compressed frame holds no image");
      this.parts.push(new Uint8Array([0xff, EOI]));
      return false;
    }
    const length = this.bytes[this.position] * 256 + this.bytes[this.position + 1];
    if (!(length >= 2) || this.position + length > this.bytes.length) throw unreadable("a compressed frame is cut off");
    const body = this.bytes.subarray(this.position + 2, this.position + length);
    this.position += length;
    this.#take(marker, body);
    return true;
  }

  #marker() {
    if (this.bytes[this.position] !== 0xff) throw unreadable("a compressed frame is damaged");
    while (this.bytes[this.position] === 0xff) this.position += 1;
    this.position += 1;
    if (this.position > this.bytes.length) throw unreadable("a compressed frame is cut off");
    return this.bytes[this.position - 1];
  }

  #take(marker, body) {
    if (FRAMES.has(marker)) this.#takeFrame(marker, body);
    else if (marker === DQT) this.#takeQuantization(body);
    else if (marker === DHT) this.#takeHuffman(body);
    else if (marker === DRI) this.#takeRestart(body);
    else if (marker === SOS) this.#takeScan(body);
    else if (marker === LSE) this.#takeLsParameters(body);
    else if (marker >= 0xe0 && marker <= 0xef) this.#takeApplication(marker - 0xe0, body);
    else if (marker !== COM) throw needsSiteAgent("a kind of JPEG that is not taken apart here");
  }

  #emit(marker, body) {
    const length = body.length + 2;
    this.parts.push(new Uint8Array([0xff, marker, length >> 8, length & 0xff]), body);
  }

  #takeFrame(marker, body) {
    if (this.frame !== null) throw unreadable("a compressed frame holds two images");
    const count = body[5];
    if (body.length !== 6 + 3 * count) throw unreadable("a compressed frame is damaged");
    const components = [];
    for (let i = 6; i < body.length; i += 3) {
      components.push({ id: body[i], h: body[i + 1] >> 4, v: body[i + 1] & 15, table: body[i + 2] });
    }
    const [rows, columns] = [body[1] * 256 + body[2], body[3] * 256 + body[4]];
    if (rows !== this.layout.rows || columns !== this.layout.columns) {
      throw unreadable("a compressed frame is not of the size that the header says");
    }
    if (components.some(({ h, v }) => h < 1 || h > 4 || v < 1 || v > 4)) throw unreadable("a compressed frame is damaged");
    this.frame = { marker, rows, columns, components };
    this.#emit(marker, body);
  }

  #takeQuantization(body) {
    for (let at = 0; at < body.length; ) {
      const size = 1 + (body[at] >> 4 ? 128 : 64);
      if (at + size > body.length) throw unreadable("a table of a compressed frame is damaged");
      this.quantization.set(body[at] & 15, body.subarray(at, at + size));
      at += size;
    }
  }

  #takeHuffman(body) {
    for (let at = 0; at < body.length; ) {
      const counts = body.subarray(at + 1, at + 17);
      const size = 17 + counts.reduce((sum, count) => sum + count, 0);
      if (at + size > body.length) throw unreadable("a table of a compressed frame is damaged");
      this.huffman.set(body[at], body.subarray(at, at + size));
      this.pending.set(body[at], true);
      at += size;
    }
  }

  #takeRestart(body) {
    if (body.length !== 2) throw needsSiteAgent("an unusual restart interval");
    this.restart = body[0] * 256 + body[1];
    this.#emit(DRI, body);
  }

  #takeLsParameters(body) {
    if (body.length !== 11 || body[0] !== 1) throw needsSiteAgent("a JPEG-LS stream with tables");
    this.#emit(LSE, body);
  }

  /** What tells a decoder the colours stays, in a form that holds nothing else. */
  #takeApplication(number, body) {
    const name = String.fromCharCode(...body.subarray(0, 5));
    if (number === 0 && name === "JFIF\0") this.#emit(0xe0, toBytes("JFIF\0\x01\x02\0\0\x01\0\x01\0\0"));
    if (number === 14 && name === "Adobe" && body.length >= 12) {
      this.#emit(0xee, new Uint8Array([...toBytes("Adobe\0\x64\0\0\0\0"), Math.min(body[11], 2)]));
    }
    if (number === 8 && name.startsWith("mrfx")) throw needsSiteAgent("a JPEG-LS stream with a colour transform");
  }

  #takeScan(body) {
    const count = body[0];
    if (this.frame === null || body.length !== 4 + 2 * count) throw unreadable("a compressed frame is damaged");
    this.scans += 1;
    if (this.scans > this.frame.components.length) throw needsSiteAgent("a JPEG stream with more scans than colours");
    const components = [];
    for (let i = 0; i < count; i += 1) {
      const component = this.frame.components.find(({ id }) => id === body[1 + 2 * i]);
      if (component === undefined) throw unreadable("a compressed frame is damaged");
      const tables = body[2 + 2 * i];
      components.push({ ...component, dc: tables >> 4, ac: 16 + (tables & 15) });
    }
    if (this.frame.marker !== JPEG_LS) this.#emitTables(components);
    this.#emit(SOS, body);
    const scan = { ...this.frame, components, all: this.frame.components, restart: this.restart, huffman: this.huffman };
    const { parts, next } = codedParts(this.bytes, this.position, scan);
    this.parts.push(...parts);
    this.position = next;
  }

  #emitTables(components) {
    const lossless = this.frame.marker === 0xc3;
    for (const { table, dc, ac } of components) {
      if (!lossless) this.#emitOnce(DQT, this.quantization, table);
      this.#emitHuffman(dc);
      if (!lossless) this.#emitHuffman(ac);
    }
  }

  #emitHuffman(id) {
    if (!this.huffman.has(id)) throw needsSiteAgent("a JPEG stream without its tables");
    if (this.pending.delete(id)) this.#emit(DHT, this.huffman.get(id));
  }

  #emitOnce(marker, tables, id) {
    if (tables.has(id)) this.#emit(marker, tables.get(id));
    tables.delete(id);
  }
}
