import pytest

from builders.collections import thyroid_collection
from pentathlon.challenge import load_challenge
from pentathlon.dataset import build_dataset, verify_dataset
from pentathlon.errors import DatasetError


@pytest.fixture
def dataset(tmp_path):
    collection = thyroid_collection(tmp_path)
    return build_dataset(load_challenge("thyroid"), collection.inputs, tmp_path / "out").dataset


def _problems(dataset):
    with pytest.raises(DatasetError) as error:
        verify_dataset(dataset)
    return [(problem.file, problem.message) for problem in error.value.problems]


def test_a_fresh_dataset_is_whole(dataset):
    assert verify_dataset(dataset).challenge == "thyroid"


def test_a_changed_file_is_named(dataset):
    with (dataset / "reference/test.csv").open("a") as stream:
        stream.write("x\n")

    assert _problems(dataset) == [("reference/test.csv", "is not the file that was written")]


def test_missing_and_foreign_files_are_named(dataset):
    (dataset / "README.md").rename(dataset / "README.txt")

    assert [name for name, _ in _problems(dataset)] == ["README.md", "README.txt"]


@pytest.mark.parametrize("content", [None, "{", "[]", '{"format": "other"}'])
def test_what_has_no_manifest_is_no_dataset(dataset, content):
    (dataset / "dataset.json").unlink()
    if content is not None:
        (dataset / "dataset.json").write_text(content)

    assert [name for name, _ in _problems(dataset)] == ["dataset.json"]
