"""The report of an event: the overall classification, and a report for each challenge."""

from pathlib import Path

from pentathlon.challenge.table import Text
from pentathlon.delimited import write_table
from pentathlon.ranking.overall import OverallRanking
from pentathlon.report.figures.stability import overall_figure
from pentathlon.report.folder import PAGE, report_folder
from pentathlon.report.method import software
from pentathlon.report.pages import on_page, render, write_pictures
from pentathlon.report.ranking_report import write_ranking_report
from pentathlon.report.wording import words


def write_event_report(overall: OverallRanking, out: Path) -> Path:
    """Write the report of an event; an earlier report in the same folder is replaced.

    Returns:
        Path of the page.

    Raises:
        OperatorError: the folder holds something else.
    """
    figure = overall_figure(overall)
    with report_folder(out) as folder:
        for name, ranking in overall.rankings.items():
            write_ranking_report(ranking, folder / name)
        write_pictures([figure], folder / "figures")
        names = tuple(overall.rankings)
        rows = (
            [team.team, team.rank, team.points, *(team.places.get(name) for name in names)] for team in overall.teams
        )
        write_table(folder / "overall.csv", ("team", "rank", "points", *names), rows)
        page = render(
            "event.html.j2",
            title=overall.event.title,
            question=Text(en=", ".join(names), fr=", ".join(names)),
            rule=_rule(overall),
            teams=overall.teams,
            challenges=names,
            figure=on_page(figure),
            provenance=[("event", overall.event.id), ("software", software())],
        )
        (folder / PAGE).write_text(page, "utf-8")
    return out / PAGE


def _rule(overall: OverallRanking) -> Text:
    known, rule = words(), overall.event.overall
    if rule.method == "borda":
        return known["borda"]
    absent, text = known[rule.absent], known["mean_place"]
    return Text(en=text.en.format(absent=absent.en), fr=text.fr.format(absent=absent.fr))
