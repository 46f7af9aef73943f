// A JPEG 2000 or HTJ2K codestream without comments and pointers, and without what stands behind its end
// (ISO/IEC 15444-1 annex A). The coded data of its tiles stay whole.

import { needsSiteAgent, unreadable } from "./refusal.js";

const SOT = 0x90;
const SOD = 0x93;
const EOC = 0xd9;
const SIZ = 0x51;
const NEEDED = new Set([0x50, SIZ, 0x52, 0x53, 0x59, 0x5c, 0x5d, 0x5e, 0x5f]); // CAP SIZ COD COC CPF QCD QCC RGN POC
const LEFT_OUT = new Set([0x55, 0x57, 0x58, 0x63, 0x64]); // TLM PLM PLT CRG COM

/** The codestream of one frame; refused where it is not of the size that the header says, or of an unusual kind. */
export function cleanJpeg2000(bytes, layout) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkSize(view, layout);
  const parts = [bytes.subarray(0, 2)];
  let position = readSegments(bytes, 2, SOT, parts);
  while (bytes[position + 1] === SOT) position = readTilePart(bytes, view, position, parts);
  if (bytes[position] !== 0xff || bytes[position + 1] !== EOC) throw unreadable("a compressed frame is damaged");
  parts.push(new Uint8Array([0xff, EOC]));
  return parts;
}

function checkSize(view, layout) {
  if (view.byteLength < 24) throw unreadable("a compressed frame is cut off");
  const [x1, y1, x0, y0] = [8, 12, 16, 20].map((at) => view.getUint32(at));
  if (y1 - y0 !== layout.rows || x1 - x0 !== layout.columns) {
    throw unreadable("a compressed frame is not of the size that the header says");
  }
}

/** Copy the needed segments up to a marker; the position of that marker. */
function readSegments(bytes, start, last, parts) {
  let position = start;
  for (;;) {
    if (bytes[position] !== 0xff || position + 4 > bytes.length) throw unreadable("a compressed frame is damaged");
    const marker = bytes[position + 1];
    if (marker === last) return position;
    const stop = position + 2 + bytes[position + 2] * 256 + bytes[position + 3];
    if (stop > bytes.length || stop < position + 4) throw unreadable("a compressed frame is cut off");
    if (NEEDED.has(marker)) parts.push(bytes.subarray(position, stop));
    else if (!LEFT_OUT.has(marker)) throw needsSiteAgent("a kind of JPEG 2000 that is not taken apart here");
    position = stop;
  }
}

/** Copy one tile-part; the position behind it. */
function readTilePart(bytes, view, position, parts) {
  if (position + 12 > bytes.length || view.getUint16(position + 2) !== 10) throw unreadable("a compressed frame is cut off");
  const header = [];
  const data = readSegments(bytes, position + 12, SOD, header);
  const length = view.getUint32(position + 6);
  const stop = length === 0 ? endOfStream(bytes) : position + length;
  if (stop < data + 2 || stop > bytes.length) throw needsSiteAgent("a compressed frame that ends early");
  const start = bytes.slice(position, position + 12);
  const kept = header.reduce((sum, part) => sum + part.length, 12) + (stop - data);
  new DataView(start.buffer).setUint32(6, kept);
  parts.push(start, ...header, bytes.subarray(data, stop));
  return stop;
}

function endOfStream(bytes) {
  for (let at = bytes.length - 2; at > 0; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === EOC) return at;
  throw needsSiteAgent("a compressed frame without an end");
}
