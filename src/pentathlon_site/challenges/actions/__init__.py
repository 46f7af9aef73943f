"""Every write of this app: keyword-only, in one transaction with its entry in the ledger."""

from pentathlon_site.challenges.actions.calendar import set_calendar
from pentathlon_site.challenges.actions.challenges import (
    add_challenges,
    add_example,
    edit_challenge_texts,
    remove_challenge,
    remove_example,
    replace_definition,
)
from pentathlon_site.challenges.actions.events import EventFacts, create_event, edit_event, edit_event_texts
from pentathlon_site.challenges.actions.governance import edit_governance, upgrade_policy_pack
from pentathlon_site.challenges.actions.launch import expect_exams, launch_challenge
from pentathlon_site.challenges.actions.news import (
    edit_news,
    edit_partner,
    publish_news,
    remove_news,
    remove_partner,
)
from pentathlon_site.challenges.actions.proposals import (
    Question,
    decide_proposal,
    edit_proposal,
    grade_proposal,
    make_challenge,
    propose_question,
)
from pentathlon_site.challenges.actions.roles import end_role, name_role

__all__ = [
    "EventFacts",
    "Question",
    "add_challenges",
    "add_example",
    "create_event",
    "decide_proposal",
    "edit_challenge_texts",
    "edit_event",
    "edit_event_texts",
    "edit_governance",
    "edit_news",
    "edit_partner",
    "edit_proposal",
    "end_role",
    "expect_exams",
    "grade_proposal",
    "launch_challenge",
    "make_challenge",
    "name_role",
    "propose_question",
    "publish_news",
    "remove_challenge",
    "remove_example",
    "remove_news",
    "remove_partner",
    "replace_definition",
    "set_calendar",
    "upgrade_policy_pack",
]
