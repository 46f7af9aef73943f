// Colours of a palette (PS3.3 C.7.6.3.1.5) as RGB: the tables themselves, which could hold text, are not kept.

import { needsSiteAgent, Refusal } from "./refusal.js";

const DESCRIPTOR = 0x00281101;
const TABLES = [0x00281201, 0x00281202, 0x00281203];

/** RGB bytes of stored values. */
export function applyPalette(values, source) {
  if (!source.top.has(DESCRIPTOR) || !TABLES.every((tag) => source.top.has(tag))) {
    throw needsSiteAgent("a palette in segments, or none");
  }
  const [entries, first, nominal] = source.data.numbers(source.top.get(DESCRIPTOR), "H");
  const count = entries || 0x10000;
  const tables = TABLES.map((tag) => bytesOf(source.data.numbers(source.top.get(tag), "H")));
  const depth = (tables[0].length / count) * 8;
  if (nominal === undefined || (depth !== 8 && depth !== 16) || tables.some((table) => table.length !== tables[0].length)) {
    throw new Refusal("unsupported_pixels", "the palette is missing or not understood");
  }
  const colours = tables.map((table) => (depth === 8 ? table : table.filter((_byte, i) => i % 2)));
  return coloured(values, colours, { first, last: count - 1, mask: depth === 8 ? 0xff : 0xffff });
}

const bytesOf = (words) => new Uint8Array(new Uint16Array(words).buffer);

function coloured(values, [red, green, blue], { first, last, mask }) {
  const pixels = new Uint8Array(values.length * 3);
  for (let i = 0; i < values.length; i += 1) {
    const at = values[i] < first ? 0 : Math.min((values[i] - first) & mask, last);
    pixels[3 * i] = red[at];
    pixels[3 * i + 1] = green[at];
    pixels[3 * i + 2] = blue[at];
  }
  return pixels;
}
