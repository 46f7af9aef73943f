// Elements of the page, made without markup: text is never taken for HTML.

const SVG = "http://www.w3.org/2000/svg";
const icons = JSON.parse(document.getElementById("upload-icons").textContent);

export const find = (id) => document.getElementById(id);

/** An element: `make("td", { className: "number", data: { label } }, "12")`. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "data") Object.assign(element.dataset, value);
    else if (name.startsWith("aria-") || name === "role" || name === "for" || name === "scope") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

/** One of the site's icons; it stands beside words. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  path.setAttribute("d", icons[name]);
  drawing.append(path);
  return drawing;
}

/** The state of something in a word, as the site shows it; tone: info, success, warning, danger or none. */
export const badge = (tone, text) => make("span", { className: `badge ${tone}`.trim() }, tone ? icon(tone) : null, text);

/** A sentence that must be seen. */
export const notice = (tone, ...content) =>
  make("div", { className: `notice ${tone}` }, icon(tone), make("div", {}, ...content.map((each) => (typeof each === "string" ? make("p", {}, each) : each))));

/** Show or hide, and say so to tests and styles. */
export function show(element, isShown) {
  element.hidden = !isShown;
}

/** Offer bytes as a file, without the server. */
export function offer(name, blob) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
