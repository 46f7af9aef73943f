// Side by side: what stands in the file, and what leaves. What was removed comes first.

import { make } from "./dom.js";
import { say } from "./words.js";

const KEPT = new Set(["kept", "empty"]);

/** Tables of a side-by-side account (see deidentification/report.js). */
export function comparison(rows) {
  const isGone = ({ before, after }) => before !== "" && !after;
  const removed = rows.filter(isGone);
  const changed = rows.filter((row) => !isGone(row) && row.after !== null && !KEPT.has(row.why));
  const kept = rows.filter((row) => row.before !== "" && row.after !== null && KEPT.has(row.why) && !isGone(row));
  return [
    section("removedCount", removed, true),
    section("changedCount", changed, true),
    section("keptCount", kept, false),
  ];
}

function section(words, rows, isOpen) {
  const body = make("tbody", {}, ...rows.map(line));
  const heads = ["element", "before", "after"].map((key) => make("th", { scope: "col" }, say(key)));
  const title = say(words, { n: rows.length });
  const table = make("div", { className: "table", role: "region", "aria-label": title, tabIndex: 0 }, make("table", {}, make("thead", {}, make("tr", {}, ...heads)), body));
  return make("details", { open: isOpen && rows.length > 0, className: "compared", data: { kind: words } }, make("summary", {}, title), rows.length ? table : null);
}

const line = ({ tag, keyword, before, after }) =>
  make(
    "tr",
    {},
    make("th", { scope: "row" }, keyword || tag, make("span", { className: "folder" }, keyword ? tag : "")),
    make("td", {}, before),
    make("td", {}, after || make("em", {}, say("removed"))),
  );
