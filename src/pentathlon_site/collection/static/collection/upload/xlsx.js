// The first sheet of a workbook (ECMA-376), as lines of text cells.

import { TableProblem } from "./delimited.js";
import { zipMembers, ZipProblem } from "./zip.js";

const LARGEST_PART = 64 * 1024 * 1024;
const MOST_COLUMNS = 500;
const MOST_ROWS = 100_000;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22]);

/** Cells by line, as a person reads them: 1, not 1.0; a date as year-month-day. Throws TableProblem. */
export async function readWorkbook(blob) {
  try {
    const parts = new Map((await zipMembers(blob)).map((member) => [member.path.replace(/^\//, ""), member]));
    const sheet = await xml(parts, await firstSheet(parts));
    const strings = parts.has("xl/sharedStrings.xml") ? await xml(parts, "xl/sharedStrings.xml") : null;
    const shared = strings === null ? [] : elements(strings.documentElement, "si").map(text);
    const dates = parts.has("xl/styles.xml") ? dateStyles(await xml(parts, "xl/styles.xml")) : new Set();
    return cellsByLine(sheet, shared, dates);
  } catch (error) {
    if (error instanceof ZipProblem) throw new TableProblem("tableNoWorkbook");
    throw error;
  }
}

/** Path of the sheet that stands first in the workbook. */
async function firstSheet(parts) {
  const [sheet] = elements(await xml(parts, "xl/workbook.xml"), "sheet");
  const id = [...(sheet?.attributes ?? [])].find(({ localName, prefix }) => localName === "id" && prefix)?.value;
  const relations = elements(await xml(parts, "xl/_rels/workbook.xml.rels"), "Relationship");
  const target = relations.find((relation) => relation.getAttribute("Id") === id)?.getAttribute("Target") ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

async function xml(parts, path) {
  const part = parts.get(path);
  if (part === undefined) throw new TableProblem("tableNoWorkbook");
  if (part.size > LARGEST_PART) throw new TableProblem("tableTooLarge");
  const source = new TextDecoder().decode(await part.read());
  const parsed = new DOMParser().parseFromString(source, "application/xml");
  if (source.includes("<!DOCTYPE") || parsed.querySelector("parsererror")) throw new TableProblem("tableNoWorkbook");
  return parsed;
}

const elements = (parent, name) => [...parent.getElementsByTagNameNS("*", name)];

/** Text of a rich or plain string; phonetic readings (rPh) are none of it. */
const text = (element) =>
  elements(element, "t")
    .filter(({ parentNode }) => parentNode.localName !== "rPh")
    .map(({ textContent }) => textContent)
    .join("");

/** Numbers of cell styles that show a number as a date. */
function dateStyles(styles) {
  const own = elements(styles, "numFmt").filter((each) => /[dmy]/i.test(each.getAttribute("formatCode").replace(/"[^"]*"|\[[^\]]*\]/g, "")));
  const ids = new Set([...BUILT_IN_DATES, ...own.map((each) => Number(each.getAttribute("numFmtId")))]);
  const [formats] = elements(styles, "cellXfs");
  const found = formats ? elements(formats, "xf") : [];
  return new Set(found.flatMap((format, i) => (ids.has(Number(format.getAttribute("numFmtId"))) ? [i] : [])));
}

function cellsByLine(sheet, shared, dates) {
  const lines = [];
  for (const row of elements(sheet, "row")) {
    const number = Number(row.getAttribute("r")) || lines.length + 1;
    if (number > MOST_ROWS) throw new TableProblem("tableTooLarge");
    while (lines.length < number) lines.push([]);
    const cells = lines[number - 1];
    for (const cell of elements(row, "c")) {
      const column = columnOf(cell.getAttribute("r")) ?? cells.length;
      if (column >= MOST_COLUMNS) throw new TableProblem("tableTooLarge");
      while (cells.length <= column) cells.push("");
      cells[column] = valueOf(cell, shared, dates);
    }
  }
  // A sheet does not write what is empty at the end of a row.
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  return lines.map((cells) => [...cells, ...Array(width - cells.length).fill("")]);
}

/** Column of a reference such as AB12, from 0. */
function columnOf(reference) {
  const letters = /^[A-Z]+/.exec(reference ?? "")?.[0];
  return letters ? [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

function valueOf(cell, shared, dates) {
  const kind = cell.getAttribute("t") ?? "n";
  if (kind === "inlineStr") return text(cell);
  const value = elements(cell, "v")[0]?.textContent ?? "";
  if (kind === "s") return shared[Number(value)] ?? "";
  if (kind !== "n" || value === "") return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (dates.has(Number(cell.getAttribute("s") ?? 0))) return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
  return String(number);
}
