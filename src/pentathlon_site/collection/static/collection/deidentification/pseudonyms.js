// Pseudonyms from the secret key of the centre, the same as those of pentathlon.deidentification.identity (site "").

import { Hmac } from "./sha256.js";
import { STANDARD_UIDS } from "./tables.js";

const SHORTEST_KEY_BYTES = 16;
const STANDARD_ROOT = "1.2.840.10008.";
const LEAST_SHIFT_DAYS = 365;
const MOST_SHIFT_DAYS = 3650;
const ID_BYTES = 10;
const MARK_BYTES = 6;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const standardUids = new Set(STANDARD_UIDS.split(" ").map((rest) => STANDARD_ROOT + rest));
const encoder = new TextEncoder();

/** Whether the standard defines a UID. */
export const isStandardUid = (uid) => standardUids.has(uid);

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

function base32(bytes) {
  let bits = 0;
  let count = 0;
  let text = "";
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    while (count >= 5) {
      count -= 5;
      text += BASE32[(bits >> count) & 31];
    }
    bits &= (1 << count) - 1;
  }
  return text;
}

/** Makes pseudonyms with one key. */
export class Pseudonymiser {
  #hmac;
  #uids = new Map();

  constructor(key) {
    if (!(key instanceof Uint8Array) || key.length < SHORTEST_KEY_BYTES) {
      throw new TypeError(`the key is too short: at least ${SHORTEST_KEY_BYTES} bytes`);
    }
    this.#hmac = new Hmac(key);
  }

  #mac(purpose, value) {
    return this.#hmac.digest(encoder.encode(`pentathlon\0${purpose}\0${value}`));
  }

  /** UID for a UID: `2.25.` and a keyed number. UIDs of the standard and our own stay. */
  uid(original) {
    let made = this.#uids.get(original);
    if (made === undefined) {
      made = isStandardUid(original) || this.ownsUid(original) ? original : this.#newUid(original);
      this.#uids.set(original, made);
    }
    return made;
  }

  #newUid(original) {
    const body = this.#mac("uid", original).slice(0, ID_BYTES);
    body[6] = (body[6] & 0x0f) | 0x80;
    body[8] = (body[8] & 0x3f) | 0x80;
    const text = hex(body);
    return `2.25.${BigInt(`0x${text}${this.#uidMark(text)}`)}`;
  }

  /** Whether this key made the UID. */
  ownsUid(uid) {
    const number = /^2\.25\.([0-9]{1,39})$/.exec(uid)?.[1];
    if (number === undefined) return false;
    const value = BigInt(number);
    if (value >= 1n << 128n || String(value) !== number) return false;
    const bytes = value.toString(16).padStart(32, "0");
    return bytes.slice(2 * ID_BYTES) === this.#uidMark(bytes.slice(0, 2 * ID_BYTES));
  }

  #uidMark(body) {
    return hex(this.#mac("uid mark", body).subarray(0, MARK_BYTES));
  }

  /** Pseudonym of a patient. Our own stays. */
  patient(original) {
    if (this.ownsPatient(original)) return original;
    const body = base32(this.#mac("patient", `\0${original}`).subarray(0, ID_BYTES));
    return `P${body}${this.#patientMark(body)}`;
  }

  /** Whether this key made the pseudonym. */
  ownsPatient(patient) {
    return patient.length === 25 && patient[0] === "P" && patient.slice(17) === this.#patientMark(patient.slice(1, 17));
  }

  #patientMark(body) {
    return base32(this.#mac("patient mark", `\0${body}`).subarray(0, 5));
  }

  /** Short label that tells different labels apart. Our own stays. */
  label(original) {
    if (original.length === 12 && original.slice(8) === this.#labelMark(original.slice(0, 8))) return original;
    const body = hex(this.#mac("label", original).subarray(0, 4)).toUpperCase();
    return body + this.#labelMark(body);
  }

  #labelMark(body) {
    return hex(this.#mac("label mark", body).subarray(0, 2)).toUpperCase();
  }

  /** Days by which every date of a patient moves, always into the past. */
  days(patient) {
    const span = BigInt(MOST_SHIFT_DAYS - LEAST_SHIFT_DAYS + 1);
    const number = BigInt(`0x${hex(this.#mac("days", `\0${patient}`).subarray(0, 8))}`);
    return -(LEAST_SHIFT_DAYS + Number(number % span));
  }
}
