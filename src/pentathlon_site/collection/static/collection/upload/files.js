// What people choose: files, folders, archives, or all of them dropped on the page. Names never leave the browser.

import { zipMembers, ZipProblem } from "./zip.js";

const JUNK = new Set([".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX", "DICOMDIR"]);
const LARGEST_MEMBER = 512 * 1024 * 1024;
const isZip = (name) => /\.zip$/i.test(name);

/**
 * Files of a file field: [{path, size, read()}]. Archives are entered; one within another is a file with a `problem`,
 * as is an archive that cannot be read.
 */
export async function chosenFiles(list) {
  const given = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return (await Promise.all(given.map(({ path, file }) => sources(path, file)))).flat();
}

/** Files and folders of a drop, folders with all that is in them. Call it within the event: the list is emptied after. */
export async function droppedFiles(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile()).filter(Boolean);
  return (await Promise.all(entries.map((entry) => (entry instanceof File ? sources(entry.name, entry) : walk(entry))))).flat();
}

async function walk(entry) {
  if (JUNK.has(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return sources(entry.fullPath.replace(/^\//, ""), file);
  }
  const found = [];
  const reader = entry.createReader();
  for (;;) {
    // A browser gives a folder in portions, and an empty one at the end.
    const portion = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!portion.length) return found;
    for (const each of portion) found.push(...(await walk(each)));
  }
}

async function sources(path, file) {
  if (path.split("/").some((part) => JUNK.has(part))) return [];
  if (!isZip(file.name)) return [{ path, size: file.size, read: () => file.arrayBuffer() }];
  try {
    return (await zipMembers(file)).filter(({ path: inside }) => !inside.split("/").some((part) => JUNK.has(part))).map(member);
  } catch (error) {
    return [{ path, size: file.size, problem: error instanceof ZipProblem ? error.reason : "fileGone" }];
  }
}

function member({ path, size, read }) {
  if (isZip(path)) return { path, size, problem: "zipNested" };
  if (size > LARGEST_MEMBER) return { path, size, problem: "fileTooLarge" };
  return { path, size, read };
}
