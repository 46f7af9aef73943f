"""The five definitions are those of 2018."""

import pytest

from pentathlon.challenge import builtin_challenges, load_challenge

HORNS = ["Corne anterieure", "Corne posterieure"]
BENIGN = [
    "Adenose sclerosante", "Autre lesion proliferante", "Cicatrice radiaire", "Fibroadenome", "Galactophorite",
    "Hyperplasie canalaire sans atypie", "Kyste", "PASH", "Papillome", "cytosteatonecrose", "ganglio intra-mammaire",
]  # fmt: skip
MALIGNANT = [
    "Carcinome lobulaire infiltrant", "Cancer triple negatif", "Carcinome intracanalaire", "Carcinome mucineux",
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "pixel_size_mm", "image_size"),
    [
        ("cortex", 1.0, (192, 192)),
        ("breast", 0.7, (440, 440)),
        ("meniscus", 0.332, (256, 256)),
        ("thyroid", 0.45, (192, 192)),
        ("liver", None, None),
    ],
)
def test_geometry_is_that_of_table_1(name, pixel_size_mm, image_size):
    preparation = load_challenge(name).preparation
    assert (preparation.pixel_size_mm, preparation.image_size) == (pixel_size_mm, image_size)


@pytest.mark.parametrize(
    ("name", "crop", "sector", "mask"),
    [
        ("cortex", "mask_centroid", False, True),
        ("breast", "click", False, False),
        ("meniscus", "click", False, False),
        ("thyroid", "click", False, False),
        ("liver", "none", True, False),
    ],
)
def test_images_are_cropped_as_in_2018(name, crop, sector, mask):
    preparation = load_challenge(name).preparation
    assert (preparation.crop, preparation.sector_mask, preparation.mask) == (crop, sector, mask)


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("meniscus", [*HORNS, "Orientation anterieure", "Orientation posterieure"]),
        ("liver", ["Benin", "Lesion", "Malin", "Type de lesion"]),
        ("breast", ["Malin", "Type de lesion"]),
        ("thyroid", ["anormale"]),
    ],
)
def test_reference_columns_are_those_every_team_received(name, columns):
    assert [column.name for column in load_challenge(name).labels.columns] == columns


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        (
            "meniscus",
            ["Fissure", "Corne anterieure", "Corne posterieure", "Orientation horizontale", "Orientation verticale"],
        ),
        ("liver", ["Malin", "Lesion", "Kyste", "Angiome", "CHC", "Foie Homogene", "HNF", "Metastase"]),
        ("thyroid", ["anormale"]),
        ("cortex", []),
    ],
)
def test_prediction_columns_are_those_every_team_sent(name, columns):
    assert list(load_challenge(name).prediction.columns) == columns


def test_breast_is_predicted_as_malignant_and_17_types():
    breast = load_challenge("breast")
    types = ["Tissu glandulaire", "Carcinome canalaire infiltrant", *BENIGN, *MALIGNANT]
    assert sorted(breast.prediction.columns) == sorted(["Malin", *types])
    assert sorted(breast.labels.columns[1].vocabulary) == sorted(types)


@pytest.mark.parametrize(
    ("name", "weights"),
    [
        ("meniscus", [0.4, 0.3, 0.3]),
        ("liver", [0.5, 0.3, 0.2]),
        ("breast", [0.6, 0.1, 0.1, 0.1, 0.1]),
        ("thyroid", [1.0]),
        ("cortex", [1.0]),
    ],
)
def test_score_is_weighted_as_in_2018(name, weights):
    scoring = load_challenge(name).scoring
    assert [part.weight for part in (*scoring.terms, *scoring.means) if part.weight] == weights


def test_breast_groups_add_the_columns_of_their_types():
    *_, benign, malignant = load_challenge("breast").scoring.terms
    assert (sorted(benign.prediction), sorted(malignant.prediction)) == (sorted(BENIGN), sorted(MALIGNANT))


def test_liver_types_are_a_mean_over_cases_with_a_lesion():
    types = [term for term in load_challenge("liver").scoring.terms if term.mean == "type"]
    assert [term.prediction for term in types] == [("Kyste",), ("Angiome",), ("HNF",), ("CHC",), ("Metastase",)]
    assert {term.subset for term in types} == {"[Lesion]"}


@pytest.mark.parametrize("challenge", builtin_challenges(), ids=lambda challenge: challenge.id)
def test_every_text_is_in_both_languages(challenge):
    texts = [challenge.title, challenge.question, *(task.text for task in challenge.tasks)]
    texts += [column.text for column in challenge.labels.columns]
    texts += [contradiction.text for contradiction in challenge.labels.contradictions]
    assert all(text.en != text.fr for text in texts)


def test_one_image_per_exam_but_one_per_meniscus():
    counts = {challenge.id: challenge.criteria.images_per_exam for challenge in builtin_challenges()}
    assert counts == {"meniscus": 2, "cortex": 1, "liver": 1, "breast": 1, "thyroid": 1}
