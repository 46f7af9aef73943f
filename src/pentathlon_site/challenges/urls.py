"""Addresses of the app `challenges`."""

from django.urls import path

from pentathlon_site.challenges.views import calendar, challenges, office, proposals, public

app_name = "challenges"

_EVENT = "events/<slug:event>/"
_OFFICE = f"{_EVENT}office/"
_CHALLENGE = f"{_OFFICE}challenges/<slug:challenge>/"
_PROPOSAL = f"{_EVENT}proposals/<int:proposal>/"

urlpatterns = [
    path("", public.home, name="home"),
    path("events/new/", office.create_event, name="create_event"),
    path(_EVENT, public.event, name="event"),
    path(f"{_EVENT}challenges/<slug:challenge>/", public.challenge, name="challenge"),
    path(f"{_EVENT}challenges/<slug:challenge>/examples/<int:example>", public.example, name="example"),
    path(f"{_EVENT}criteria/", public.criteria, name="criteria"),
    path(f"{_EVENT}calendar/", public.calendar, name="calendar"),
    path(f"{_EVENT}calendar.ics", public.download_calendar, name="download_calendar"),
    path(f"{_EVENT}partners/", public.partners, name="partners"),
    path(f"{_EVENT}news/", public.news, name="news"),
    path(f"{_EVENT}news/<int:item>/", public.news_item, name="news_item"),
    path(f"{_EVENT}data-protection/", public.data_protection, name="data_protection"),
    path(f"{_EVENT}proposals/", proposals.proposals, name="proposals"),
    path(f"{_EVENT}proposals/new/", proposals.propose, name="propose"),
    path(f"{_EVENT}proposals/row/", proposals.expectation_row, name="expectation_row"),
    path(_PROPOSAL, proposals.proposal, name="proposal"),
    path(f"{_PROPOSAL}edit/", proposals.edit, name="edit_proposal"),
    path(f"{_PROPOSAL}grade/", proposals.grade, name="grade_proposal"),
    path(f"{_PROPOSAL}decide/", proposals.decide, name="decide_proposal"),
    path(f"{_PROPOSAL}challenge/", proposals.make_challenge, name="make_challenge"),
    path(_OFFICE, office.office, name="office"),
    path(f"{_OFFICE}event/", office.edit_event, name="edit_event"),
    path(f"{_OFFICE}texts/", office.edit_event_texts, name="edit_event_texts"),
    path(f"{_OFFICE}preview/", office.preview, name="preview"),
    path(f"{_OFFICE}roles/", office.roles, name="roles"),
    path(f"{_OFFICE}roles/<int:given>/end/", office.end_role, name="end_role"),
    path(f"{_OFFICE}news/", office.edit_news, name="edit_news"),
    path(f"{_OFFICE}news/<int:item>/", office.edit_news, name="edit_news_item"),
    path(f"{_OFFICE}news/<int:item>/remove/", office.remove_news, name="remove_news"),
    path(f"{_OFFICE}partners/", office.edit_partners, name="edit_partners"),
    path(f"{_OFFICE}partners/<int:partner>/", office.edit_partners, name="edit_partner"),
    path(f"{_OFFICE}partners/<int:partner>/remove/", office.remove_partner, name="remove_partner"),
    path(f"{_OFFICE}calendar/", calendar.edit_calendar, name="edit_calendar"),
    path(f"{_OFFICE}governance/", calendar.edit_governance, name="edit_governance"),
    path(f"{_OFFICE}governance/fields/", calendar.governance_fields, name="governance_fields"),
    path(f"{_OFFICE}governance/upgrade/", calendar.upgrade_policy_pack, name="upgrade_policy_pack"),
    path(f"{_OFFICE}challenges/", challenges.add_challenges, name="add_challenges"),
    path(f"{_CHALLENGE}texts/", challenges.edit_challenge_texts, name="edit_challenge_texts"),
    path(f"{_CHALLENGE}examples/", challenges.edit_examples, name="edit_examples"),
    path(f"{_CHALLENGE}examples/<int:example>/remove/", challenges.remove_example, name="remove_example"),
    path(f"{_CHALLENGE}file/", challenges.replace_definition, name="replace_definition"),
    path(f"{_CHALLENGE}remove/", challenges.remove_challenge, name="remove_challenge"),
    path(f"{_CHALLENGE}exams/", challenges.expect_exams, name="expect_exams"),
    path(f"{_CHALLENGE}launch/", challenges.launch_challenge, name="launch_challenge"),
]
