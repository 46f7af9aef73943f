"""The questions that societies proposed, what experts thought of them, and what was decided."""

import math
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import cycle
from typing import Any

from pentathlon_site.challenges.actions import Question, decide_proposal, grade_proposal, propose_question
from pentathlon_site.challenges.forecast import DAYS_A_YEAR, PERCENT
from pentathlon_site.challenges.models import Proposal
from pentathlon_site.demo.content import content
from pentathlon_site.demo.dates import COLLECTION_DAYS
from pentathlon_site.demo.timeline import Timeline
from pentathlon_site.demo.towns import invent_centres
from pentathlon_site.demo.world import World

_MARGIN = 1.3
"""How far the least frequent of the accepted questions is above its target."""


def plan_proposals(world: World, timeline: Timeline) -> None:
    """Each question is proposed, graded by three experts and decided."""
    percent, at = _capture_percent(world), world.dates.at
    societies = cycle(world.keys_of("society"))
    for number, words in enumerate(content()["proposals"]):
        story = _Story(world, words, next(societies), percent)
        timeline.add(at(-138 + 9 * number, 15), story.propose)
        for place, expert in enumerate(world.keys_of("expert")):
            timeline.add(at(-60 + 5 * number + 2 * place, 18), partial(story.grade, place, expert))
        timeline.add(at(-16, 9, number), story.decide)


@dataclass
class _Story:
    """One question on its way."""

    world: World
    words: dict[str, Any]
    society: str
    percent: int
    _key: int | None = None

    def propose(self, at: datetime) -> None:
        """By its society, with the exams that each centre expects."""
        words, size = self.words, self.world.size
        told = ("society", "title", "question", "modality", "reference_standard", "known_challenges")
        question = Question(target=size.target, capture_percent=self.percent, **{name: words[name] for name in told})
        names = [facts.name for facts in invent_centres(size.centres)]
        factors = self.world.rng.uniform(0.6, 1.4, len(names))
        exams = {
            name: max(1, round(words["exams_a_year"] * float(factor)))
            for name, factor in zip(names, factors, strict=True)
        }
        by = self.world.people[self.society]
        self._key = propose_question(event=self.world.event, question=question, exams=exams, by=by, at=at).pk

    def grade(self, place: int, expert: str, at: datetime) -> None:
        """By one expert."""
        relevance, novelty, feasibility = self.words["grades"][place]
        grade_proposal(
            proposal=self._proposal(),
            relevance=relevance,
            novelty=novelty,
            feasibility=feasibility,
            comment=self.words["comments"][place],
            by=self.world.people[expert],
            at=at,
        )

    def decide(self, at: datetime) -> None:
        """Accepted are those that became a challenge."""
        is_accepted, reason = bool(self.words["challenge"]), self.words["reason"]
        by = self.world.organiser
        decide_proposal(proposal=self._proposal(), is_accepted=is_accepted, reason=reason, by=by, at=at)

    def _proposal(self) -> Proposal:
        assert self._key is not None
        return Proposal.objects.get(pk=self._key)


def _capture_percent(world: World) -> int:
    """The share of exams with which every accepted question reaches the target of a smaller or larger event."""
    fewest: int = min(words["exams_a_year"] for words in content()["proposals"] if words["challenge"])
    in_collection = fewest * world.size.centres * COLLECTION_DAYS / DAYS_A_YEAR
    return min(PERCENT, math.ceil(_MARGIN * PERCENT * world.size.target / in_collection))
