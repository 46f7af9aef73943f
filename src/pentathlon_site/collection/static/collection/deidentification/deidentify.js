// De-identify a DICOM file in the browser, before a byte leaves: pentathlon.deidentification for the header; pixels are
// copied. What cannot be done with certainty here is refused with advice. The server repeats everything.

import { Account } from "./account.js";
import { joined, toBytes } from "./binary.js";
import { Cleaner } from "./clean.js";
import { readLayout } from "./layout.js";
import { PIXEL_DATA } from "./parse.js";
import { preview } from "./picture.js";
import { EXPLICIT_LITTLE, readPixels } from "./pixels.js";
import { Pseudonymiser } from "./pseudonyms.js";
import { Refusal, unreadable } from "./refusal.js";
import { sideBySide, summary } from "./report.js";
import { lookAgain } from "./second_look.js";
import { readSource, SOP_CLASS_UID } from "./source.js";
import { identityElements, pixelElements, statementElements } from "./statement.js";
import { readSubject } from "./subject.js";
import { STATEMENT, ULTRASOUND } from "./tables.js";
import { cutSector, proposedOutline } from "./ultrasound.js";
import { encapsulated, encode, fileHead, header, uint16 } from "./write.js";

export { Refusal } from "./refusal.js";

const BURNED_IN = 0x00280301;
const UNDEFINED = 0xffffffff;
const CORNERS_AT_LEAST = 3;

/**
 * What a file is, before anything is decided: {kind, isUltrasound, outline, preview}.
 *
 * outline: the proposed sector of an ultrasound image, corners [row, column], or null.
 */
export const inspect = (buffer) => refusing(() => inspected(new Uint8Array(buffer)));

async function inspected(content) {
  const source = await readSource(content);
  const layout = readLayout(source);
  const isUltrasound = ULTRASOUND.includes(source.kind);
  const outline = isUltrasound ? proposedOutline(source, layout) : null;
  return { kind: source.kind, isUltrasound, outline, preview: await preview(readPixels(source, layout)) };
}

/**
 * The same image without anything that names the patient.
 *
 * buffer: the file. key: the secret of the centre (Uint8Array). outline: of an ultrasound image, the sector that stays,
 * corners [row, column] that a person has confirmed. withPreview: also make a picture for the screen.
 *
 * Returns {blob, sha256, report: {kind, kept, changed, dropped}, sideBySide, preview}. Throws Refusal.
 */
export async function deidentify(buffer, { key, outline = null, withPreview = true }) {
  const pseudonymiser = new Pseudonymiser(key);
  return refusing(() => cleaned(new Uint8Array(buffer), pseudonymiser, outline, withPreview));
}

/** Nothing but Refusal comes out of a file, whatever it holds. */
async function refusing(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable("the file could not be taken apart");
  }
}

async function cleaned(content, pseudonymiser, outline, withPreview) {
  const source = await readSource(content);
  const layout = readLayout(source);
  const subject = readSubject(source, pseudonymiser);
  refuseWhatNobodyLookedAt(source, subject);
  const account = new Account();
  const { patient, shift } = subject;
  const cleaner = new Cleaner(source.data, { kind: source.kind, pseudonymiser, patient, shift, signed: layout.signed }, account);
  const elements = new Map(cleaner.dataset(source.top).map((element) => [element.tag, element]));
  const { pixels, isCut } = await withoutSurroundings(readPixels(source, layout), source, subject, outline);
  countUnread(account, source);
  const stated = statementElements(account, isCut);
  for (const each of [...identityElements(subject), ...pixelElements(source, pixels.layout), ...stated]) {
    elements.set(each.tag, each);
  }
  const { head, parts } = newFile(elements, pixels, source, subject);
  lookAgain(source, head, parts, expectedTexts(elements, account, subject));
  const bytes = joined([toBytes(head), ...parts]);
  return {
    blob: new Blob([bytes], { type: "application/dicom" }),
    sha256: await sha256Hex(bytes),
    report: summary(source.kind, account),
    sideBySide: sideBySide(source, elements, account),
    preview: withPreview ? await preview(pixels) : null,
  };
}

function refuseWhatNobodyLookedAt(source, subject) {
  if (source.kind === "SC") throw new Refusal("secondary_capture", "a secondary capture image");
  if (subject.wasForReview) throw new Refusal("review_pending", "the image was for review before");
  const isDeclared = source.text(BURNED_IN).toUpperCase() === "YES";
  if (isDeclared && !ULTRASOUND.includes(source.kind)) {
    throw new Refusal("text_declared", "the header says that text is burned into the pixels");
  }
}

/** An ultrasound image is cut to the confirmed sector, unless that was done before. */
async function withoutSurroundings(pixels, source, subject, outline) {
  if (!ULTRASOUND.includes(source.kind)) return { pixels, isCut: false };
  if (outline !== null && outline.length >= CORNERS_AT_LEAST) return { pixels: await cutSector(pixels, outline), isCut: true };
  if (subject.wasCut) return { pixels, isCut: true };
  throw new Refusal("sector_needed", "nobody has confirmed the sector of an ultrasound image");
}

/** Count what is dropped without a rule: a tag that stood before, and whatever stands behind the pixels. */
function countUnread(account, source) {
  const seen = new Set();
  for (const { tag } of source.elements) {
    if (seen.has(tag)) account.drop(tag, "duplicate", 1);
    seen.add(tag);
  }
  const { stop, undefinedLength } = source.top.get(PIXEL_DATA);
  if (stop + (undefinedLength ? 8 : 0) < source.content.length) account.drop(PIXEL_DATA, "behind the pixels", 1);
}

/** The new file: text in front of the pixels, and arrays of bytes from there on. */
function newFile(elements, pixels, source, subject) {
  const { layout, bytes, streams, syntax } = pixels;
  const front = fileHead(source.text(SOP_CLASS_UID), subject.instance, streams ? syntax : EXPLICIT_LITTLE);
  const data = front + encode(elements.values());
  if (streams) return { head: `${data}\xe0\x7f\x10\0OB\0\0${uint16(UNDEFINED)}${uint16(UNDEFINED)}`, parts: encapsulated(streams) };
  const odd = bytes.length % 2;
  const head = data + header(PIXEL_DATA, layout.allocated > 8 ? "OW" : "OB", bytes.length + odd);
  return { head, parts: odd ? [bytes, new Uint8Array(1)] : [bytes] };
}

/** Texts that stand in the result on purpose. */
function expectedTexts(elements, account, subject) {
  const dates = [...elements.values()].filter(({ vr }) => vr === "DA").map(({ value }) => value);
  return [subject.patient, ...dates, ...account.meanings, ...STATEMENT.all];
}

async function sha256Hex(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
