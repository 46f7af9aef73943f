"""Why an image is refused or what is asked about it, and what to do: codes of the toolkit and our own."""

from pentathlon.challenge.definition import Text
from pentathlon.deidentification.reason_codes import REASONS
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon_site.core.text import localised

OWN: dict[str, Text] = {
    "not_deidentified": Text(
        en="The image was not de-identified with the key of this centre. Send it through the upload page or with "
        "“pentathlon send”: both remove what names the patient before anything leaves the hospital. "
        "Nothing of this file was kept.",
        fr="L’image n’a pas été désidentifiée avec la clé de ce centre. Envoyez-la par la page d’envoi ou avec "
        "« pentathlon send » : l’une et l’autre retirent ce qui nomme le patient avant que rien ne quitte l’hôpital. "
        "Rien de ce fichier n’a été conservé.",
    ),
    "burned_in_text": Text(
        en="Text is written into the picture. Send the image without annotations, or with “pentathlon send”, which "
        "blanks the text in the hospital. Nothing of this file was kept.",
        fr="Du texte est écrit dans l’image. Envoyez l’image sans annotations, ou avec « pentathlon send », qui masque "
        "le texte dans l’hôpital. Rien de ce fichier n’a été conservé.",
    ),
    "sector_not_cut": Text(
        en="What stands around the ultrasound sector was not erased before the image was sent. Send it through the "
        "upload page or with “pentathlon send”. Nothing of this file was kept.",
        fr="Ce qui entoure le secteur échographique n’a pas été effacé avant l’envoi. Envoyez l’image par la page "
        "d’envoi ou avec « pentathlon send ». Rien de ce fichier n’a été conservé.",
    ),
    "criterion_unknown": Text(
        en="Nothing to do: the file does not state everything that the challenge asks for; an expert looks at the "
        "image.",
        fr="Rien à faire : le fichier n’indique pas tout ce que demande le challenge ; un expert regardera l’image.",
    ),
    "exact_duplicate": Text(
        en="The same image was already received: send another one.",
        fr="La même image a déjà été reçue : envoyez-en une autre.",
    ),
    "near_duplicate": Text(
        en="Almost the same image of the same centre was already received: send an image of another exam. "
        "If this one is the better, withdraw the first one as sent by mistake and send this one again.",
        fr="Presque la même image du même centre a déjà été reçue : envoyez une image d’un autre examen. "
        "Si celle-ci est meilleure, retirez la première comme envoyée par erreur et renvoyez celle-ci.",
    ),
    "several_per_exam": Text(
        en="The exam already has as many images as the challenge takes of one exam. To exchange one, withdraw it as "
        "sent by mistake, then send this one again.",
        fr="L’examen a déjà autant d’images que le challenge en prend par examen. Pour en remplacer une, retirez-la "
        "comme envoyée par erreur, puis renvoyez celle-ci.",
    ),
    "withdrawn": Text(
        en="This image, or another one of its exam, was withdrawn from the event: it is not taken again.",
        fr="Cette image, ou une autre du même examen, a été retirée de l’évènement : elle n’est plus acceptée.",
    ),
}

ADVICE: dict[str, Text] = {**REASONS, **EXCLUSION_CODES, **OWN}
"""Code → what it means and what to do, in both languages."""


MAY_CHANGE = frozenset({"near_duplicate", "several_per_exam", "crashed", "time_limit"})
"""Refusals that the same file can overcome: another image is withdrawn, or the program does better another time."""


def advice(code: str) -> str:
    """What to do about a code, in the reader's language."""
    return localised(ADVICE[code]) if code in ADVICE else ""
