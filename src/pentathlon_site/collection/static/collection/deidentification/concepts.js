// Coded concepts that are known, with their meaning: what a sender writes as CodeMeaning is never copied.
// The table is large and few files need it: it is loaded for the first that does.

const SRT_NAMES = new Set(["SRT", "SNM3", "99SDM"]);

let meanings = null;
let srt = null;

const tableOf = (lines) => new Map(lines.split("\n").map((line) => line.split("\t")));

/** Load the table of codes; must be done before a data set with sequences of codes is cleaned. */
export async function loadConcepts() {
  if (meanings !== null) return;
  const codes = await import("./codes.js");
  srt = tableOf(codes.SRT);
  meanings = new Map(Object.entries(codes.MEANINGS).map(([scheme, lines]) => [scheme, tableOf(lines)]));
}

/** Meaning of a code of the standard's context groups (PS3.16); undefined where the code is not one of them. */
export function knownMeaning(scheme, value) {
  if (SRT_NAMES.has(scheme)) return meanings.get("SCT").get(srt.get(value) ?? "");
  return meanings.get(scheme)?.get(value);
}
