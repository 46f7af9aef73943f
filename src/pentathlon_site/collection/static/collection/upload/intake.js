// From a chosen file to one that may leave: read, recognise, clean, and ask whether the site has it already.

import { Pool } from "../deidentification/pool.js";
import { readLayout } from "../deidentification/layout.js";
import { Refusal } from "../deidentification/refusal.js";
import { sniff } from "../deidentification/sniff.js";
import { readSource } from "../deidentification/source.js";
import { language, say } from "./words.js";

const SOP_INSTANCE_UID = "00080018";
const AT_ONCE = 4;
const ASKED_AT_ONCE = 500;
const TABLE = /\.(csv|tsv|xlsx|xlsm)$/i;
const HEAD_BYTES = 4096;
const MASK_KINDS = new Set(["nifti", "png"]);

/** Takes rows in, several at once, in their order. */
export class Intake {
  #pool = new Pool();
  #waiting = [];
  #running = 0;
  #unasked = [];
  #seen = new Map();
  #context;

  /** context: {rows, key, largestBytes, needsMask, lacking(hashes), onMask(source)}. */
  constructor(context) {
    this.#context = context;
  }

  /** Take rows in; what a person reads of them changes as they go. */
  take(rows) {
    this.#waiting.push(...rows);
    while (this.#running < AT_ONCE && this.#waiting.length) this.#work();
  }

  get isBusy() {
    return this.#running > 0 || this.#waiting.length > 0;
  }

  /** Clean a row again, for sending or for a look: {blob, sha256, sideBySide, preview, …}. Throws Refusal. */
  async clean(row, { withPreview = false, outline = row.outline } = {}) {
    const buffer = await this.#read(row);
    return this.#pool.deidentify(buffer, { key: this.#context.key, outline, withPreview });
  }

  /** A DICOM mask without what names the patient. */
  async cleanBuffer(buffer) {
    const { blob } = await this.#pool.deidentify(buffer, { key: this.#context.key, withPreview: false });
    return blob;
  }

  /** The picture and the proposed sector of a file as it is. */
  async inspect(row) {
    return this.#pool.inspect(await this.#read(row));
  }

  /** Set the sector that a person confirmed, and clean the image with it. */
  async confirm(row, outline) {
    row.outline = outline;
    await this.#clean(row);
    await this.#ask();
    this.#context.rows.changed();
  }

  async #work() {
    this.#running += 1;
    while (this.#waiting.length) {
      const row = this.#waiting.shift();
      row.state = "reading";
      this.#context.rows.changed();
      await this.#takeIn(row);
      this.#context.rows.changed();
      if (this.#unasked.length >= ASKED_AT_ONCE) await this.#ask();
    }
    this.#running -= 1;
    if (!this.#running) await this.#ask();
    this.#context.rows.changed();
  }

  async #takeIn(row) {
    const { problem, read, size } = row.source;
    if (problem) return this.#keep(row, say(problem), "");
    if (size > this.#context.largestBytes) return this.#keep(row, say("fileTooLarge"), say("fileTooLargeAdvice"));
    try {
      const buffer = await read();
      const kind = await sniff(buffer.slice(0, HEAD_BYTES));
      if (kind === "dicom") return await this.#clean(row, buffer);
      if (this.#context.needsMask && MASK_KINDS.has(kind)) {
        this.#context.rows.remove(row);
        return this.#context.onMask(row.source);
      }
      const advice = TABLE.test(row.path) ? "tableAdvice" : kind === "other" ? "notDicomAdvice" : "pictureAdvice";
      return this.#keep(row, say("notDicom"), say(advice));
    } catch {
      return this.#keep(row, say("fileGone"), say("fileGoneAdvice"));
    }
  }

  /** Clean a file for the first time, or again with a sector. */
  async #clean(row, given) {
    let buffer = given;
    try {
      buffer ??= await this.#read(row);
      const made = await this.#pool.deidentify(buffer, { key: this.#context.key, outline: row.outline, withPreview: false });
      row.instance ||= made.sideBySide.find(({ tag }) => digits(tag) === SOP_INSTANCE_UID)?.before ?? "";
      row.kind = made.report.kind;
      this.#accept(row, made.sha256);
    } catch (error) {
      if (!(error instanceof Refusal)) this.#keep(row, say("fileGone"), say("fileGoneAdvice"));
      else if (error.reason === "sector_needed") Object.assign(row, { state: "sector", reason: null, size: await sizeOf(buffer) });
      else this.#keep(row, say("notCleaned"), error.advice[language]);
    }
  }

  #accept(row, sha256) {
    const same = this.#seen.get(sha256);
    if (same !== undefined && same !== row) return this.#keep(row, say("twice", { file: same.path }), "");
    this.#seen.set(sha256, row);
    Object.assign(row, { state: "clean", reason: null, sha256 });
    this.#unasked.push(row);
    return undefined;
  }

  #keep(row, text, advice) {
    Object.assign(row, { state: "kept", reason: { text, advice } });
  }

  /** Which of the new images does the site have already? What cannot be asked now is asked when it is sent. */
  async #ask() {
    const rows = this.#unasked.splice(0);
    for (let at = 0; at < rows.length; at += ASKED_AT_ONCE) {
      const some = rows.slice(at, at + ASKED_AT_ONCE);
      const { known } = await this.#context.lacking(some.map(({ sha256 }) => sha256)).catch(() => ({ known: [] }));
      const answers = new Map(known.map((answer) => [answer.sha256, answer]));
      for (const row of some) if (answers.has(row.sha256) && row.state === "clean") settle(row, answers.get(row.sha256), true);
    }
  }

  async #read(row) {
    try {
      return await row.source.read();
    } catch {
      throw new Refusal("unreadable", "the file is no longer there");
    }
  }
}

/** Write an answer of the site into a row. */
export function settle(row, answer, isEarlier = false) {
  Object.assign(row, { answer, state: answer.state, progress: 0, isEarlier });
  row.reason = answer.reason || answer.advice ? { text: answer.reason, advice: answer.advice } : null;
  const isStated = Object.keys(row.stated).length > 0;
  if (!isStated && answer.missing && !answer.missing.includes("labels")) row.stated = { ...answer.labels };
}

/** Rows and columns of a picture whose sector somebody has to look at. */
async function sizeOf(buffer) {
  const { rows, columns } = readLayout(await readSource(new Uint8Array(buffer)));
  return { rows, columns };
}

const digits = (tag) => tag.replace(/[^0-9a-f]/gi, "").toLowerCase();
