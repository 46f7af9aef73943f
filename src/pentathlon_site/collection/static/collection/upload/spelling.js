// When two spellings are the same word: pentathlon.challenge.spelling, and Python's idea of white space.

const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const SPACES = new RegExp(`[${SPACE}]+`, "g");
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const SAME_SIGN = {
  ...Object.fromEntries([..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map((sign) => [sign, "-"])),
  ...Object.fromEntries([..."\u2018\u2019\u02bc\u02b9\u2032`"].map((sign) => [sign, "'"])),
  œ: "oe",
  æ: "ae",
  _: " ",
};
const SIGNS = new RegExp(`[${Object.keys(SAME_SIGN).join("")}]`, "g");
const NEVER_SEEN = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** The text without white space around it. */
export const stripped = (text) => text.replace(ENDS, "");

/** The text with each run of white space made one plain space. */
export const oneSpaced = (text) => stripped(text).replace(SPACES, " ");

/** Form of a text in which case, accents, kinds of white space, of hyphens and of apostrophes do not matter. */
export function spellingKey(text) {
  const folded = folds(text.normalize("NFKD")).normalize("NFKD");
  return oneSpaced(folded.replace(SIGNS, (sign) => SAME_SIGN[sign]).replace(NEVER_SEEN, ""));
}

/** Form of a heading: as `spellingKey`, and spaces, underscores and hyphens do not matter at all. */
export const headingKey = (text) => spellingKey(text).replace(/[ -]/g, "");

/** A file name as people compare them: forward slashes, any case, composed accents (pentathlon.dataset.sources). */
export const matchKey = (name) => folds(name.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC"));

/** Letters of any case made the same. */
const folds = (text) => text.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
