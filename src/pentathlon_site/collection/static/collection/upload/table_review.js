// What a label table says, shown for confirmation: what was understood, what is not known, what does not fit.

import { cleanLabels, nearestFirst, pickKey } from "./cleaning.js";
import { parseDelimited, TableProblem, tableOf } from "./delimited.js";
import { find, make, notice, show } from "./dom.js";
import { textOf } from "./list.js";
import { matchRows } from "./matching.js";
import { say } from "./words.js";
import { readWorkbook } from "./xlsx.js";

const MOST_LINES = 40;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The review of a table; `onUsed` is told how many images got labels. */
export class TableReview {
  #rows;
  #vocabulary;
  #onUsed;
  #table = null;
  #picks = new Map();

  constructor({ rows, vocabulary, onUsed }) {
    [this.#rows, this.#vocabulary, this.#onUsed] = [rows, vocabulary, onUsed];
    find("table-file").addEventListener("change", ({ target }) => this.#choose(target));
  }

  async #choose(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    this.#picks = new Map();
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const isZip = ZIP.every((byte, i) => bytes[i] === byte);
      this.#table = isZip ? tableOf(await readWorkbook(file)) : parseDelimited(bytes);
      this.#show();
    } catch (error) {
      this.#complain(error instanceof TableProblem ? say(error.reason, error.facts) : say("fileGone"));
    }
    find("table-review").focus();
  }

  #complain(text) {
    this.#table = null;
    find("table-said").replaceChildren(notice("danger", text), this.#buttons(0));
    this.#open("refused");
  }

  #show() {
    const cleaned = cleanLabels(this.#table, this.#vocabulary, this.#picks);
    const files = this.#rows.all.filter(({ state }) => state !== "kept");
    const matches = matchRows(files, cleaned.rows);
    const usable = [...matches.rowOf].filter(([, { values }]) => values !== null);
    const given = usable.filter(([row]) => !row.byHand);
    find("table-said").replaceChildren(
      make("p", {}, make("strong", {}, say("tableMatched", { n: given.length }))),
      ...this.#paragraphs(cleaned, matches, usable.length - given.length),
      ...this.#unknown(cleaned),
      ...this.#problems(cleaned),
      ...this.#understood(cleaned),
      this.#buttons(given.length, () => this.#use(given, matches)),
    );
    this.#open("shown");
  }

  *#paragraphs({ dropped, identifying }, { refusals, unmatched }, byHand) {
    if (byHand) yield make("p", {}, say("tableByHand", { n: byHand }));
    if (unmatched.length) yield make("p", {}, say("tableUnmatched", { n: unmatched.length, rows: listed(unmatched.map(({ row }) => row)) }));
    if (refusals.size) yield make("p", {}, say("tableNoRow", { n: refusals.size }));
    const unsent = [...dropped, ...identifying];
    if (unsent.length) yield make("p", { className: "muted" }, say("tableDropped", { columns: unsent.join(", ") }));
  }

  /** Values that are not known, each with a menu of what it may mean; nothing is chosen beforehand. */
  *#unknown({ rows, changes }) {
    const found = new Map();
    const problems = rows.flatMap(({ problems: all }) => all.filter(({ code }) => code === "unknown_label"));
    for (const { columns: [name], cell, rows: lines } of problems) group(found, pickKey(name, cell), { name, cell }, lines);
    for (const { rule, column, before, row } of changes) if (rule === "picked") group(found, pickKey(column, before), { name: column, cell: before.trim() }, [row]);
    if (!found.size) return;
    const open = [...found.keys()].filter((key) => !this.#picks.has(key)).length;
    yield make("h4", {}, say("tableUnknown", { n: open }));
    yield grid([...found].map(([key, { name, cell, lines }]) => [this.#column(name).text, cell, this.#menu(key, name, cell), listed(lines)]));
  }

  #menu(key, name, cell) {
    const column = this.#column(name);
    const values = nearestFirst(cell, column).map((value) => make("option", { value: value.name }, textOf(column, value.name)));
    const menu = make("select", { "aria-label": say("tableMeaningOf", { cell, column: column.text }) }, make("option", { value: "" }, say("tableChoose")), ...values);
    menu.value = this.#picks.get(key) ?? "";
    menu.dataset.pick = key;
    menu.addEventListener("change", () => {
      if (menu.value) this.#picks.set(key, menu.value);
      else this.#picks.delete(key);
      this.#show();
      [...find("table-said").querySelectorAll("select")].find(({ dataset }) => dataset.pick === key)?.focus();
    });
    return menu;
  }

  *#problems({ rows }) {
    const broken = rows.filter(({ problems }) => problems.some(({ code }) => code !== "unknown_label"));
    if (!broken.length) return;
    const lines = broken.slice(0, MOST_LINES).flatMap(({ problems }) => problems.filter(({ code }) => code !== "unknown_label").map((problem) => make("li", {}, this.#sentence(problem))));
    yield make("h4", {}, say("tableProblems", { n: broken.length }));
    yield make("ul", {}, ...lines, broken.length > MOST_LINES ? make("li", {}, "…") : null);
  }

  #sentence({ code, rows, columns, texts }) {
    const named = columns.map((name) => this.#vocabulary.columns.find((each) => each.name === name)?.text ?? name).join(", ");
    const text = { conflicting_labels: () => say("tableConflict", { columns: named }), missing_label: () => say("tableMissing", { columns: named }), contradictory_labels: () => texts.join("; ") }[code]();
    return rows.length > 1 ? say("tableRowsList", { rows: listed(rows), text }) : say("tableRow", { row: rows[0], text });
  }

  /** Values that were understood, the same ones together. */
  *#understood({ changes }) {
    const found = new Map();
    for (const { column, before, after, rule, row } of changes) {
      if (!this.#column(column) || rule === "heading" || rule === "picked") continue;
      group(found, JSON.stringify([column, before, after]), { column, before, after }, [row]);
    }
    if (!found.size) return;
    const table = grid([...found.values()].map(({ column, before, after, lines }) => [this.#column(column).text, before, textOf(this.#column(column), after), listed(lines)]));
    yield make("details", {}, make("summary", {}, say("tableUnderstood", { n: found.size })), table);
  }

  #buttons(count, use) {
    const cancel = make("button", { type: "button", className: "secondary" }, say("tableCancel"));
    cancel.addEventListener("click", () => this.#open(""));
    const accept = make("button", { type: "button", id: "table-use" }, say("tableUse"));
    if (use) accept.addEventListener("click", use);
    return make("div", { className: "actions" }, count ? accept : null, cancel);
  }

  #use(given, { rowOf, refusals }) {
    for (const [row, { values }] of given) {
      row.stated = { ...values };
      row.tableProblem = "";
    }
    for (const [row, { values, problems }] of rowOf) if (values === null && !row.byHand) row.tableProblem = this.#whyNot(problems);
    for (const [row, { code, rows }] of refusals) if (!row.byHand) row.tableProblem = say(code, { rows: listed(rows ?? []) });
    this.#open("");
    this.#rows.changed();
    this.#onUsed(given.length, rowOf);
  }

  #whyNot(problems) {
    const [{ code, rows, columns, cell }] = problems;
    if (code !== "unknown_label") return this.#sentence(problems[0]);
    return say("tableRow", { row: rows[0], text: say("tableValue", { cell, columns: this.#column(columns[0]).text }) });
  }

  #column(name) {
    return this.#vocabulary.columns.find((each) => each.name === name);
  }

  #open(state) {
    const review = find("table-review");
    show(review, state !== "");
    review.dataset.state = state;
    if (!state) find("table-file").focus();
  }
}

function group(found, key, facts, lines) {
  const known = found.get(key) ?? { ...facts, lines: [] };
  known.lines.push(...lines);
  found.set(key, known);
}

const listed = (lines) => (lines.length > 6 ? `${lines.slice(0, 6).join(", ")}…` : lines.join(", "));

function grid(rows) {
  const heads = ["tableColumn", "tableWritten", "tableMeans", "tableRows"].map((key) => make("th", { scope: "col" }, say(key)));
  const body = rows.map((cells) => make("tr", {}, ...cells.map((cell) => make("td", {}, cell))));
  return make("div", { className: "table", role: "region", "aria-label": say("tableMeans"), tabIndex: 0 }, make("table", {}, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...body)));
}
