"""How often intervals hold the true value: simulated teams, cases and patients, at the sizes of a challenge.

Writes the tables of `docs/explanation/coverage.md` between its markers. `make coverage-study` runs it; it takes a few
minutes and is not part of the tests. Scores are binormal, terms share half of their noise.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from pentathlon.challenge import Challenge, load_challenge
from pentathlon.metrics.intervals import normal_quantile
from pentathlon.scoring.table_panel import TablePanel
from pentathlon.scoring.table_reference import ReferenceTerm, TableReference

PAGE = Path(__file__).parent.parent / "docs/explanation/coverage.md"
START, END = "<!-- tables: written by tools/coverage_study.py -->", "<!-- end of tables -->"
SHARED_NOISE = 0.5
CONFIDENCE = 0.95
IMAGES_PER_PATIENT = 4
SHARED_BY_PATIENT = 0.5


@dataclass(frozen=True)
class Setting:
    """One row of a table."""

    weights: tuple[float, ...]
    cases: int
    prevalence: float
    auc: float
    grouped: bool = False


@dataclass(frozen=True)
class Coverage:
    """What a setting gave: share of intervals that hold the truth, and their mean width."""

    ours: float
    width: float
    logit_share: float
    wald: float
    by_case: float


def simulate(setting: Setting, teams: int, rng: np.random.Generator, challenge: Challenge) -> TablePanel:
    """Teams of one skill, each over the same labels; a setting's terms have independent labels."""
    cases, positives = setting.cases, max(2, round(setting.cases * setting.prevalence))
    patients = np.arange(cases) // IMAGES_PER_PATIENT
    terms, scores = [], {}
    common = _noise(rng, teams, patients, grouped=setting.grouped)
    for number, weight in enumerate(setting.weights):
        positive = _labels(rng, patients, positives, grouped=setting.grouped)
        own = _noise(rng, teams, patients, grouped=setting.grouped)
        noise = np.sqrt(SHARED_NOISE) * common + np.sqrt(1 - SHARED_NOISE) * own
        name = f"term-{number}"
        scores[name] = noise + np.sqrt(2) * ndtri(setting.auc) * positive
        places = np.flatnonzero(positive), np.flatnonzero(~positive)
        terms.append(ReferenceTerm(name, Fraction(repr(weight)), (name,), *places))
    names = tuple(f"c{at}" for at in range(cases))
    reference = TableReference(challenge, names, tuple(terms), is_defined=True, warnings=())
    return TablePanel(reference, tuple(f"team {at}" for at in range(teams)), scores)


def measure(setting: Setting, simulations: int, challenge: Challenge) -> Coverage:
    """Simulate, and count. Many labels with few teams each: teams that share labels are not independent."""
    rng = np.random.default_rng(
        [int(1000 * value) for value in (*setting.weights, setting.cases, setting.prevalence, setting.auc)]
    )
    clusters = np.arange(setting.cases) // IMAGES_PER_PATIENT if setting.grouped else None
    found: dict[str, list[float]] = {"ours": [], "width": [], "logit": [], "wald": [], "by_case": []}
    for _ in range(simulations):
        panel = simulate(setting, 1, rng, challenge)
        interval = panel.intervals(clusters, CONFIDENCE)[0]
        alone = panel.intervals(None, CONFIDENCE)[0]
        score, error = float(panel.aucs[0] @ panel.weights), float(np.sqrt(panel.covariance(clusters)[0, 0]))
        found["ours"].append(interval.low <= setting.auc <= interval.high)
        found["width"].append(interval.high - interval.low)
        found["logit"].append(interval.method == "logit")
        found["wald"].append(abs(score - setting.auc) <= normal_quantile(CONFIDENCE) * error)
        found["by_case"].append(alone.low <= setting.auc <= alone.high)
    mean = {name: float(np.mean(values)) for name, values in found.items()}
    return Coverage(mean["ours"], mean["width"], mean["logit"], mean["wald"], mean["by_case"])


def settings() -> Mapping[str, list[Setting]]:
    """The tables of the page."""
    sizes = [
        (cases, prevalence, auc)
        for cases in (60, 100, 400)
        for prevalence in (0.1, 0.3, 0.5)
        for auc in (0.7, 0.85, 0.97)
    ]
    grouped = [
        (cases, prevalence, auc) for cases in (100, 400) for prevalence in (0.3, 0.5) for auc in (0.7, 0.85, 0.97)
    ]
    composites = {
        "One AUC": (1.0,),
        "Three terms, 0.4 + 0.3 + 0.3": (0.4, 0.3, 0.3),
        "Five terms, 0.6 + 4 x 0.1": (0.6, 0.1, 0.1, 0.1, 0.1),
    }
    tables = {name: [Setting(weights, *size) for size in sizes] for name, weights in composites.items()}
    tables["Three terms, four images per patient"] = [Setting((0.4, 0.3, 0.3), *size, grouped=True) for size in grouped]
    return tables


def table(rows: list[Setting], simulations: int, challenge: Challenge) -> Iterator[str]:
    """One Markdown table."""
    last = "by case" if rows[0].grouped else "Wald"
    yield f"| cases | prevalence | AUC | coverage | mean width | on the logit scale | {last} instead |"
    yield "|---|---|---|---|---|---|---|"
    for row in rows:
        found = measure(row, simulations, challenge)
        other = found.by_case if row.grouped else found.wald
        yield (
            f"| {row.cases} | {row.prevalence:g} | {row.auc:g} | **{found.ours:.3f}** | {found.width:.3f} "
            f"| {found.logit_share:.0%} | {other:.3f} |"
        )
        print(row, f"{found.ours:.3f}", flush=True)


def _noise(rng: np.random.Generator, teams: int, patients: NDArray[np.intp], *, grouped: bool) -> NDArray[np.float64]:
    own = rng.normal(size=(teams, patients.size))
    if not grouped:
        return own
    shared = rng.normal(size=(teams, int(patients.max()) + 1))[:, patients]
    noise: NDArray[np.float64] = np.sqrt(SHARED_BY_PATIENT) * shared + np.sqrt(1 - SHARED_BY_PATIENT) * own
    return noise


def _labels(
    rng: np.random.Generator, patients: NDArray[np.intp], positives: int, *, grouped: bool
) -> NDArray[np.bool_]:
    """Exactly so many positive cases; of grouped cases whole patients, as a disease is the patient's."""
    if not grouped:
        return np.asarray(rng.permutation(patients.size) < positives)
    number = int(patients.max()) + 1
    return np.asarray((rng.permutation(number) < round(positives / IMAGES_PER_PATIENT))[patients])


def main() -> None:
    """Write the tables into the page; the number of simulations may be given."""
    simulations = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    challenge = load_challenge("thyroid")
    error = 1.96 * np.sqrt(0.05 * 0.95 / simulations)
    lines = [START, "", f"{simulations} simulations a row: a coverage is known to about ±{error:.3f}."]
    for title, rows in settings().items():
        lines += ["", f"## {title}", "", *table(rows, simulations, challenge)]
    before, rest = PAGE.read_text("utf-8").split(START)
    PAGE.write_text(before + "\n".join([*lines, "", END]) + rest.split(END)[1], "utf-8")


if __name__ == "__main__":
    main()
