// What a chosen file is, from its content: names and types that a browser reports are not believed.

import { looksLikeDicom } from "./parse.js";

const GZIP = [0x1f, 0x8b];
const SIGNATURES = [
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
];
const HEAD_BYTES = 540;
const NIFTI = { 348: [344, ["ni1\0", "n+1\0"]], 540: [4, ["ni2\0", "n+2\0"]] };

/** dicom, nifti, png, jpeg, zip or other; needs the first kilobytes of a file (a whole one does as well). */
export async function sniff(buffer) {
  const bytes = new Uint8Array(buffer);
  for (const [name, signature] of SIGNATURES) if (startsWith(bytes, signature)) return name;
  if (startsWith(bytes, GZIP)) return isNifti(await inflatedHead(bytes)) ? "nifti" : "other";
  if (isNifti(bytes)) return "nifti";
  return looksLikeDicom(bytes) ? "dicom" : "other";
}

const startsWith = (bytes, signature) => signature.every((byte, i) => bytes[i] === byte);

function isNifti(bytes) {
  if (bytes.length < 348) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [true, false].some((little) => {
    const [at, magics] = NIFTI[view.getInt32(0, little)] ?? [0, []];
    return magics.includes(String.fromCharCode(...bytes.subarray(at, at + 4)));
  });
}

/** The first bytes of a gzip file; nothing more is inflated. */
async function inflatedHead(bytes) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const parts = [];
  let length = 0;
  try {
    while (length < HEAD_BYTES) {
      const { value, done } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
  } catch {
    // Damaged, or only the beginning was given: what was inflated decides.
  }
  reader.cancel().catch(() => {});
  const head = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    head.set(part, at);
    at += part.length;
  }
  return head;
}
