"""Add, explain, change and remove the challenges of an event."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.definitions import (
    CheckedDefinition,
    DefinitionFile,
    builtin_file,
    check_file,
    check_files,
    in_builtin_order,
)
from pentathlon_site.challenges.models import Challenge, Event, ExampleImage
from pentathlon_site.challenges.pictures import redrawn
from pentathlon_site.challenges.texts import CHALLENGES_WITH_TEXTS, challenge_texts
from pentathlon_site.core.errors import Conflict, Invalid

TEXTS = ("clinical_question", "criteria_text", "tutorial")
MOST_EXAMPLES = 12


@transaction.atomic
def add_challenges(
    *, event: Event, builtin: Sequence[str], files: Sequence[DefinitionFile], by: User, at: datetime
) -> list[Challenge]:
    """Add challenges to an event, with the texts that ship for the five of 2018."""
    if not builtin and not files:
        raise Invalid(_("Choose a built-in challenge or a challenge file."))
    taken = event.challenges.values_list("slug", flat=True)
    checked = check_files([*map(builtin_file, in_builtin_order(builtin)), *files], taken=taken)
    added = store_challenges(event, checked)
    names = [challenge.slug for challenge in added]
    record("add_challenges", f"event:{event.pk}", by=by, at=at, event=event.slug, facts={"challenges": names})
    return added


def store_challenges(
    event: Event, checked: Sequence[CheckedDefinition], *, target: int | None = None
) -> list[Challenge]:
    """Keep checked challenge files as challenges of an event; part of an action, which records it."""
    last = event.challenges.aggregate(last=Max("position"))["last"]
    first = 0 if last is None else last + 1
    goal = {} if target is None else {"target": target}
    return [
        Challenge.objects.create(
            event=event,
            slug=one.definition.id,
            definition_toml=one.toml,
            definition_sha256=one.sha256,
            position=first + number,
            **_first_texts(one),
            **goal,
        )
        for number, one in enumerate(checked)
    ]


@transaction.atomic
def replace_definition(*, challenge: Challenge, file: DefinitionFile, by: User, at: datetime) -> None:
    """Put another challenge file in the place of the present one, before the launch only."""
    challenge = refuse_launched(challenge)
    one = check_file(file)
    if one.definition.id != challenge.slug:
        raise Invalid(
            _("The file says id = “%(found)s”, this challenge is “%(wanted)s”: correct the id, or add a new challenge.")
            % {"found": one.definition.id, "wanted": challenge.slug}
        )
    facts = {"before": challenge.definition_sha256, "after": one.sha256}
    challenge.definition_toml, challenge.definition_sha256 = one.toml, one.sha256
    challenge.save(update_fields=["definition_toml", "definition_sha256"])
    _record("replace_definition", challenge, by, at, facts)


@transaction.atomic
def remove_challenge(*, challenge: Challenge, by: User, at: datetime) -> None:
    """Remove a challenge that was never launched."""
    challenge = refuse_launched(challenge)
    Challenge.objects.filter(pk=challenge.pk).delete()
    _record("remove_challenge", challenge, by, at, {"slug": challenge.slug})


@transaction.atomic
def edit_challenge_texts(
    *, challenge: Challenge, texts: Mapping[str, Mapping[str, str]], by: User, at: datetime
) -> None:
    """Change the texts of a challenge: `clinical_question`, `criteria_text`, `tutorial`, in both languages."""
    changed = sorted(name for name in TEXTS if getattr(challenge, name) != dict(texts[name]))
    for name in TEXTS:
        setattr(challenge, name, dict(texts[name]))
    challenge.save(update_fields=list(TEXTS))
    _record("edit_challenge_texts", challenge, by, at, {"changed": changed})


def add_example(
    *, challenge: Challenge, content: bytes, is_good: bool, caption: Mapping[str, str], by: User, at: datetime
) -> ExampleImage:
    """Add a picture of what is wanted, or of what is refused; only its pixels are kept."""
    _refuse_more_examples(challenge)
    picture, content_type = redrawn(content)  # takes long: nobody else waits for the database meanwhile
    return _store_example(challenge, picture, content_type, is_good=is_good, caption=caption, by=by, at=at)


@transaction.atomic
def _store_example(  # noqa: PLR0913 - the picture, and what is told of it
    challenge: Challenge,
    picture: bytes,
    content_type: str,
    *,
    is_good: bool,
    caption: Mapping[str, str],
    by: User,
    at: datetime,
) -> ExampleImage:
    number = _refuse_more_examples(challenge)
    example = ExampleImage.objects.create(
        challenge=challenge,
        picture=picture,
        content_type=content_type,
        is_good=is_good,
        caption=dict(caption),
        position=number,
    )
    _record("add_example", challenge, by, at, {"example": example.pk, "is_good": is_good})
    return example


def _refuse_more_examples(challenge: Challenge) -> int:
    """How many a challenge has; refused where it has enough."""
    number = challenge.examples.count()
    if number >= MOST_EXAMPLES:
        raise Conflict(_("There are %(most)d example images, which is enough: remove one first.") % {"most": number})
    return number


@transaction.atomic
def remove_example(*, example: ExampleImage, by: User, at: datetime) -> None:
    """Remove an example picture."""
    ExampleImage.objects.filter(pk=example.pk).delete()
    _record("remove_example", example.challenge, by, at, {"example": example.pk})


def refuse_launched(challenge: Challenge) -> Challenge:
    """The challenge, locked, if it is not launched."""
    locked = Challenge.objects.select_for_update().get(pk=challenge.pk)
    if locked.launched_at is not None:
        raise Conflict(_("The challenge is launched: what it asks does not change any more."))
    return locked


def _first_texts(one: CheckedDefinition) -> dict[str, dict[str, str]]:
    """The texts that ship with the built-in challenge, or the question of the file."""
    name = one.definition.id
    if name not in CHALLENGES_WITH_TEXTS or one.sha256 != check_file(builtin_file(name)).sha256:
        return {"clinical_question": one.definition.question.model_dump()}
    texts = challenge_texts(name)
    return {
        "clinical_question": texts.question.model_dump(),
        "criteria_text": texts.criteria.model_dump(),
        "tutorial": texts.tutorial.model_dump(),
    }


def _record(verb: str, challenge: Challenge, by: User, at: datetime, facts: Mapping[str, object]) -> None:
    record(verb, f"challenge:{challenge.pk}", by=by, at=at, event=challenge.event.slug, facts=dict(facts))
