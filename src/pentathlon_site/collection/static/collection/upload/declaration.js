// The declaration that comes before any image: notice, day of information, waiting period, no objection.

import { find, make, show } from "./dom.js";
import { say, sayDay } from "./words.js";

const DAY_MS = 86_400_000;
/** Field of the page at which a refusal of the site is shown, by its code. */
const FIELD_OF = { waiting_period: "informed-on", future_date: "informed-on", before_notice: "informed-on", not_declared: "statements" };

/** Ask for the declaration; resolves with the batch once the site has taken it. */
export function askDeclaration({ settings, today, declare }) {
  const form = find("declaration");
  const day = find("informed-on");
  const [waitingOver, noObjection] = [find("waiting-over"), find("no-objection")];
  const { number, address } = settings.notice;
  const days = settings.waiting_period_days;
  const latest = shifted(today, -days);
  find("notice-text").append(say("noticeText", { number }), " ", make("a", { href: address, target: "_blank", rel: "noopener" }, say("readNotice")));
  find("informed-on-help").textContent = say(days ? "informedHelp" : "informedNoWait", { n: days, day: sayDay(latest) });
  find("waiting-over-text").textContent = say(days ? "waitingOver" : "waitingNone", { n: days });
  day.max = latest;
  show(find("declare"), true);

  return new Promise((resolve) => {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (!check()) return;
      const button = form.querySelector("button");
      button.disabled = true;
      try {
        const content = { notice: number, informed_on: day.value, waiting_over: waitingOver.checked, no_objection: noObjection.checked };
        const { batch } = await declare(content);
        show(form, false);
        find("declared").replaceChildren(make("p", {}, say("declared", { number, day: sayDay(day.value) })));
        show(find("declared"), true);
        resolve(batch);
      } catch (error) {
        complain(FIELD_OF[error.code] ?? "statements", error.hasMessage ? error.message : say("noLink"));
      }
      button.disabled = false;
    });
  });

  function check() {
    complain("informed-on", "");
    complain("statements", "");
    if (!day.value) return complain("informed-on", say("informedMissing"));
    if (day.value > today) return complain("informed-on", say("informedFuture"));
    if (day.value > latest) return complain("informed-on", say("informedTooLate", { n: days, day: sayDay(shifted(day.value, days)) }));
    if (!waitingOver.checked || !noObjection.checked) return complain("statements", say("statementsMissing"));
    return true;
  }

  function complain(field, text) {
    const place = find(`${field}-error`);
    const input = field === "informed-on" ? day : [waitingOver, noObjection].find(({ checked }) => !checked) ?? waitingOver;
    place.replaceChildren(...(text ? [make("li", {}, text)] : []));
    show(place, Boolean(text));
    day.setAttribute("aria-invalid", String(field === "informed-on" && Boolean(text)));
    if (text) input.focus();
    return false;
  }
}

const shifted = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
