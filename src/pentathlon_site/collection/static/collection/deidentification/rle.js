// Run-length encoded frames (PS3.5 annex G), decoded: the bytes of the pixels and nothing else.

import { unreadable } from "./refusal.js";

const HEADER_BYTES = 64;
const MOST_SEGMENTS = 15;

/** One frame, colours of a pixel next to each other, little endian. */
export function decodeRle(bytes, layout) {
  const width = layout.allocated / 8;
  const count = layout.samples * width;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== count || count > MOST_SEGMENTS) {
    throw unreadable("a run-length encoded frame is damaged");
  }
  const frame = new Uint8Array(layout.frameBytes);
  for (let i = 0; i < count; i += 1) {
    const start = view.getUint32(4 + 4 * i, true);
    const stop = i + 1 < count ? view.getUint32(8 + 4 * i, true) : bytes.length;
    const sample = Math.floor(i / width);
    const offset = sample * width + (width - 1 - (i % width)); // the most significant byte comes first
    unpack(bytes.subarray(start, stop), frame, offset, count);
  }
  return frame;
}

/** Runs of one segment, written to every `step`th byte from `offset` on. */
function unpack(packed, frame, offset, step) {
  let at = 0;
  let to = offset;
  while (to < frame.length) {
    if (at >= packed.length) throw unreadable("a run-length encoded frame is cut off");
    const code = packed[at];
    at += 1;
    const repeats = code > 128;
    const length = repeats ? 257 - code : code + 1;
    if (code === 128) continue;
    for (let i = 0; i < length && to < frame.length; i += 1, to += step) frame[to] = packed[repeats ? at : at + i];
    at += repeats ? 1 : length;
  }
}
