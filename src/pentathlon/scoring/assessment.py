"""The score of one submission with its uncertainty."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from pentathlon.challenge import Challenge
from pentathlon.errors import InputError
from pentathlon.metrics.intervals import Interval
from pentathlon.scoring.bootstrap import Bootstrap, bootstrap_key, draw_bootstrap
from pentathlon.scoring.groups import read_groups
from pentathlon.scoring.mask_panel import MaskPanel, make_mask_panel
from pentathlon.scoring.mask_reference import MaskReference, read_mask_reference
from pentathlon.scoring.mask_score import dice_per_case, score_of_dice
from pentathlon.scoring.result import Score
from pentathlon.scoring.table_panel import TablePanel, intervals_of_aucs, make_table_panel
from pentathlon.scoring.table_reference import TableReference, read_table_reference
from pentathlon.scoring.table_score import score_table
from pentathlon.submission import read_prediction_table


@dataclass(frozen=True)
class AssessmentOptions:
    """How to assess.

    Attributes:
        confidence: Of the intervals.
        bootstrap: Number of replicates.
        seed: Of the draws.
        groups: Table `id,patient,...`; None if cases are independent.
    """

    confidence: float = 0.95
    bootstrap: int = 1000
    seed: int = 1
    groups: Path | None = None

    def __post_init__(self) -> None:
        """Refuse options that mean nothing.

        Raises:
            InputError: which one, and what it may be.
        """
        if not 0.5 <= self.confidence < 1:
            raise InputError(f"confidence is {self.confidence:g}; it must be from 0.5 to below 1")
        if not 1 <= self.bootstrap <= 1_000_000:
            raise InputError(f"bootstrap is {self.bootstrap}; it must be from 1 to 1000000 replicates")


@dataclass(frozen=True)
class Assessment:
    """A score with its uncertainty.

    Attributes:
        score: The score.
        options: How it was assessed.
        interval: Of the score; None where it is undefined.
        term_intervals: Name of a term → its interval, of the terms that are defined.
        standard_error: Of the score, in closed form; None where it is undefined.
        bootstrap: The replicates; None where the score is undefined.
    """

    score: Score
    options: AssessmentOptions
    interval: Interval | None
    term_intervals: Mapping[str, Interval]
    standard_error: float | None
    bootstrap: Bootstrap | None

    def as_json(self) -> dict[str, Any]:
        """The document of the score, with the uncertainty added."""
        document = self.score.as_json()
        for term in document["terms"]:
            interval = self.term_intervals.get(term["name"])
            term["ci"] = None if interval is None else [interval.low, interval.high]
        document["confidence"] = self.options.confidence
        document["ci"] = None if self.interval is None else [self.interval.low, self.interval.high]
        document["ci_method"] = None if self.interval is None else self.interval.method
        document["ci_reason"] = None if self.interval is None else self.interval.reason.model_dump()
        document["standard_error"] = self.standard_error
        document["bootstrap"] = None if self.bootstrap is None else self._bootstrap_document(self.bootstrap)
        if self.bootstrap is not None:
            document["warnings"] += self.bootstrap.warnings
        return document

    def _bootstrap_document(self, bootstrap: Bootstrap) -> dict[str, Any]:
        scores = bootstrap.scores[:, 0]
        return {
            "replicates": bootstrap.drawn,
            "seed": self.options.seed,
            "standard_error": float(scores.std(ddof=1)) if scores.size > 1 else None,
            "affected": bootstrap.affected,
            "counts_sha256": bootstrap.counts.sha256,
        }


def assess_submission(
    challenge: Challenge, reference: Path, prediction: Path, options: AssessmentOptions | None = None
) -> Assessment:
    """Score a submission and state how sure the score is.

    Args:
        challenge: What is scored.
        reference: Table, or folder or zip archive of masks.
        prediction: The same kind of thing as the reference.
        options: See `AssessmentOptions`.

    Raises:
        InputError: the reference, the prediction or the groups cannot be used as they stand.
    """
    options = options or AssessmentOptions()
    if challenge.prediction.kind == "masks":
        masks = read_mask_reference(challenge, reference)
        values, warnings = dice_per_case(masks, prediction)
        panel = make_mask_panel(masks.cases, [("", tuple(values.values()))])
        return _assess(masks, panel, score_of_dice(masks, values, warnings), options)
    known = read_table_reference(challenge, reference)
    table = read_prediction_table(prediction, columns=challenge.prediction.columns, cases=known.cases)
    return _assess(known, make_table_panel(known, [("", table)]), score_table(known, table), options)


def _assess(
    reference: TableReference | MaskReference, panel: TablePanel | MaskPanel, score: Score, options: AssessmentOptions
) -> Assessment:
    patients = None if options.groups is None else read_groups(options.groups, reference.cases).patients
    terms: dict[str, Interval] = {}
    if isinstance(panel, TablePanel):
        for at, term in enumerate(panel.terms):
            terms[term.name] = intervals_of_aucs(panel, [at], patients, options.confidence)[0]
    if score.exact is None:
        return Assessment(score, options, None, terms, None, None)
    interval = panel.intervals(patients, options.confidence)[0]
    if isinstance(panel, MaskPanel):
        terms = {term.name: interval for term in score.terms}
    error = sqrt(float(panel.covariance(patients)[0, 0]))
    key = bootstrap_key(reference.challenge, reference.sha256, options.seed)
    drawn = draw_bootstrap(panel, replicates=options.bootstrap, key=key, patients=patients)
    return Assessment(score, options, interval, terms, error, drawn)
