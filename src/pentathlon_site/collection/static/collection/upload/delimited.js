// Delimited text (CSV) as people really send it: pentathlon.delimited.

import { stripped } from "./spelling.js";

const LARGEST_TABLE_BYTES = 64 * 1024 * 1024;
const DELIMITERS = [",", ";", "\t"];
const ANNOUNCED = /^\s*sep=([,;\t])[ \t]*(?:\r\n|\r|\n)/i;

/** A table that cannot be used as it stands: `reason` is a key of the page's words, `facts` fill it. */
export class TableProblem extends Error {
  constructor(reason, facts = {}) {
    super(reason);
    [this.reason, this.facts] = [reason, facts];
  }
}

/** The bytes of a CSV file as a table: {columns, rows, lines}; see `tableOf`. */
export function parseDelimited(bytes) {
  if (bytes.length > LARGEST_TABLE_BYTES) throw new TableProblem("tableTooLarge");
  const decoded = decode(bytes);
  if (decoded.includes("\0")) throw new TableProblem("tableBinary");
  const announced = ANNOUNCED.exec(decoded);
  const text = announced ? decoded.slice(announced[0].length) : decoded;
  return tableOf(records(text, announced ? announced[1] : mostUsed(text)));
}

/**
 * Cells by line as a table: {columns, rows, lines}. Headings lose the white space around them, cells keep it;
 * `lines` are those of a spreadsheet: 1 is the first. Throws TableProblem.
 */
export function tableOf(records) {
  const numbered = records.map((cells, i) => [i + 1, cells]).filter(([, cells]) => cells.some((cell) => stripped(cell)));
  if (!numbered.length) throw new TableProblem("tableEmpty");
  const [[headerLine, header], ...body] = numbered;
  const columns = readHeader(headerLine, header.map(stripped));
  for (const [line, cells] of body) {
    if (cells.length < columns.length || cells.slice(columns.length).some((cell) => stripped(cell))) {
      throw new TableProblem("tableMisfit", { row: line, cells: cells.length, columns: columns.length });
    }
  }
  return { columns, rows: body.map(([, cells]) => cells.slice(0, columns.length)), lines: body.map(([line]) => line) };
}

function readHeader(row, cells) {
  const columns = cells.slice(0, cells.findLastIndex((cell) => cell) + 1);
  const unnamed = columns.findIndex((cell) => !cell);
  if (unnamed >= 0) throw new TableProblem("tableNoHeading", { row, column: unnamed + 1 });
  const twice = columns.find((cell, i) => columns.indexOf(cell) < i);
  if (twice !== undefined) throw new TableProblem("tableTwice", { row, heading: twice });
  return columns;
}

function decode(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The delimiter that the first line uses most, quoted headings left out. */
function mostUsed(text) {
  const header = text.split(/\r\n|\r|\n/).find((line) => line.trim()) ?? "";
  const unquoted = header.replace(/"(?:[^"]|"")*"/g, "");
  const count = (delimiter) => unquoted.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Cells by line; quotes as RFC 4180 has them. */
function records(text, delimiter) {
  const found = [];
  let cells = [];
  let cell = "";
  let at = 0;
  const endCell = () => {
    cells.push(cell);
    cell = "";
  };
  const endLine = () => {
    endCell();
    found.push(cells);
    cells = [];
  };
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"' && cell === "") {
      const [quoted, next] = readQuoted(text, at, found.length + 1);
      if (next < text.length && !`${delimiter}\r\n`.includes(text[next])) throw new TableProblem("tableQuotes", { row: found.length + 1 });
      [cell, at] = [quoted, next];
      if (at >= text.length) break;
      if (text[at] === delimiter) endCell();
      else {
        endLine();
        at += text.startsWith("\r\n", at) ? 1 : 0;
      }
    } else if (sign === delimiter) endCell();
    else if (sign === "\n" || sign === "\r") {
      endLine();
      at += text.startsWith("\r\n", at) ? 1 : 0;
    } else cell += sign;
    at += 1;
  }
  if (cell || cells.length) endLine();
  return found;
}

/** Text of a quoted cell, and where it ends. */
function readQuoted(text, start, row) {
  let cell = "";
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new TableProblem("tableQuotes", { row });
    cell += text.slice(at, end);
    if (text[end + 1] !== '"') return [cell, end + 1];
    cell += '"';
    at = end + 2;
  }
}
