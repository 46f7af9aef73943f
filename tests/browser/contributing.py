"""What a radiologist does: join, learn, sign, send, print. His pages are French, and looked at on a phone too."""

import re

from browser import uploading
from browser.organising import LILLE
from browser.walking import Laps, link_in, newest_mail
from pentathlon_site.course.queries import current_course

RPPS = {"Paul Garnier": "10003456786", "Nina Petit": "10009876540"}


def join_by_invitation(paul):
    """The link of the mail, an account, the identifier: he is a member."""
    mail = newest_mail(paul.email)
    assert LILLE in mail.body
    paul.page.goto(link_in(mail))
    paul.look("30-invitation", phone=True)
    paul.follow("Créer un compte")
    paul.look("31-sign-up", phone=True)
    assert paul.page.locator("[name=email]").input_value() == paul.email
    paul.sign_up()
    paul.look("32-code", phone=True)
    paul.enter_code()
    paul.look("33-invitation-to-accept", phone=True)
    paul.fill(professional_id=RPPS[paul.name])
    paul.press("Accepter l’invitation")
    assert paul.heading() == LILLE
    paul.look("34-centre-first-time", phone=True)


def take_the_course(paul):
    """Read; fail; read why; pass; the certificate can be verified by anybody."""
    paul.go_on()
    paul.look("35-course", phone=True)
    paul.go_on()
    paul.look("36-module", phone=True)
    for _ in current_course().modules[:-1]:
        paul.press("Lu ; module suivant")
    paul.press("Lu ; vers le quiz")
    paul.look("37-course-read", phone=True)
    paul.go_on()
    paul.look("38-quiz", phone=True)
    answer(paul, right=False)
    assert paul.heading() == "Pas encore réussi"
    paul.look("39-quiz-failed", phone=True)
    paul.go_on()
    answer(paul, right=True)
    assert paul.heading() == "Réussi"
    paul.look("40-quiz-passed", phone=True)
    number = paul.save_pdf().rpartition("/")[2].removesuffix(".pdf")
    centre = paul.page.get_by_role("link", name=f"Continuer vers {LILLE}").get_attribute("href")
    paul.page.goto(f"/certificates/{number}/")
    paul.look("41-certificate-verified", phone=True)
    paul.page.goto(centre)


def answer(paul, *, right):
    """Answer each question rightly, or wrongly."""
    for question in paul.page.locator("main fieldset").all():
        said = question.locator("legend").inner_text()
        known = next(each for each in current_course().questions if each.text.fr in said)
        option = next(each for each in known.options if each.right == right)
        question.get_by_label(option.text.fr, exact=True).check()
    paul.press("Envoyer les réponses")


def sign_the_charter(paul):
    """In French, with his name; a receipt for his files."""
    paul.look("42-centre-after-the-course", phone=True)
    paul.go_on()
    paul.look("43-charter", phone=True)
    paul.fill(agrees=True, full_name=paul.name)
    paul.press("Signer la charte")
    assert paul.heading() == "Charte signée"
    paul.look("44-charter-signed", phone=True)
    paul.save_pdf()
    paul.follow(f"Continuer vers {LILLE}")
    paul.look("45-centre-ready", phone=True)


def begin_to_send(paul, challenge, look=""):
    """By the menu to the images of a challenge, through the declaration."""
    paul.page.goto("/home/")
    with paul.page.expect_navigation():
        paul.page.get_by_role("navigation").get_by_role("link", name="Envoyer des images").first.click()
    if look:
        paul.look(f"{look}-1-choose-challenge", phone=True)
    with paul.page.expect_navigation():
        paul.page.locator(f"main a[href*='/challenges/{challenge}/upload/']").click()
    paul.page.wait_for_selector("#upload[data-state=declaring]")
    if look:
        paul.look(f"{look}-2-declare", phone=True)
    uploading.declare(paul.page, days_ago=0)


def label_by_form(paul, keys, look=""):
    """Confirm each sector and state each label from the keyboard, until no image waits."""
    page = paul.page
    page.locator("#begin").click()
    page.wait_for_selector("#image[data-state=ready]")
    while page.locator("#image[open]").count():
        page.wait_for_selector("#image[data-state=ready]")
        if page.locator("#sector-confirm").is_visible():
            if look:
                paul.look(f"{look}-4-sector", phone=True)
            page.locator("#sector-confirm").click()
            page.wait_for_selector("#image[data-state=ready]:has(#labels:not([hidden]))")
        for key in keys:
            page.keyboard.press(f"Digit{key}")
        if look:
            paul.look(f"{look}-5-labels", phone=True)
        page.locator("#label-next").press("Enter")
        look = ""


def answers_of(page):
    """How many of the chosen files have which state, as the page shows it."""
    return {
        each: int(re.search(r"\((\d+)\)", page.locator(f"#filters [data-filter={each}]").inner_text())[1])
        for each in ("all", "todo", "ready", "sent", "refused")
    }


def send_single_files(paul, challenge, files, keys, look):
    """Choose files, look, label by form, send, look at the answers."""
    begin_to_send(paul, challenge, look=look)
    uploading.choose(paul.page, files)
    uploading.wait_read(paul.page, len(files))
    paul.look(f"{look}-3-read", phone=True)
    label_by_form(paul, keys, look)
    paul.look(f"{look}-6-ready", phone=True)
    uploading.send_all(paul.page)
    paul.look(f"{look}-7-answers", phone=True)
    return answers_of(paul.page)


def send_folder_and_files(paul, folder, files):
    """A folder with its table and some files; the tab is closed in the middle, and he begins again."""
    begin_to_send(paul, "thyroid")
    before = Laps()
    some = choose_all(paul, folder, files) // 3
    before.lap("read")
    state_labels(paul, folder, look="60-folder")
    before.lap("labelled")
    close_in_the_middle(paul, some)
    before.lap(f"{some} sent")

    begin_to_send(paul, "thyroid")
    after = Laps()
    choose_all(paul, folder, files)
    paul.page.get_by_text("Réponse d’un envoi précédent").first.wait_for()
    after.lap("read")
    paul.look("60-folder-5-back", phone=True)
    state_labels(paul, folder)
    after.lap("labelled")
    uploading.send_all(paul.page, timeout_s=400)
    after.lap("the rest sent")
    paul.look("60-folder-6-answers", phone=True)
    print(f"before the tab was closed: {before}; after: {after}")
    return answers_of(paul.page)


def close_in_the_middle(paul, after):
    """Send, and close the tab when so many images are answered and others are on their way."""
    allowed, held = iter(range(after)), []
    paul.page.route(
        "**/images/*", lambda route: route.continue_() if next(allowed, None) is not None else held.append(route)
    )
    paul.page.locator("#send-button").click()
    paul.page.wait_for_selector(f"#send[data-done='{after}']", timeout=300_000)
    paul.look("60-folder-4-sending", phone=True)
    for route in held:
        route.abort()
    paul.new_tab()


def choose_all(paul, folder, files):
    """The folder by its field, the files by theirs; how many there are."""
    paul.page.locator("#folder").set_input_files(str(folder))
    uploading.choose(paul.page, files)
    count = len(files) + sum(path.is_file() for path in folder.rglob("*"))
    uploading.wait_read(paul.page, count, timeout_s=200)
    return count


def state_labels(paul, folder, look=""):
    """By the table for the folder, by the form for the rest."""
    paul.page.locator("#table-file").set_input_files(str(folder / "labels.csv"))
    paul.page.locator("#table-review[data-state=shown]").wait_for()
    if look:
        paul.look(f"{look}-1-table", phone=True)
    paul.page.locator("#table-use").click()
    if look:
        paul.look(f"{look}-2-labelled", phone=True)
    if paul.page.locator("#begin").is_visible():
        label_by_form(paul, "1")
