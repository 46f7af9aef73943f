// Masks that were chosen, and the images that they belong to: by name, as images and label rows.

import { find, make, show } from "./dom.js";
import { chosenFiles } from "./files.js";
import { matchMasks } from "./matching.js";
import { say } from "./words.js";

/** Matches masks with rows whenever either grows. */
export class Masks {
  #rows;
  #masks = [];
  #rowOf = new Map();

  constructor(rows) {
    this.#rows = rows;
    find("mask-files")?.addEventListener("change", async ({ target }) => {
      const files = [...target.files];
      target.value = "";
      this.add(await chosenFiles(files));
    });
  }

  /** Add masks. */
  add(sources) {
    const known = new Set(this.#masks.map(({ path }) => path));
    this.#masks.push(...sources.filter(({ path, problem }) => !problem && !known.has(path)));
    this.match();
  }

  /** Match again; `rowOf`: label row of each image, whose id may name its mask. */
  match(rowOf = this.#rowOf) {
    this.#rowOf = rowOf;
    if (!this.#masks.length) return;
    const images = this.#rows.all.filter(({ state }) => state !== "kept" && state !== "refused");
    const found = matchMasks(images, this.#masks, rowOf);
    for (const [row, mask] of found) if (row.mask === null && !row.maskProblem) row.mask = mask;
    const used = new Set(this.#rows.all.map(({ mask }) => mask));
    const unmatched = this.#masks.filter((mask) => !used.has(mask)).length;
    const said = [say("masksMatched", { n: this.#masks.length - unmatched }), ...(unmatched ? [say("masksUnmatched", { n: unmatched })] : [])];
    find("masks-said").replaceChildren(...said.map((text) => make("p", {}, text)));
    show(find("masks-said"), true);
    this.#rows.changed();
  }
}
