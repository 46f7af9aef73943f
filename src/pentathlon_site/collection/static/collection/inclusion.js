// The labels of one image on its own page: the same form as on the upload page, in place of the plain lists.

import { find, show } from "./upload/dom.js";
import { LabelForm } from "./upload/label_form.js";
import { Row } from "./upload/rows.js";
import { Vocabulary } from "./upload/vocabulary.js";
import { language } from "./upload/words.js";

const form = find("labels");
const vocabulary = new Vocabulary(JSON.parse(find("label-vocabulary").textContent), language);
/** The plain lists, which are what is sent: one for each column, in their order. */
const lists = [...find("label-lists").querySelectorAll("select")];
const row = new Row(1, { path: "", size: 0 }, vocabulary);
const given = vocabulary.columns.map(({ name }, i) => [name, lists[i].value]).filter(([, value]) => value !== "");
row.stated = Object.fromEntries(given);

const labels = new LabelForm({ vocabulary, onNext: send, onChange: () => {} });
form.noValidate = true; // the lists are hidden: the site says what is missing
show(find("label-lists"), false);
for (const id of ["label-fields", "label-help", "label-clear"]) show(find(id), true);
labels.open(row);

function send() {
  for (const [i, { name }] of vocabulary.columns.entries()) lists[i].value = row.labels[name] ?? "";
  form.submit();
}
