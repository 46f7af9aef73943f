// Copy what the allow list lets through, element by element, at any depth; drop and count the rest:
// pentathlon.deidentification.clean.

import { latin1, stripPadding } from "./binary.js";
import { knownMeaning } from "./concepts.js";
import { shiftedDate, shiftedMoment, shiftedTime } from "./dates.js";
import { isKnownTag } from "./elements.js";
import { PIXEL_DATA } from "./parse.js";
import { isStandardUid } from "./pseudonyms.js";
import { rulesFor } from "./rules.js";
import { encode, encodeItems, padded, textElement, uint16 } from "./write.js";

const REFERENCED_CLASS = 0x00081150;
const REFERENCED_INSTANCE = 0x00081155;
const CODE_VALUE = 0x00080100;
const CODING_SCHEME = 0x00080102;
const CODE_MEANING = 0x00080104;
const TEXT_VRS = new Set("AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split(" "));
const NUMBER_CODES = { US: "H", SS: "h", UL: "L", SL: "l", FL: "f", FD: "d" };
const TIME_OF_DATE = 0x10; // StudyTime is (0008,0030) where StudyDate is (0008,0020), and so on

/** A value that may not stay, and why: what a rule gives instead of a value. */
class Rejected {
  constructor(why) {
    this.why = why;
  }
}
const reject = (why) => new Rejected(why);

/** Cleans the elements of one data set. */
export class Cleaner {
  /** policy: {kind, pseudonymiser, patient, shift, signed}; account: see account.js. */
  constructor(data, policy, account) {
    this.data = data;
    this.policy = policy;
    this.account = account;
    this.rules = rulesFor(policy.kind);
    this.top = new Map();
  }

  /** Elements of the top level that may stay: {tag, vr, value}. */
  dataset(top) {
    this.top = top;
    const listed = [];
    for (const element of top.values()) {
      if (this.rules.has(element.tag)) listed.push(element);
      else if (element.tag !== PIXEL_DATA) this.account.drop(element.tag, whyUnknown(element.tag), 0);
    }
    return this.#elements(listed, 0);
  }

  #elements(elements, depth) {
    const written = new Map();
    for (const element of elements) {
      const rule = this.rules.get(element.tag);
      if (rule === undefined || rule.place === (depth ? "dataset" : "item")) {
        this.account.drop(element.tag, whyUnknown(element.tag), depth);
      } else if (written.has(element.tag)) {
        this.account.drop(element.tag, "duplicate", depth);
      } else {
        const kept = this.#element(rule, element, depth);
        if (kept !== null) written.set(element.tag, kept);
      }
    }
    return [...written.values()];
  }

  #element(rule, element, depth) {
    if (element.undefinedLength && rule.vr !== "SQ") return this.#instead(rule, element, "wrong VR", depth);
    const result = this.#apply(rule, element, depth);
    if (result instanceof Rejected) return this.#instead(rule, element, result.why, depth);
    return { tag: rule.tag, vr: result.vr, value: padded(result.value, result.vr) };
  }

  /** What stands in place of a value that may not stay. */
  #instead(rule, element, why, depth) {
    if (!rule.otherwise) {
      this.account.drop(element.tag, why, depth);
      return null;
    }
    const value = rule.otherwise === "empty" ? "" : rule.otherwise.slice(1);
    if (element.start !== element.stop) this.account.change(rule, value ? "replaced" : "emptied", depth);
    return textElement(rule.tag, rule.vr, value);
  }

  #keep(rule, value, depth, how = "") {
    if (how) this.account.change(rule, how, depth);
    else this.account.keep(rule, depth);
    return { vr: rule.vr, value };
  }

  #apply(rule, element, depth) {
    switch (rule.rule) {
      case "uid":
        return this.#uid(rule, element, depth);
      case "standard uid":
        return this.#standard(rule, element, depth);
      case "date":
        return this.#moved(rule, element, this.#partner(element.tag + TIME_OF_DATE), shiftedDate, depth);
      case "time":
        return this.#moved(rule, element, this.#partner(element.tag - TIME_OF_DATE), shiftedTime, depth);
      case "datetime":
        return this.#moved(rule, element, "", shiftedMoment, depth);
      case "pseudonym":
        return this.#keep(rule, this.policy.patient, depth, "pseudonym");
      case "label":
        return this.#label(rule, element, depth);
      case "tags":
        return this.#tags(rule, element, depth);
      case "items":
        return this.#items(rule, element, depth);
      case "references":
        return this.#references(rule, element, depth);
      case "codes":
        return this.#codes(rule, element, depth);
      case "no items":
        return this.#keep(rule, "", depth, "emptied");
      default:
        return rule.textCheck ? this.#text(rule, element, depth) : this.#number(rule, element, depth);
    }
  }

  /** Whether the VR of the file is that of the standard. All VRs of text count as one, and so does UN. */
  #hasVr(element, expected) {
    if (!element.vr || element.vr === expected) return true;
    return TEXT_VRS.has(expected) && (TEXT_VRS.has(element.vr) || element.vr === "UN");
  }

  #text(rule, element, depth) {
    if (!this.#hasVr(element, rule.vr)) return reject("wrong VR");
    const raw = this.data.text(element);
    if (!raw) return { vr: rule.vr, value: "" };
    const value = rule.textCheck(raw);
    return value === null ? reject("value") : this.#keep(rule, value, depth);
  }

  #number(rule, element, depth) {
    let { vr } = rule;
    if (vr.includes("/")) {
      vr = element.vr || (this.policy.signed ? "SS" : "US");
      if (!rule.vr.split("/").includes(vr)) return reject("wrong VR");
    } else if (!this.#hasVr(element, vr)) return reject("wrong VR");
    if (element.start === element.stop) return { vr, value: "" };
    const numbers = this.data.numbers(element, NUMBER_CODES[vr]);
    if (!rule.numberCheck(numbers, !vr.startsWith("F"))) return reject("value");
    return { vr, value: this.#keep(rule, packed(numbers, vr), depth).value };
  }

  #uid(rule, element, depth) {
    if (!this.#hasVr(element, "UI")) return reject("wrong VR");
    const originals = this.data.text(element).split("\\").map(stripPadding);
    if (!originals.some(Boolean)) return reject("value");
    const uids = originals.filter(Boolean).map((original) => this.policy.pseudonymiser.uid(original));
    const same = uids.length === originals.length && uids.every((uid, i) => uid === originals[i]);
    return this.#keep(rule, uids.join("\\"), depth, same ? "" : "uid");
  }

  #standard(rule, element, depth) {
    const raw = this.data.text(element);
    return this.#hasVr(element, "UI") && isStandardUid(raw) ? this.#keep(rule, raw, depth) : reject("value");
  }

  #moved(rule, element, partner, move, depth) {
    if (!this.#hasVr(element, rule.vr)) return reject("wrong VR");
    const original = this.data.text(element);
    if (!original) return { vr: rule.vr, value: "" };
    const moved = move(original, partner, this.policy.shift);
    return moved === null ? reject("value") : this.#keep(rule, moved, depth, rule.rule);
  }

  #partner(tag) {
    const partner = this.top.get(tag);
    return partner === undefined ? "" : this.data.text(partner);
  }

  #label(rule, element, depth) {
    if (!this.#hasVr(element, rule.vr)) return reject("wrong VR");
    const raw = this.data.text(element);
    if (/^[0-9]{0,3}$/.test(raw)) return this.#keep(rule, raw, depth);
    return this.#keep(rule, this.policy.pseudonymiser.label(raw), depth, "label");
  }

  #tags(rule, element, depth) {
    const numbers = this.#hasVr(element, "AT") ? this.data.numbers(element, "H") : [];
    if (!numbers.length || numbers.length % 2) return reject("value");
    for (let i = 0; i < numbers.length; i += 2) {
      if (!isKnownTag(numbers[i] * 0x10000 + numbers[i + 1])) return reject("value");
    }
    return this.#keep(rule, numbers.map(uint16).join(""), depth);
  }

  #items(rule, element, depth) {
    if (!this.#hasVr(element, "SQ")) return reject("wrong VR");
    const items = [...this.data.items(element, depth + 1)].map((span) => encode(this.#item(span, depth + 1)));
    return this.#keep(rule, encodeItems(items), depth);
  }

  #references(rule, element, depth) {
    if (!this.#hasVr(element, "SQ")) return reject("wrong VR");
    const items = [];
    for (const span of this.data.items(element, depth + 1)) {
      const written = this.#item(span, depth + 1);
      const tags = new Set(written.map(({ tag }) => tag));
      if (tags.has(REFERENCED_CLASS) && tags.has(REFERENCED_INSTANCE)) items.push(encode(written));
    }
    return items.length ? this.#keep(rule, encodeItems(items), depth) : reject("value");
  }

  #codes(rule, element, depth) {
    if (!this.#hasVr(element, "SQ")) return reject("wrong VR");
    const items = [];
    for (const span of this.data.items(element, depth + 1)) {
      const elements = [...this.data.itemElements(span, depth + 1)];
      const code = this.#code(elements);
      if (code.length) {
        const rest = elements.filter(({ tag }) => ![CODE_VALUE, CODING_SCHEME, CODE_MEANING].includes(tag));
        items.push(encode([...code, ...this.#elements(rest, depth + 1)]));
      }
    }
    return items.length ? this.#keep(rule, encodeItems(items), depth) : reject("code");
  }

  #code(elements) {
    const text = (tag) => {
      const element = elements.find((each) => each.tag === tag);
      return element === undefined ? "" : this.data.text(element);
    };
    const [value, scheme] = [text(CODE_VALUE), text(CODING_SCHEME)];
    const meaning = knownMeaning(scheme, value);
    if (meaning === undefined) return [];
    this.account.meanings.add(meaning);
    return [
      textElement(CODE_VALUE, "SH", value),
      textElement(CODING_SCHEME, "SH", scheme),
      textElement(CODE_MEANING, "LO", meaning),
    ];
  }

  #item(span, depth) {
    return this.#elements(this.data.itemElements(span, depth), depth);
  }
}

const whyUnknown = (tag) => ((tag / 0x10000) & 1 ? "private" : "not listed");

/** Numbers as bytes, little endian. */
function packed(numbers, vr) {
  if (vr === "US" || vr === "SS") return numbers.map(uint16).join("");
  const size = vr === "FD" ? 8 : 4;
  const view = new DataView(new ArrayBuffer(numbers.length * size));
  numbers.forEach((number, i) => {
    if (vr === "FD") view.setFloat64(i * size, number, true);
    else if (vr === "FL") view.setFloat32(i * size, number, true);
    else view.setInt32(i * size, number, true);
  });
  return latin1(new Uint8Array(view.buffer));
}
