// De-identification on a thread of its own: messages {id, task, buffer, options} → {id, result} or {id, refusal}.

import { deidentify, inspect, Refusal } from "./deidentify.js";

const TASKS = { deidentify, inspect };

self.addEventListener("message", async ({ data: { id, task, buffer, options } }) => {
  try {
    const result = await TASKS[task](buffer, options);
    const pixels = result.preview?.pixels;
    self.postMessage({ id, result }, pixels ? [pixels.buffer] : []);
  } catch (error) {
    const { reason, detail } = error instanceof Refusal ? error : { reason: "unreadable", detail: "the file could not be taken apart" };
    self.postMessage({ id, refusal: { reason, detail } });
  }
});
