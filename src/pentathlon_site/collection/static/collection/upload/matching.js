// Which row of the label table and which mask belong to which file: pentathlon.dataset.matching.

import { fileStem } from "./cleaning.js";
import { matchKey } from "./spelling.js";

/** Keys by which a table can name a file: with its folders, without them, without ending. */
export function namesOf(path) {
  const base = path.split("/").at(-1);
  return [matchKey(path), matchKey(base), matchKey(fileStem(base))];
}

/**
 * Match files with label rows by path, name, stem or SOPInstanceUID: {rowOf: Map file → row, refusals: Map file → reason,
 * unmatched: rows}. Files have `path` and, once read, `instance`. A name that stands for several files matches none.
 */
export function matchRows(files, rows) {
  const shared = sharedNames(files);
  const byName = new Map();
  for (const row of rows) {
    for (const name of new Set([matchKey(row.file), matchKey(row.id)])) {
      if (name) byName.set(name, [...(byName.get(name) ?? []), row]);
    }
  }
  const rowOf = new Map();
  const refusals = new Map();
  for (const file of files) {
    const found = [...new Set(keysOf(file, shared).flatMap((key) => byName.get(key) ?? []))];
    if (found.length === 1) rowOf.set(file, found[0]);
    else if (found.length) refusals.set(file, { code: "severalRows", rows: found.map(({ row }) => row) });
    else if (namesOf(file.path).some((name) => shared.has(name))) refusals.set(file, { code: "sharedName" });
    else refusals.set(file, { code: "noRow" });
  }
  const matched = new Set(rowOf.values());
  return { rowOf, refusals, unmatched: rows.filter((row) => !matched.has(row)) };
}

/** Match files with masks by the id of their label row, then by their own names: Map file → mask. */
export function matchMasks(files, masks, rowOf) {
  const sharedMasks = sharedNames(masks);
  const byName = new Map();
  for (const mask of masks) for (const name of namesOf(mask.path)) if (!sharedMasks.has(name)) byName.set(name, mask);
  const shared = sharedNames(files);
  const found = new Map();
  for (const file of files) {
    const id = rowOf.get(file)?.id;
    const keys = [...(id ? [matchKey(id)] : []), ...keysOf(file, shared)];
    const key = keys.find((each) => byName.has(each));
    if (key !== undefined) found.set(file, byName.get(key));
  }
  return found;
}

const keysOf = (file, shared) => [...namesOf(file.path).filter((name) => !shared.has(name)), ...(file.instance ? [file.instance] : [])];

/** Names that stand for more than one file. */
function sharedNames(files) {
  const counts = new Map();
  for (const { path } of files) for (const name of new Set(namesOf(path))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
