// Conditions that a value must meet to stay, and the value in the form in which it is written:
// pentathlon.deidentification.values. What is not understood is not written.

import { asciiUpper, stripPadding, utf8 } from "./binary.js";
import { PATTERNS, VOCABULARIES } from "./tables.js";

const MOST_VALUES = 100_000;
const SMALLEST_REAL = 1e-9;
const DECIMAL = /^[+-]?(?:[0-9]{1,16}\.?[0-9]{0,32}|\.[0-9]{1,32})(?:[eE][+-]?[0-9]{1,3})?$/;
const INTEGER = /^[+-]?[0-9]{1,7}$/;
const AGE = /^([0-9]{1,3})([DWMY])$/;
const RUNS = /[A-Z]+|[0-9]+|[ /_\-.,+()&*]+/g;
const SPACES = /[\t-\r\x1c-\x20\x85\xa0]+/;
const DAYS_IN_YEAR = { D: 365.25, W: 52.18, M: 12, Y: 1 };
const OLDEST_SHOWN = 90;
const LONGEST_NUMBER = 4;
const LONGEST_DECIMAL = 16;

const words = new Map(Object.entries(VOCABULARIES).map(([name, each]) => [name, new Set(each.words.split(" "))]));

/** The condition of a rule on a value of text: text → text that is written, or null. Null for rules not about text. */
export function textCheck(rule) {
  const [kind, ...rest] = rule.rule.split(" ");
  if (kind === "number" && (rule.vr === "DS" || rule.vr === "IS")) return numberText(rule, ...rest.map(Number));
  if (rule.rule.startsWith("one of ")) return oneOf(rule.vm, rule.rule.slice("one of ".length).split(" | "));
  if (kind === "words") return vocabularyText(rule.vm, rest[0], Number(rest[1] ?? 1));
  if (kind === "pattern") return patternText(rule.vm, rest[0]);
  if (kind === "age") return age;
  return kind === "nothing" ? () => null : null;
}

/** The condition of a rule on binary numbers; `whole` where they are integers. */
export function numberCheck(rule) {
  const [low, high] = rule.rule.split(" ").slice(1).map(Number);
  const fits = multiplicity(rule.vm);
  return (numbers, whole) =>
    fits(numbers.length) && numbers.every((value) => low <= value && value <= high && (whole || isMeasure(value)));
}

/** Whether a number of values is one that the value multiplicity (PS3.6) allows: 1, 2-n, 2-2n. */
function multiplicity(vm) {
  const [low, high] = vm.split("-");
  if (high === undefined) return (count) => count === Number(low);
  if (high === "n") return (count) => Number(low) <= count && count <= MOST_VALUES;
  if (high.endsWith("n")) {
    const step = Number(high.slice(0, -1));
    return (count) => Number(low) <= count && count <= MOST_VALUES && count % step === 0;
  }
  return (count) => Number(low) <= count && count <= Number(high);
}

const real = new DataView(new ArrayBuffer(8));

/** Whether a binary number is not eight letters, or a small remainder of text. */
function isMeasure(value) {
  if (value === 0) return true;
  if (Math.abs(value) < SMALLEST_REAL) return false;
  real.setFloat64(0, value);
  for (let i = 0; i < 8; i += 1) {
    const byte = real.getUint8(i);
    const letter = (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 32;
    if (!letter) return true;
  }
  return false;
}

function numberText(rule, low, high) {
  const fits = multiplicity(rule.vm);
  const grammar = rule.vr === "IS" ? INTEGER : DECIMAL;
  return (raw) => {
    const parts = raw.split("\\").map(stripPadding);
    if (!fits(parts.length)) return null;
    for (const part of parts) {
      if (!grammar.test(part) || !(low <= Number(part) && Number(part) <= high)) return null;
    }
    return parts.map((part) => (part.length <= LONGEST_DECIMAL ? part : shortened(Number(part)))).join("\\");
  };
}

/** The same decimal number in the 16 characters that PS3.5 allows. */
function shortened(value) {
  for (let digits = LONGEST_DECIMAL; digits > 0; digits -= 1) {
    const text = general(value, digits);
    if (text.length <= LONGEST_DECIMAL) return text;
  }
  return null;
}

/** A number as Python's format `.{digits}g` writes it: rounded half to even, no zeros at the end. */
function general(value, digits) {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (value === 0) return `${sign}0`;
  let [mantissa, exponent] = Math.abs(value).toExponential(100).split("e");
  exponent = Number(exponent);
  const exact = mantissa.replace(".", "");
  let rounded = exact.slice(0, digits);
  const rest = exact.slice(digits);
  const half = `5${"0".repeat(rest.length - 1)}`;
  if (rest > half || (rest === half && Number(rounded.at(-1)) % 2)) {
    rounded = String(BigInt(rounded) + 1n);
    if (rounded.length > digits) exponent += 1;
  }
  rounded = rounded.replace(/0+$/, "");
  if (exponent < -4 || exponent >= digits) {
    const fraction = rounded.length > 1 ? `.${rounded.slice(1)}` : "";
    return `${sign}${rounded[0]}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${rounded}`;
  const whole = rounded.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = rounded.slice(exponent + 1);
  return sign + whole + (fraction ? `.${fraction}` : "");
}

function oneOf(vm, terms) {
  const fits = multiplicity(vm);
  const allowed = new Set(terms);
  return (raw) => {
    const parts = raw.split("\\").map((part) => asciiUpper(stripPadding(part)));
    return fits(parts.length) && parts.every((part) => allowed.has(part)) ? parts.join("\\") : null;
  };
}

/** The values of a text with single spaces between their words. */
const spaced = (raw) =>
  raw
    .replaceAll("\0", " ")
    .split("\\")
    .map((value) => value.split(SPACES).filter(Boolean).join(" "));

/** The `required` first values must be of the vocabulary; others that are not are emptied in their place. */
function vocabularyText(vm, name, required) {
  const fits = multiplicity(vm);
  const known = isOfVocabulary(name);
  return (raw) => {
    const values = spaced(raw);
    if (!fits(values.length) || !values.slice(0, required).every((value) => value && known(value))) return null;
    return utf8(
      values
        .map((value) => (known(value) ? value : ""))
        .join("\\")
        .replace(/\\+$/, ""),
    );
  };
}

function isOfVocabulary(name) {
  const vocabulary = words.get(name);
  const { digits, bareDigits } = VOCABULARIES[name];
  return (value) => {
    const upper = value.toUpperCase();
    const runs = upper.match(RUNS) ?? [];
    const letters = runs.filter((run) => /^[A-Z]/.test(run));
    const numbers = runs.filter((run) => /^[0-9]/.test(run)).map((run) => run.length);
    if (runs.join("") !== upper || !letters.every((word) => vocabulary.has(word))) return false;
    const sum = numbers.reduce((one, other) => one + other, 0);
    return sum <= (letters.length ? digits : bareDigits) && Math.max(0, ...numbers) <= LONGEST_NUMBER;
  };
}

function patternText(vm, name) {
  const fits = multiplicity(vm);
  const grammar = new RegExp(`^(?:${PATTERNS[name]})$`);
  return (raw) => {
    const values = spaced(raw);
    return fits(values.length) && values.every((value) => grammar.test(value)) ? values.join("\\") : null;
  };
}

/** An age (PS3.5 AS); above 89 years it becomes 090Y. */
function age(raw) {
  const match = AGE.exec(asciiUpper(stripPadding(raw)));
  if (match === null) return null;
  const number = Number(match[1]);
  const years = number / DAYS_IN_YEAR[match[2]];
  return years >= OLDEST_SHOWN ? `0${OLDEST_SHOWN}Y` : String(number).padStart(3, "0") + match[2];
}
