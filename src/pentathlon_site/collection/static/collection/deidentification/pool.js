// De-identify many files on several threads, so that the page stays usable; on the page's own where there are none.

import { deidentify, inspect, Refusal } from "./deidentify.js";

const MOST_WORKERS = 4;
const ON_THIS_THREAD = { deidentify, inspect };

/** Threads that de-identify. Same arguments, results and refusals as deidentify.js. */
export class Pool {
  #workers = [];
  #waiting = [];
  #lastId = 0;

  constructor(size = Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1))) {
    for (let i = 0; i < size; i += 1) this.#start();
  }

  /** See deidentify.js. */
  deidentify(buffer, options) {
    return this.#submit("deidentify", buffer, options);
  }

  /** See deidentify.js. */
  inspect(buffer) {
    return this.#submit("inspect", buffer, {});
  }

  /** End all threads. */
  close() {
    for (const { worker } of this.#workers) worker.terminate();
    this.#workers = [];
  }

  #start() {
    try {
      const slot = { worker: new Worker(new URL("./worker.js", import.meta.url), { type: "module" }), job: null };
      slot.worker.addEventListener("message", ({ data }) => this.#finish(slot, data));
      slot.worker.addEventListener("error", () => this.#lose(slot));
      this.#workers.push(slot);
    } catch {
      // No threads here: work is done on the page's own.
    }
  }

  #submit(task, buffer, options) {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#waiting.push({ id: this.#lastId, task, buffer, options, resolve, reject });
      this.#next();
    });
  }

  #next() {
    if (!this.#workers.length) {
      for (const job of this.#waiting.splice(0)) ON_THIS_THREAD[job.task](job.buffer, job.options).then(job.resolve, job.reject);
      return;
    }
    for (const slot of this.#workers) {
      if (slot.job !== null || !this.#waiting.length) continue;
      const job = this.#waiting.shift();
      slot.job = job;
      // The buffer is copied, not handed over: a thread that cannot start must not take the file with it.
      slot.worker.postMessage({ id: job.id, task: job.task, buffer: job.buffer, options: job.options });
    }
  }

  #finish(slot, { id, result, refusal }) {
    const { job } = slot;
    slot.job = null;
    if (job?.id === id) {
      if (refusal) job.reject(new Refusal(refusal.reason, refusal.detail));
      else job.resolve(result);
    }
    this.#next();
  }

  /** A thread that broke is not used again; its file is done on the others or here. */
  #lose(slot) {
    this.#workers = this.#workers.filter((each) => each !== slot);
    slot.worker.terminate();
    if (slot.job !== null) this.#waiting.unshift(slot.job);
    this.#next();
  }
}
