// The hospital's correspondence table: inclusion numbers beside file names. It is made here and never sent.

import { find, make, offer, show } from "./dom.js";
import { language, say } from "./words.js";

const BOM = "\ufeff"; // so that a spreadsheet reads accents

/** Keeps the receipt in step with the rows. */
export class Receipt {
  #rows;
  #shown = "";

  constructor(rows) {
    this.#rows = rows;
    rows.addEventListener("change", () => this.render());
    find("csv-button").addEventListener("click", () => this.#save());
    find("print-button").addEventListener("click", () => {
      find("receipt-list").open = true;
      print();
    });
    addEventListener("beforeprint", () => {
      find("receipt-list").open = true;
    });
  }

  get #included() {
    return this.#rows.all.filter(({ number }) => number !== null);
  }

  render() {
    const included = this.#included;
    const key = included.map(({ number }) => number).join(" ");
    if (key === this.#shown) return;
    this.#shown = key;
    show(find("receipt"), included.length > 0);
    find("receipt-rows").replaceChildren(
      ...included.map(({ number, path }) => make("tr", {}, make("th", { scope: "row", className: "inclusion-number" }, number), make("td", { className: "file" }, path), make("td"))),
    );
  }

  #save() {
    const heads = ["csvNumber", "csvFile", "csvOwn", "csvState", "csvAt"].map((key) => say(key));
    const lines = this.#included.map(({ number, path, state, answer }) => [number, path, "", say(state), answer.received_at]);
    const delimiter = language === "fr" ? ";" : ",";
    const text = [heads, ...lines].map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter)).join("\r\n");
    offer(`${say("receiptFile")}.csv`, new Blob([BOM, text, "\r\n"], { type: "text/csv" }));
  }
}

/** A cell that no spreadsheet takes for a formula. */
function quoted(cell, delimiter) {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
