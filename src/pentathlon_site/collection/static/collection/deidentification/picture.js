// A picture of the pixels for the screen, and what the browser itself can decode.

import { toRgb } from "./colour.js";
import { isGrey } from "./layout.js";
import { needsSiteAgent } from "./refusal.js";
import { valuesOf } from "./pixels.js";

const BASELINE_JPEG = "1.2.840.10008.1.2.4.50";
const [LOW, HIGH] = [0.005, 0.995];
const SAMPLE = 4096;

/** Whether the browser decodes these pixels. */
export const isBaselineJpeg = ({ syntax, layout }) => syntax === BASELINE_JPEG && layout.allocated === 8;

/** RGB bytes of all frames of baseline JPEG pixels. */
export async function decodedJpeg({ streams, layout }) {
  const size = layout.rows * layout.columns * 3;
  const pixels = new Uint8Array(size * streams.length);
  for (const [frame, stream] of streams.entries()) {
    const rgba = await rgbaOf(stream, layout);
    for (let from = 0, to = frame * size; from < rgba.length; from += 4, to += 3) {
      pixels[to] = rgba[from];
      pixels[to + 1] = rgba[from + 1];
      pixels[to + 2] = rgba[from + 2];
    }
  }
  return pixels;
}

async function rgbaOf(stream, { rows, columns }) {
  let bitmap;
  try {
    bitmap = await createImageBitmap(new Blob([stream], { type: "image/jpeg" }), {
      colorSpaceConversion: "none",
      imageOrientation: "none",
    });
  } catch {
    throw needsSiteAgent("the browser does not decode a compressed frame");
  }
  if (bitmap.width !== columns || bitmap.height !== rows) {
    throw needsSiteAgent("the browser decodes a compressed frame to another size");
  }
  const context = new OffscreenCanvas(columns, rows).getContext("2d", { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, columns, rows).data;
}

/**
 * The middle frame for the screen: {rows, columns, frames, samples, bits, pixels}, `pixels` the RGBA bytes of a canvas;
 * they are null where the browser does not decode the compression.
 */
export async function preview(pixels) {
  const { rows, columns, frames, samples, stored: bits } = pixels.layout;
  return { rows, columns, frames, samples, bits, pixels: await middleFrame(pixels) };
}

async function middleFrame({ layout, syntax, bytes, streams }) {
  const middle = Math.floor(layout.frames / 2);
  if (streams) {
    if (!isBaselineJpeg({ syntax, layout })) return null;
    return rgbaOf(streams[middle], layout);
  }
  const size = bytes.length / layout.frames;
  const frame = bytes.subarray(middle * size, (middle + 1) * size);
  if (!isGrey(layout.photometric)) return opaque(toRgb(frame, { ...layout, frames: 1 }));
  return windowed(valuesOf(frame, layout), layout);
}

function opaque(rgb) {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from];
    rgba[to + 1] = rgb[from + 1];
    rgba[to + 2] = rgb[from + 2];
  }
  return rgba;
}

/** Grey values, the middle 99 % of them from black to white; 8 bits stay as they are. */
function windowed(values, { allocated, photometric }) {
  const [low, high] = allocated === 8 ? [0, 255] : range(values);
  const scale = 255 / Math.max(high - low, 1);
  const rgba = new Uint8ClampedArray(values.length * 4);
  const words = new Uint32Array(rgba.buffer);
  const inverted = photometric === "MONOCHROME1";
  for (let i = 0; i < values.length; i += 1) {
    const shown = Math.min(255, Math.max(0, (values[i] - low) * scale)) & 255;
    words[i] = 0xff000000 | ((inverted ? 255 - shown : shown) * 0x010101);
  }
  return rgba;
}

function range(values) {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const some = new Float64Array(Math.ceil(values.length / step));
  for (let i = 0; i < some.length; i += 1) some[i] = values[i * step];
  some.sort();
  return [some[Math.floor(LOW * (some.length - 1))], some[Math.ceil(HIGH * (some.length - 1))]];
}
