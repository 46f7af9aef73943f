// One image at a time: its picture, its sector, its labels, its mask, and what leaves.

import { Refusal } from "../deidentification/refusal.js";
import { comparison } from "./comparison.js";
import { find, make, notice, show } from "./dom.js";
import { LabelForm } from "./label_form.js";
import { split } from "./list.js";
import { draw, proposeSector } from "./picture.js";
import { language, say } from "./words.js";
import { Sector } from "./sector.js";

const HIGHEST = "58vh";

/** The dialog on an image. */
export class ImageDialog {
  #dialog = find("image");
  #intake;
  #rows;
  #list;
  #needsMask;
  #labels;
  #sector = new Sector(() => this.#show("sectorChanged"));
  #row = null;
  #queue = [];
  #opened = 0;

  constructor({ intake, rows, list, vocabulary, needsMask }) {
    [this.#intake, this.#rows, this.#list, this.#needsMask] = [intake, rows, list, needsMask];
    this.#labels = new LabelForm({ vocabulary, onNext: () => this.#next(), onChange: () => rows.changed() });
    this.hasLabels = !vocabulary.isEmpty;
    list.addEventListener("open", ({ detail }) => this.open(detail, list.shown));
    find("image-before").addEventListener("click", () => this.#turn(-1));
    find("image-after").addEventListener("click", () => this.#turn(1));
    find("image-leave-out").addEventListener("click", () => this.#leaveOut());
    find("sector-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#confirm();
    });
    find("sector-change").addEventListener("click", () => this.#change());
    find("comparison").addEventListener("toggle", () => this.#compare());
    find("mask-file")?.addEventListener("change", ({ target }) => this.#giveMask(target));
  }

  /** Open an image; `queue` are the rows through which a person goes. */
  async open(row, queue) {
    this.#queue = queue.filter((each) => ["sector", "clean"].includes(each.state) || each.number || each.mayMoveSector);
    if (!this.#dialog.open) this.#dialog.showModal();
    await this.#load(row);
  }

  async #load(row) {
    this.#row = row;
    this.#opened += 1;
    const turn = this.#opened;
    this.#dialog.dataset.state = "loading";
    const place = this.#queue.indexOf(row);
    find("image-title").textContent = split(row.path)[1];
    find("image-place").textContent = say("imagePlace", { at: place + 1, all: this.#queue.length });
    find("image-before").disabled = place <= 0;
    find("image-after").disabled = place < 0 || place + 1 >= this.#queue.length;
    const said = row.reason ? [row.reason.text, row.reason.advice, row.mayMoveSector ? say("moveSector") : ""].filter(Boolean) : [];
    find("image-said").replaceChildren(...(said.length ? [notice(row.number ? "info" : "warning", ...said)] : []));
    find("comparison").open = false;
    this.#labels.open(row);
    this.#showMask();
    this.#layOut();
    try {
      await this.#paint(row, turn);
    } catch (error) {
      if (turn === this.#opened) this.#cannotShow(error);
    }
    if (turn !== this.#opened) return;
    this.#dialog.dataset.state = "ready";
    this.#focus();
  }

  /** Which parts of the dialog this image has. */
  #layOut() {
    const { state, outline } = this.#row;
    const isOpen = state === "sector";
    show(find("sector-form"), isOpen || outline !== null);
    show(find("sector-look"), isOpen);
    show(find("sector-done"), !isOpen);
    show(find("sector-confirm"), isOpen);
    show(find("sector-change"), !isOpen && this.#row.number === null);
    show(find("labels"), this.hasLabels && !isOpen && state !== "refused");
    show(find("image-leave-out"), this.#row.number === null);
    if (find("mask-field")) show(find("mask-field"), !isOpen && state !== "refused");
    const same = isOpen ? this.#sameSize().length : 0;
    show(find("sector-same-choice"), same > 0);
    find("sector-same-text").textContent = say("sectorSame", { n: same });
    find("sector-same").checked = same > 0;
  }

  async #paint(row, turn) {
    if (row.state === "sector") {
      const { preview, outline } = await this.#intake.inspect(row);
      if (turn !== this.#opened) return;
      const isShown = this.#drawn(preview);
      this.#sector.open(preview, row.proposal ?? (isShown ? proposeSector(preview, outline) : null) ?? outline);
      this.#sector.edit(true);
      find("picture-said").textContent = `${say("pictureGiven")} ${sizeText(preview)}`;
      this.#layOut();
      return;
    }
    const made = await this.#intake.clean(row, { withPreview: true });
    if (turn !== this.#opened) return;
    this.#sector.close();
    const isShown = this.#drawn(made.preview);
    find("picture-said").textContent = `${say(isShown ? "pictureKept" : "pictureUnseen")} ${sizeText(made.preview)}`;
    row.made = made.sideBySide;
  }

  #drawn(preview) {
    const isShown = draw(find("picture"), preview);
    show(find("stage"), isShown);
    // As high as leaves the labels in view, whatever the shape of the picture.
    find("stage").style.maxWidth = `calc(${HIGHEST} * ${preview.columns / preview.rows})`;
    return isShown;
  }

  #cannotShow(error) {
    show(find("stage"), false);
    find("picture-said").textContent = "";
    const text = error instanceof Refusal && error.advice ? error.advice[language] : say("fileGone");
    find("image-said").replaceChildren(notice("danger", text));
    if (this.#row.state === "sector") {
      Object.assign(this.#row, { state: "kept", reason: { text: say("notCleaned"), advice: text } });
      this.#rows.changed();
      this.#layOut();
    }
  }

  #focus() {
    if (this.#row.state === "sector") find("sector-confirm").focus();
    else if (this.#row.mayMoveSector) find("sector-change").focus();
    else if (this.hasLabels && !this.#row.isLabelled) this.#labels.focus();
    else find(this.hasLabels ? "label-next" : "image-after").focus();
  }

  /** Other images of this size whose sector nobody has confirmed. */
  #sameSize() {
    const { size } = this.#row;
    return this.#queue.filter((row) => row !== this.#row && row.state === "sector" && isSame(row.size, size));
  }

  async #confirm() {
    const row = this.#row;
    const { outline } = this.#sector;
    if (find("sector-same").checked) {
      for (const other of this.#sameSize()) other.proposal = outline;
    }
    find("sector-confirm").disabled = true;
    await this.#intake.confirm(row, outline);
    find("sector-confirm").disabled = false;
    if (this.#row !== row) return;
    if (!this.hasLabels && !this.#needsMask && row.state === "clean") this.#next();
    else await this.#load(row);
  }

  /** Open the line again. */
  async #change() {
    const row = this.#row;
    Object.assign(row, { state: "sector", proposal: row.outline, outline: null, reason: null, answer: null });
    this.#rows.changed();
    await this.#load(row);
  }

  #compare() {
    const place = find("comparison-said");
    if (!find("comparison").open) return;
    place.replaceChildren(...(this.#row.made ? comparison(this.#row.made) : [make("p", {}, say("comparisonWait"))]));
  }

  #showMask() {
    if (!find("mask-field")) return;
    find("mask-said").textContent = this.#row.mask ? say("maskOf", { file: split(this.#row.mask.path)[1] }) : say("maskNone");
  }

  #giveMask(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    this.#row.mask = { path: file.name, size: file.size, read: () => file.arrayBuffer() };
    this.#row.maskProblem = "";
    this.#showMask();
    this.#rows.changed();
  }

  #leaveOut() {
    if (this.#row.number === null) {
      Object.assign(this.#row, { state: "kept", reason: { text: say("leftOut"), advice: "" } });
      this.#rows.changed();
    }
    this.#next();
  }

  /** To the next image that needs something, else to the next one, else back to the list. */
  #next() {
    const place = this.#queue.indexOf(this.#row);
    const rest = this.#queue.slice(place + 1);
    const next = rest.find((row) => row.todo(this.#needsMask).length) ?? rest[0];
    if (next) this.#load(next);
    else this.#dialog.close();
  }

  #turn(by) {
    const row = this.#queue[this.#queue.indexOf(this.#row) + by];
    if (row) this.#load(row);
  }

  #show(state) {
    this.#dialog.dataset.state = state;
  }
}

const isSame = (one, other) => one !== null && other !== null && one.rows === other.rows && one.columns === other.columns;

const sizeText = ({ rows, columns, frames }) => say(frames > 1 ? "pictureFrames" : "pictureSize", { rows, columns, frames });
