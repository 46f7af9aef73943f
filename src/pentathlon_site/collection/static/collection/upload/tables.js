// Written by tools/label_tables.py from the tables of the toolkit; do not edit.
export const BINARY_SPELLINGS = {
  "1": "1",
  "1.0": "1",
  "1,0": "1",
  "oui": "1",
  "o": "1",
  "yes": "1",
  "y": "1",
  "vrai": "1",
  "v": "1",
  "true": "1",
  "t": "1",
  "x": "1",
  "+": "1",
  "positif": "1",
  "positive": "1",
  "present": "1",
  "presente": "1",
  "0": "0",
  "0.0": "0",
  "0,0": "0",
  "non": "0",
  "n": "0",
  "no": "0",
  "faux": "0",
  "f": "0",
  "false": "0",
  "negatif": "0",
  "negative": "0",
  "absent": "0",
  "absente": "0"
};
export const RESERVED_HEADINGS = {
  "id": [
    "identifiant",
    "image_id",
    "id_image",
    "case_id",
    "SOPInstanceUID"
  ],
  "file": [
    "fichier",
    "filename",
    "image",
    "nom du fichier",
    "nom de fichier",
    "nom fichier",
    "image file"
  ],
  "patient": [
    "patient_id",
    "id_patient",
    "ipp",
    "numero patient",
    "patient number"
  ],
  "exam": [
    "exam_id",
    "examen",
    "id_examen",
    "study",
    "study_id",
    "StudyInstanceUID"
  ],
  "centre": [
    "center",
    "hopital",
    "hospital",
    "site",
    "etablissement"
  ]
};
export const EXTENSION = "(\\.nii)?\\.[a-z][a-z0-9]{0,5}$";
