// The list of chosen files: some at a time, so that thousands of them cost nothing.

import { badge, find, icon, make, show } from "./dom.js";
import { say } from "./words.js";

const AT_ONCE = 20;
const FILTERS = { all: "showAll", todo: "showTodo", ready: "showReady", sent: "showSent", refused: "showRefused" };
const TONES = { accepted: "success", question: "info", refused: "danger", kept: "warning", failed: "danger", ready: "success" };
const MOST_LABELS_SHOWN = 6;

/** Shows rows; events "open" and "retry" carry a row. */
export class List extends EventTarget {
  #rows;
  #needsMask;
  #filter = "all";
  #page = 0;

  constructor(rows, { needsMask, hasLabels }) {
    super();
    [this.#rows, this.#needsMask] = [rows, needsMask];
    for (const [name, words] of Object.entries(FILTERS)) {
      const button = make("button", { type: "button", className: "secondary", "aria-pressed": String(name === "all"), data: { filter: name } }, say(words, { n: 0 }));
      button.addEventListener("click", () => this.showOnly(name));
      find("filters").append(button);
    }
    find("page-before").addEventListener("click", () => this.#turn(-1));
    find("page-after").addEventListener("click", () => this.#turn(1));
    find("labels-heading").hidden = !hasLabels;
    this.hasLabels = hasLabels;
    rows.addEventListener("change", () => this.render());
  }

  /** Rows that the filter lets through, in the order of the list. */
  get shown() {
    const { all } = this.#rows;
    return this.#filter === "all" ? all : all.filter((row) => row.group(this.#needsMask) === this.#filter);
  }

  showOnly(filter) {
    [this.#filter, this.#page] = [filter, 0];
    this.render();
  }

  render() {
    const counts = { all: 0, todo: 0, ready: 0, sent: 0, refused: 0, reading: 0 };
    for (const row of this.#rows.all) {
      counts[row.group(this.#needsMask)] += 1;
      counts.all += 1;
    }
    for (const button of find("filters").children) {
      const { filter } = button.dataset;
      button.textContent = say(FILTERS[filter], { n: counts[filter] });
      button.setAttribute("aria-pressed", String(filter === this.#filter));
    }
    const { shown } = this;
    this.#page = Math.max(0, Math.min(this.#page, Math.ceil(shown.length / AT_ONCE) - 1));
    const from = this.#page * AT_ONCE;
    const some = shown.slice(from, from + AT_ONCE);
    this.#replace(some);
    show(find("pages"), shown.length > AT_ONCE);
    find("page-place").textContent = say("pagePlace", { from: from + 1, to: from + some.length, all: shown.length });
    find("page-before").disabled = from === 0;
    find("page-after").disabled = from + AT_ONCE >= shown.length;
  }

  /** Put lines in place of those that changed, so that the focus stays where it is. */
  #replace(rows) {
    const body = find("rows");
    if (!rows.length) {
      body.replaceChildren(make("tr", {}, make("td", { colSpan: 4, className: "muted" }, say("nothingShown"))));
      return;
    }
    const lines = rows.map((row, i) => {
      const key = this.#keyOf(row);
      const old = body.children[i];
      return old?.dataset.key === key ? old : this.#line(row, key);
    });
    for (const [i, line] of lines.entries()) {
      const old = body.children[i];
      if (old === line) continue;
      const focused = old?.contains(document.activeElement) ? document.activeElement.dataset.does : null;
      if (old) old.replaceWith(line);
      else body.append(line);
      if (focused && old.dataset.row === line.dataset.row) line.querySelector(`[data-does="${focused}"]`)?.focus();
    }
    while (body.children.length > lines.length) body.lastChild.remove();
  }

  /** Everything of a row that a line shows, in one word. */
  #keyOf(row) {
    const share = row.state === "sending" ? Math.floor(row.progress * 10) : 0;
    const reason = row.reason ? `${row.reason.text} ${row.reason.advice}` : "";
    const marks = [row.canRetry, row.mayMoveSector, row.todo(this.#needsMask), row.isReady(this.#needsMask, false), row.isEarlier, row.maskSent === row.mask, row.mask?.path];
    return JSON.stringify([row.id, row.state, share, row.number, reason, row.labels, row.tableProblem, row.maskProblem, marks]);
  }

  #line(row, key) {
    const [folder, name] = split(row.path);
    const file = make("th", { scope: "row", data: { label: heading(0) } }, make("span", { className: "file" }, name));
    if (folder) file.append(make("span", { className: "folder" }, folder));
    const line = make("tr", { data: { key, row: String(row.id), state: row.state, group: row.group(this.#needsMask) } }, file, this.#stateCell(row));
    if (this.hasLabels) line.append(this.#labelCell(row));
    line.append(this.#tools(row));
    return line;
  }

  #stateCell(row) {
    const cell = make("td", { data: { label: heading(1) } }, ...this.#badges(row));
    if (row.number) cell.append(make("span", { className: "inclusion-number" }, row.number));
    if (row.isEarlier) cell.append(make("p", { className: "muted" }, say("earlier")));
    if (row.reason) {
      if (row.reason.text) cell.append(make("p", { className: "reason" }, row.reason.text));
      if (row.reason.advice) cell.append(make("p", { className: "reason" }, row.reason.advice));
      if (row.mayMoveSector) cell.append(make("p", { className: "reason" }, say("moveSector")));
    }
    if (row.maskProblem) cell.append(make("p", { className: "reason" }, row.maskProblem));
    return cell;
  }

  #badges(row) {
    const badges = [];
    const todo = row.todo(this.#needsMask);
    if (row.state === "clean") badges.push(todo.length ? badge("", say("clean")) : badge("success", say("ready")));
    else if (row.state === "sending") badges.push(badge("info", row.progress ? say("sendingShare", { share: Math.floor(row.progress * 100) }) : say("sending")));
    else if (row.state === "sector") badges.push(badge("warning", say("sector")));
    else badges.push(badge(TONES[row.state] ?? "", say(row.state)));
    if (todo.includes("labels")) badges.push(badge("warning", say("labelsMissing")));
    if (todo.includes("mask")) badges.push(badge("warning", say("maskMissing")));
    if (row.number && row.isReady(this.#needsMask, false)) badges.push(badge("info", say("changed")));
    if (this.#needsMask && row.mask !== null) badges.push(badge("", say(row.mask === row.maskSent ? "maskSent" : "maskThere")));
    return badges.flatMap((each) => [each, " "]);
  }

  #labelCell(row) {
    const cell = make("td", { data: { label: heading(2) } });
    if (row.state === "kept" || row.state === "refused") return cell;
    const { labels, vocabulary } = row;
    const stated = vocabulary.columns.filter(({ name }) => labels[name]).slice(0, MOST_LABELS_SHOWN);
    for (const column of stated) cell.append(make("span", { className: "label" }, make("span", { className: "muted" }, say("labelOf", { column: column.text })), " ", textOf(column, labels[column.name])));
    if (row.tableProblem) cell.append(make("p", { className: "reason" }, row.tableProblem));
    return cell;
  }

  #tools(row) {
    const cell = make("td");
    const [, name] = split(row.path);
    if (row.state === "sector" || row.state === "clean" || row.number || row.mayMoveSector) {
      const button = make("button", { type: "button", className: "secondary", "aria-label": say("lookAt", { file: name }), data: { does: "open" } }, say(row.mayMoveSector ? "lookAgain" : "look"));
      button.addEventListener("click", () => this.#tell("open", row));
      cell.append(button);
    } else if (row.canRetry) {
      const button = make("button", { type: "button", className: "secondary", data: { does: "retry" } }, icon("upload"), say("tryAgain"));
      button.addEventListener("click", () => this.#tell("retry", row));
      cell.append(button);
    }
    return cell;
  }

  #turn(by) {
    this.#page += by;
    this.render();
    find("list").scrollIntoView({ block: "start" });
  }

  #tell(what, row) {
    this.dispatchEvent(new CustomEvent(what, { detail: row }));
  }
}

const heading = (place) => find("list").tHead.rows[0].cells[place].textContent;

/** Folder and name of a path. */
export function split(path) {
  const at = path.lastIndexOf("/");
  return at < 0 ? ["", path] : [path.slice(0, at), path.slice(at + 1)];
}

/** A value as people read it. */
export function textOf(column, value) {
  if (column.kind === "binary") return say({ 1: "yes", 0: "no" }[value]);
  return column.values.find(({ name }) => name === value)?.text ?? value;
}
