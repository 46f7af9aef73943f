// The line around what stays of an ultrasound image: corners that are dragged, moved by arrow keys or typed.

import { find, make, show } from "./dom.js";
import { say } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const LONG_STEP = 10;
const FEWEST = 3;
const MOST = 24;

/** Edits an outline over the picture. */
export class Sector {
  #corners = [];
  #size = { rows: 1, columns: 1 };
  #chosen = 0;
  #onChange;

  constructor(onChange) {
    this.#onChange = onChange;
    find("corner-row").addEventListener("change", () => this.#typed());
    find("corner-column").addEventListener("change", () => this.#typed());
    find("corner-add").addEventListener("click", () => this.#add());
    find("corner-remove").addEventListener("click", () => this.#remove());
    find("sector-box").addEventListener("click", () => this.set(this.#box()));
  }

  /** Corners [row, column], in pixels. */
  get outline() {
    return this.#corners.map((corner) => [...corner]);
  }

  /** Show an outline on a picture of this size; null: all of the picture. */
  open(size, outline) {
    this.#size = size;
    this.set(outline ?? this.#whole());
  }

  set(corners) {
    this.#corners = corners.map(([row, column]) => this.#within(row, column));
    this.#chosen = 0;
    this.#draw();
  }

  /** Whether corners can be moved. */
  edit(isEditing) {
    show(find("sector-tools"), isEditing);
    show(find("handles"), isEditing);
  }

  close() {
    find("outline").replaceChildren();
    find("handles").replaceChildren();
    show(find("sector-tools"), false);
  }

  #whole() {
    const { rows, columns } = this.#size;
    return [[0, 0], [0, columns - 1], [rows - 1, columns - 1], [rows - 1, 0]];
  }

  #box() {
    const [tops, lefts] = [0, 1].map((i) => this.#corners.map((corner) => corner[i]));
    const [top, bottom, left, right] = [Math.min(...tops), Math.max(...tops), Math.min(...lefts), Math.max(...lefts)];
    return [[top, left], [top, right], [bottom, right], [bottom, left]];
  }

  #within(row, column) {
    const { rows, columns } = this.#size;
    return [Math.max(0, Math.min(rows - 1, Math.round(row))), Math.max(0, Math.min(columns - 1, Math.round(column)))];
  }

  /** Everything anew; corners keep their handles where their number is the same, so that the focus stays. */
  #draw() {
    const { rows, columns } = this.#size;
    const drawing = find("outline");
    drawing.setAttribute("viewBox", `0 0 ${columns} ${rows}`);
    const line = this.#corners.map(([row, column]) => `${column + 0.5},${row + 0.5}`).join(" L");
    const shade = document.createElementNS(SVG, "path");
    shade.setAttribute("class", "shade");
    shade.setAttribute("fill-rule", "evenodd");
    shade.setAttribute("d", `M0,0 H${columns} V${rows} H0 Z M${line} Z`);
    const edge = document.createElementNS(SVG, "path");
    edge.setAttribute("class", "edge");
    edge.setAttribute("d", `M${line} Z`);
    drawing.replaceChildren(shade, edge);
    this.#drawHandles();
    this.#showChosen();
  }

  #drawHandles() {
    const handles = find("handles");
    while (handles.children.length > this.#corners.length) handles.lastChild.remove();
    while (handles.children.length < this.#corners.length) handles.append(this.#handle(handles.children.length));
    for (const [i, [row, column]] of this.#corners.entries()) {
      const handle = handles.children[i];
      handle.style.left = `${((column + 0.5) / this.#size.columns) * 100}%`;
      handle.style.top = `${((row + 0.5) / this.#size.rows) * 100}%`;
      handle.setAttribute("aria-label", say("cornerAt", { n: i + 1, row, column }));
    }
  }

  #handle(i) {
    const handle = make("button", { type: "button", className: "handle" });
    handle.addEventListener("focus", () => this.#choose(i));
    handle.addEventListener("keydown", (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      const long = event.shiftKey ? LONG_STEP : 1;
      const [row, column] = this.#corners[i];
      this.#move(i, row + step[0] * long, column + step[1] * long);
    });
    handle.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      handle.focus();
      handle.setPointerCapture(event.pointerId);
    });
    handle.addEventListener("pointermove", (event) => {
      if (!handle.hasPointerCapture(event.pointerId)) return;
      const frame = find("picture").getBoundingClientRect();
      const [x, y] = [(event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height];
      this.#move(i, y * this.#size.rows - 0.5, x * this.#size.columns - 0.5);
    });
    return handle;
  }

  #move(i, row, column) {
    this.#corners[i] = this.#within(row, column);
    this.#draw();
    this.#onChange();
  }

  #choose(i) {
    this.#chosen = i;
    this.#showChosen();
  }

  #showChosen() {
    const [row, column] = this.#corners[this.#chosen] ?? [0, 0];
    for (const [id, value, most] of [["corner-row", row, this.#size.rows], ["corner-column", column, this.#size.columns]]) {
      find(id).value = String(value);
      find(id).max = String(most - 1);
    }
    find("corner-said").textContent = say("cornerAt", { n: this.#chosen + 1, row, column });
    find("corner-remove").disabled = this.#corners.length <= FEWEST;
    find("corner-add").disabled = this.#corners.length >= MOST;
    for (const [i, handle] of [...find("handles").children].entries()) handle.classList.toggle("chosen", i === this.#chosen);
  }

  #typed() {
    this.#move(this.#chosen, Number(find("corner-row").value), Number(find("corner-column").value));
  }

  /** A corner between the chosen one and the next. */
  #add() {
    const [row, column] = this.#corners[this.#chosen];
    const [nextRow, nextColumn] = this.#corners[(this.#chosen + 1) % this.#corners.length];
    this.#corners.splice(this.#chosen + 1, 0, this.#within((row + nextRow) / 2, (column + nextColumn) / 2));
    this.#chosen += 1;
    this.#draw();
    find("handles").children[this.#chosen].focus();
    this.#onChange();
  }

  #remove() {
    this.#corners.splice(this.#chosen, 1);
    this.#chosen = Math.min(this.#chosen, this.#corners.length - 1);
    this.#draw();
    this.#onChange();
  }
}
