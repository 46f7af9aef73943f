"""Rankings against the naive loop over scikit-learn: bootstrap of one submission, whole leaderboards, a large event."""

import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
from sklearn.metrics import roc_auc_score

from builders.leaderboard import TEAMS, skilled_predictions, write_leaderboard
from builders.tables_2018 import reference_rows, write_rows
from pentathlon.challenge import load_challenge
from pentathlon.metrics.resampling import draw_counts
from pentathlon.ranking import RankOptions, rank_submissions
from pentathlon.ranking.statistics import compute_statistics
from pentathlon.report.ranking_report import write_ranking_report
from pentathlon.scoring.mask_panel import MaskPanel
from pentathlon.scoring.table_panel import TablePanel
from pentathlon.scoring.table_reference import read_table_reference

LIVER = load_challenge("liver")
REPLICATES = 1000


def cpu_seconds(work: Callable[[], object], repeats: int) -> float:
    """Median processor time of one call, after one that is not counted."""
    work()
    found = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return median(found)


def liver_panel(cases: int, teams: int, distinct: int = 26) -> TablePanel:
    """Teams of graded skill in the seven AUCs of the liver challenge; beyond `distinct`, noisy copies."""
    rng = np.random.default_rng(1)
    rows = reference_rows("liver", rng, cases)
    with tempfile.TemporaryDirectory() as folder:
        reference = read_table_reference(LIVER, write_rows(Path(folder, "reference.csv"), rows))
    rows = sorted(rows, key=lambda row: row["id"])
    sent = list(skilled_predictions("liver", rng, rows, np.linspace(1.4, 0.1, min(teams, distinct))))
    scores = {}
    for term in reference.terms:
        known = np.array([[float(row[term.columns[0]]) for row in team] for team in sent])
        copies = known[np.arange(teams) % len(known)]
        noise = np.where(np.arange(teams)[:, None] < len(known), 0, rng.normal(0, 0.05, copies.shape))
        scores[term.name] = np.round(np.clip(copies + noise, 0, 1), 3)
    return TablePanel(reference, tuple(f"team {number}" for number in range(teams)), scores)


def naive_seconds(panel: TablePanel, cases: int, replicates: int = 20) -> float:
    """The usual loop: redraw, then scikit-learn for each term of one team; scaled to all replicates."""
    rng = np.random.default_rng(2)
    sets = [(term, np.concatenate([term.positive, term.negative])) for term in panel.terms]

    def loop() -> None:
        for _ in range(replicates):
            drawn = rng.integers(0, cases, cases)
            for term, members in sets:
                chosen = drawn[np.isin(drawn, members)]
                truth = np.isin(chosen, term.positive)
                if truth.any() and not truth.all():
                    roc_auc_score(truth, panel.scores[term.name][0, chosen])

    return cpu_seconds(loop, 1) * REPLICATES / replicates


def statistics_of(panel: TablePanel | MaskPanel) -> None:
    keys = [(value,) for value in panel.exact]
    compute_statistics(panel, keys, key=1, replicates=REPLICATES, patients=None, confidence=0.95)


def bench_leaderboards():
    for cases in (100, 400):
        panel = liver_panel(cases, 26)
        naive = naive_seconds(panel, cases)
        one = TablePanel(panel.reference, panel.teams[:1], {name: rows[:1] for name, rows in panel.scores.items()})
        took = cpu_seconds(lambda one=one: one.replicates(draw_counts(one.strata, REPLICATES, 1)), 9)
        yield f"one submission, {cases} cases, 1000 x 7 AUCs: {1e3 * took:.2f} ms; {naive / took:.0f} times the loop"
        took = cpu_seconds(lambda panel=panel: statistics_of(uncached(panel)), 9)
        yield f"26 teams, {cases} cases, all statistics: {1e3 * took:.1f} ms; {26 * naive / took:.0f} times the loop"


def uncached(panel: TablePanel) -> TablePanel:
    return TablePanel(panel.reference, panel.teams, panel.scores)


def bench_dice():
    dice = np.clip(np.random.default_rng(3).normal(0.85, 0.08, (26, 400)), 0, 1)
    cases = tuple(f"c{number}" for number in range(400))
    took = cpu_seconds(lambda: statistics_of(MaskPanel(cases, TEAMS, dice)), 9)
    yield f"26 teams x 400 Dice, all statistics: {1e3 * took:.1f} ms"


def bench_growth():
    """How time grows with teams and with replicates: the ratio to twice as many."""

    def took(teams: int, replicates: int) -> float:
        panel = liver_panel(400, teams)
        return cpu_seconds(lambda: uncached(panel).replicates(draw_counts(panel.strata, replicates, 1)), 9)

    base = took(25, 1000)
    yield f"twice the teams: {took(50, 1000) / base:.2f} times as long"
    yield f"twice the replicates: {took(25, 2000) / base:.2f} times as long"


def bench_large():
    panel = liver_panel(10_000, 100)
    start = time.process_time()
    statistics_of(panel)
    took = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    yield f"100 teams x 10,000 cases, 1000 replicates, all statistics: {took:.0f} s, at most {memory:.2f} GiB"


def bench_report():
    with tempfile.TemporaryDirectory() as folder:
        reference, predictions, groups = write_leaderboard(Path(folder), "liver", cases=180)
        start = time.process_time()
        ranking = rank_submissions(LIVER, reference, predictions, RankOptions(groups=groups))
        write_ranking_report(ranking, Path(folder, "report"))
        yield f"rank, 26 liver submissions, report with all figures: {time.process_time() - start:.1f} s"


def run():
    yield from bench_leaderboards()
    yield from bench_dice()
    yield from bench_growth()
    yield from bench_report()
    yield from bench_large()
