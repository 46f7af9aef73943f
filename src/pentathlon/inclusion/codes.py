"""Why an image can be excluded, and what its centre can do about it."""

from pentathlon.challenge.definition import Text

EXCLUSION_CODES: dict[str, Text] = {
    "not_an_image": Text(
        en="Not an image: leave it out, or send the image it belongs to.",
        fr="Ce n’est pas une image : ne l’envoyez pas, ou envoyez l’image correspondante.",
    ),
    "unreadable": Text(
        en="The file is damaged or incomplete: export it again from the PACS.",
        fr="Le fichier est endommagé ou incomplet : exportez-le de nouveau depuis le PACS.",
    ),
    "unsupported": Text(
        en="Nothing here decodes this kind of file: export it uncompressed.",
        fr="Ce type de fichier ne peut être décodé : exportez-le sans compression.",
    ),
    "too_large": Text(
        en="The file claims more pixels than an image can have: export it again.",
        fr="Le fichier annonce plus de pixels qu’une image ne peut en avoir : exportez-le de nouveau.",
    ),
    "wrong_modality": Text(
        en="Send an image of the modality that the challenge asks for.",
        fr="Envoyez une image de la modalité demandée par le challenge.",
    ),
    "secondary_capture": Text(
        en="Send the original image, not a screen capture.",
        fr="Envoyez l’image originale, pas une capture d’écran.",
    ),
    "localizer": Text(
        en="This is a localizer: send the diagnostic image.",
        fr="C’est une image de repérage : envoyez l’image diagnostique.",
    ),
    "wrong_plane": Text(
        en="Send an image in the plane that the challenge asks for.",
        fr="Envoyez une image dans le plan demandé par le challenge.",
    ),
    "field_strength": Text(
        en="Send an exam from a machine of the field strength that the challenge asks for.",
        fr="Envoyez un examen réalisé au champ magnétique demandé par le challenge.",
    ),
    "slice_thickness": Text(
        en="Send a slice of the thickness that the challenge asks for.",
        fr="Envoyez une coupe de l’épaisseur demandée par le challenge.",
    ),
    "no_pixel_spacing": Text(
        en="The pixel size is missing, usually emptied by an anonymisation tool: send the file as the PACS has it, "
        "this program removes the identifiers and keeps the geometry.",
        fr="La taille de pixel manque, souvent effacée par un outil d’anonymisation : envoyez le fichier tel qu’il est "
        "dans le PACS, ce programme retire les identifiants et garde la géométrie.",
    ),
    "implausible_pixel_spacing": Text(
        en="The pixel size is not plausible: send the file as the PACS has it.",
        fr="La taille de pixel n’est pas plausible : envoyez le fichier tel qu’il est dans le PACS.",
    ),
    "matrix_size": Text(
        en="The matrix is not of the size that the challenge asks for: send the original image, not a thumbnail.",
        fr="La matrice n’a pas la taille demandée par le challenge : envoyez l’image originale, pas une vignette.",
    ),
    "several_frames": Text(
        en="Send one image, not a cine loop or a volume.",
        fr="Envoyez une seule image, pas une boucle ni un volume.",
    ),
    "burned_in_text": Text(
        en="The header says that text is burned into the pixels: send the image without it.",
        fr="L’en-tête indique du texte incrusté dans les pixels : envoyez l’image sans ce texte.",
    ),
    "blank": Text(
        en="The image is empty or of one grey level: send another one.",
        fr="L’image est vide ou d’un seul niveau de gris : envoyez-en une autre.",
    ),
    "exact_duplicate": Text(
        en="The same image was already received: send it once.",
        fr="La même image a déjà été reçue : ne l’envoyez qu’une fois.",
    ),
    "near_duplicate": Text(
        en="Almost the same image was already received: send it once.",
        fr="Presque la même image a déjà été reçue : ne l’envoyez qu’une fois.",
    ),
    "several_per_exam": Text(
        en="The exam already has as many images as the challenge takes of one exam: send no further one.",
        fr="L’examen a déjà autant d’images que le challenge en prend par examen : n’en envoyez pas d’autre.",
    ),
    "no_label": Text(
        en="No row of the label file names this image: add one.",
        fr="Aucune ligne du fichier de labels ne désigne cette image : ajoutez-la.",
    ),
    "missing_label": Text(
        en="A required label is empty: fill it in.",
        fr="Un label obligatoire est vide : complétez-le.",
    ),
    "unknown_label": Text(
        en="A label is not an allowed value: correct it.",
        fr="Un label n’est pas une valeur permise : corrigez-le.",
    ),
    "contradictory_labels": Text(
        en="The labels contradict each other: correct them with the report at hand.",
        fr="Les labels se contredisent : corrigez-les, compte rendu en main.",
    ),
    "conflicting_labels": Text(
        en="Two rows label this image differently: keep the right one.",
        fr="Deux lignes donnent à cette image des labels différents : gardez la bonne.",
    ),
    "not_curated": Text(
        en="Nothing to do for the centre: the lesion has not been pointed at yet.",
        fr="Rien à faire pour le centre : la lésion n’a pas encore été pointée.",
    ),
    "click_outside": Text(
        en="Nothing to do for the centre: the click lies outside of the image.",
        fr="Rien à faire pour le centre : le clic est en dehors de l’image.",
    ),
    "no_mask": Text(
        en="The mask is missing: send it under the name of the image.",
        fr="Le masque manque : envoyez-le sous le nom de l’image.",
    ),
    "unusable_mask": Text(
        en="The mask is empty, unreadable or of another size than the image: draw it on this image again.",
        fr="Le masque est vide, illisible ou d’une autre taille que l’image : redessinez-le sur cette image.",
    ),
    "no_sector": Text(
        en="No ultrasound sector was found: send a B-mode image.",
        fr="Aucun secteur échographique n’a été trouvé : envoyez une image en mode B.",
    ),
}
"""Code of exclusion → what the centre can do, in both languages."""
