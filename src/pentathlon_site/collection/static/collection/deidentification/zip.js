// The files of a ZIP archive, one at a time, without loading the whole archive (APPNOTE 4.3).

import { Refusal } from "./refusal.js";
import { LIMITS } from "./tables.js";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
const MOST_FILES = 10_000;
const ZIP64 = 0xffffffff;

const damaged = (detail) => new Refusal("unreadable", detail);

/**
 * Files of an archive in its order: [{name, size, read}], `read` gives the bytes (ArrayBuffer) when they are wanted.
 *
 * archive: Blob or File. Folders, and what macOS adds, are left out. Throws Refusal: damaged, encrypted, or too large.
 */
export async function listZip(archive) {
  const { count, start, size } = await directory(archive);
  if (count > MOST_FILES) throw new Refusal("too_large", `more than ${MOST_FILES} files in an archive`);
  const view = new DataView(await archive.slice(start, start + size).arrayBuffer());
  const files = [];
  for (let at = 0, n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged("the archive is damaged");
    const entry = readEntry(view, at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (!entry.name.endsWith("/") && !entry.name.startsWith("__MACOSX/")) {
      files.push({ name: entry.name, size: entry.size, read: () => read(archive, entry) });
    }
  }
  return files;
}

async function directory(archive) {
  const tail = new DataView(await archive.slice(Math.max(0, archive.size - END_BYTES - LONGEST_COMMENT)).arrayBuffer());
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const [count, size, start] = [tail.getUint16(at + 10, true), tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    if (start === ZIP64 || count === 0xffff) throw new Refusal("too_large", "an archive of more than 4 GB");
    return { count, size, start };
  }
  throw damaged("the archive is cut off");
}

function readEntry(view, at) {
  const [flags, nameLength] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
  if (at + 46 + nameLength > view.byteLength) throw damaged("the archive is damaged");
  const name = new Uint8Array(view.buffer, at + 46, nameLength);
  return {
    isEncrypted: Boolean(flags & 1),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
    name: new TextDecoder(flags & 0x800 ? "utf-8" : "latin1").decode(name),
  };
}

async function read(archive, entry) {
  if (entry.isEncrypted) throw damaged("a file of the archive is locked with a password");
  if (entry.size > LIMITS.fileBytes) throw new Refusal("too_large", `more than ${LIMITS.fileBytes / 2 ** 20} MiB`);
  const local = new DataView(await archive.slice(entry.header, entry.header + 30).arrayBuffer());
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw damaged("the archive is damaged");
  const start = entry.header + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = archive.slice(start, start + entry.packed);
  if (packed.size !== entry.packed || ![STORED, DEFLATED].includes(entry.method)) throw damaged("the archive is damaged");
  if (entry.method === STORED) return packed.arrayBuffer();
  return inflated(packed, entry.size);
}

/** The inflated bytes, exactly as many as the archive says: it may not say less than it holds. */
async function inflated(packed, size) {
  const bytes = new Uint8Array(size);
  const reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let at = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      bytes.set(value, at); // throws where there is more than was said
      at += value.length;
    }
  } catch {
    reader.cancel().catch(() => {});
    throw damaged("a file of the archive is damaged");
  }
  if (at !== size) throw damaged("a file of the archive is damaged");
  return bytes.buffer;
}
