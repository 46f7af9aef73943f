"""Making a collection: what was planned is drawn, written and listed, one image at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as PillowImage

from pentathlon.challenge import Challenge, load_challenge
from pentathlon.challenge.load import BUILTIN
from pentathlon.delimited import write_table
from pentathlon.errors import OperatorError
from pentathlon.imaging.nifti import write_nifti
from pentathlon.synthesis.breast import draw_breasts
from pentathlon.synthesis.canvas import Mask, Picture
from pentathlon.synthesis.dicom_writer import Provenance, encode_image
from pentathlon.synthesis.faults import NOTE, almost_same, truncate
from pentathlon.synthesis.identity import derived_uid
from pentathlon.synthesis.kidney import draw_kidney
from pentathlon.synthesis.knee import draw_knee
from pentathlon.synthesis.label_table import complete_labels, messy_table
from pentathlon.synthesis.larynx import draw_larynx
from pentathlon.synthesis.liver import draw_liver
from pentathlon.synthesis.plan import PlannedImage, plan_collection
from pentathlon.synthesis.ultrasound_layout import VENDORS, write_text

LARGEST_SCALE = 10
_THUMBNAIL = (96, 96)
_DRAWN = {"meniscus": draw_knee, "cortex": draw_kidney, "breast": draw_breasts, "thyroid": draw_larynx}
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Simulation:
    """What was made.

    Attributes:
        received: Challenge → files below `images/`.
        faults: Challenge → how many of them `build` must exclude.
    """

    received: dict[str, int]
    faults: dict[str, int]


@dataclass(frozen=True)
class _Made:
    """One file that was written: where to click, and its identifiers."""

    image: PlannedImage
    click: tuple[int, int]
    identifiers: list[tuple[str, str]]


def simulate(
    out: Path,
    *,
    challenges: Sequence[str] = BUILTIN,
    scale: float = 0.1,
    seed: int = 1,
    progress: Progress | None = None,
) -> Simulation:
    """Make a synthetic collection like that of 2018, with planted faults. Same arguments, same bytes.

    Args:
        out: Folder to make; it may exist if it is empty.
        challenges: Names of built-in challenges.
        scale: 1 is the 5,130 images of 2018.
        seed: Source of chance, 0 or more.
        progress: Called with (done, total) after each image.

    Raises:
        OperatorError: `out` is not an empty folder, or `scale`, `seed` or a challenge is not possible.
    """
    _check_arguments(out, challenges, scale, seed)
    definitions = [load_challenge(name) for name in dict.fromkeys(challenges)]
    plans = {definition.id: plan_collection(definition, scale, seed) for definition in definitions}
    total, done = sum(map(len, plans.values())), 0

    def count_one() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, total)

    for definition in definitions:
        make_collection(definition, plans[definition.id], out / definition.id, seed, count_one)
    return Simulation(
        received={name: len(plan) for name, plan in plans.items()},
        faults={name: sum(bool(image.fault) for image in plan) for name, plan in plans.items()},
    )


def _check_arguments(out: Path, challenges: Sequence[str], scale: float, seed: int) -> None:
    unknown = [name for name in challenges if name not in BUILTIN]
    if unknown or not challenges:
        raise OperatorError(f"can simulate {', '.join(BUILTIN)}, not {', '.join(unknown) or 'nothing'}")
    if not 0 < scale <= LARGEST_SCALE:
        raise OperatorError(f"scale must be above 0 and at most {LARGEST_SCALE}, not {scale:g}")
    if seed < 0:
        raise OperatorError(f"seed must be 0 or more, not {seed}")
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise OperatorError(f"{out} is not empty: name a new folder")


def make_collection(
    challenge: Challenge,
    plan: Sequence[PlannedImage],
    folder: Path,
    seed: int,
    count_one: Callable[[], None] = lambda: None,
) -> None:
    """Draw and write what was planned for one challenge; `count_one` is called after each image."""
    (folder / "truth").mkdir(parents=True)
    made = []
    for image in plan:
        made.append(_make_image(challenge, image, folder, seed))
        count_one()
    rng = np.random.default_rng((seed, BUILTIN.index(challenge.id), 1))
    (folder / "labels.csv").write_bytes(messy_table(challenge, plan, rng))
    if challenge.preparation.crop == "click":
        clicked = [each for each in made if each.image.fault != "not_curated"]
        write_table(
            folder / "clicks.csv", ("id", "row", "column"), [(each.image.name, *each.click) for each in clicked]
        )
    _write_truth(challenge, made, folder / "truth")


def _write_truth(challenge: Challenge, made: Sequence[_Made], folder: Path) -> None:
    images = [each.image for each in made]
    write_table(folder / "faults.csv", ("file", "code"), [(image.file, image.fault) for image in images if image.fault])
    names = challenge.labels.names
    kept = [(image.name, complete_labels(challenge, image.labels)) for image in images if not image.fault]
    write_table(folder / "labels.csv", ("id", *names), [(case, *(row[name] for name in names)) for case, row in kept])
    identifiers = [(each.image.file, keyword, value) for each in made for keyword, value in each.identifiers]
    write_table(folder / "identifiers.csv", ("file", "keyword", "value"), identifiers)


def _make_image(challenge: Challenge, image: PlannedImage, folder: Path, seed: int) -> _Made:
    key = (seed, BUILTIN.index(challenge.id))
    picture = _draw(challenge.id, image, np.random.default_rng((*key, 7, image.drawing)))
    rng = np.random.default_rng((*key, 11, int(derived_uid(image.file).removeprefix("2.25."))))
    picture = _spoil_pixels(image, picture, rng)
    provenance = Provenance(
        image.person, image.centre, image.study_date, image.study_uid, derived_uid(*key, "instance", image.file)
    )
    content, identifiers = encode_image(picture, image.acquisition, provenance, image.fault, rng)
    if image.is_note:
        content, identifiers = NOTE, []
    elif image.fault == "unreadable":
        content = truncate(content, rng)
    path = folder / "images" / image.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    _write_companions(image, picture, folder)
    identifiers += [("PixelData", text) for text in picture.burned_in]
    return _Made(image, _click(image, picture, rng), identifiers)


def _draw(challenge: str, image: PlannedImage, rng: np.random.Generator) -> Picture:
    acquisition = image.acquisition
    if challenge == "liver":
        vendor = next(vendor for vendor in VENDORS if vendor.name == acquisition.machine[0])
        return draw_liver(image.labels, acquisition.shape, vendor, _heading(image), rng)
    return _DRAWN[challenge](image.labels, acquisition.shape, acquisition.spacing_mm, rng)


def _heading(image: PlannedImage) -> tuple[str, ...]:
    date = image.study_date
    shown = f"{date[6:]}/{date[4:6]}/{date[:4]}"
    return image.person.spoken_name, image.centre.hospital, shown, image.person.patient_id


def _spoil_pixels(image: PlannedImage, picture: Picture, rng: np.random.Generator) -> Picture:
    """The picture with the fault that its pixels show, if any, and the identifiers that can be read in it."""
    pixels = picture.pixels
    if image.fault == "near_duplicate":
        return replace(picture, pixels=almost_same(pixels, rng))
    if image.fault == "matrix_size":
        return _thumbnail(picture)
    if image.fault == "not_an_image":
        return replace(picture, burned_in=())
    if image.fault == "blank":
        level = pixels.min() if rng.random() < 0.5 else np.median(pixels)
        flat = np.full_like(pixels, level)
        flat[::197, ::189] = pixels.max()  # a few defective pixels do not make an image
        return replace(picture, pixels=flat, burned_in=())
    if image.fault == "burned_in_text":
        lines = _heading(image)[:2]
        strokes = write_text(pixels.shape, lines, (8, 8), max(12, pixels.shape[0] // 24))
        return replace(picture, pixels=np.where(strokes > 0, pixels.max(), pixels), burned_in=lines)
    return picture


def _thumbnail(picture: Picture) -> Picture:
    """The preview that a PACS shows in its list; no writing in it can be read."""
    small = cv2.resize(picture.pixels, _THUMBNAIL, interpolation=cv2.INTER_AREA)
    sector = picture.sector
    if sector is not None:
        sector = cv2.resize(sector, _THUMBNAIL, interpolation=cv2.INTER_NEAREST)
    return replace(picture, pixels=small, sector=sector, burned_in=())


def _click(image: PlannedImage, picture: Picture, rng: np.random.Generator) -> tuple[int, int]:
    """Where a person clicks: within two pixels of the right place."""
    row, column = (round(place + rng.uniform(-2, 2)) for place in picture.centre)
    if image.fault == "click_outside":
        return row + image.acquisition.shape[0], column
    return row, column


def _write_companions(image: PlannedImage, picture: Picture, folder: Path) -> None:
    """Mask of the structure and of the sector, under the image's name."""
    if picture.mask is not None and image.fault != "no_mask":
        mask = picture.mask
        if image.fault == "unusable_mask":
            mask = mask[: len(mask) // 2] if image.drawing % 2 else np.zeros_like(mask)
        _write_mask(folder / "masks" / f"{image.name}.nii.gz", mask, image.acquisition.spacing_mm)
    if picture.sector is not None:
        path = folder / "truth/sectors" / f"{image.name}.png"
        path.parent.mkdir(exist_ok=True)
        PillowImage.fromarray(picture.sector * np.uint8(255)).save(path)


def _write_mask(path: Path, mask: Mask, spacing_mm: float) -> None:
    path.parent.mkdir(exist_ok=True)
    write_nifti(path, mask, spacing_mm=(spacing_mm, spacing_mm), origin_mm=(0.0, 0.0))
