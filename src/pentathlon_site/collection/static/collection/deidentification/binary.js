// Bytes as text of one character per byte (Latin-1), and back.

const CHUNK = 8192;

/** Bytes from start to stop as text, one character per byte. */
export function latin1(bytes, start = 0, stop = bytes.length) {
  if (stop - start <= CHUNK) return String.fromCharCode.apply(null, bytes.subarray(start, stop));
  const parts = [];
  for (let at = start; at < stop; at += CHUNK) parts.push(latin1(bytes, at, Math.min(at + CHUNK, stop)));
  return parts.join("");
}

/** Text of one character per byte as bytes. */
export function toBytes(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** UTF-8 of a text, as text of one character per byte. */
export function utf8(text) {
  return /^[\0-\x7f]*$/.test(text) ? text : latin1(new TextEncoder().encode(text));
}

/** The text without spaces and NUL at its ends. */
export const stripPadding = (text) => text.replace(/^[ \0]+|[ \0]+$/g, "");

/** Capital letters for a to z and nothing else. */
export const asciiUpper = (text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());

/** Several arrays of bytes as one. */
export function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A tag as a number in the form of the toolkit: 00100010. */
export const tagText = (tag) => tag.toString(16).toUpperCase().padStart(8, "0");
