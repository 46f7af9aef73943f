// The upload page: declare, choose, check and label, send. Nothing leaves before it is cleaned, and no name ever does.

import { Api } from "./api.js";
import { askDeclaration } from "./declaration.js";
import { find, icon, make, notice, show } from "./dom.js";
import { chosenFiles, droppedFiles } from "./files.js";
import { ImageDialog } from "./image.js";
import { Intake } from "./intake.js";
import { List } from "./list.js";
import { Masks } from "./masks.js";
import { Receipt } from "./receipt.js";
import { Rows } from "./rows.js";
import { Sender } from "./sender.js";
import { SendingBar } from "./sending.js";
import { TableReview } from "./table_review.js";
import { Vocabulary } from "./vocabulary.js";
import { language, say } from "./words.js";

const page = find("upload");
const { challenge, today, signIn } = page.dataset;
const api = new Api(page.dataset.api, page.dataset.token);

start();

async function start() {
  try {
    const settings = await api.get(`/challenges/${challenge}/settings`);
    if (settings.notice === null) return stop(say("noNotice"));
    page.dataset.state = "declaring";
    const declare = (content) => api.post(`/challenges/${challenge}/batches`, content);
    const batch = await askDeclaration({ settings, today, declare });
    work(settings, batch);
  } catch (error) {
    stop(error.hasMessage ? error.message : say("settingsFailed", { message: say("noLink") }), error.address);
  }
  return undefined;
}

/** Say why the page cannot start. */
function stop(text, address = "") {
  page.dataset.state = "stopped";
  const way = make("a", { className: "button", href: address || location.href }, say(address ? "whereToMend" : "reload"));
  find("trouble").replaceChildren(notice("danger", text, make("p", {}, way)));
}

function work(settings, batch) {
  const vocabulary = new Vocabulary(settings.challenge, language);
  const needsMask = settings.challenge.needs_mask;
  const rows = new Rows();
  const masks = new Masks(rows);
  const intake = new Intake({
    rows,
    key: Uint8Array.from(atob(settings.key), (sign) => sign.charCodeAt(0)),
    largestBytes: settings.largest_bytes,
    needsMask,
    lacking: (sha256) => api.post(`/challenges/${challenge}/lacking`, { sha256 }),
    onMask: (source) => masks.add([source]),
  });
  const list = new List(rows, { needsMask, hasLabels: !vocabulary.isEmpty });
  const dialog = new ImageDialog({ intake, rows, list, vocabulary, needsMask });
  const sender = new Sender({ api, rows, needsMask, batch: () => batch, clean: (row) => intake.clean(row), cleanMaskDicom: (buffer) => intake.cleanBuffer(buffer) });
  const onUsed = (n, rowOf) => {
    masks.match(rowOf);
    find("status").textContent = say("tableUsed", { n });
  };
  new TableReview({ rows, vocabulary, onUsed });
  new SendingBar({ sender, rows, needsMask, signIn });
  new Receipt(rows);
  receiptOfBatch(batch);
  list.addEventListener("retry", ({ detail: row }) => sender.start([row]));
  show(find("table-tool"), !vocabulary.isEmpty);
  followReading(rows, intake, masks);
  offerLabelling(rows, list, dialog, needsMask);
  takeFiles((sources) => {
    const { toRead, there } = rows.add(sorted(sources), vocabulary);
    if (there) find("trouble").replaceChildren(notice("info", say("filesThere", { n: there })));
    intake.take(toRead);
  });
  addEventListener("beforeunload", (event) => {
    if (rows.all.some(({ isUnsent }) => isUnsent)) event.preventDefault();
  });
  show(find("choose"), true);
  page.dataset.state = "choosing";
  find("files").focus();
}

/** Everything by which files come: two fields and a drop. */
function takeFiles(take) {
  const received = async (sources) => {
    const found = await sources.catch(() => []);
    find("trouble").replaceChildren(...(found.length ? [] : [notice("warning", say("nothingChosen"))]));
    if (!found.length) return;
    show(find("images"), true);
    page.dataset.state = "working";
    take(found);
  };
  for (const name of ["files", "folder"]) {
    find(name).addEventListener("change", ({ target }) => {
      const files = [...target.files];
      target.value = ""; // so that the same files can be chosen again
      if (files.length) received(chosenFiles(files));
    });
  }
  const drop = find("drop");
  for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
    addEventListener(name, (event) => {
      event.preventDefault(); // a file dropped beside the field must not take the place of the page
      drop.classList.toggle("over", (name === "dragover" || name === "dragenter") && drop.contains(event.target));
    });
  }
  drop.addEventListener("drop", (event) => received(droppedFiles(event.dataTransfer)));
}

/** How far the reading is. */
function followReading(rows, intake, masks) {
  let wasBusy = false;
  rows.addEventListener("change", () => {
    const all = rows.all.length;
    const done = rows.all.filter(({ state }) => state !== "waiting" && state !== "reading").length;
    const isBusy = intake.isBusy || done < all;
    show(find("reading"), isBusy);
    find("reading-bar").max = Math.max(1, all);
    find("reading-bar").value = done;
    find("reading-count").textContent = say("readingCount", { done, all });
    find("images").dataset.state = isBusy ? "reading" : "read";
    if (wasBusy && !isBusy) {
      find("status").textContent = say("readDone", { n: all });
      masks.match();
    }
    wasBusy = isBusy;
  });
}

/** The button that leads through everything that waits for the person. */
function offerLabelling(rows, list, dialog, needsMask) {
  const button = find("begin");
  const waiting = () => rows.all.filter((row) => row.todo(needsMask).length);
  rows.addEventListener("change", () => {
    const { length } = waiting();
    show(button, length > 0);
    const words = say("beginLabels", { n: length });
    if (button.textContent.trim() !== words) button.replaceChildren(icon("next"), ` ${words}`);
  });
  button.addEventListener("click", () => {
    const some = waiting();
    if (some.length) dialog.open(some[0], some);
  });
}

function receiptOfBatch(batch) {
  const address = page.dataset.batch.replace("00000000-0000-0000-0000-000000000000", batch);
  find("batch-receipt").href = address;
}

/** In the order in which people count: 2 before 10. */
function sorted(sources) {
  const order = new Intl.Collator(language, { numeric: true }).compare;
  return [...sources].sort((one, other) => order(one.path, other.path));
}
