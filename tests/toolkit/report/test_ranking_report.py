"""The report is whole, self-contained, in both languages, and the same each time."""

import csv
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from builders.leaderboard import write_leaderboard, write_mask_leaderboard
from pentathlon.challenge import load_challenge
from pentathlon.errors import OperatorError
from pentathlon.ranking import RankOptions, rank_submissions
from pentathlon.ranking.analysis import analyse
from pentathlon.report.canvas import inline_svg
from pentathlon.report.figures.leaderboard import podium_figure
from pentathlon.report.figures.sensitivity import weights_figure
from pentathlon.report.folder import report_folder
from pentathlon.report.ranking_report import write_ranking_report

VOID = {"meta", "input", "br", "img", "hr", "link"}


class Tags(HTMLParser):
    """Checks that tags close in order, and collects attributes."""

    def __init__(self):
        super().__init__()
        self.open, self.attributes, self.tags = [], [], []

    def handle_starttag(self, tag, attrs):
        self.attributes += attrs
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def rank(folder, challenge, **options):
    if challenge == "cortex":
        reference, predictions, groups = write_mask_leaderboard(folder, cases=25, teams=3)
    else:
        reference, predictions, groups = write_leaderboard(folder, challenge, cases=60, teams=3)
    (predictions / "Refused <b>.csv").write_text("id\n1\n")
    chosen = RankOptions(bootstrap=100, groups=groups, late=("CHU Lumière",), **options)
    definition = load_challenge(challenge)
    if definition.prediction.kind == "table":
        declared = definition.prediction.model_copy(update={"probabilities": True})
        definition = definition.model_copy(update={"prediction": declared})
    return rank_submissions(definition, reference, predictions, chosen)


@pytest.fixture(scope="module", params=["meniscus", "cortex"])
def report(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    ranking = rank(folder, request.param)
    return ranking, write_ranking_report(ranking, folder / "report").parent


def read(folder, name):
    with (folder / "tables" / f"{name}.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_page_is_well_formed_and_asks_no_host_for_anything(report):
    _, folder = report
    tags = Tags()
    tags.feed((folder / "index.html").read_text("utf-8"))
    assert tags.open == []
    assert not {"script", "link", "iframe", "object"} & set(tags.tags)
    fetched = [value for name, value in tags.attributes if name in {"src", "href", "xlink:href", "data", "action"}]
    assert not [value for value in fetched if re.match(r"[a-z]+:|//", value) and not value.startswith("data:image/png")]
    identifiers = [value for name, value in tags.attributes if name == "id"]
    assert len(set(identifiers)) == len(identifiers)


def test_page_speaks_both_languages(report):
    page = (report[1] / "index.html").read_text("utf-8")
    for english, french in (("Method", "Méthode"), ("Rank intervals", "Intervalles de places"), ("Ties", "Ex æquo")):
        assert f'<span lang="en">{english}</span><span lang="fr">{french}</span>' in page
    assert page.count('lang="en"') == page.count('lang="fr"') + 1  # the document itself is in English


def test_names_of_teams_are_escaped(report):
    page = (report[1] / "index.html").read_text("utf-8")
    assert "Refused &lt;b&gt;" in page
    assert "Refused <b>" not in page


def test_every_linked_file_is_there(report):
    tags = Tags()
    tags.feed((report[1] / "index.html").read_text("utf-8"))
    links = [value for name, value in tags.attributes if name == "href"]
    assert len(links) > 20
    assert all((report[1] / link).is_file() for link in links)


def test_figures_are_those_that_the_challenge_calls_for(report):
    ranking, folder = report
    names = {path.stem for path in (folder / "figures").glob("*.svg")}
    common = {"podium", "scores", "places", "pairwise", "tau", "hardest-cases", "deciding-cases", "submissions"}
    common |= {"by-centre", "without-a-centre"}
    kind = (
        {"dice", "places-per-case"}
        if ranking.challenge.id == "cortex"
        else {"roc", "weights", "calibration", "by-vendor"}
    )
    assert names == common | kind
    assert {path.stem for path in (folder / "figures").glob("*.pdf")} == names


def test_figures_are_well_formed(report):
    for path in (report[1] / "figures").glob("*.svg"):
        assert ET.fromstring(path.read_text("utf-8")).tag.endswith("svg")
    assert all(path.read_bytes().startswith(b"%PDF") for path in (report[1] / "figures").glob("*.pdf"))


def test_tables_hold_the_numbers_of_the_ranking(report):
    ranking, folder = report
    teams = {row["team"]: row for row in read(folder, "teams")}
    for team in ranking.teams:
        assert float(teams[team.team]["score"]) == team.score.score
        assert teams[team.team]["rank"] == ("" if team.rank is None else str(team.rank))
    assert len(read(folder, "replicates")) == len(ranking.statistics.bootstrap.scores)
    assert read(folder, "refused")[0]["team"] == "Refused <b>"
    parts = [row for row in read(folder, "deciding_cases") if row["first"] == ranking.teams[0].team]
    assert parts


def test_dice_is_written_in_the_schema_of_the_r_tools(report):
    ranking, folder = report
    if ranking.challenge.id != "cortex":
        assert not (folder / "tables/challenger.csv").exists()
        return
    rows = read(folder, "challenger")
    assert list(rows[0]) == ["Task", "Case", "Algorithm", "MetricValue"]
    assert len(rows) == 25 * 2


def test_same_ranking_gives_the_same_bytes(report, tmp_path):
    ranking, folder = report
    again = write_ranking_report(ranking, tmp_path / "again").parent
    files = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file())
    assert [name for name in files if (folder / name).read_bytes() != (again / name).read_bytes()] == []


def write_page(out):
    with report_folder(out) as folder:
        (folder / "index.html").write_text("new")


def test_earlier_report_is_replaced(tmp_path):
    write_page(tmp_path / "out")
    (tmp_path / "out/stale.csv").write_text("x")
    write_page(tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["index.html"]


def test_folder_that_is_no_report_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("x")
    with pytest.raises(OperatorError, match="neither empty nor a report"):
        write_page(tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "x"


def test_report_may_go_to_the_empty_working_folder(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    write_page(Path())
    assert (tmp_path / "here/index.html").is_file()


def test_report_that_fails_leaves_the_earlier_one(tmp_path):
    write_page(tmp_path / "out")
    with pytest.raises(ZeroDivisionError), report_folder(tmp_path / "out") as folder:
        (folder / "index.html").write_text(str(1 / 0))
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out/index.html").read_text() == "new"


def test_names_that_no_font_has_do_not_stop_a_figure(tmp_path):
    reference, predictions, _ = write_leaderboard(tmp_path, "thyroid", cases=30, teams=2)
    (predictions / "Aorta Aces.csv").rename(predictions / "超音波 $x$ 🏆 with a very long name indeed.csv")
    ranking = rank_submissions(load_challenge("thyroid"), reference, predictions, RankOptions(bootstrap=50))
    assert "超音波 $x$ 🏆" in inline_svg(podium_figure(ranking))


def test_score_of_five_parts_shows_its_weights_one_at_a_time(tmp_path):
    reference, predictions, _ = write_leaderboard(tmp_path, "breast", cases=120, teams=3)
    ranking = rank_submissions(load_challenge("breast"), reference, predictions, RankOptions(bootstrap=50))
    svg = inline_svg(weights_figure(ranking, analyse(ranking)))
    for component in (
        "malignant",
        "glandular-tissue",
        "infiltrating-ductal-carcinoma",
        "other-benign",
        "other-malignant",
    ):
        assert component in svg
