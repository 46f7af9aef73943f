"""Headers, pixels and faults, read by pydicom on its own; the labelled finding can be measured."""

import dataclasses
import io
from collections import defaultdict

import numpy as np
import pydicom
import pytest

from pentathlon.challenge import load_challenge
from pentathlon.challenge.load import BUILTIN
from pentathlon.delimited import read_table
from pentathlon.synthesis.acquisition import SCANS, choose_acquisition
from pentathlon.synthesis.breast import draw_breasts
from pentathlon.synthesis.canvas import Picture
from pentathlon.synthesis.dicom_writer import Provenance, encode_image
from pentathlon.synthesis.faults import COPIES
from pentathlon.synthesis.identity import invent_centres, invent_person
from pentathlon.synthesis.kidney import draw_kidney
from pentathlon.synthesis.knee import draw_knee
from pentathlon.synthesis.larynx import draw_larynx
from pentathlon.synthesis.liver import draw_liver
from pentathlon.synthesis.plan import plan_collection
from pentathlon.synthesis.ultrasound_layout import VENDORS
from pentathlon.synthesis.ultrasound_regions import add_regions


def rows_of(path):
    return [record for _, record in read_table(path).records()]


def with_fault(collection, code):
    for challenge in BUILTIN:
        for row in rows_of(collection / challenge / "truth/faults.csv"):
            if row["code"] == code:
                yield collection / challenge / "images" / row["file"]


def elements_of(dataset):
    """(keyword or tag, value) of every element; private ones are bytes in implicit VR."""
    values = ((each.keyword or f"{int(each.tag):08X}", each.value) for each in dataset.iterall())
    return {
        (key, (value.decode("latin-1") if isinstance(value, bytes) else str(value)).strip()) for key, value in values
    }


def encoded(challenge, fault="", **changes):
    """One drawn image as a DICOM data set."""
    rng = np.random.default_rng(7)
    acquisition = dataclasses.replace(choose_acquisition(SCANS[challenge], rng), **changes)
    person, centre = invent_person(rng), invent_centres(1)[0]
    if challenge == "liver":
        pixels = rng.integers(0, 255, (*acquisition.shape, 3), dtype=np.uint8)
    else:
        pixels = rng.integers(-900, 900, acquisition.shape).astype(np.float32)
    content, listed = encode_image(
        Picture(pixels, centre=(0, 0)),
        acquisition,
        Provenance(person, centre, "20180612", "2.25.1", "2.25.2"),
        fault,
        rng,
    )
    return pydicom.dcmread(io.BytesIO(content)), listed, pixels


@pytest.mark.parametrize("challenge", BUILTIN)
def test_good_images_decode_whatever_their_transfer_syntax(collection, challenge):
    folder = collection / challenge
    faulty = {row["file"] for row in rows_of(folder / "truth/faults.csv")}
    for path in (folder / "images").rglob("*"):
        if path.is_file() and path.relative_to(folder / "images").as_posix() not in faulty:
            dataset = pydicom.dcmread(path)
            assert dataset.pixel_array.shape[:2] == (dataset.Rows, dataset.Columns)
            assert dataset.Modality == SCANS[challenge].modality


@pytest.mark.parametrize("syntax", [
    "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99",
    "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.90",
])  # fmt: skip
@pytest.mark.parametrize("signed", [False, True])
def test_lossless_syntaxes_keep_hounsfield_units(syntax, signed):
    numbers = {"slope": 1.0, "intercept": 0.0 if signed else -1024.0, "signed": signed}
    dataset, _, pixels = encoded("thyroid", transfer_syntax=pydicom.uid.UID(syntax), **numbers)
    units = dataset.pixel_array * float(dataset.RescaleSlope) + float(dataset.RescaleIntercept)
    assert np.abs(units - pixels).max() <= 0.5


@pytest.mark.parametrize("colour", [False, True])
def test_jpeg_ultrasound_decodes_and_says_it_is_lossy(colour):
    dataset, _, pixels = encoded("liver", colour=colour, transfer_syntax=pydicom.uid.JPEGBaseline8Bit)
    assert dataset.pixel_array.shape == (pixels.shape if colour else pixels.shape[:2])
    assert dataset.LossyImageCompression == "01"


@pytest.mark.parametrize(("code", "holds"), [
    ("no_pixel_spacing", lambda ds: not ds.get("PixelSpacing")),
    ("implausible_pixel_spacing", lambda ds: float(ds.PixelSpacing[0]) in {0.001, 25.0}),
    ("wrong_modality", lambda ds: ds.Modality != "MR"),
    ("secondary_capture", lambda ds: ds.SOPClassUID == "1.2.840.10008.5.1.4.1.1.7"),
    ("localizer", lambda ds: "LOCALIZER" in ds.ImageType),
    ("field_strength", lambda ds: float(ds.MagneticFieldStrength) <= 1.0),
    ("slice_thickness", lambda ds: float(ds.SliceThickness) < 1),
    ("burned_in_text", lambda ds: ds.BurnedInAnnotation == "YES"),
    ("not_an_image", lambda ds: ds.Modality == "SR" and "PixelData" not in ds),
    ("too_large", lambda ds: ds.Rows == ds.Columns == 65535),
    ("unsupported", lambda ds: ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.4.100"),
])  # fmt: skip
def test_header_shows_its_fault(code, holds):
    dataset, _, _ = encoded("meniscus", fault=code, tilt=(0.0, 0.0))
    assert holds(dataset)


def test_wrong_plane_is_at_right_angles_to_the_wanted_one():
    dataset, _, _ = encoded("meniscus", fault="wrong_plane", tilt=(0.1, 0.1))
    orientation = np.array(dataset.ImageOrientationPatient, float)
    assert abs(np.cross(orientation[:3], orientation[3:])[0]) < 0.5


def test_truncated_files_lack_pixels(collection):
    for path in with_fault(collection, "unreadable"):
        with pytest.raises(Exception):  # noqa: B017, PT011 - whatever the decoder says
            _ = pydicom.dcmread(path).pixel_array


def test_blank_images_show_nothing(collection):
    for path in with_fault(collection, "blank"):
        assert np.ptp(np.percentile(pydicom.dcmread(path).pixel_array, [0.5, 99.5])) == 0


@pytest.mark.parametrize("challenge", BUILTIN)
def test_listed_identifiers_are_in_the_files(collection, challenge):
    listed = defaultdict(set)
    for row in rows_of(collection / challenge / "truth/identifiers.csv"):
        if row["keyword"] != "PixelData":
            listed[row["file"]].add((row["keyword"], row["value"]))
    faulty = {row["file"]: row["code"] for row in rows_of(collection / challenge / "truth/faults.csv")}
    for file, expected in listed.items():
        if faulty.get(file) != "unreadable":
            assert expected <= elements_of(pydicom.dcmread(collection / challenge / "images" / file))


def test_ultrasound_screens_show_the_patients_name(collection):
    burned = [
        row["value"] for row in rows_of(collection / "liver/truth/identifiers.csv") if row["keyword"] == "PixelData"
    ]
    assert any(value.startswith("IPP") for value in burned)


def test_torn_horn_is_brighter_than_a_whole_one():
    def share_of_fluid(torn):
        orientation = "Verticale" if torn else ""
        labels = {
            "Corne anterieure": "0",
            "Corne posterieure": str(int(torn)),
            "Orientation anterieure": "",
            "Orientation posterieure": orientation,
        }
        bright = []
        for seed in range(12):
            picture = draw_knee(labels, (320, 320), 0.5, np.random.default_rng(seed))
            row, column = map(round, picture.centre)
            bright.append(picture.pixels[row - 24 : row + 20, column - 60 : column + 60].astype(float))
        return bright

    changed = [np.abs(a - b).max() for a, b in zip(share_of_fluid(True), share_of_fluid(False), strict=True)]
    assert min(changed) > 0.3


def test_cortex_enhances_after_injection():
    def contrast(injected):
        picture = draw_kidney({"Injection": injected}, (512, 512), 0.8, np.random.default_rng(3))
        return picture.pixels[picture.mask > 0].mean()

    assert contrast("1") > contrast("0") + 60


def test_mask_is_the_cortex_of_one_kidney():
    picture = draw_kidney({"Injection": "1"}, (512, 512), 0.8, np.random.default_rng(3))
    area_mm2 = picture.mask.sum() * 0.8**2
    assert 1000 < area_mm2 < 6000


def test_abnormal_cartilage_differs_from_normal_where_the_cartilage_is():
    for seed in range(8):
        normal, abnormal = (
            draw_larynx({"anormale": label}, (512, 512), 0.4, np.random.default_rng(seed)) for label in "01"
        )
        changed = np.abs(normal.pixels - abnormal.pixels) > 150
        assert changed.sum() * 0.4**2 > 20


def test_breast_cancer_enhances_and_cyst_does_not():
    def signal(kind):
        found = []
        for seed in range(10):
            picture = draw_breasts({"Type de lesion": kind}, (448, 448), 0.75, np.random.default_rng(seed))
            row, column = map(round, picture.centre)
            found.append(np.median(picture.pixels[row - 3 : row + 4, column - 3 : column + 4]))
        return np.array(found)

    assert signal("Carcinome canalaire infiltrant").min() > signal("Kyste").max()


@pytest.mark.parametrize(("kind", "low", "high"), [("Kyste", 0, 30), ("Angiome", 110, 255)])
def test_liver_lesions_have_their_echo(kind, low, high):
    for seed in range(8):
        vendor = VENDORS[seed % 4]
        picture = draw_liver({"Type de lesion": kind}, (600, 800), vendor, (), np.random.default_rng(seed))
        row, column = map(round, picture.centre)
        assert low <= np.median(picture.pixels[row - 5 : row + 6, column - 5 : column + 6]) <= high


@pytest.mark.parametrize("challenge", BUILTIN)
@pytest.mark.parametrize("code", sorted(set(COPIES)))
def test_copies_come_after_an_image_that_is_kept(challenge, code):
    plan = plan_collection(load_challenge(challenge), 0.3, 1)
    for copy in (image for image in plan if image.fault == code):
        origin = copy.file.replace(COPIES[code], "")
        original = next(image for image in plan if image.file == origin)
        assert original.file < copy.file
        assert not original.fault
        assert (copy.drawing == original.drawing) == (code != "several_per_exam")
        assert (copy.study_uid == original.study_uid) == (code == "several_per_exam")


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("challenge", BUILTIN)
def test_image_in_the_wrong_plane_says_its_plane(challenge, seed):
    plan = plan_collection(load_challenge(challenge), 0.2, seed)
    assert all(image.acquisition.tilt is not None for image in plan if image.fault == "wrong_plane")


def test_ultrasound_regions_are_absent_true_or_the_whole_screen():
    sector = np.zeros((200, 300), np.uint8)
    sector[40:180, 60:240] = 1
    boxes = set()
    for seed in range(60):
        dataset = pydicom.Dataset()
        add_regions(dataset, sector, 0.3, np.random.default_rng(seed))
        found = dataset.get("SequenceOfUltrasoundRegions") or [None]
        boxes.add(found[0] and (found[0].RegionLocationMinX0, found[0].RegionLocationMaxY1))
    assert boxes == {None, (60, 179), (0, 199)}
