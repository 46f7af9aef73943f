// The pixels of a file as they leave: native ones without unused bits, compressed ones without anything but pixels.

import { isGrey } from "./layout.js";
import { cleanJpeg } from "./jpeg.js";
import { cleanJpeg2000 } from "./jpeg2000.js";
import { applyPalette } from "./palette.js";
import { PIXEL_DATA } from "./parse.js";
import { needsSiteAgent, Refusal, unreadable } from "./refusal.js";
import { decodeRle } from "./rle.js";
import { joined } from "./binary.js";

export const EXPLICIT_LITTLE = "1.2.840.10008.1.2.1";
const RLE = "1.2.840.10008.1.2.5";
const RGB = { samples: 3, allocated: 8, stored: 8, signed: false, photometric: "RGB", planar: false };

/** The pixels of a source: {layout, syntax, bytes} where they are native, {layout, syntax, streams} compressed. */
export function readPixels(source, layout) {
  const { data, top } = source;
  if (!top.has(PIXEL_DATA)) throw new Refusal("no_pixels", "the file holds no pixel data");
  const element = top.get(PIXEL_DATA);
  if (Boolean(data.syntax.compression) !== element.undefinedLength) {
    throw unreadable("pixel data and transfer syntax do not fit");
  }
  if (!element.undefinedLength) return native(nativeBytes(data, element, layout), layout, source);
  const streams = frameStreams(source, element, layout.frames);
  if (data.syntax.uid === RLE) {
    const decoded = { ...layout, planar: false };
    return native(joined(streams.map((stream) => decodeRle(stream, layout))), decoded, source);
  }
  if (layout.photometric === "PALETTE COLOR") throw needsSiteAgent("a palette with compressed pixels");
  const clean = data.syntax.compression.startsWith("ISO_15444") ? cleanJpeg2000 : cleanJpeg;
  return { layout, syntax: data.syntax.uid, streams: streams.map((stream) => joined(clean(stream, layout))) };
}

function native(bytes, layout, source) {
  if (layout.photometric === "PALETTE COLOR") {
    const pixels = applyPalette(valuesOf(bytes, layout), source);
    return { layout: { ...layout, ...RGB, frameBytes: layout.rows * layout.columns * 3 }, syntax: EXPLICIT_LITTLE, bytes: pixels };
  }
  if (isGrey(layout.photometric)) clearUnusedBits(bytes, layout);
  return { layout, syntax: EXPLICIT_LITTLE, bytes };
}

/** A copy of native pixels in little endian; what stands behind the last one is not read. */
function nativeBytes(data, element, layout) {
  const frame = layout.photometric === "YBR_FULL_422" ? Math.floor(layout.frameBytes / 3) * 2 : layout.frameBytes;
  const needed = frame * layout.frames;
  if (element.stop - element.start < needed) throw unreadable("fewer pixels than the header says");
  const words = data.syntax.big && (layout.allocated === 16 || element.vr === "OW");
  const bytes = data.content.slice(element.start, element.start + needed + (words ? needed % 2 : 0));
  if (words) for (let i = 0; i + 1 < bytes.length; i += 2) [bytes[i], bytes[i + 1]] = [bytes[i + 1], bytes[i]];
  return bytes.subarray(0, needed);
}

/** Stored values of native pixels, as numbers. */
export function valuesOf(bytes, layout) {
  if (layout.allocated === 8) return layout.signed ? new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
  const aligned = bytes.byteOffset % 2 ? bytes.slice() : bytes;
  const Values = layout.signed ? Int16Array : Uint16Array;
  return new Values(aligned.buffer, aligned.byteOffset, aligned.length / 2);
}

/** Clear the bits above BitsStored; of signed values make them copies of the sign. */
function clearUnusedBits(bytes, layout) {
  const unused = layout.allocated - layout.stored;
  if (!unused) return;
  const values = valuesOf(bytes, layout);
  const shift = unused + 32 - layout.allocated;
  const mask = 2 ** layout.stored - 1;
  for (let i = 0; i < values.length; i += 1) {
    values[i] = layout.signed ? (values[i] << shift) >> shift : values[i] & mask;
  }
}

/** One compressed stream per frame (PS3.5 A.4); fragments behind the last frame are not read. */
function frameStreams({ data }, element, frames) {
  const spans = [...data.items(element, 1)].slice(1).filter(({ start, stop }) => stop > start);
  const groups = [];
  for (const { start, stop } of spans) {
    const fragment = data.content.subarray(start, stop);
    if (data.syntax.uid === RLE || !groups.length || beginsFrame(fragment)) groups.push([]);
    groups.at(-1).push(fragment);
  }
  if (groups.length < frames) throw unreadable("fewer compressed frames than the header says");
  return groups.slice(0, frames).map((group) => (group.length > 1 ? joined(group) : group[0]));
}

function beginsFrame([b0, b1, b2, b3]) {
  return b0 === 0xff && (b1 === 0xd8 || (b1 === 0x4f && b2 === 0xff && b3 === 0x51));
}
