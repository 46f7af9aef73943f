// How the pixels of a file are laid out, checked before anything is allocated (PS3.3 C.7.6.3).

import { Refusal } from "./refusal.js";
import { LIMITS, MULTI_FRAME } from "./tables.js";

export const ROWS = 0x00280010;
export const COLUMNS = 0x00280011;
export const FRAMES = 0x00280008;
export const SAMPLES = 0x00280002;
export const PHOTOMETRIC = 0x00280004;
export const PLANAR = 0x00280006;
export const ALLOCATED = 0x00280100;
export const STORED = 0x00280101;
export const HIGH_BIT = 0x00280102;
export const SIGNED = 0x00280103;

const COLOURS = ["RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"];

const unsupported = (detail) => new Refusal("unsupported_pixels", detail);

/** Whether values are grey. */
export const isGrey = (photometric) => photometric === "MONOCHROME1" || photometric === "MONOCHROME2";

/** Layout of a source: {rows, columns, frames, samples, allocated, stored, signed, photometric, planar, frameBytes}. */
export function readLayout(source) {
  const number = (tag, otherwise = null) => {
    const numbers = source.top.has(tag) ? source.data.numbers(source.top.get(tag), "H") : [];
    if (numbers.length === 1) return numbers[0];
    if (otherwise === null) throw unsupported("the header does not say how its pixels are laid out");
    return otherwise;
  };
  const layout = {
    rows: number(ROWS),
    columns: number(COLUMNS),
    frames: frameCount(source),
    samples: number(SAMPLES, 1),
    allocated: number(ALLOCATED),
    stored: number(STORED),
    signed: number(SIGNED, 0) === 1,
    photometric: source.text(PHOTOMETRIC),
    planar: number(PLANAR, 0) === 1,
  };
  layout.frameBytes = Math.floor((layout.rows * layout.columns * layout.samples * layout.allocated) / 8);
  check(layout, number(HIGH_BIT, layout.stored - 1));
  return layout;
}

function frameCount(source) {
  const text = source.text(FRAMES);
  if (/^[0-9]{1,5}$/.test(text) && Number(text) > 0) return Number(text);
  if (text && MULTI_FRAME.includes(source.kind)) throw unsupported("the number of frames is no number");
  return 1;
}

function check(layout, highBit) {
  const { allocated, stored, samples, photometric } = layout;
  if (![8, 16].includes(allocated) || stored < 1 || stored > allocated) {
    throw unsupported(`${allocated} bits per sample`);
  }
  if (highBit !== stored - 1) throw unsupported("the stored bits are not the low bits");
  const grey = samples === 1 && (isGrey(photometric) || photometric === "PALETTE COLOR");
  const colour = samples === 3 && COLOURS.includes(photometric) && allocated === 8 && !layout.signed;
  if (!grey && !colour) throw unsupported("neither grey, palette nor 8-bit colour pixels");
  if (Math.min(layout.rows, layout.columns) < 1) throw unsupported("no rows or no columns");
  const channels = photometric === "PALETTE COLOR" ? 3 : 1;
  if (layout.frameBytes * layout.frames * channels > LIMITS.pixelBytes) {
    throw new Refusal("too_large", `more than ${LIMITS.pixelBytes / 2 ** 20} MiB of pixels`);
  }
}
