"""Leaderboards of invented teams: predictions of graded skill, with errors that teams share on hard cases."""

from pathlib import Path

import numpy as np

from builders.mask_files import write_masks
from builders.tables_2018 import PREDICTED, reference_rows, write_rows

TEAMS = (
    "Aorta Aces", "Bayes Busters", "CHU Lumière", "Deep Doppler", "Echo Equipe", "Foie Gras Net", "Gadolinium",
    "HNF Hunters", "Iode & Co", "Jonction", "K-space", "Lobule Lab", "Metastars", "Nodule Net", "Octopus",
    "Pixel Patrol", "Quorum", "Radiant", "Sigmoid", "Tumor Tracker", "U-Net Union", "Voxel Vikings", "Wavelet",
    "X-Ray Xperts", "Yttrium 90", "Zernike",
)  # fmt: skip


def truths(challenge, rows):
    """Prediction column → (cases,) 0 or 1, what a perfect team would send."""
    return {
        column: np.array([_truth(challenge, column, row) for row in rows], float) for column in PREDICTED[challenge]
    }


def skilled_predictions(challenge, rng, rows, skills):
    """For each skill (0: blind) rows of predictions between 0 and 1, rounded; hard cases are hard for all."""
    known, hardness = truths(challenge, rows), rng.normal(size=len(rows))
    for skill in skills:
        columns = {}
        for column, truth in known.items():
            latent = skill * (truth - 0.5) * np.clip(1.5 - 0.6 * hardness, 0, None) + rng.normal(size=len(rows))
            columns[column] = np.round(1 / (1 + np.exp(-1.5 * latent)), 3)
        yield [{"id": row["id"]} | {name: columns[name][at] for name in known} for at, row in enumerate(rows)]


def write_leaderboard(folder: Path, challenge, *, cases, teams=26, seed=1):
    """Write `reference.csv`, `predictions/<team>.csv` and `groups.csv`; return the three paths."""
    rng = np.random.default_rng(seed)
    rows = reference_rows(challenge, rng, cases)
    skills = np.linspace(1.4, 0.1, teams)
    (folder / "predictions").mkdir(parents=True, exist_ok=True)
    reference = write_rows(folder / "reference.csv", rows)
    for name, predicted in zip(TEAMS[:teams], skilled_predictions(challenge, rng, rows, skills), strict=True):
        write_rows(folder / "predictions" / f"{name}.csv", predicted)
    groups = [
        {"id": row["id"], "patient": f"p{at // 2}", "centre": f"centre {at // 2 % 7 + 1}", "vendor": "ABC"[at // 2 % 3]}
        for at, row in enumerate(rows)
    ]
    return reference, folder / "predictions", write_rows(folder / "groups.csv", groups)


def _truth(challenge, column, row):
    if challenge == "meniscus":
        ways = (row["Orientation anterieure"], row["Orientation posterieure"])
        return {
            "Fissure": row["Corne anterieure"] or row["Corne posterieure"],
            "Orientation horizontale": "Horizontale" in ways,
            "Orientation verticale": "Verticale" in ways,
        }.get(column, row.get(column))
    return row[column] if column in row else row["Type de lesion"] == column


def write_mask_leaderboard(folder: Path, *, cases, teams=26, seed=1):
    """Write `reference/`, `predictions/<team>/` and `groups.csv` for the kidney challenge; return the three paths."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:40, :32]
    centres, sizes = rng.uniform(14, 20, (cases, 2)), rng.uniform(6, 11, (cases, 2))
    hardness = rng.gamma(2, 0.5, cases)

    def ellipses(noise):
        moved, grown = (
            centres + noise * rng.normal(size=(cases, 2)),
            sizes * np.exp(0.06 * noise * rng.normal(size=(cases, 2))),
        )
        both = zip(moved, grown, strict=True)
        shapes = [((rows - y) / tall) ** 2 + ((columns - x) / wide) ** 2 < 1 for (y, x), (tall, wide) in both]
        return {f"mask{at:03d}": shape.astype(np.uint8) for at, shape in enumerate(shapes)}

    reference = write_masks(folder / "reference", ellipses(np.zeros((cases, 1))))
    for team, name in enumerate(TEAMS[:teams]):
        write_masks(folder / "predictions" / name, ellipses((0.5 + 0.08 * team) * hardness[:, None]))
    groups = [{"id": f"mask{at:03d}", "patient": f"p{at // 2}", "centre": f"centre {at % 5}"} for at in range(cases)]
    return reference, folder / "predictions", write_rows(folder / "groups.csv", groups)
