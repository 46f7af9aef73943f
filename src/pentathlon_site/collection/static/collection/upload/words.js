// The page's words, which the template gives in the reader's language.

const words = JSON.parse(document.getElementById("upload-words").textContent);
export const language = document.documentElement.lang.startsWith("fr") ? "fr" : "en";
const locale = language === "fr" ? "fr-FR" : "en-GB"; // European dates in both
const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);

/** A sentence with its facts filled in; `facts.n` decides on singular or plural. */
export function say(key, facts = {}) {
  const found = words[key];
  const text = typeof found === "object" ? found[plurals.select(facts.n) === "one" ? "one" : "other"] : found;
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text.replace(/\{(\w+)\}/g, (_all, name) => shown(facts[name]));
}

/** Whether there are words for a key. */
export const knows = (key) => Object.hasOwn(words, key);

/** A day, YYYY-MM-DD, as people write it. */
export const sayDay = (day) => {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
  return language === "fr" ? written.replace(/^1(?=\s)/, "1er") : written;
};

/** A time of this day, as the clock of this computer shows it. */
export const sayTime = (date) => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(date);

const shown = (fact) => (typeof fact === "number" ? numbers.format(fact) : String(fact ?? ""));
