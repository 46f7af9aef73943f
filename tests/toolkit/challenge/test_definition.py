"""A wrong definition is refused with the key and the allowed values."""

import pytest

from builders.definitions import SMALL, small_challenge
from pentathlon.challenge import load_challenge
from pentathlon.challenge.definition import Range
from pentathlon.challenge.load import challenge_sha256, parse_challenge
from pentathlon.errors import DefinitionError


def refusal(*changes):
    with pytest.raises(DefinitionError) as raised:
        small_challenge(*changes)
    assert {problem.file for problem in raised.value.problems} == {"hand.toml"}
    assert [problem.message for problem in raised.value.problems if problem.message_fr in ("", problem.message)] == []
    return [problem.message for problem in raised.value.problems]


def test_small_definition_is_right():
    challenge = small_challenge()
    assert challenge.labels.names == ("Fracture", "Os", "Radius")
    assert challenge.split.fractions == {"train/part1": 0.5, "validation": 0.2, "test": 0.3}


@pytest.mark.parametrize(
    ("before", "after", "key", "said"),
    [
        ('kind = "binary"', 'kind = "boolean"', "labels.columns.0.kind", "'binary' or 'category' (found 'boolean')"),
        ('kind = "binary"\n', "", "labels.columns.0.kind", "is missing; allowed: 'binary', 'category'"),
        ('modality = ["CR"', 'modality = ["RX"', "criteria.modality.0", "'CT', 'MR', 'US'"),
        ("image_size =", "imagesize =", "preparation.imagesize", "unknown key (did you mean 'image_size'?); allowed: "),
        ("image_size =", "zoom =", "preparation.zoom", "unknown key; allowed: pixel_size_mm, image_size"),
        ("weight = 1.0", "weight = 1.0\nwieght = 2", "scoring.terms.0.wieght", "(did you mean 'weight'?)"),
        ('id = "hand"', 'id = "Hand 1"', "id", "(found 'Hand 1')"),
        ('id = "hand"', 'id = "hand"\ncolour = 1', "colour", "allowed: id, version, title"),
        ("validation = 0.2\n", "", "split.validation", "is missing"),
        ("validation = 0.2", "validation = 0.3", "split", "the fractions add up to 1.1, not to 1"),
        ("validation = 0.2", "validation = nan", "split.validation", "finite number"),
        ("weight = 1.0", "weight = inf", "scoring.terms.0.weight", "finite number"),
        ("weight = 1.0", "weight = 0.9", "scoring", "the weights add up to 0.9, not to 1"),
        ("weight = 1.0", 'weight = "heavy"', "scoring.terms.0.weight", "(found 'heavy')"),
        ("weight = 1.0\n", "", "scoring.terms.0", "either a weight or a mean"),
        ("[256, 256]", "[256, 100000]", "preparation.image_size.1", "less than or equal to 8192 (found 100000)"),
        ("[256, 256]", "[256]", "preparation.image_size.1", "is missing"),
        ("[256, 256]", "256", "preparation.image_size", "must be a list (found 256)"),
        ("[256, 256]", '[256, 256]\nfile_format = "png"', "preparation", "needs pixel_type = 'uint8'"),
        ("[256, 256]", '[256, 256]\ncrop = "mask_centroid"', "preparation", "needs mask = true"),
        ("[256, 256]", "[256, 256]\nmask_values = [1]", "preparation", "mask_values needs mask = true"),
        ("[256, 256]", "[256, 256]\nbackground = 1e9", "preparation", "does not fit pixel_type = 'int16'"),
        ("[256, 256]", "[256, 256]\nbackground = 0.5", "preparation", "does not fit pixel_type = 'int16'"),
        ("image_size = [256, 256]", 'crop = "click"', "preparation", "a crop needs image_size"),
        ('"DX"]', '"DX"]\nrows = 7', "criteria.rows", "must be a table (found 7)"),
        ('"DX"]', '"DX"]\nrows = {}', "criteria.rows", "needs min, max or both"),
        ('"DX"]', '"DX"]\nrows = { min = 9, max = 3 }', "criteria.rows", "min 9.0 is above max 3.0"),
        ('"DX"]', '"DX"]\nplane = { name = "oblique" }', "criteria.plane.name", "'axial', 'coronal' or 'sagittal'"),
        ("train = { part1 = 0.5 }", "train = {}", "split", "train needs at least one part"),
        ('kind = "table"', 'kind = "masks"', "prediction", "kind = 'masks' has none"),
        ('columns = ["Fracture"]', 'columns = ["F", "F"]', "prediction", "a column is named twice: F"),
        ('columns = ["Fracture"]', 'columns = ["ID", "Fracture"]', "prediction", "'id' holds the case ids"),
    ],
)
def test_wrong_key_is_named_with_what_is_allowed(before, after, key, said):
    [message] = refusal((before, after))
    assert message.startswith(f"{key}: ")
    assert said in message


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("\"[Os] = 'Radius'\"", "\"[Bone] = 'Radius'\"", "no label column [Bone] before it; there are Fracture, Os"),
        ("\"[Os] = 'Radius'\"", "\"[Os] = 'Tibia'\"", "[Os] is never 'Tibia'; allowed: Radius, Ulna"),
        ("\"[Os] = 'Radius'\"", '"[Os]"', "[Os] is never '1'; allowed: Radius, Ulna"),
        ("\"[Os] = 'Radius'\"", '"[Os] like 1"', "not understood: 'like 1'"),
        ('reference = "[Fracture]"', 'reference = "[Tear]"', "no label column [Tear]; there are Fracture, Os, Radius"),
        ('reference = "[Fracture]"', 'reference = "[Fracture] = 2"', "[Fracture] is never '2'; allowed: 0, 1"),
        ('prediction = ["Fracture"]', 'prediction = ["Tear"]', "no prediction column 'Tear'"),
    ],
)
def test_condition_on_what_is_not_there_is_refused(before, after, said):
    assert said in refusal((before, after))[0]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            '{ name = "Radius" }',
            '{ name = "Radius", aliases = ["CUBITUS"] }',
            "'cubitus' belongs to both 'Radius' and 'Ulna'",
        ),
        ('{ name = "Radius" }', '{ name = "ulna" }', "the spelling 'ulna' belongs to both 'ulna' and 'Ulna'"),
        ('{ name = "Radius" }', '{ name = "Ulna" }', "'Ulna' stands twice"),
        ('{ name = "Radius" }, ', "", "at least two values"),
        ('name = "Os"', 'name = "Os"\naliases = ["fracture"]', "the heading 'fracture' belongs to both"),
        ('name = "Os"', 'name = "Id"', "the column 'id' holds the case ids"),
        ('name = "Radius"\nwhen', 'name = "Fracture"\nwhen', "'Fracture' stands twice"),
        ('name = "Os"', 'name = " Os"', "no space around it (found ' Os')"),
        ('name = "Os"', 'name = "[Os]"', "match pattern"),
        ('name = "Os"', 'name = "--"', "has a letter or a digit"),
        ('kind = "binary"', 'kind = "binary"\nvalues = [{ name = "a" }]', "a binary column has no values"),
    ],
)
def test_ambiguous_vocabulary_is_refused(before, after, said):
    assert said in refusal((before, after))[0]


def test_binary_column_may_read_an_earlier_one():
    twice = '[[labels.binary]]\nname = "Forearm"\nwhen = "[Radius]"\n\n[[labels.contradictions]]'
    assert small_challenge(("[[labels.contradictions]]", twice)).labels.names[-1] == "Forearm"


def test_every_problem_is_listed():
    assert len(refusal(('kind = "binary"', 'kind = "?"'), ("validation = 0.2\n", ""), ('id = "hand"', "id = 7"))) == 3


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"id = ", "not TOML: Invalid value"),
        (b"id = 'a'\nid = 'b'", "not TOML: Cannot overwrite a value"),
        (b"\xff\xfe", "not UTF-8 text"),
        (b"a = " + b"[" * 20000, "not TOML: nested too deeply"),
        (b"a = " + b"9" * 5000, "not TOML: Exceeds the limit"),
    ],
)
def test_what_is_no_toml_is_refused(source, said):
    with pytest.raises(DefinitionError, match=said) as refused:
        parse_challenge(source, file="hand.toml")
    assert refused.value.in_language("fr").startswith("hand.toml\u00a0: ce n’est pas du ")


def test_a_wrong_key_is_explained_in_french_too():
    with pytest.raises(DefinitionError) as refused:
        small_challenge(('kind = "binary"', 'kind = "boolean"'), ("validation = 0.2\n", ""))
    assert refused.value.in_language("fr").splitlines() == [
        "hand.toml\u00a0: labels.columns.0.kind\u00a0: doit être 'binary' ou 'category' (trouvé\u00a0: 'boolean')",
        "hand.toml\u00a0: split.validation\u00a0: manque",
    ]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"id = ", "valeur non valide (fin du fichier)"),
        (b"id = 1\nid = 2", "une valeur est donnée deux fois (fin du fichier)"),
        (b"[a\nb = 1", "']' est attendu à la fin d’un en-tête de table (ligne 1, colonne 3)"),
        (b'a = "b', "les guillemets d’un texte ne sont pas fermés (fin du fichier)"),
        (b"a b = 1", "«\u00a0=\u00a0» est attendu après une clé (ligne 1, colonne 3)"),
        (b"a = " + b"9" * 5000, "un nombre a trop de chiffres"),
    ],
)
def test_what_is_no_toml_is_explained_in_french_with_its_place(source, said):
    with pytest.raises(DefinitionError) as refused:
        parse_challenge(source, file="hand.toml")
    assert refused.value.problems[0].message_fr == f"ce n’est pas du TOML\u00a0: {said}"


def test_byte_order_mark_does_not_matter():
    assert parse_challenge(b"\xef\xbb\xbf" + SMALL.encode(), file="hand.toml") == small_challenge()


@pytest.mark.parametrize("name", ["livre", "nowhere.toml"])
def test_unknown_challenge_is_answered_with_those_that_exist(name):
    with pytest.raises(DefinitionError, match=r"built-in challenge \(meniscus, cortex, liver, breast, thyroid\)"):
        load_challenge(name)


def test_misspelt_challenge_gets_the_nearest_one():
    with pytest.raises(DefinitionError, match="Did you mean 'liver'"):
        load_challenge("livre")


def test_folder_is_no_definition(tmp_path):
    with pytest.raises(DefinitionError, match="nor a TOML file"):
        load_challenge(tmp_path)


def test_hash_is_that_of_the_content_not_of_the_layout():
    same = small_challenge(
        ('id = "hand"', '# a comment\nid   = "hand"\nversion = 1'), ("[256, 256]", "[256, 256]\nbackground = 0")
    )
    assert challenge_sha256(same) == challenge_sha256(small_challenge())
    assert challenge_sha256(small_challenge(("0.2", "0.25"), ("0.3", "0.25"))) != challenge_sha256(same)


@pytest.mark.parametrize(
    ("interval", "text", "inside", "outside"),
    [
        (Range(min=1, max=3), "1 to 3", [1, 2, 3], [0.999, 3.001]),
        (Range(min=1), "at least 1", [1, 1e9], [0]),
        (Range(max=3), "at most 3", [-1e9, 3], [3.1]),
    ],
)
def test_range_includes_its_ends(interval, text, inside, outside):
    assert str(interval) == text
    assert all(map(interval.holds, inside))
    assert not any(map(interval.holds, outside))
