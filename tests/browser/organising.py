"""What an organiser does before the first image can come, page by page."""

from datetime import timedelta

from django.utils import timezone

from builders.site import PASSWORD
from pentathlon_site.accounts.setup_code import setup_code

SLUG = "jfr-2027"
EVENT = f"/events/{SLUG}"
OFFICE = f"{EVENT}/office"
LILLE, NICE = "CHU de Lille", "Clinique du Sud"


def make_the_site_and_the_event(claire):
    """The first account, and an event with the five challenges of 2018."""
    assert claire.page.url.endswith("/first-run/")
    claire.look("01-first-run")
    claire.fill(full_name=claire.name, email=claire.email, password=PASSWORD, code=setup_code())
    claire.press("Make the account")
    claire.look("02-home-of-the-administrator")
    claire.go_on()
    claire.look("03-new-event")
    claire.fill(title_en="Radiology Days 2027", title_fr="Journées de radiologie 2027", slug=SLUG)
    claire.fill(organiser_name="Society of Radiology", contact_email="contact@example.org")
    claire.press("Create the event")
    assert claire.page.url.endswith(f"{OFFICE}/")
    claire.look("04-office")


def make_an_account(walker):
    """Sign up, with the code of the mail."""
    walker.page.goto("/account/signup/")
    walker.sign_up()
    walker.enter_code()
    assert walker.page.url.endswith("/home/")


def name_the_officer(claire, dora):
    """Dora watches over data protection."""
    claire.page.goto(f"{OFFICE}/roles/")
    claire.fill(email=dora.email, role="dpo")
    claire.press("Give the role")
    claire.look("05-people")


def settle_governance(claire):
    """What the regime asks for, and what notice and charter will name."""
    claire.page.goto(f"{OFFICE}/")
    claire.go_on()
    claire.look("06-governance-empty")
    claire.fill(policy_pack="synthetic-demo")
    claire.page.get_by_role("heading", name="Mandatory").wait_for()
    claire.page.get_by_text("named in the patient notice").click()
    today = timezone.localdate()
    claire.fill(
        controller="Society of Radiology",
        dpo_name="Dora Lenoir",
        dpo_email="dora@example.org",
        legal_basis="public_task",
        recipients="Teams of laboratories and companies",
        register_url="https://example.org/register/4711",
        host_name="Host of Health Data",
        host_location="Lyon, France",
        waiting_period_days=0,
        retention_until=today + timedelta(days=700),
        destruction_date=today + timedelta(days=730),
    )
    claire.press("Save the record")
    assert "The record is complete" in claire.notices()
    claire.look("07-governance")


def set_the_calendar(claire):
    """Collection has begun two days ago: the site asks why, since the past is not changed lightly."""
    claire.page.goto(f"{OFFICE}/calendar/")
    now = timezone.now()
    opens, closes = now - timedelta(days=2), now + timedelta(days=150)
    claire.fill(collection_opens=f"{opens:%Y-%m-%dT%H:%M}", collection_closes=f"{closes:%Y-%m-%dT%H:%M}")
    claire.page.get_by_role("button", name="Save the calendar").click()
    claire.page.locator("main [name=reason]").wait_for()
    claire.look("08-calendar-asks-why")
    claire.fill(reason="The first centres began on paper.")
    claire.press("Save the calendar")
    assert "Now: Collection" in claire.lead()
    claire.look("09-calendar")


def launch(claire, challenge, *, look=False):
    """Only a challenge that reaches its target is launched."""
    claire.page.goto(f"{OFFICE}/challenges/{challenge}/launch/")
    claire.follow("Write the expected exams")
    if look:
        expect(claire, {LILLE: 300})
        assert claire.page.get_by_role("button", name="Launch the challenge").count() == 0
        claire.look("10-forecast-not-reached")
        claire.follow("Change the expected exams")
    expect(claire, {LILLE: 5200, NICE: 3100}, look="11-expected-exams" if look else "")
    if look:
        claire.look("12-forecast-reached")
    claire.press("Launch the challenge")
    assert "is launched" in claire.notices()


def expect(claire, exams, *, look=""):
    """Write how many exams each centre has in a year."""
    names = claire.page.locator("main [name=centre]")
    for place, (centre, number) in enumerate(exams.items()):
        if names.count() == place:
            claire.page.get_by_role("button", name="Add a centre").click()
        names.nth(place).fill(centre)
        claire.page.locator("main [name=exams]").nth(place).fill(str(number))
    if look:
        claire.look(look)
    claire.press("Save and see the forecast")


def add_centres(claire):
    """Two centres with their agreements."""
    claire.page.goto(f"{EVENT}/centres/")
    claire.look("13-no-centre-yet")
    today = timezone.localdate()
    for name, kind, city in ((LILLE, "public", "Lille"), (NICE, "private", "Nice")):
        claire.follow("Add a centre")
        claire.fill(name=name, kind=kind, city=city)
        claire.press("Save")
        claire.follow(name)
        claire.follow("Add an agreement")
        claire.fill(reference=f"{city}-2027", signed_on=today - timedelta(days=20))
        claire.fill(valid_from=today - timedelta(days=10), last_day=today + timedelta(days=400))
        claire.look("14-agreement")
        claire.press("Save")
        claire.look("15-centre-of-the-organiser")
        claire.page.goto(f"{EVENT}/centres/")
    claire.look("16-centres")


def publish_the_notice(claire):
    """What patients read."""
    claire.page.goto(f"{OFFICE}/notice/")
    claire.look("17-notice-questions")
    claire.fill(companies="yes", minors="no")
    claire.press("Write the draft")
    claire.look("18-notice-draft")
    claire.press("Preview and publish")
    claire.look("18b-notice-preview")
    claire.press("Yes, publish this version")
    assert "published and in force" in claire.notices()
    claire.page.goto(f"{EVENT}/patient-information/")
    claire.look("19-patient-information")


def publish_the_charter(claire):
    """What radiologists sign."""
    claire.page.goto(f"{EVENT}/charter/office/")
    claire.look("20-charter-office")
    claire.press("Begin")
    claire.look("21-charter-draft")
    claire.press("Save and preview")
    claire.look("22-charter-preview")
    claire.press("Publish the charter")
    claire.look("23-charter-published")


def publish_the_event(claire):
    """Everybody may see it."""
    claire.page.goto(f"{OFFICE}/")
    claire.look("24-office-before-publication")
    claire.page.goto(f"{OFFICE}/event/")
    claire.fill(is_public=True)
    claire.press("Save")
    claire.page.goto(f"{EVENT}/")
    claire.look("25-event")


def invite(claire, person):
    """A mail with a link."""
    claire.page.goto(f"{EVENT}/centres/")
    claire.follow(LILLE)
    claire.follow("Invite a radiologist")
    claire.fill(email=person.email)
    claire.look("26-invite")
    claire.press("Send the invitation")
    claire.look("27-invited")
