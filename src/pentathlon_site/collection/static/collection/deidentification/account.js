// What was done to the header of a file, without any value of it.

/** Counts what is kept, changed and dropped. */
export class Account {
  #kept = new Map();
  #changed = new Map();
  #dropped = new Map();
  /** Meanings of codes, in the standard's words, that were written. */
  meanings = new Set();
  /** What became of the elements of the top level: tag → why. */
  fates = new Map();

  keep(rule, depth) {
    add(this.#kept, rule.keyword);
    if (!depth) this.fates.set(rule.tag, "kept");
  }

  change(rule, how, depth) {
    add(this.#changed, `${rule.keyword}\0${how}`);
    if (!depth) this.fates.set(rule.tag, how);
  }

  drop(tag, why, depth, count = 1) {
    add(this.#dropped, `${tag}\0${why}`, count);
    if (!depth) this.fates.set(tag, why);
  }

  /** Whether a value of the element stays as it is. */
  isKept(keyword) {
    return this.#kept.has(keyword);
  }

  /** Keyword and number of elements that stay: [[keyword, count]]. */
  get kept() {
    return [...this.#kept];
  }

  /** Keyword, how, and number of elements with a new value. */
  get changed() {
    return [...this.#changed].map(([key, count]) => [...key.split("\0"), count]);
  }

  /** Tag, why, and number of elements that are left out. */
  get dropped() {
    return [...this.#dropped].map(([key, count]) => [Number(key.split("\0")[0]), key.split("\0")[1], count]);
  }
}

function add(counts, key, count = 1) {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
