// Dates and times moved by one amount per patient, as in pentathlon.deidentification.dates: intervals stay.

const DATE = /^(\d{4})\.?(\d{2})\.?(\d{2})$/;
const TIME = /^(\d{2}):?(?:(\d{2}):?(?:(\d{2})(?:\.(\d{1,6}))?)?)?$/;
const MOMENT = /^(\d{8})(\d{2}(?:\d{2}(?:\d{2}(?:\.\d{1,6})?)?)?)?(?:[+-]\d{4})?$/;
const DAY = 86_400_000_000; // microseconds
const NOON = DAY / 2;
const JANUARY_2000 = 10957; // days since 1970

/** The shift of an exam that began at StudyTime: whole days, and microseconds of the clock or null. */
export function examShift(days, studyTime) {
  const began = parseTime(studyTime);
  return { days, clock: began === null ? null : NOON - began };
}

/** A DA value moved, with the TM value that belongs to it or empty; null where it is no date. */
export function shiftedDate(text, clock, shift) {
  const day = parseDate(text);
  if (day === null) return null;
  const hour = parseTime(clock);
  const moved = hour !== null && shift.clock !== null ? movedMoment(day, hour, shift).day : day + shift.days;
  return dayText(moved);
}

/** A TM value moved, with the DA value that belongs to it or empty; null where it cannot be. */
export function shiftedTime(text, day, shift) {
  const hour = parseTime(text);
  if (hour === null || shift.clock === null) return null;
  return clockText(movedMoment(parseDate(day) ?? JANUARY_2000, hour, shift).clock, text);
}

/** A DT value moved; the offset from UTC, which tells the country, is left out. */
export function shiftedMoment(text, _partner, shift) {
  const match = MOMENT.exec(text);
  const day = match === null ? null : parseDate(match[1]);
  if (day === null) return null;
  const hour = parseTime(match[2] ?? "");
  if (hour === null || shift.clock === null) return dayText(day + shift.days);
  const moved = movedMoment(day, hour, shift);
  return dayText(moved.day) + clockText(moved.clock, match[2]);
}

function movedMoment(day, clock, shift) {
  const moved = clock + shift.clock;
  const carry = Math.floor(moved / DAY);
  return { day: day + shift.days + carry, clock: moved - carry * DAY };
}

/** Days since 1970 of a DA value, null where it is none. */
function parseDate(text) {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (year < 1900 || year > 2100) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? Math.round(moment.getTime() / 86_400_000) : null;
}

/** Microseconds since midnight of a TM value, null where it is none. */
function parseTime(text) {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  const micro = Number((match[4] ?? "").padEnd(6, "0"));
  return ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1_000_000 + micro;
}

function dayText(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
}

/** The time of day with as many digits of a second as the original. */
function clockText(clock, like) {
  const dot = like.indexOf(".");
  const digits = dot < 0 ? 0 : like.length - dot - 1;
  const pair = (value) => String(Math.floor(value)).padStart(2, "0");
  const second = clock / 1_000_000;
  const text = pair(second / 3600) + pair((second / 60) % 60) + pair(second % 60);
  return digits ? `${text}.${String(clock % 1_000_000).padStart(6, "0").slice(0, digits)}` : text;
}
