// The bar at the foot of the page: what can be sent, how far it is, and what to do when something is in the way.

import { find, make, notice, show } from "./dom.js";
import { say, sayTime } from "./words.js";

const SAID_EVERY = 0.1; // of all images
const LONG_WAIT_S = 120;

/** Shows a Sender, and lets a person start, pause and go on. */
export class SendingBar {
  #sender;
  #rows;
  #needsMask;
  #signIn;
  #said = 0;
  #notice = "";

  constructor({ sender, rows, needsMask, signIn }) {
    [this.#sender, this.#rows, this.#needsMask, this.#signIn] = [sender, rows, needsMask, signIn];
    find("send-button").addEventListener("click", () => this.#start());
    find("pause-button").addEventListener("click", () => sender.pause());
    find("with-incomplete").addEventListener("change", () => this.render());
    rows.addEventListener("change", () => this.render());
    sender.addEventListener("change", () => rows.changed()); // so that list and bar say the same
    setInterval(() => this.#countDown(), 1000);
  }

  render() {
    const { state, done, total, isActive } = this.#sender;
    const withIncomplete = find("with-incomplete").checked;
    const ready = this.#ready(withIncomplete).length;
    const todo = this.#rows.all.filter((row) => row.todo(this.#needsMask).length).length;
    const incomplete = this.#rows.all.filter((row) => row.state === "clean" && row.todo(this.#needsMask).length);
    const lacking = new Set(incomplete.flatMap((row) => row.todo(this.#needsMask)));
    const bar = find("send");
    show(bar, this.#rows.all.length > 0);
    bar.dataset.state = state;
    bar.dataset.done = String(done);
    show(find("sending"), total > 0);
    find("sending-bar").max = Math.max(1, total);
    find("sending-bar").value = done;
    find("sending-label").textContent = say(isActive ? "sendingNow" : state === "finished" ? "sendingDone" : "sendingPaused");
    find("sending-count").textContent = say("sentCount", { done, all: total });
    find("ready-said").textContent = [!isActive && (ready || !total) ? say("readySaid", { n: ready }) : "", todo ? say("todoSaid", { n: todo }) : ""].filter(Boolean).join(" ");
    show(find("incomplete-choice"), incomplete.length > 0);
    find("incomplete-text").textContent = say(wordsOf(lacking), { n: incomplete.length });
    const isPaused = (state === "stopped" || state === "blocked") && total > done;
    find("send-text").textContent = isPaused ? say("goOn") : ready ? say("sendThese", { n: ready }) : say("sendNothing");
    find("send-button").disabled = !isPaused && !ready;
    show(find("send-button"), !isActive && (isPaused || ready > 0 || state !== "finished"));
    show(find("pause-button"), isActive);
    this.#say(state);
    this.#announce(state, done, total);
  }

  #ready(withIncomplete) {
    return this.#rows.all.filter((row) => row.isReady(this.#needsMask, withIncomplete));
  }

  #start() {
    const { state, total, done } = this.#sender;
    const isPaused = (state === "stopped" || state === "blocked") && total > done;
    this.#said = 0;
    this.#sender.start(isPaused ? [] : this.#ready(find("with-incomplete").checked));
    this.render();
    if (this.#sender.isActive) find("pause-button").focus();
  }

  /** What is in the way, once per trouble: a countdown is not read aloud each second. */
  #say(state) {
    const { error, wait } = this.#sender;
    const key = state === "waiting" || state === "blocked" ? `${state} ${error.status} ${error.code} ${wait}` : "";
    if (key === this.#notice) return;
    this.#notice = key;
    find("sending-said").replaceChildren(...(key ? [this.#trouble(state, error, wait)] : []));
  }

  #trouble(state, error, wait) {
    if (state === "waiting") {
      const words = { 0: "lostLink", 429: "siteBusy" }[error.status] ?? "siteFails";
      const again = make("button", { type: "button", className: "secondary" }, say("tryNow"));
      again.addEventListener("click", () => this.#sender.wakeUp());
      const text =
        wait > LONG_WAIT_S
          ? make("p", {}, say("siteBusyUntil", { time: sayTime(new Date(Date.now() + wait * 1000)) }))
          : make("p", { id: "waiting-said", data: { left: String(Math.ceil(wait)), words } }, say(words, { n: Math.ceil(wait) }));
      return notice("warning", ...(error.status === 429 && error.hasMessage ? [error.message] : []), text, again);
    }
    if (error.status === 401) return notice("danger", say("signedOut"), make("p", {}, link(this.#signIn, say("signIn"))));
    return notice("danger", error.message, ...(error.address ? [make("p", {}, link(error.address, say("whereToMend")))] : []));
  }

  #countDown() {
    const text = find("waiting-said");
    if (!text) return;
    const left = Math.max(0, Number(text.dataset.left) - 1);
    text.dataset.left = String(left);
    text.textContent = say(text.dataset.words, { n: left });
  }

  #announce(state, done, total) {
    const status = find("status");
    if (state === "finished" && total > 0 && this.#said !== "finished") {
      const counts = this.#counts();
      status.textContent = sentence(counts);
      find("sending-said").replaceChildren(notice(counts.failed || (counts.refused && !(counts.accepted + counts.question)) ? "warning" : "success", sentence(counts)));
      this.#said = "finished";
    } else if (this.#sender.isActive && total > 0 && typeof this.#said === "number" && done / total >= this.#said + SAID_EVERY) {
      this.#said = done / total;
      status.textContent = say("progressSaid", { done, n: total });
    }
  }

  #counts() {
    const count = (state) => this.#rows.all.filter((row) => row.state === state && !row.isEarlier).length;
    return { accepted: count("accepted"), question: count("question"), refused: count("refused"), failed: count("failed") };
  }
}

/** The words for what images lack: labels, mask. */
function wordsOf(lacking) {
  if (!lacking.has("mask")) return "withoutLabels";
  return lacking.has("labels") ? "withIncomplete" : "withoutMask";
}

/** How the sending ended: what there is none of is not said. */
function sentence({ accepted, question, refused, failed }) {
  const words = { resultAccepted: accepted, resultQuestion: question, resultRefused: refused, resultFailed: failed };
  const parts = Object.entries(words).filter(([, n]) => n);
  return parts.length ? `${parts.map(([key, n]) => say(key, { n })).join(", ")}.` : say("sendingDone");
}

const link = (address, text) => make("a", { href: address, target: "_blank", rel: "noopener" }, text);
