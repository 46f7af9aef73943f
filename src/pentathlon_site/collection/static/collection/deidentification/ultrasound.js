// Ultrasound: black outside of a sector that a person has confirmed. Writing stands around it.

import { isGrey } from "./layout.js";
import { needsSiteAgent } from "./refusal.js";
import { valuesOf } from "./pixels.js";
import { decodedJpeg, isBaselineJpeg } from "./picture.js";
import { toRgb } from "./colour.js";

const REGIONS = 0x00186011;
const CORNERS = [0x00186018, 0x0018601a, 0x0018601c, 0x0018601e];
const EXPLICIT_LITTLE = "1.2.840.10008.1.2.1";
const SMALLEST_SHARE = 0.2; // a smaller box is a bar or a curve, not the sector
const RGB = { samples: 3, allocated: 8, stored: 8, signed: false, photometric: "RGB", planar: false };

/** Corners [row, column] of the box around the regions of the header that lie within the picture; null without any. */
export function proposedOutline(source, { rows, columns }) {
  const boxes = regions(source).filter(([x0, y0, x1, y1]) => x0 < x1 && y0 < y1 && x1 < columns && y1 < rows);
  if (!boxes.length) return null;
  const [left, top] = [0, 1].map((i) => Math.min(...boxes.map((box) => box[i])));
  const [right, bottom] = [2, 3].map((i) => Math.max(...boxes.map((box) => box[i])));
  if ((right - left) * (bottom - top) < SMALLEST_SHARE * rows * columns) return null;
  return [
    [top, left],
    [top, right],
    [bottom, right],
    [bottom, left],
  ];
}

/** Regions of the header that state four corners: [x0, y0, x1, y1]. */
function regions(source) {
  const element = source.top.get(REGIONS);
  if (element === undefined || !["", "SQ"].includes(element.vr)) return [];
  return [...source.data.items(element, 1)].flatMap((span) => {
    const corners = new Map();
    for (const each of source.data.itemElements(span, 1)) {
      if (CORNERS.includes(each.tag)) corners.set(each.tag, source.data.numbers(each, "L"));
    }
    const box = CORNERS.map((tag) => corners.get(tag));
    return box.every((numbers) => numbers?.length === 1) ? [box.map(([number]) => number)] : [];
  });
}

/**
 * The pixels, black outside of an outline in every frame, uncompressed.
 *
 * pixels: see pixels.js; outline: corners [row, column] of a polygon, in pixels, its border included.
 */
export async function cutSector(pixels, outline) {
  const { layout } = pixels;
  const inside = mask(outline, layout);
  if (isGrey(layout.photometric) && pixels.bytes) {
    if (layout.allocated !== 8 || layout.signed) throw needsSiteAgent("an ultrasound image of 16 bits");
    return { ...pixels, bytes: erased(valuesOf(pixels.bytes, layout), inside, blackOf(layout), 1) };
  }
  const bytes = pixels.bytes ? toRgb(pixels.bytes, layout) : await decoded(pixels);
  if (isGrey(layout.photometric)) {
    const values = bytes.filter((_byte, i) => i % 3 === 0);
    return { layout, syntax: EXPLICIT_LITTLE, bytes: erased(values, inside, blackOf(layout), 1) };
  }
  return { layout: { ...layout, ...RGB }, syntax: EXPLICIT_LITTLE, bytes: erased(bytes, inside, 0, 3) };
}

async function decoded(pixels) {
  if (!isBaselineJpeg(pixels)) throw needsSiteAgent("an ultrasound image with this kind of compression");
  return decodedJpeg(pixels);
}

const blackOf = ({ photometric, stored }) => (photometric === "MONOCHROME1" ? 2 ** stored - 1 : 0);

function erased(bytes, inside, black, samples) {
  const size = inside.length;
  const frames = bytes.length / (size * samples);
  for (let frame = 0; frame < frames; frame += 1) {
    const start = frame * size * samples;
    for (let i = 0; i < size; i += 1) {
      if (!inside[i]) bytes.fill(black, start + i * samples, start + (i + 1) * samples);
    }
  }
  return bytes;
}

/** Whether each pixel lies within a polygon, its border included. */
export function mask(outline, { rows, columns }) {
  const inside = new Uint8Array(rows * columns);
  const corners = outline.map(([row, column]) => [Math.round(row), Math.round(column)]);
  for (let row = 0; row < rows; row += 1) {
    for (const [left, right] of spans(corners, row)) {
      inside.fill(1, row * columns + Math.max(0, left), row * columns + Math.max(0, Math.min(columns, right + 1)));
    }
  }
  return inside;
}

/** First and last column of each stretch of a row that lies within a polygon. */
function spans(corners, row) {
  const found = [];
  const crossings = [];
  corners.forEach(([row0, column0], i) => {
    const [row1, column1] = corners[(i + 1) % corners.length];
    if (row0 === row1) {
      if (row0 === row) found.push([Math.min(column0, column1), Math.max(column0, column1)]);
      return;
    }
    if (row < Math.min(row0, row1) || row > Math.max(row0, row1)) return;
    const column = column0 + ((row - row0) * (column1 - column0)) / (row1 - row0);
    found.push([Math.round(column), Math.round(column)]);
    if (row < Math.max(row0, row1)) crossings.push(column);
  });
  crossings.sort((one, other) => one - other);
  for (let i = 0; i + 1 < crossings.length; i += 2) found.push([Math.ceil(crossings[i]), Math.floor(crossings[i + 1])]);
  return found;
}
