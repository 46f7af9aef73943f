// A zip archive, read member by member from the chosen file: nothing is unpacked before it is needed.

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY = 16 * 1024 * 1024;
const MOST_MEMBERS = 20_000;
const [STORED, DEFLATED] = [0, 8];

/** An archive that cannot be used: `reason` is a key of the page's words. */
export class ZipProblem extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Members of an archive, folders left out: [{path, size, read()}]; `read` gives an ArrayBuffer or throws ZipProblem. */
export async function zipMembers(blob) {
  const { count, start, length } = await findDirectory(blob);
  if (count > MOST_MEMBERS || length > LARGEST_DIRECTORY) throw new ZipProblem("zipTooLarge");
  const view = await bytesOf(blob, start, start + length);
  const members = [];
  for (let at = 0, n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new ZipProblem("zipDamaged");
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const member = {
      path: decodeName(view, at + 46, name, view.getUint16(at + 8, true)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!member.path.endsWith("/")) members.push({ path: member.path, size: member.size, read: () => readMember(blob, member) });
    at += 46 + name + extra + comment;
  }
  return members;
}

async function findDirectory(blob) {
  const from = Math.max(0, blob.size - END_BYTES - LONGEST_COMMENT);
  const view = await bytesOf(blob, from, blob.size);
  for (let at = view.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, length, start] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    if (count === 0xffff || start === 0xffffffff) throw new ZipProblem("zipTooLarge"); // a 64-bit archive
    if (start + length > blob.size) throw new ZipProblem("zipDamaged");
    return { count, start, length };
  }
  throw new ZipProblem("zipDamaged");
}

async function readMember(blob, { isEncrypted, method, packed, size, offset }) {
  if (isEncrypted) throw new ZipProblem("zipEncrypted");
  if (method !== STORED && method !== DEFLATED) throw new ZipProblem("zipMethod");
  const local = await bytesOf(blob, offset, offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw new ZipProblem("zipDamaged");
  const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const content = blob.slice(start, start + packed);
  const buffer = method === STORED ? await content.arrayBuffer() : await inflated(content, size);
  if (buffer.byteLength !== size) throw new ZipProblem("zipDamaged");
  return buffer;
}

/** Inflate no more than the directory says: a bomb stops at the first byte too many. */
async function inflated(content, size) {
  const bytes = new Uint8Array(size);
  let length = 0;
  const reader = content.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      if (length + value.length > size) throw new ZipProblem("zipDamaged");
      bytes.set(value, length);
      length += value.length;
    }
  } catch {
    reader.cancel().catch(() => {});
    throw new ZipProblem("zipDamaged");
  }
  return bytes.buffer.slice(0, length);
}

const bytesOf = async (blob, from, to) => new DataView(await blob.slice(from, to).arrayBuffer());

/** Names are UTF-8 where the archive says so; old ones are taken as Western text. */
function decodeName(view, at, length, flags) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder(flags & 0x800 ? "utf-8" : "windows-1252").decode(bytes).replaceAll("\\", "/");
}
