// Send rows: four at once, image first, then labels, then mask. A broken link or a server that is away only costs time.

import { Refusal } from "../deidentification/refusal.js";
import { ApiError } from "./api.js";
import { settle } from "./intake.js";
import { cleanMask } from "./mask_cleaning.js";
import { say } from "./words.js";

const AT_ONCE = 4;
const FIRST_WAIT_S = 1;
const LONGEST_WAIT_S = 30;
const MOST_TRIES = 6; // of one file, where the server answers but fails

/** Sends; tells "change" when something about the sending as a whole changes. */
export class Sender extends EventTarget {
  /** stopped, running, waiting (for the link), finished, blocked (somebody must act). */
  state = "stopped";
  /** When waiting: seconds; when blocked: the error. */
  wait = 0;
  error = null;
  done = 0;
  total = 0;
  #queue = [];
  #lanes = 0;
  #failures = 0;
  #wakes = new Set();
  #context;

  /** context: {api, rows, clean(row), batch(), needsMask}. */
  constructor(context) {
    super();
    this.#context = context;
  }

  get isActive() {
    return this.state === "running" || this.state === "waiting";
  }

  /** Send rows, or go on with those that are left. */
  start(rows = []) {
    if (rows.length) {
      if (!this.#queue.length && !this.#lanes) [this.done, this.total] = [0, 0];
      this.#queue.push(...rows);
      this.total += rows.length;
    }
    [this.error, this.#failures] = [null, 0];
    this.#tell("running");
    this.wakeUp();
    while (this.#lanes < AT_ONCE && this.#lanes < this.#queue.length) this.#lane();
    if (!this.#lanes) this.#tell("finished");
  }

  /** Let what is on its way arrive, and begin nothing new. */
  pause() {
    this.#tell("stopped");
    this.wakeUp();
  }

  /** Try again now instead of waiting. */
  wakeUp() {
    for (const wake of this.#wakes) wake();
  }

  async #lane() {
    this.#lanes += 1;
    while (this.isActive && this.#queue.length) {
      const row = this.#queue.shift();
      const before = row.state;
      if (row.number === null) row.state = "sending";
      const isDone = await this.#send(row).catch((error) => this.#failed(row, error));
      if (isDone) this.done += 1;
      else {
        if (row.state === "sending") row.state = before;
        this.#queue.unshift(row);
      }
      this.#context.rows.changed();
      this.dispatchEvent(new Event("change"));
    }
    this.#lanes -= 1;
    if (!this.#lanes && this.state === "running") this.#tell(this.#queue.length ? "stopped" : "finished");
  }

  /** Whether the row is done with; false: it waits for somebody or for the next start. */
  async #send(row) {
    if (row.number === null && !(await this.#sendImage(row))) return false;
    if (row.number === null) return true;
    if (row.hasNewLabels && !(await this.#sendLabels(row))) return false;
    if (this.#context.needsMask && row.hasNewMask) return this.#sendMask(row);
    return true;
  }

  async #sendImage(row) {
    const { blob, sha256 } = await this.#context.clean(row);
    if (sha256 !== row.sha256) throw new Refusal("changed", "the file is not the one that was shown");
    const path = `/batches/${this.#context.batch()}/images/${sha256}`;
    const answer = await this.#persist(row, () =>
      this.#context.api.putFile(path, blob, "application/dicom", (share) => {
        row.progress = share;
        this.#context.rows.changed();
      }),
    );
    if (answer !== null) settle(row, answer);
    return answer !== null;
  }

  async #sendLabels(row) {
    const labels = Object.fromEntries(Object.entries(row.labels).filter(([, value]) => value !== ""));
    const answer = await this.#persist(row, () => this.#context.api.put(`/inclusions/${row.number}/labels`, { labels }));
    if (answer !== null) this.#take(row, answer);
    return answer !== null;
  }

  async #sendMask(row) {
    const { mask } = row;
    const blob = await cleanMask(await mask.read(), (buffer) => this.#context.cleanMaskDicom(buffer));
    const path = `/inclusions/${row.number}/mask`;
    const answer = await this.#persist(row, () => this.#context.api.putFile(path, blob, "application/octet-stream"));
    if (answer === null) return false;
    row.maskSent = mask;
    this.#take(row, answer);
    return true;
  }

  /** Keep what was said of the image beside what is new in the answer. */
  #take(row, answer) {
    row.answer = answer;
    row.state = answer.state;
  }

  /** Repeat a request until it is answered; null where sending was stopped or blocked in between. */
  async #persist(row, request) {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await request();
        this.#failures = 0;
        if (this.state === "waiting") this.#tell("running");
        return answer;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.status === 401 || error.status === 403) return this.#block(error);
        if (!error.passes || (error.status === 500 && tries >= MOST_TRIES)) throw error;
        row.progress = 0;
        await this.#rest(error);
        if (!this.isActive) return null;
      }
    }
  }

  /** Wait, longer each time; the server may say how long. */
  async #rest(error) {
    this.#failures += 1;
    const growing = Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** Math.min(5, Math.floor((this.#failures - 1) / AT_ONCE)));
    this.wait = error.retryAfter || growing;
    this.error = error;
    if (this.isActive) this.#tell("waiting");
    const jitter = error.retryAfter ? 0 : Math.random() * 300;
    await new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#wakes.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, this.wait * 1000 + jitter);
      this.#wakes.add(wake);
    });
  }

  #block(error) {
    this.error = error;
    this.#tell("blocked");
    this.wakeUp();
    return null;
  }

  /** A row that cannot be sent as it is: the person reads why, the others go on. */
  #failed(row, error) {
    const isImage = row.number === null;
    const isAnswer = error instanceof ApiError;
    const text = isAnswer ? (error.hasMessage ? error.message : say("failedStatus", { status: error.status })) : say("fileGone");
    const advice = isAnswer ? adviceOn(error) : say("fileGoneAdvice");
    row.progress = 0;
    if (isImage) Object.assign(row, { state: "failed", mayPass: !isAnswer || error.passes, reason: { text, advice } });
    else if (error.code === "unusable_mask" || error.name === "MaskProblem") {
      row.maskProblem = error.name === "MaskProblem" ? say(error.reason) : text;
      row.mask = null;
    } else row.tableProblem = text;
    if (!isImage && error.code === "labels_refused") row.stated = {};
    return true;
  }

  #tell(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}

/** What to do where the site did not take an image; a message of its own says it already. */
function adviceOn(error) {
  if (error.status === 413) return say("fileTooLargeAdvice");
  return error.hasMessage || error.passes ? "" : say("failedAdvice");
}
