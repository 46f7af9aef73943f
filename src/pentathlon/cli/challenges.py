"""`pentathlon challenges` and `pentathlon show`."""

from typing import Annotated

import typer

from pentathlon.challenge import Challenge, builtin_challenges, load_challenge
from pentathlon.challenge.definition import Criteria
from pentathlon.challenge.load import challenge_sha256
from pentathlon.cli.output import AsJson, print_json

ChallengeName = Annotated[
    str, typer.Argument(metavar="CHALLENGE", help="A built-in challenge, or the path of a TOML file.")
]


def list_challenges(as_json: AsJson = False) -> None:
    """List the built-in challenges."""
    challenges = builtin_challenges()
    if as_json:
        print_json([{"id": each.id, "version": each.version, "title": each.title.model_dump()} for each in challenges])
        return
    for each in challenges:
        print(f"{each.id:<10} {each.title.en} · {each.title.fr}")


def show_challenge(challenge: ChallengeName, as_json: AsJson = False) -> None:
    """Show what a challenge asks, accepts and scores."""
    definition = load_challenge(challenge)
    if as_json:
        print_json({**definition.model_dump(mode="json"), "sha256": challenge_sha256(definition)})
        return
    print("\n".join(describe(definition)))


def _criteria(criteria: Criteria) -> list[str]:
    """One line for each criterion that the definition sets."""
    values = {name: getattr(criteria, name) for name in Criteria.model_fields}
    return [
        f"  {name}: {', '.join(map(str, value)) if isinstance(value, tuple) else value}"
        for name, value in values.items()
        if value not in (None, ())
    ]


def describe(challenge: Challenge) -> list[str]:
    """The definition in plain lines."""
    preparation = challenge.preparation
    size = "not cropped" if preparation.image_size is None else "{} x {} pixels".format(*preparation.image_size)
    pixel = "not resampled" if preparation.pixel_size_mm is None else f"{preparation.pixel_size_mm:g} mm"
    lines = [
        f"{challenge.title.en} · {challenge.title.fr}",
        "",
        challenge.question.en,
        "",
        challenge.question.fr,
        "",
    ]
    lines += ["Labels:"]
    lines += [f"  {column.name}: {' | '.join(column.vocabulary)}" for column in challenge.labels.columns]
    lines += [f"  never: {contradiction.when}" for contradiction in challenge.labels.contradictions]
    lines += ["", "Criteria:", *_criteria(challenge.criteria)]
    lines += ["", f"Images: {pixel}, {size}, crop by {preparation.crop}"]
    lines += ["", "Sets:"] + [f"  {name}: {share:.1%}" for name, share in challenge.split.fractions.items()]
    predicted = ", ".join(challenge.prediction.columns) or "one mask per case"
    lines += ["", f"Prediction: {predicted}", "", "Score:"]
    means = {mean.name: mean.weight for mean in challenge.scoring.means}
    for term in challenge.scoring.terms:
        weight = f"{term.weight:g}" if term.weight else f"part of the mean '{term.mean}', {means[str(term.mean)]:g}"
        subset = f" over {term.subset}" if term.subset else ""
        lines.append(f"  {term.name}: {weight} x {term.metric}({term.reference or 'mask'}){subset}")
    return lines
