// A label table in the closed vocabulary of a challenge; every change is told, nothing else is guessed:
// pentathlon.labels.

import { TableProblem } from "./delimited.js";
import { headingKey, oneSpaced, spellingKey, stripped } from "./spelling.js";
import { BINARY_SPELLINGS, EXTENSION, RESERVED_HEADINGS } from "./tables.js";

const RESERVED = Object.keys(RESERVED_HEADINGS);
const NAMES_A_FILE = new Set(["id", "file"]);
const NEVER_TOLD = new Set(["patient", "exam"]);
const EXTENSION_PATTERN = new RegExp(EXTENSION, "i");
const spellings = new WeakMap();

/**
 * Clean a table: {rows, changes, dropped}.
 *
 * table: see delimited.js. picks: what a person chose for unknown values, `pickKey` → value.
 * rows: one per image: {row, id, file, values, code, problems}; values are null where `code` says why they cannot be used.
 * changes: [{row, column, before, after, rule}]. dropped: headings that the challenge has no use for.
 * identifying: headings of columns about patient and exam, which never leave this computer.
 * Throws TableProblem where columns are missing or stand twice.
 */
export function cleanLabels(table, vocabulary, picks = new Map()) {
  const headings = matchHeadings(table, vocabulary);
  const lines = table.rows.map((cells, i) => cleanLine(table.lines[i], cells, headings.positions, vocabulary, picks));
  const byImage = new Map();
  for (const line of lines) {
    const image = imageOf(line);
    if (!byImage.has(image)) byImage.set(image, []);
    byImage.get(image).push(line);
  }
  const images = [...byImage.values()];
  const changes = [...lines.flatMap((line) => line.changes), ...images.flatMap((same) => [...duplicates(same)])];
  changes.sort((one, other) => one.row - other.row);
  return {
    rows: images.map((same) => labelRow(same, vocabulary)),
    changes: [...headings.changes, ...changes],
    dropped: headings.dropped,
    identifying: headings.identifying,
  };
}

/** What a cell means in the vocabulary of its column: {value, rule}, or null where it is empty or not known. */
export function readCell(cell, column) {
  const spaced = oneSpaced(cell);
  if (column.names.includes(spaced)) return { value: spaced, rule: "spaces" };
  return spellingsOf(column).get(spellingKey(cell)) ?? null;
}

/** Name of a file without folders and without its extension; `.nii.gz` is one extension. */
export function fileStem(file) {
  const name = file.split(/[/\\]/).at(-1);
  return name.replace(EXTENSION_PATTERN, "") || name;
}

/** Under what a person's choice for an unknown value is kept. */
export const pickKey = (column, cell) => `${column}\0${spellingKey(cell)}`;

/** Allowed values of a column, the one whose spelling is nearest to a cell first. */
export function nearestFirst(cell, column) {
  const wanted = spellingKey(cell);
  const distance = (value) => {
    const known = [value.name, ...value.aliases].map(spellingKey);
    return Math.min(...known.map((each) => editDistance(wanted, each) / Math.max(wanted.length, each.length, 1)));
  };
  const measured = column.values.map((value) => ({ value, far: distance(value) }));
  return measured.sort((one, other) => one.far - other.far).map(({ value }) => value);
}

function matchHeadings({ columns }, vocabulary) {
  const meanings = new Map();
  const named = [...Object.entries(RESERVED_HEADINGS), ...vocabulary.columns.map(({ name, aliases }) => [name, aliases])];
  for (const [name, aliases] of named) for (const heading of [...aliases, name]) meanings.set(headingKey(heading), name);
  const positions = new Map();
  for (const [position, heading] of columns.entries()) {
    const meaning = meanings.get(headingKey(heading));
    if (meaning === undefined) continue;
    if (positions.has(meaning)) {
      throw new TableProblem("tableAmbiguous", { one: columns[positions.get(meaning)], other: heading, column: meaning });
    }
    positions.set(meaning, position);
  }
  const there = columns.join(", ");
  if (!positions.has("id") && !positions.has("file")) throw new TableProblem("tableNoFile", { there });
  for (const { name, required } of vocabulary.columns) {
    if (required && !positions.has(name)) throw new TableProblem("tableNoColumn", { column: name, there });
  }
  const used = new Set(positions.values());
  return {
    positions,
    dropped: columns.filter((_heading, position) => !used.has(position)),
    identifying: [...positions].filter(([meaning]) => NEVER_TOLD.has(meaning)).map(([, position]) => columns[position]),
    changes: [...positions]
      .filter(([meaning, position]) => columns[position] !== meaning)
      .map(([meaning, position]) => ({ row: 1, column: meaning, before: columns[position], after: meaning, rule: "heading" })),
  };
}

/** One line: its cells by column, cleaned where they are understood, else as sent. */
function cleanLine(row, sent, positions, vocabulary, picks) {
  const cells = {};
  const changes = [];
  const cellOf = (name) => {
    const cell = positions.has(name) ? sent[positions.get(name)] : "";
    return stripped(cell) ? cell : ""; // a cell of white space alone is an empty one, of which nothing is told
  };
  for (const name of RESERVED) {
    const before = cellOf(name);
    cells[name] = NAMES_A_FILE.has(name) ? stripped(before) : oneSpaced(before);
    if (cells[name] !== before && !NEVER_TOLD.has(name)) changes.push({ row, column: name, before, after: cells[name], rule: "spaces" });
  }
  cells.id ||= fileStem(cells.file);
  for (const column of vocabulary.columns) {
    const before = cellOf(column.name);
    const pick = before ? picks.get(pickKey(column.name, before)) : undefined;
    const reading = pick === undefined ? readCell(before, column) : { value: pick, rule: "picked" };
    cells[column.name] = reading?.value ?? stripped(before);
    if (reading && reading.value !== before) changes.push({ row, column: column.name, before, after: reading.value, rule: reading.rule });
  }
  return { row, cells, changes };
}

/** What a line is about. A file is more precise than an id, which may be that of a patient. */
function imageOf({ row, cells }) {
  if (!cells.id) return `line ${row}`;
  return cells.file ? `file ${cells.file}` : `id ${cells.id}`;
}

function labelRow(same, vocabulary) {
  const [{ row, cells }] = same;
  const problems = [...objections(same, vocabulary)];
  const values = Object.fromEntries(vocabulary.columns.map(({ name }) => [name, cells[name]]));
  return { row, id: cells.id, file: cells.file, values: problems.length ? null : values, code: problems[0]?.code ?? "", problems };
}

/** Why the lines on an image cannot be used, the most basic reason first. */
function* objections(same, vocabulary) {
  const [{ row, cells }] = same;
  const differing = Object.keys(cells).filter((name) => same.some((line) => line.cells[name] !== cells[name]));
  if (differing.length) yield { code: "conflicting_labels", rows: same.map((line) => line.row), columns: differing };
  if (!cells.id) yield { code: "missing_label", rows: [row], columns: ["id"] };
  const empty = vocabulary.columns.filter(({ name, required }) => required && !cells[name]);
  if (empty.length) yield { code: "missing_label", rows: [row], columns: empty.map(({ name }) => name) };
  const unknown = vocabulary.columns.filter(({ name, names }) => cells[name] !== "" && !names.includes(cells[name]));
  for (const { name } of unknown) yield { code: "unknown_label", rows: [row], columns: [name], cell: cells[name] };
  if (unknown.length) return;
  const texts = vocabulary.contradictions(cells);
  if (texts.length) yield { code: "contradictory_labels", rows: [row], columns: [], texts };
}

function* duplicates([first, ...others]) {
  for (const line of others) {
    if (Object.keys(first.cells).every((name) => line.cells[name] === first.cells[name])) {
      yield { row: line.row, column: "", before: line.cells.id, after: "", rule: "duplicate_row" };
    }
  }
}

/** Spelling key → {value, rule} of a column. */
function spellingsOf(column) {
  if (!spellings.has(column)) {
    const known = new Map();
    if (column.kind === "binary") {
      for (const [key, value] of Object.entries(BINARY_SPELLINGS)) known.set(key, { value, rule: "binary_spelling" });
    } else {
      for (const { name, aliases } of column.values) for (const alias of aliases) known.set(spellingKey(alias), { value: name, rule: "alias" });
      for (const { name } of column.values) known.set(spellingKey(name), { value: name, rule: "spelling" });
    }
    spellings.set(column, known);
  }
  return spellings.get(column);
}

function editDistance(one, other) {
  let above = Array.from({ length: other.length + 1 }, (_each, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + Number(one[i - 1] !== other[j - 1])));
    }
    above = row;
  }
  return above[other.length];
}
