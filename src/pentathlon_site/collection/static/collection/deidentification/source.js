// A file that was chosen: where its elements are, and what kind of image it is.

import { isSequence } from "./elements.js";
import { loadConcepts } from "./concepts.js";
import { listElements, parse } from "./parse.js";
import { needsSiteAgent, Refusal } from "./refusal.js";
import { IMAGE_KINDS } from "./tables.js";

export const SOP_CLASS_UID = 0x00080016;
export const SOP_INSTANCE_UID = 0x00080018;

/** Find the elements of a file: {data, elements, top, kind, text(tag)}. Of a tag that stands twice the first counts. */
export async function readSource(content) {
  const data = parse(content);
  if (data.syntax.deflated) throw needsSiteAgent("the data set is deflated as a whole");
  const elements = listElements(data);
  const top = new Map();
  for (const element of elements) if (!top.has(element.tag)) top.set(element.tag, element);
  const text = (tag) => (top.has(tag) ? data.text(top.get(tag)) : "");
  const sopClass = text(SOP_CLASS_UID);
  if (!Object.hasOwn(IMAGE_KINDS, sopClass)) {
    throw new Refusal("unsupported_class", "not a CT, MR, ultrasound or secondary capture image");
  }
  if ([...top.keys()].some(isSequence)) await loadConcepts();
  return { content, data, elements, top, kind: IMAGE_KINDS[sopClass], text };
}
