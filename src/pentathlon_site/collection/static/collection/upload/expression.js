// The small language of conditions on the labels of one image: pentathlon.challenge.expression.
//
//   [Lesion] and not ([Type de lesion] in ('Kyste', 'Angiome') or [Malin] = 1)

const DEEPEST_NESTING = 50;
const TOKEN = /\s*(?:\[(?<column>[^\]]+)\]|'(?<text>[^']*)'|(?<number>-?\d+(?:\.\d+)?)|(?<word>and|or|not|in)\b|(?<sign>!=|=|\(|\)|,))/y;

/** A condition: {columns, holds(values)}; `values` is column → value, "" where nothing is stated. Throws on nonsense. */
export function parseExpression(source) {
  const parser = new Parser(source);
  const holds = parser.either();
  if (parser.kind !== "end") throw parser.unexpected();
  return { columns: [...parser.columns], holds };
}

/** Recursive descent, one method per level of precedence. */
class Parser {
  columns = new Set();
  #source;
  #position = 0;
  #depth = 0;

  constructor(source) {
    this.#source = source;
    this.#advance();
  }

  unexpected() {
    return new SyntaxError(`a condition is not understood before position ${this.#position}`);
  }

  either() {
    const parts = [this.#both()];
    while (this.#accept("or")) parts.push(this.#both());
    return parts.length === 1 ? parts[0] : (values) => parts.some((part) => part(values));
  }

  #both() {
    const parts = [this.#single()];
    while (this.#accept("and")) parts.push(this.#single());
    return parts.length === 1 ? parts[0] : (values) => parts.every((part) => part(values));
  }

  #single() {
    this.#depth += 1;
    if (this.#depth > DEEPEST_NESTING) throw this.unexpected();
    const found = this.#nested();
    this.#depth -= 1;
    return found;
  }

  #nested() {
    if (this.#accept("not")) {
      const negated = this.#single();
      return (values) => !negated(values);
    }
    if (this.#accept("(")) {
      const inner = this.either();
      this.#expect(")");
      return inner;
    }
    return this.#comparison();
  }

  #comparison() {
    if (this.kind !== "column") throw this.unexpected();
    const column = this.value;
    this.columns.add(column);
    this.#advance();
    if (this.#accept("!=")) {
      const literal = this.#literal();
      return (values) => values[column] !== literal;
    }
    let allowed = ["1"];
    if (this.#accept("=")) allowed = [this.#literal()];
    else if (this.#accept("in")) allowed = this.#literals();
    return (values) => allowed.includes(values[column]);
  }

  #literal() {
    if (this.kind !== "text" && this.kind !== "number") throw this.unexpected();
    const { value } = this;
    this.#advance();
    return value;
  }

  #literals() {
    this.#expect("(");
    const values = [this.#literal()];
    while (this.#accept(",")) values.push(this.#literal());
    this.#expect(")");
    return values;
  }

  #accept(value) {
    if ((this.kind !== "word" && this.kind !== "sign") || this.value !== value) return false;
    this.#advance();
    return true;
  }

  #expect(value) {
    if (!this.#accept(value)) throw this.unexpected();
  }

  #advance() {
    [this.kind, this.value] = ["end", ""];
    if (!this.#source.slice(this.#position).trim()) return;
    TOKEN.lastIndex = this.#position;
    const match = TOKEN.exec(this.#source);
    if (match === null) throw this.unexpected();
    [this.kind, this.value] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    this.#position = TOKEN.lastIndex;
  }
}
