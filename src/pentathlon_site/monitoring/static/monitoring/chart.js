// The organiser's chart: read numbers by pointing, enlarge by dragging. The same numbers stand in tables beside it.

const DASHES = [[], [9, 4], [2, 3], [9, 3, 2, 3], [16, 5]];
const HEIGHT = 380;
const DAY_S = 86_400;
const TICK_DAYS = [1, 2, 7, 14, 30, 60, 90, 180, 365]; // never twice the same day

const place = document.getElementById("chart");
let chart = null;

const read = () => JSON.parse(document.getElementById("chart-data").textContent);
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function draw() {
  const data = read();
  if (!data.days.length) return;
  place.hidden = false;
  document.getElementById("chart-help").hidden = false;
  chart?.destroy();
  chart = new window.uPlot(options(data), values(data), place);
}

// New numbers keep what the reader has enlarged and hidden.
function refresh() {
  if (!chart) return draw();
  chart.setData(values(read()), false);
  chart.redraw();
}

function values(data) {
  return [data.days, ...data.series.map((each) => each.values), data.days.map(() => data.target)];
}

function options(data) {
  const number = new Intl.NumberFormat(data.language);
  const day = new Intl.DateTimeFormat(data.language, { dateStyle: "medium", timeZone: "UTC" });
  const ordinal = (written) => (data.language.startsWith("fr") ? written.replace(/^1(?=\s)/, "1er") : written);
  const tick = new Intl.DateTimeFormat(data.language, { day: "numeric", month: "short", timeZone: "UTC" });
  const axis = { stroke: token("--ink"), grid: { stroke: token("--line") }, ticks: { stroke: token("--line") } };
  const value = (_chart, each) => (each == null ? "–" : number.format(each));
  const lines = data.series.map((each, index) => ({
    label: each.name,
    stroke: token(`--series-${(index % DASHES.length) + 1}`),
    dash: DASHES[index % DASHES.length],
    width: 2,
    points: { show: false },
    value,
  }));
  const target = { label: data.words.target, stroke: token("--ink"), dash: [1, 3], width: 1, points: { show: false }, value };
  return {
    width: place.clientWidth - 24,
    height: HEIGHT,
    tzDate: (seconds) => window.uPlot.tzDate(new Date(seconds * 1000), "UTC"),
    series: [{ label: data.words.day, value: (_chart, each) => (each == null ? "–" : ordinal(day.format(each * 1000))) }, ...lines, target],
    axes: [
      { ...axis, incrs: TICK_DAYS.map((days) => days * DAY_S), values: (_chart, splits) => splits.map((each) => ordinal(tick.format(each * 1000))) },
      { ...axis, size: 64, values: (_chart, splits) => splits.map((each) => number.format(each)) },
    ],
    scales: { y: { range: (_chart, _low, high) => [0, Math.max(high * 1.05, 10)] } },
  };
}

draw();
addEventListener("resize", () => chart?.setSize({ width: place.clientWidth - 24, height: HEIGHT }));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
document.addEventListener("htmx:afterSettle", refresh);
