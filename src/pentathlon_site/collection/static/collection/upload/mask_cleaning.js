// A mask as it leaves: its pixels and its geometry, none of the texts that programs write into its file.

import { sniff } from "../deidentification/sniff.js";

const NIFTI_TEXTS = [
  [4, 10], // data_type
  [14, 18], // db_name
  [148, 80], // descrip
  [228, 24], // aux_file
  [328, 16], // intent_name
];
const NIFTI_HEADER = 348;
const NIFTI_DATA = 352;
const LARGEST_MASK = 256 * 1024 * 1024;
const PNG_CHUNKS = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
const PNG_SIGNATURE = 8;

/** A mask that cannot be sent: `reason` is a key of the page's words. */
export class MaskProblem extends Error {
  constructor(reason) {
    super(reason);
    this.name = "MaskProblem";
    this.reason = reason;
  }
}

/** The mask without texts, as a Blob. cleanDicom(buffer): how a DICOM file is cleaned. Throws MaskProblem. */
export async function cleanMask(buffer, cleanDicom) {
  const kind = await sniff(buffer);
  if (kind === "dicom") return cleanDicom(buffer);
  if (kind === "png") return cleanPng(new Uint8Array(buffer));
  if (kind === "nifti") return cleanNifti(new Uint8Array(buffer));
  throw new MaskProblem("maskKind");
}

/** NIfTI-1 in one file; compressed anew, because a gzip header carries the file's name. */
async function cleanNifti(given) {
  const isPacked = given[0] === 0x1f && given[1] === 0x8b;
  const bytes = isPacked ? await through(given, new DecompressionStream("gzip")) : given;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getInt32(0, true) === NIFTI_HEADER;
  if (!little && view.getInt32(0, false) !== NIFTI_HEADER) throw new MaskProblem("maskKind");
  const start = view.getFloat32(108, little);
  if (!(start >= NIFTI_HEADER) || start > bytes.length) throw new MaskProblem("maskKind");
  const header = bytes.slice(0, NIFTI_DATA);
  header.fill(0, NIFTI_HEADER);
  for (const [at, length] of NIFTI_TEXTS) header.fill(0, at, at + length);
  const written = new DataView(header.buffer);
  written.setFloat32(108, NIFTI_DATA, little);
  header.set([0x6e, 0x2b, 0x31, 0], 344); // n+1
  const whole = new Blob([header, bytes.subarray(start)]);
  return new Blob([await through(new Uint8Array(await whole.arrayBuffer()), new CompressionStream("gzip"))]);
}

async function through(bytes, stream) {
  const parts = [];
  let length = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      parts.push(value);
      length += value.length;
      if (length > LARGEST_MASK) throw new MaskProblem("fileTooLarge");
    }
  } catch (error) {
    throw error instanceof MaskProblem ? error : new MaskProblem("maskKind");
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** PNG with the chunks that make the picture. */
function cleanPng(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, PNG_SIGNATURE)];
  for (let at = PNG_SIGNATURE; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at) + 12;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + length > bytes.length) throw new MaskProblem("maskKind");
    if (PNG_CHUNKS.has(name)) kept.push(bytes.subarray(at, at + length));
    if (name === "IEND") return new Blob(kept, { type: "image/png" });
    at += length;
  }
  throw new MaskProblem("maskKind");
}
