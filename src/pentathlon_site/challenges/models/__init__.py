"""Events and what belongs to them."""

from pentathlon_site.challenges.models.challenge import Challenge, ExampleImage
from pentathlon_site.challenges.models.event import Event, EventRole, NewsItem, Partner, PhaseWindow
from pentathlon_site.challenges.models.governance import Governance
from pentathlon_site.challenges.models.proposal import Decision, Expectation, Grade, Proposal

__all__ = [
    "Challenge",
    "Decision",
    "Event",
    "EventRole",
    "ExampleImage",
    "Expectation",
    "Governance",
    "Grade",
    "NewsItem",
    "Partner",
    "PhaseWindow",
    "Proposal",
]
