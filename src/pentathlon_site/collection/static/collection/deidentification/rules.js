// The allow list by kind of image, with the conditions made ready.

import { RULES } from "./tables.js";
import { numberCheck, textCheck } from "./values.js";

const REMEMBERED = 256;

const all = RULES.split("\n").map((line) => {
  const [tag, keyword, vr, vm, images, place, rule, otherwise] = line.split("\t");
  return { tag: parseInt(tag, 16), keyword, vr, vm, images: images.split(" "), place, rule, otherwise };
});

const byKind = new Map();

/** Allow list of one kind of image: tag → {tag, keyword, vr, place, rule, otherwise, textCheck, numberCheck}. */
export function rulesFor(kind) {
  if (!byKind.has(kind)) {
    const rules = all.filter(({ images }) => images.includes(kind));
    byKind.set(kind, new Map(rules.map((rule) => [rule.tag, compiled(rule)])));
  }
  return byKind.get(kind);
}

/** Every word of the rules and of what they put in place of a value. */
export const ruleWords = () => all.flatMap(({ rule, otherwise }) => `${rule} ${otherwise}`.toUpperCase().split(/[ |=]+/));

function compiled(rule) {
  const check = textCheck(rule);
  const numbers = check === null && rule.rule.startsWith("number ") ? numberCheck(rule) : null;
  return { ...rule, textCheck: check === null ? null : remembered(check), numberCheck: numbers };
}

/** Images of one series repeat each other. */
function remembered(check) {
  const known = new Map();
  return (raw) => {
    let value = known.get(raw);
    if (value === undefined) {
      value = check(raw);
      if (known.size >= REMEMBERED) known.clear();
      known.set(raw, value);
    }
    return value;
  };
}
