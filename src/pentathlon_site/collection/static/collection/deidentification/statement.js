// What a file says of itself when it leaves: its pixels, who the patient is now, and what was done
// (PS3.15 E.1.1, PS3.16 CID 7050; pentathlon.deidentification.statement and pixel_header).

import { ALLOCATED, COLUMNS, FRAMES, HIGH_BIT, PHOTOMETRIC, PLANAR, ROWS, SAMPLES, SIGNED, STORED } from "./layout.js";
import { PIXEL_DATA } from "./parse.js";
import { SOP_INSTANCE_UID } from "./source.js";
import { STATEMENT } from "./tables.js";
import { encode, encodeItems, textElement, uint16 } from "./write.js";

const LOSSY = 0x00282110;
const LOSSY_RATIO = 0x00282112;
const LOSSY_METHOD = 0x00282114;

/** Elements that say who the patient is now. */
export const identityElements = (subject) => [
  textElement(0x00100010, "PN", subject.patient),
  textElement(0x00100020, "LO", subject.patient),
  textElement(SOP_INSTANCE_UID, "UI", subject.instance),
];

/** Elements that describe pixels of this layout. */
export function pixelElements(source, layout) {
  const numbers = [
    [SAMPLES, layout.samples],
    [ROWS, layout.rows],
    [COLUMNS, layout.columns],
    [ALLOCATED, layout.allocated],
    [STORED, layout.stored],
    [HIGH_BIT, layout.stored - 1],
    [SIGNED, Number(layout.signed)],
  ];
  if (layout.samples > 1) numbers.push([PLANAR, Number(layout.planar)]);
  const written = numbers.map(([tag, number]) => ({ tag, vr: "US", value: uint16(number) }));
  written.push(textElement(PHOTOMETRIC, "CS", layout.photometric));
  if (source.top.has(FRAMES)) written.push(textElement(FRAMES, "IS", String(layout.frames)));
  return [...written, ...lossyElements(source, layout)];
}

/** That the pixels lost detail on their way, where the source only said it by its transfer syntax. */
function lossyElements(source, layout) {
  if (!source.data.syntax.lossy || source.text(LOSSY) === "01") return [];
  const { start, stop } = source.top.get(PIXEL_DATA);
  return [
    textElement(LOSSY, "CS", "01"),
    textElement(LOSSY_RATIO, "DS", twoDigits((layout.frameBytes * layout.frames) / Math.max(stop - start, 1))),
    textElement(LOSSY_METHOD, "CS", source.data.syntax.compression),
  ];
}

/** A ratio with two digits, rounded half to even as in the toolkit; only eighths can be halfway. */
function twoDigits(ratio) {
  const isHalfway = Math.abs((ratio * 8) % 2) === 1;
  const below = Math.floor(ratio * 100);
  return isHalfway ? ((below + (below % 2)) / 100).toFixed(2) : ratio.toFixed(2);
}

/** Elements that state the de-identification. */
export function statementElements(account, isCut) {
  const options = [STATEMENT.basic];
  if (account.isKept("ContrastBolusAgent")) options.push(STATEMENT.cleanDescriptors);
  options.push(STATEMENT.modifiedDates);
  if (account.isKept("PatientAge") || account.isKept("PatientSex")) options.push(STATEMENT.characteristics);
  const method = [STATEMENT.rules, STATEMENT.dates, ...(isCut ? [STATEMENT.sectorCut] : [])];
  return [
    textElement(0x00120062, "CS", "YES"),
    textElement(0x00120063, "LO", method.join("\\")),
    { tag: 0x00120064, vr: "SQ", value: encodeItems(options.map((option) => encode(code(...option)))) },
    textElement(0x00280303, "CS", "MODIFIED"),
  ];
}

const code = (value, meaning) => [
  textElement(0x00080100, "SH", value),
  textElement(0x00080102, "SH", "DCM"),
  textElement(0x00080104, "LO", meaning),
];
