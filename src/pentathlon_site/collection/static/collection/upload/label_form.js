// The labels of one image: only what can be true together can be chosen; a digit chooses, Enter goes on.

import { find, make, show } from "./dom.js";
import { textOf } from "./list.js";
import { say } from "./words.js";

/** The form in the dialog; `onNext` is called when a person goes on, `onChange` when labels change. */
export class LabelForm {
  #row = null;
  #vocabulary;
  #onChange;

  constructor({ vocabulary, onNext, onChange }) {
    [this.#vocabulary, this.#onChange] = [vocabulary, onChange];
    const form = find("labels");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      onNext();
    });
    form.addEventListener("keydown", (event) => this.#key(event));
    find("label-clear").addEventListener("click", () => this.#clear());
  }

  /** Show the labels of a row. */
  open(row) {
    this.#row = row;
    this.#draw();
  }

  /** Put the focus on the first thing that is still open. */
  focus() {
    const { labels } = this.#row;
    const open = this.#vocabulary.columns.find(({ name }) => labels[name] === undefined);
    const target = open ? this.#inputs(open.name).find(({ disabled }) => !disabled) : null;
    (target ?? find("label-next")).focus();
  }

  #inputs(column) {
    return [...find("label-fields").querySelectorAll("input")].filter(({ dataset }) => dataset.column === column);
  }

  #draw() {
    const choices = this.#vocabulary.choices(this.#row.stated);
    const { labels } = this.#row;
    find("label-fields").replaceChildren(...this.#vocabulary.columns.map((column, i) => this.#fieldset(column, i, choices.get(column.name), labels)));
    const unfilled = this.#vocabulary.unfilled(labels).map(({ text }) => text);
    const problems = unfilled.length ? [] : this.#vocabulary.contradictions(labels);
    find("label-problems").replaceChildren(...problems.map((text) => make("li", {}, text)));
    show(find("label-problems"), problems.length > 0);
    find("labels").dataset.complete = String(this.#vocabulary.isComplete(labels));
  }

  #fieldset(column, place, { reasons }, labels) {
    const values = column.allowed.includes("") ? [...column.names, ""] : column.names;
    const isDerived = this.#row.stated[column.name] === undefined && labels[column.name] !== undefined;
    const notes = [column.required ? "" : say("optional"), isDerived ? say("follows") : ""].filter(Boolean);
    const legend = make("legend", {}, column.text, notes.length ? make("span", { className: "needed" }, ` (${notes.join("; ")})`) : null);
    const valuesOf = (reason) => values.filter((value) => reasons.get(value) === reason).map((value) => textOf(column, value)).join(", ");
    const because = [...new Set(reasons.values())];
    const options = values.map((value, i) => {
      const id = `label-${place}-${i}`;
      const reason = reasons.get(value);
      const input = make("input", {
        type: "radio",
        id,
        name: `label-${place}`,
        value,
        checked: labels[column.name] === value,
        disabled: reason !== undefined,
        data: { column: column.name },
      });
      if (reason !== undefined) input.setAttribute("aria-describedby", `why-${place}-${because.indexOf(reason)}`);
      input.addEventListener("change", () => this.#choose(column.name, value));
      return make("label", { for: id }, input, i < 9 ? make("kbd", { "aria-hidden": "true" }, String(i + 1)) : null, make("span", {}, value === "" ? say("notStated") : textOf(column, value)));
    });
    const why = because.map((reason, i) => make("p", { id: `why-${place}-${i}`, className: "helptext" }, say("impossible", { values: valuesOf(reason), reason })));
    return make("div", { className: "field" }, make("fieldset", {}, legend, make("div", { className: options.length > 3 ? "options many" : "options" }, ...options), ...why));
  }

  #choose(column, value) {
    const focused = document.activeElement?.id;
    this.#row.stated = { ...this.#row.stated, [column]: value };
    this.#row.byHand = true;
    this.#row.tableProblem = "";
    this.#draw();
    if (focused) find(focused)?.focus();
    this.#onChange();
  }

  #clear() {
    this.#row.stated = {};
    this.#row.byHand = true;
    this.#draw();
    this.focus();
    this.#onChange();
  }

  /** Digits by their place on the keyboard: French ones need Shift otherwise. Only here, so no one presses them unawares. */
  #key(event) {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (!digit || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const column = event.target.dataset?.column ?? this.#vocabulary.columns.find(({ name }) => this.#row.labels[name] === undefined)?.name;
    if (column === undefined) return;
    const input = this.#inputs(column)[Number(digit) - 1];
    event.preventDefault();
    if (!input || input.disabled) return;
    this.#choose(column, input.value);
    this.#moveOn(column);
  }

  /** After a digit: to the next column that is open, else to the button that goes on. */
  #moveOn(column) {
    const names = this.#vocabulary.columns.map(({ name }) => name);
    const { labels } = this.#row;
    const after = [...names.slice(names.indexOf(column) + 1), ...names].find((name) => labels[name] === undefined);
    const target = after === undefined ? null : this.#inputs(after).find(({ disabled }) => !disabled);
    (target ?? find("label-next")).focus();
  }
}
