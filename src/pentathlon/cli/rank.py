"""`pentathlon rank` and `pentathlon rank-event`."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pentathlon.challenge import load_challenge
from pentathlon.cli.challenges import ChallengeName
from pentathlon.cli.output import AsJson, print_json, progress, write_json
from pentathlon.cli.score import Groups, ReferencePath

if TYPE_CHECKING:
    from pentathlon.ranking import Ranking

Replicates = Annotated[int, typer.Option("--bootstrap", help="Number of bootstrap replicates.")]
Seed = Annotated[int, typer.Option("--seed", help="Seed of the bootstrap.")]
Confidence = Annotated[float, typer.Option("--confidence", help="Level of all intervals.")]
Late = Annotated[
    list[str] | None, typer.Option("--late", metavar="NAME", help="A team that came after the close; repeatable.")
]


def rank(
    challenge: ChallengeName,
    reference: ReferencePath,
    predictions: Annotated[
        Path, typer.Argument(metavar="PREDICTIONS_DIR", help="One file, zip or folder per team, under its name.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="REPORT_DIR", help="Where the report goes.")],
    bootstrap: Replicates = 1000,
    seed: Seed = 1,
    confidence: Confidence = 0.95,
    groups: Groups = None,
    late: Late = None,
    as_json: AsJson = False,
) -> None:
    """Rank the submissions of a challenge, and write a report that a jury can sign."""
    from pentathlon.ranking import RankOptions, rank_submissions
    from pentathlon.ranking.documents import ranking_document
    from pentathlon.ranking.record import ranking_record
    from pentathlon.report.ranking_report import write_ranking_report

    options = RankOptions(bootstrap, seed, confidence, groups, tuple(late or ()))
    with progress("Scoring submissions") as advance:
        ranking = rank_submissions(load_challenge(challenge), reference, predictions, options, advance)
    document = ranking_document(ranking)
    record = ranking_record(challenge, reference, predictions, options, result=document, beside=out)
    report = write_ranking_report(ranking, out, record)
    if as_json:
        print_json(document)
    else:
        print("\n".join([*describe_ranking(ranking), "", str(report)]))


def rank_event(
    event: Annotated[Path, typer.Argument(metavar="EVENT.toml", help="The event file.")],
    root: Annotated[Path, typer.Argument(metavar="DIR", help="A folder per challenge: reference.csv, predictions/.")],
    out: Annotated[Path, typer.Option("--out", metavar="REPORT_DIR", help="Where the reports go.")],
    bootstrap: Replicates = 1000,
    seed: Seed = 1,
    confidence: Confidence = 0.95,
    late: Late = None,
    as_json: AsJson = False,
) -> None:
    """Rank every challenge of an event, and the teams over all of them."""
    from pentathlon.ranking import RankOptions
    from pentathlon.ranking.documents import overall_document
    from pentathlon.ranking.overall import rank_event as rank_all
    from pentathlon.report.event_report import write_event_report

    overall = rank_all(event, root, RankOptions(bootstrap, seed, confidence, None, tuple(late or ())))
    report = write_event_report(overall, out)
    document = overall_document(overall)
    write_json(out / "overall.json", document)
    if as_json:
        print_json(document)
    else:
        print("\n".join([*_describe_overall(document), "", str(report)]))


def describe_ranking(ranking: "Ranking") -> Iterator[str]:
    """The ranking as a table, then the warnings."""
    width = max(len("team"), *(len(team.team) for team in ranking.teams))
    yield f"{'rank':>4}  {'team':<{width}}  {'score':>6}  {'interval':>15}  {'ranks':>7}  {'P(first)':>8}"
    for team in ranking.teams:
        place = "late" if team.rank is None else str(team.rank)
        interval = f"{team.interval.low:.4f}-{team.interval.high:.4f}"
        ranks = "" if team.rank_interval is None else "{}-{}".format(*team.rank_interval)
        first = "" if team.p_first is None else f"{team.p_first:.3f}"
        score = f"{team.score.score:.4f}"
        yield f"{place:>4}  {team.team:<{width}}  {score:>6}  {interval:>15}  {ranks:>7}  {first:>8}"
    for warning in ranking.warnings:
        yield f"warning: {warning}"


def _describe_overall(document: dict[str, Any]) -> Iterator[str]:
    width = max(len("team"), *(len(team["team"]) for team in document["teams"]))
    yield f"{'rank':>4}  {'team':<{width}}  {'points':>7}  places"
    for team in document["teams"]:
        places = ", ".join(f"{name} {place}" for name, place in team["places"].items())
        yield f"{team['rank'] or '-':>4}  {team['team']:<{width}}  {team['points']:>7.3f}  {places}"
