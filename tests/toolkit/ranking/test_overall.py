"""The overall classification follows the rule that the event declares."""

from types import SimpleNamespace

import numpy as np
import pytest

from pentathlon.challenge.event import Event, load_event
from pentathlon.errors import DefinitionError, PredictionError
from pentathlon.ranking.overall import classify


def event(**overall):
    challenges = ("liver", "thyroid")
    return Event(id="jfr", title={"en": "Two", "fr": "Deux"}, challenges=challenges, overall=overall)


def ranking(places, replicates=30):
    """A ranking reduced to what a classification reads: teams and places."""
    teams, observed = tuple(sorted(places)), tuple(places[team] for team in sorted(places))
    stability = SimpleNamespace(places=np.tile(observed, (replicates, 1)))
    return SimpleNamespace(
        panel=SimpleNamespace(teams=teams), statistics=SimpleNamespace(places=observed, stability=stability)
    )


LIVER, THYROID = ranking({"a": 1, "b": 2, "c": 3}), ranking({"b": 1, "c": 2}, replicates=20)


def table(found):
    return {team.team: (team.rank, round(team.points, 6)) for team in found.teams}


def test_absent_team_is_placed_after_the_last_by_default():
    found = classify(event(), {"liver": LIVER, "thyroid": THYROID})
    assert table(found) == {"b": (1, 1.5), "a": (2, 2.0), "c": (3, 2.5)}
    assert found.teams[1].places == {"liver": 1}


def test_absence_may_be_declared_not_to_count():
    found = classify(event(absent="not_counted"), {"liver": LIVER, "thyroid": THYROID})
    assert table(found)["a"] == (1, 1.0)


def test_borda_counts_the_teams_left_behind():
    found = classify(event(method="borda"), {"liver": LIVER, "thyroid": THYROID})
    assert table(found) == {"a": (1, 2), "b": (1, 2), "c": (3, 0)}


def test_best_place_decides_where_it_is_declared():
    two = {"liver": ranking({"a": 1, "b": 2, "c": 3}), "thyroid": ranking({"a": 3, "b": 2, "c": 1})}
    assert [team.rank for team in classify(event(), two).teams] == [1, 1, 1]
    found = classify(event(tie_break="best_place"), two)
    assert {team.team: team.rank for team in found.teams} == {"a": 1, "c": 1, "b": 3}


def test_team_with_too_few_challenges_is_not_classified():
    found = classify(event(least_challenges=2), {"liver": LIVER, "thyroid": THYROID})
    assert [(team.team, team.rank) for team in found.teams] == [("b", 1), ("c", 2), ("a", None)]
    assert found.teams[2].rank_interval is None
    assert found.classified == ("b", "c")


def test_nobody_left_to_classify_is_an_error():
    with pytest.raises(PredictionError, match="enough challenges"):
        classify(event(least_challenges=2), {"liver": ranking({"a": 1}), "thyroid": ranking({"b": 1})})


def test_stability_follows_the_replicates_of_the_challenges():
    uncertain = ranking({"a": 1, "b": 2})
    uncertain.statistics.stability.places = np.array([[1, 2], [2, 1]] * 10)
    found = classify(event(), {"liver": uncertain, "thyroid": ranking({"a": 1, "b": 1})})
    assert {team.team: (team.p_first, team.rank_interval) for team in found.teams} == {
        "a": (0.5, (1, 2)),
        "b": (0.5, (1, 2)),
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('id = "ev"\n', "title"),
        ('id = "ev"\ntitle = { en = "a", fr = "b" }\nchallenges = []\n', "challenges"),
        ('id = "ev"\ntitle = { en = "a", fr = "b" }\nchallenges = ["liver", "liver"]\n', "named twice"),
        (
            'id = "ev"\ntitle = { en = "a", fr = "b" }\nchallenges = ["liver"]\noverall = { method = "sum" }\n',
            "mean_place",
        ),
        (
            'id = "ev"\ntitle = { en = "a", fr = "b" }\nchallenges = ["liver"]\noverall = { absnt = "last" }\n',
            "did you mean 'absent'",
        ),
        (
            'id = "ev"\ntitle = { en = "a", fr = "b" }\nchallenges = ["liver"]\noverall = { least_challenges = 2 }\n',
            "above the number",
        ),
        ("id = ", "not TOML"),
    ],
)
def test_wrong_event_file_names_the_key(tmp_path, text, message):
    (tmp_path / "event.toml").write_text(text)
    with pytest.raises(DefinitionError, match=message):
        load_event(tmp_path / "event.toml")


def test_missing_event_file_is_an_error(tmp_path):
    with pytest.raises(DefinitionError, match="cannot be read"):
        load_event(tmp_path / "none.toml")
