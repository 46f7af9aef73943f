// Why a file is not cleaned here, and what to do about it: bad input never raises anything else.

import { REASONS } from "./tables.js";

const SEND = {
  en: "Send it with the site agent (pentathlon send), which cleans it with the full toolkit, or export it without compression.",
  fr: "Envoyez-le avec l'agent du centre (pentathlon send), qui le nettoie avec tous les outils, ou exportez-le sans compression.",
};

const BROWSER_REASONS = {
  needs_site_agent: {
    en: `This kind of file cannot be cleaned with certainty in a browser. ${SEND.en}`,
    fr: `Ce type de fichier ne peut être nettoyé avec certitude dans un navigateur. ${SEND.fr}`,
  },
  secondary_capture: {
    en: "A screen capture can show anything, a name too. Send the original image from the PACS instead.",
    fr: "Une capture d'écran peut tout montrer, y compris un nom. Envoyez plutôt l'image d'origine depuis le PACS.",
  },
  text_declared: {
    en: "The file says that text is written into its pixels. Send it with the site agent (pentathlon send), which finds and blanks text, or export the image without annotations.",
    fr: "Le fichier indique du texte incrusté dans l'image. Envoyez-le avec l'agent du centre (pentathlon send), qui trouve et masque le texte, ou exportez l'image sans annotations.",
  },
  sector_needed: {
    en: "Writing often stands around an ultrasound image: mark the sector that stays, everything else becomes black.",
    fr: "Une échographie est souvent entourée de texte : tracez le secteur à conserver, tout le reste devient noir.",
  },
};

/** A file that is not cleaned: `reason` (a code), `detail` (English, quotes nothing of the file), `advice` {en, fr}. */
export class Refusal extends Error {
  constructor(reason, detail) {
    super(`${reason}: ${detail}`);
    this.name = "Refusal";
    this.reason = reason;
    this.detail = detail;
    this.advice = BROWSER_REASONS[reason] ?? REASONS[reason];
  }
}

export const unreadable = (detail) => new Refusal("unreadable", detail);
export const needsSiteAgent = (detail) => new Refusal("needs_site_agent", detail);
