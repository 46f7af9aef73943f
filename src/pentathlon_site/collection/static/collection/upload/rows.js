// The chosen files, and what has become of each.
//
//   waiting → reading → sector (ultrasound: to be confirmed) → clean → sending → accepted, question, refused, failed
//                     ↘ kept (not cleaned here: it does not leave)
//
// A file that did not leave, or was refused, is read again when it is chosen again.

const NOTHING = Object.freeze({});
const READ_AGAIN = new Set(["kept", "refused", "failed"]);
/** Refusals of the site that another line around the sector can overcome. */
const MENDED_BY_SECTOR = new Set(["burned_in_text"]);
const SHOWN_EVERY_MS = 60;
const ROWS_PER_MS = 20;

/** A chosen file. Its path is known here only and is never sent. */
export class Row {
  state = "waiting";
  /** What a person reads about the state: {text, advice}. */
  reason = null;
  /** SHA-256 of the cleaned bytes, SOPInstanceUID of the file, kind of image, {rows, columns}. */
  sha256 = "";
  instance = "";
  kind = "";
  size = null;
  /** Ultrasound: the confirmed sector, and one that was proposed for it. */
  outline = null;
  proposal = null;
  /** What a person stated, column → value; `byHand` if not from a table. */
  stated = NOTHING;
  byHand = false;
  /** Why the label table says nothing usable: a sentence. */
  tableProblem = "";
  mask = null;
  maskProblem = "";
  maskSent = null;
  answer = null;
  /** Where it was not sent: whether the same may go better another time. */
  mayPass = false;
  progress = 0;
  #reading = null;

  constructor(id, source, vocabulary) {
    Object.assign(this, { id, path: source.path, bytes: source.size, source, vocabulary });
  }

  /** What is stated with what follows from it. */
  get labels() {
    return this.#read().labels;
  }

  /** Whether the labels can be sent. */
  get isLabelled() {
    return this.#read().isComplete;
  }

  /** Asked for thousands of rows at each change of the page: thought out once for each statement. */
  #read() {
    if (this.#reading?.stated !== this.stated) {
      const labels = this.vocabulary.completed(this.stated);
      this.#reading = { stated: this.stated, labels, isComplete: this.vocabulary.isComplete(labels) };
    }
    return this.#reading;
  }

  get number() {
    return this.answer?.number ?? null;
  }

  /** Whether there are labels that the site does not have yet. */
  get hasNewLabels() {
    const { labels, vocabulary } = this;
    if (!this.isLabelled) return false;
    return vocabulary.columns.some(({ name }) => (labels[name] ?? "") !== (this.answer?.labels?.[name] ?? "")) || this.lacks("labels");
  }

  get hasNewMask() {
    return this.mask !== null && this.mask !== this.maskSent;
  }

  /** Whether the site's answer says that it waits for something. */
  lacks(what) {
    return this.answer?.missing?.includes(what) ?? false;
  }

  /** Whether sending the same file again can help. */
  get canRetry() {
    return this.state === "failed" ? this.mayPass : this.state === "refused" && Boolean(this.answer?.retry);
  }

  /** Whether the site refused it for what another line around the sector leaves out. */
  get mayMoveSector() {
    return this.state === "refused" && this.outline !== null && MENDED_BY_SECTOR.has(this.answer?.code);
  }

  /** Back to the beginning, with a file that was chosen again; what a person stated and drew stays. */
  readAgain(source) {
    const proposal = this.outline ?? this.proposal;
    Object.assign(this, { source, state: "waiting", reason: null, answer: null, proposal, outline: null, isEarlier: false, mayPass: false, progress: 0 });
  }

  /** Whether it can still go for the first time. */
  get isSendable() {
    return this.state === "clean" || (this.state === "failed" && this.mayPass);
  }

  /** What a person has still to do: sector, labels, mask. */
  todo(needsMask) {
    if (this.state === "sector") return ["sector"];
    const isIncluded = this.number !== null;
    if (!isIncluded && !this.isSendable) return [];
    const found = [];
    const lacksLabels = isIncluded ? this.lacks("labels") : true;
    if (!this.vocabulary.isEmpty && lacksLabels && !this.isLabelled) found.push("labels");
    if (needsMask && this.mask === null && (isIncluded ? this.lacks("mask") : true)) found.push("mask");
    return found;
  }

  /** What can be sent now. */
  isReady(needsMask, withIncomplete) {
    if (this.state === "sector") return false;
    if (this.number !== null) return this.state !== "sending" && (this.hasNewLabels || (needsMask && this.hasNewMask));
    if (!this.isSendable) return false;
    return withIncomplete || this.todo(needsMask).length === 0;
  }

  get isUnsent() {
    return this.state === "sector" || this.state === "sending" || this.isSendable;
  }

  /** Where the list shows it: todo, ready, sent, refused or reading. */
  group(needsMask) {
    if (this.state === "waiting" || this.state === "reading") return "reading";
    if (this.state === "kept" || this.state === "refused") return "refused";
    if (this.state === "failed" && !this.mayPass) return "refused";
    if (this.todo(needsMask).length) return "todo";
    return this.number !== null && !this.isReady(needsMask, false) ? "sent" : "ready";
  }
}

/** All rows. Tells "change" some times a second, whatever happens in between; the more rows, the rarer. */
export class Rows extends EventTarget {
  all = [];
  #byPath = new Map();
  #isTold = true;

  /** Add sources: {toRead: rows that are new or read again, there: how many are in the list and stay as they are}. */
  add(sources, vocabulary) {
    const toRead = [];
    for (const source of sources) {
      const key = `${source.path}\0${source.size}`;
      const known = this.#byPath.get(key);
      if (known && !READ_AGAIN.has(known.state)) continue;
      const row = known ?? new Row(this.all.length + 1, source, vocabulary);
      if (known) known.readAgain(source);
      else this.all.push(row);
      this.#byPath.set(key, row);
      toRead.push(row);
    }
    this.changed();
    return { toRead, there: sources.length - toRead.length };
  }

  remove(row) {
    this.all = this.all.filter((each) => each !== row);
    this.#byPath.delete(`${row.path}\0${row.bytes}`);
    this.changed();
  }

  changed() {
    if (!this.#isTold) return;
    this.#isTold = false;
    setTimeout(() => {
      this.#isTold = true;
      this.dispatchEvent(new Event("change"));
    }, SHOWN_EVERY_MS + this.all.length / ROWS_PER_MS);
  }
}
