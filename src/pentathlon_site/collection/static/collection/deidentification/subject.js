// Whose image it is: what of the source decides its pseudonyms and how its dates move.

import { examShift } from "./dates.js";
import { sha256 } from "./sha256.js";
import { SOP_INSTANCE_UID } from "./source.js";
import { STATEMENT } from "./tables.js";

const STUDY_TIME = 0x00080030;
const PATIENT_ID = 0x00100020;
const STUDY_INSTANCE_UID = 0x0020000d;
const METHOD = 0x00120063;

/** Pseudonyms of one file: {patient, instance, shift, wasCut, wasForReview}. */
export function readSubject(source, pseudonymiser) {
  const [instance, study, patientId] = [SOP_INSTANCE_UID, STUDY_INSTANCE_UID, PATIENT_ID].map(source.text);
  const hash = () => Array.from(sha256(source.content), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const patient = pseudonymiser.patient(patientId || `exam ${study || instance || hash()}`);
  const isOurs =
    patient === patientId && pseudonymiser.ownsUid(instance) && (!study || pseudonymiser.ownsUid(study));
  const method = isOurs ? source.text(METHOD) : "";
  return {
    patient,
    instance: pseudonymiser.uid(instance || hash()),
    shift: examShift(isOurs ? 0 : pseudonymiser.days(patient), source.text(STUDY_TIME)),
    wasCut: method.includes(STATEMENT.sectorCut),
    wasForReview: method.includes(STATEMENT.forReview),
  };
}
