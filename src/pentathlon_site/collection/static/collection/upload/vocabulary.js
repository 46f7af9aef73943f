// The closed vocabulary of a challenge, as the settings give it, and what cannot be true together.

import { parseExpression } from "./expression.js";

const MOST_COMBINATIONS = 20_000;
const MOST_KNOWN = 1000;

/** Columns, computed columns and contradictions of a challenge, ready to be asked. */
export class Vocabulary {
  #contradictions;
  #computed;
  #known = new Map();

  /** challenge: as in the answer of `…/settings`. language: of the texts. */
  constructor(challenge, language) {
    this.columns = challenge.columns.map((column) => readColumn(column, language));
    this.#computed = (challenge.binary ?? []).map(({ name, when }) => ({ name, ...parseExpression(when) }));
    const known = new Set([...this.columns, ...this.#computed].map(({ name }) => name));
    // What reads a column that is not known here is left to the server, which has the whole definition.
    this.#contradictions = challenge.contradictions
      .map(({ when, text }) => ({ ...parseExpression(when), text: localised(text, language) }))
      .filter(({ columns }) => columns.every((name) => known.has(name)));
  }

  /** Whether labels are stated at all. */
  get isEmpty() {
    return this.columns.length === 0;
  }

  /** Texts of what cannot be true together in labels of every column; what is not stated counts as empty. */
  contradictions(labels) {
    const values = Object.fromEntries(this.columns.map(({ name }) => [name, labels[name] ?? ""]));
    for (const { name, holds } of this.#computed) values[name] = holds(values) ? "1" : "0";
    return this.#contradictions.filter(({ holds }) => holds(values)).map(({ text }) => text);
  }

  /** Columns that must still be filled. */
  unfilled(labels) {
    return this.columns.filter(({ name, required }) => required && !labels[name]);
  }

  /** Whether the labels of an image can be sent. */
  isComplete(labels) {
    return !this.isEmpty && this.unfilled(labels).length === 0 && this.contradictions(labels).length === 0;
  }

  /**
   * What each column can still say beside what is stated: column → {possible: Set, reasons: Map value → text}.
   * "" is a value of columns that may stay empty.
   */
  choices(stated) {
    return new Map(this.columns.map((column) => [column.name, this.#choicesOf(column, stated)]));
  }

  /** What is stated, with every value that follows because nothing else is left. */
  completed(stated) {
    const key = JSON.stringify(stated);
    if (!this.#known.has(key)) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(key, Object.freeze(this.#complete(stated)));
    }
    return this.#known.get(key);
  }

  #complete(stated) {
    const labels = { ...stated };
    for (const column of this.columns) {
      if (labels[column.name] !== undefined) continue;
      const { possible } = this.#choicesOf(column, stated);
      if (possible.size === 1) [labels[column.name]] = possible;
    }
    return labels;
  }

  #choicesOf(column, stated) {
    const others = this.columns.filter(({ name }) => name !== column.name);
    const possible = new Set();
    const reasons = new Map();
    for (const value of column.allowed) {
      const reason = this.#obstacle({ ...stated, [column.name]: value }, others);
      if (reason === null) possible.add(value);
      else reasons.set(value, reason);
    }
    return { possible, reasons };
  }

  /** Why no way to fill the other columns is without contradiction; null where there is one. */
  #obstacle(labels, others) {
    const open = others.filter(({ name }) => labels[name] === undefined);
    if (open.reduce((count, { allowed }) => count * allowed.length, 1) > MOST_COMBINATIONS) return null;
    let always = null;
    let first = null;
    for (const filled of combinations(labels, open)) {
      const texts = this.contradictions(filled);
      if (texts.length === 0) return null;
      first ??= texts[0];
      always = always === null ? texts : always.filter((text) => texts.includes(text));
    }
    return always?.[0] ?? first ?? "";
  }
}

/** A text of the settings, which may be in both languages. */
export const localised = (text, language) =>
  text !== null && typeof text === "object" ? (text[language] ?? text.en ?? "") : (text ?? "");

function readColumn(column, language) {
  const values = column.kind === "binary" ? BINARY : column.values;
  const shown = values.map((value) => ({ ...value, text: localised(value.text, language) || value.name }));
  return {
    ...column,
    text: localised(column.text, language) || column.name,
    aliases: column.aliases ?? [],
    values: shown,
    names: shown.map(({ name }) => name),
    allowed: [...shown.map(({ name }) => name), ...(column.required ? [] : [""])],
  };
}

/** Texts of 1 and 0 come from the page's words. */
const BINARY = [
  { name: "1", text: "", aliases: [] },
  { name: "0", text: "", aliases: [] },
];

function* combinations(labels, open) {
  if (!open.length) {
    yield labels;
    return;
  }
  const [column, ...rest] = open;
  for (const value of column.allowed) yield* combinations({ ...labels, [column.name]: value }, rest);
}
