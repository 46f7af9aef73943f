"""Why a file is refused, or why a person has to look at it."""

from pentathlon.challenge.definition import Text

REFUSALS: dict[str, Text] = {
    "not_dicom": Text(
        en="Not a DICOM file: left out.",
        fr="Pas un fichier DICOM : laissé de côté.",
    ),
    "unreadable": Text(
        en="The file is damaged or does not follow the standard: export it again from the PACS.",
        fr="Le fichier est endommagé ou ne suit pas la norme : exportez-le de nouveau depuis le PACS.",
    ),
    "unsupported_class": Text(
        en="Only CT, MR, ultrasound and secondary capture images can be cleaned with certainty.",
        fr="Seules les images de scanner, d’IRM, d’échographie et les captures peuvent être nettoyées avec certitude.",
    ),
    "unsupported_syntax": Text(
        en="Nothing here decodes this kind of file: export it uncompressed.",
        fr="Ce type de fichier ne peut être décodé : exportez-le sans compression.",
    ),
    "unsupported_pixels": Text(
        en="The pixels are not laid out as those of an image: export it again, uncompressed.",
        fr="Les pixels ne sont pas ceux d’une image : exportez-la de nouveau, sans compression.",
    ),
    "no_pixels": Text(
        en="The file holds no image.",
        fr="Le fichier ne contient pas d’image.",
    ),
    "too_large": Text(
        en="The file is too large to be one image or loop.",
        fr="Le fichier est trop gros pour une image ou une boucle.",
    ),
    "time_limit": Text(
        en="Cleaning took too long and was stopped: report the file to the organiser.",
        fr="Le nettoyage a pris trop de temps et a été arrêté : signalez le fichier à l’organisateur.",
    ),
    "crashed": Text(
        en="The program that reads the file crashed, or ran out of memory: report the file.",
        fr="Le programme qui lit le fichier s’est arrêté ou a manqué de mémoire : signalez le fichier.",
    ),
    "residual_identifier": Text(
        en="Something that names a patient was still found after cleaning: nothing was written.",
        fr="Un élément identifiant a encore été trouvé après le nettoyage : rien n’a été écrit.",
    ),
}

REVIEWS: dict[str, Text] = {
    "secondary_capture": Text(
        en="A screen capture can show anything: a person looks at it.",
        fr="Une capture d’écran peut tout montrer : une personne la regarde.",
    ),
    "text_in_anatomy": Text(
        en="Text was blanked, or is, within the anatomy: a person looks at it.",
        fr="Du texte se trouve, ou a été masqué, dans l’anatomie : une personne regarde l’image.",
    ),
    "text_found": Text(
        en="Text was found and left as it is, as asked: a person decides.",
        fr="Du texte a été trouvé et laissé en place, comme demandé : une personne décide.",
    ),
    "text_declared": Text(
        en="The header says that text is burned into the pixels, and none was found: a person looks at it.",
        fr="L’en-tête indique du texte incrusté, et aucun n’a été trouvé : une personne regarde l’image.",
    ),
    "text_remains": Text(
        en="Text is still seen after blanking: a person looks at it.",
        fr="Du texte reste visible après masquage : une personne regarde l’image.",
    ),
    "sector_unsure": Text(
        en="The ultrasound sector was not found with certainty: a person draws or confirms it.",
        fr="Le secteur échographique n’a pas été trouvé avec certitude : une personne le trace ou le confirme.",
    ),
    "sector_not_cut": Text(
        en="The ultrasound sector was found and left in place, as asked: a person decides.",
        fr="Le secteur échographique a été trouvé et laissé en place, comme demandé : une personne décide.",
    ),
    "review_pending": Text(
        en="The image was for review when it was de-identified before, and nobody has decided since.",
        fr="L’image était à vérifier lors d’une désidentification précédente, et rien n’a été décidé depuis.",
    ),
    "pixels_not_examined": Text(
        en="Nobody looked for text in the pixels, as asked, and this kind of image often holds some.",
        fr="Le texte incrusté n’a pas été cherché, comme demandé, et ce type d’image en contient souvent.",
    ),
}

REASONS = REFUSALS | REVIEWS
"""Reason → what it means and what to do, in both languages."""
