"""The method of a ranking in words: every rule that was applied, and the BIAS items on assessment.

BIAS: Maier-Hein et al., Medical Image Analysis 66, 2020, 101796; the items on metrics, ranking and statistics.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy

import pentathlon
from pentathlon.challenge.load import challenge_sha256
from pentathlon.challenge.table import Text
from pentathlon.metrics.intervals import ENOUGH_ERRORS
from pentathlon.ranking.rank import Ranking
from pentathlon.report.wording import heading, wording, words
from pentathlon.scoring.bootstrap import FEW_PATIENTS
from pentathlon.scoring.table_reference import TableReference


@dataclass(frozen=True)
class MethodItem:
    """One paragraph."""

    heading: Text
    body: Text


def software() -> str:
    """The program and what its numbers depend on."""
    return f"pentathlon {pentathlon.__version__}, numpy {np.__version__}, scipy {scipy.__version__}"


def method_items(ranking: Ranking) -> tuple[MethodItem, ...]:
    """What was done, rule by rule."""
    kind = "masks" if ranking.challenge.prediction.kind == "masks" else "table"
    level = f"{100 * ranking.options.confidence:g}"
    methods = Counter(team.interval.method for team in ranking.teams)
    return (
        _score(ranking),
        *_undefined(ranking),
        _item("method", f"missing-{kind}"),
        _ties(ranking),
        _late(ranking),
        _item(
            "method",
            f"interval-{kind}",
            level=level,
            enough=ENOUGH_ERRORS,
            methods=", ".join(f"{name} {number}" for name, number in sorted(methods.items())),
        ),
        _bootstrap(ranking),
        _item("method", "rank-intervals"),
        _item("method", "comparisons", level=f"{1 - ranking.options.confidence:.2g}"),
        _optimism(ranking),
        _item("method", "sensitivity"),
    )


def bias_items(ranking: Ranking) -> tuple[MethodItem, ...]:
    """The items of the BIAS statement on assessment, answered from the definition, the data and the options."""
    challenge = ranking.challenge
    metric = "Dice" if challenge.prediction.kind == "masks" else "AUC"
    return (
        _item("bias", "metric", metric=metric, definition=challenge_sha256(challenge)),
        _item("bias", "justification", question_en=challenge.question.en, question_fr=challenge.question.fr),
        _item("bias", "ranking"),
        _item("bias", "missing", received=len(ranking.entries.files), refused=len(ranking.entries.refused)),
        _item("bias", "uncertainty"),
        _item("bias", "tests", software=software()),
        _item("bias", "further"),
    )


def _item(section: str, key: str, **values: Any) -> MethodItem:
    return MethodItem(heading(section, key), wording(section, key, **values))


def _score(ranking: Ranking) -> MethodItem:
    terms = ranking.teams[0].score.terms
    if ranking.challenge.prediction.kind == "masks":
        return _item("method", "score-masks", empty=terms[0].cases - terms[0].positives)
    named = "; ".join(f"{float(term.weight):.4g} AUC({term.name})" for term in terms if term.weight)
    return _item("method", "score-table", terms=named)


def _undefined(ranking: Ranking) -> Iterator[MethodItem]:
    if isinstance(ranking.reference, TableReference):
        absent = ", ".join(term.name for term in ranking.reference.terms if not term.is_defined)
        none = words()["none"]
        bootstrap = ranking.statistics.bootstrap
        yield _item(
            "method",
            "undefined",
            absent_en=absent or none.en,
            absent_fr=absent or none.fr,
            affected=bootstrap.affected,
            drawn=bootstrap.drawn,
        )


def _ties(ranking: Ranking) -> MethodItem:
    rules, nothing = ", ".join(ranking.challenge.ranking.tie_break), words()["nothing"]
    return _item("method", "ties", rules_en=rules or nothing.en, rules_fr=rules or nothing.fr)


def _late(ranking: Ranking) -> MethodItem:
    late, none = ", ".join(team.team for team in ranking.teams if team.late), words()["none"]
    return _item("method", "late", late_en=late or none.en, late_fr=late or none.fr)


def _bootstrap(ranking: Ranking) -> MethodItem:
    drawn = ranking.statistics.bootstrap
    known = {"drawn": drawn.drawn, "seed": ranking.options.seed, "sha256": drawn.counts.sha256}
    patients = None if ranking.groups is None else ranking.groups.patients
    if patients is None:
        return _item("method", "bootstrap-cases", **known)
    return _item("method", "bootstrap-patients", patients=int(patients.max()) + 1, few=FEW_PATIENTS, **known)


def _optimism(ranking: Ranking) -> MethodItem:
    found, winner = ranking.statistics.optimism, ranking.teams[0]
    return _item(
        "method",
        "optimism",
        optimism=found.optimism,
        score=winner.score.score,
        low=winner.interval.low,
        high=winner.interval.high,
        corrected=found.corrected,
        joint_low=found.low,
        joint_high=found.high,
    )
