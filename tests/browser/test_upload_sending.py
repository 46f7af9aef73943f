"""Images are sent from the upload page, whatever happens to the link, the site, the tab or the session."""

import csv
import io
from pathlib import Path

from django.utils import timezone

from browser.axe import violations
from browser.upload_fixtures import *  # noqa: F403 - fixtures are found by their names
from browser.uploading import (
    choose,
    declare,
    label_all,
    look_at,
    open_upload,
    prepare,
    row_of,
    send_all,
    wait_read,
)
from builders import site
from builders.dicom_images import to_bytes, us_image
from builders.sending import source_image
from pentathlon_site.collection.actions import withdraw_inclusion
from pentathlon_site.collection.models import Inclusion


def test_a_site_that_stumbles_loses_nothing(page, tolerated):
    tolerated.append("responded with a status of 50")
    answers = iter([(429, {"Retry-After": "1"}), (500, {}), (503, {}), None])
    failed = []

    def stumble(route):
        answer = next(answers, None)
        if answer is None:
            return route.continue_()
        failed.append(answer[0])
        return route.fulfill(status=answer[0], headers=answer[1], body="{}", content_type="application/json")

    page.route("**/images/*", stumble)
    prepare(page, 3)
    send_all(page)
    assert (failed, Inclusion.objects.count()) == ([429, 500, 503], 3)


def test_a_broken_link_is_told_and_sending_goes_on_by_itself(page, shot, tolerated):
    tolerated.append("ERR_INTERNET_DISCONNECTED")
    prepare(page, 3)
    page.context.set_offline(True)
    page.locator("#send-button").click()
    page.wait_for_selector("#send[data-state=waiting]")
    assert "Nothing is lost" in page.locator("#sending-said").inner_text()
    assert violations(page) == []
    shot(page, "sending-offline")
    page.context.set_offline(False)
    page.wait_for_selector("#send[data-state=finished]", timeout=30_000)
    assert Inclusion.objects.count() == 3


def test_a_closed_tab_goes_on_where_it_was(open_page, bob, centre, thyroid, tolerated):
    tolerated.append("ERR_FAILED")
    files = {f"im{n}.dcm": source_image(exam=n) for n in range(5)}
    first = open_upload(open_page, bob, centre, thyroid)
    declare(first)
    prepare(first, 5)
    allowed = iter(range(2))
    first.route("**/images/*", lambda route: route.continue_() if next(allowed, None) is not None else route.abort())
    first.locator("#send-button").click()
    first.wait_for_selector("#rows tr[data-state=accepted] >> nth=1")
    first.close()
    assert Inclusion.objects.count() == 2

    again = open_upload(open_page, bob, centre, thyroid)
    declare(again)
    choose(again, files)
    wait_read(again, 5)
    again.get_by_text("Answer from an earlier sending").nth(1).wait_for()
    choose(
        again,
        {"labels.csv": b"file,anormale\n" + b"".join(f"im{n},1\n".encode() for n in range(5))},
        "#table-file",
    )
    again.locator("#table-use").click()
    send_all(again)
    assert Inclusion.objects.count() == 5
    assert {row.labels["anormale"] for row in Inclusion.objects.all()} == {"1"}


def test_a_refusal_says_what_to_do_and_others_are_accepted(page, shot):
    choose(
        page,
        {
            "a.dcm": source_image(exam=1),
            "b.dcm": source_image(exam=2, Modality="MR", SOPClassUID="1.2.840.10008.5.1.4.1.1.4"),
        },
    )
    wait_read(page, 2)
    label_all(page, 2)
    send_all(page)
    shot(page, "sending-refused")
    assert page.locator("#sending-said").inner_text() == "1 image accepted, 1 image refused."
    assert row_of(page, "b.dcm").get_attribute("data-state") == "refused"
    assert row_of(page, "b.dcm").locator(".reason").count() == 2
    assert row_of(page, "b.dcm").get_by_role("button").count() == 0


def test_trying_again_is_offered_where_it_can_help(page, bob, event, centre):
    choose(page, {"a.dcm": source_image(exam=1), "b.dcm": source_image(exam=1, seed=2)})
    wait_read(page, 2)
    label_all(page, 2)
    send_all(page)
    refused = page.locator("#rows tr[data-state=refused]")
    assert refused.count() == 1
    first = Inclusion.objects.get(state="accepted")
    withdraw_inclusion(event=event, centre=centre, number=first.number, reason="mistake", by=bob, at=timezone.now())
    refused.get_by_role("button", name="Try again").click()
    page.wait_for_selector("#rows tr[data-state=accepted] >> nth=1")
    assert [(row.state, row.code) for row in Inclusion.objects.all()] == [("accepted", "")]


def test_what_the_site_never_takes_is_not_offered_again(page):
    message = {"error": {"code": "too_large", "message": "One image has at most 64 MiB.", "address": ""}}
    page.route("**/images/*", lambda route: route.fulfill(status=413, json=message))
    choose(page, {"a.dcm": source_image()})
    wait_read(page, 1)
    label_all(page, 1)
    send_all(page)
    assert "Send one image, not a whole series" in row_of(page, "a.dcm").inner_text()
    assert row_of(page, "a.dcm").get_by_role("button").count() == 0
    assert page.locator("#send-button").is_hidden()


def test_images_may_go_first_and_labels_later(page):
    choose(page, {"a.dcm": source_image()})
    wait_read(page, 1)
    assert page.locator("#send-button").is_disabled()
    page.locator("#with-incomplete").check()
    send_all(page)
    assert Inclusion.objects.get().labelled_at is None
    assert "Labels missing" in row_of(page, "a.dcm").inner_text()
    look_at(page, "a.dcm")
    page.keyboard.press("2")
    page.keyboard.press("Escape")
    send_all(page)
    assert Inclusion.objects.get().labels == {"anormale": "0"}


def test_whoever_is_signed_out_signs_in_elsewhere_and_goes_on(page, bob, signed_in):
    prepare(page, 2)
    cookies = page.context.cookies()
    page.context.clear_cookies()
    page.locator("#send-button").click()
    page.wait_for_selector("#send[data-state=blocked]")
    assert "signed out" in page.locator("#sending-said").inner_text()
    page.context.add_cookies([cookie for cookie in cookies if cookie["name"] != "csrftoken"])
    page.locator("#send-button").click()
    page.wait_for_selector("#send[data-state=finished]")
    assert Inclusion.objects.count() == 2


def test_the_correspondence_table_stays_on_the_computer(page):
    prepare(page, 2)
    send_all(page)
    page.locator("#receipt-list summary").click()
    assert violations(page) == []
    with page.expect_download() as download:
        page.locator("#csv-button").click()
    lines = list(csv.reader(io.StringIO(Path(download.value.path()).read_text("utf-8-sig"))))
    assert lines[0] == ["inclusion number", "file", "your own number", "state", "received at"]
    numbers = {row.number for row in Inclusion.objects.all()}
    assert ({line[0] for line in lines[1:]}, [line[1] for line in lines[1:]]) == (numbers, ["im0.dcm", "im1.dcm"])


def test_leaving_with_unsent_images_asks(page):
    prepare(page, 1)
    asked = []

    def dismiss(dialog):
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", dismiss)
    page.mouse.click(5, 5)
    page.close(run_before_unload=True)
    page.wait_for_event("close")
    assert asked == ["beforeunload"]


def test_a_line_that_let_writing_through_is_moved_and_the_image_goes(open_page, bob, centre, event, shot):
    answers = iter([REFUSED_FOR_TEXT])
    page = open_upload(open_page, bob, centre, site.build_challenge(event, "liver"))
    declare(page)
    page.route("**/images/*", lambda route: answer_once(route, answers))
    choose(page, {"a.dcm": to_bytes(us_image())})
    wait_read(page, 1)
    look_at(page, "a.dcm")
    assert "once the line is confirmed" in page.locator("#sector-look").inner_text()
    page.locator("#sector-confirm").click()
    page.wait_for_selector("#image[data-state=ready]:has(#labels:not([hidden]))")
    page.keyboard.press("Escape")
    page.locator("#with-incomplete").check()
    send_all(page)
    assert "move the line inwards" in row_of(page, "a.dcm").inner_text()
    look_at(page, "a.dcm")
    assert violations(page) == []
    shot(page, "sending-refused-text")
    page.locator("#sector-change").click()
    page.wait_for_selector("#image[data-state=ready]:has(#sector-confirm:not([hidden]))")
    page.locator("#handles .handle").first.focus()
    page.keyboard.press("Shift+ArrowDown")
    page.locator("#sector-confirm").click()
    page.wait_for_selector("#image[data-state=ready]:has(#labels:not([hidden]))")
    page.keyboard.press("Escape")
    send_all(page)
    assert [row.state for row in Inclusion.objects.all()] != []
    assert row_of(page, "a.dcm").locator(".inclusion-number").count() == 1


def test_a_refused_file_that_is_chosen_again_is_read_again(page):
    answers = iter([REFUSED_FOR_TEXT])
    page.route("**/images/*", lambda route: answer_once(route, answers))
    prepare(page, 1)
    send_all(page)
    assert row_of(page, "im0.dcm").get_attribute("data-state") == "refused"
    choose(page, {"im0.dcm": source_image(exam=0)})
    page.wait_for_selector("#rows tr[data-state=clean]")
    send_all(page)
    assert row_of(page, "im0.dcm").get_attribute("data-state") == "accepted"
    choose(page, {"im0.dcm": source_image(exam=0)})
    page.get_by_text("1 chosen file is in the list already: it stays as it is.").wait_for()


REFUSED_FOR_TEXT = {
    "number": None,
    "state": "refused",
    "code": "burned_in_text",
    "reason": "Text was found at 1 place of the picture",
    "advice": "",
    "retry": False,
    "complete": False,
    "missing": [],
    "labels": {},
    "received_at": "2026-03-01T10:00:00+00:00",
    "receipt": "",
}
"""What the site answers to an image with writing in it."""


def answer_once(route, answers):
    answer = next(answers, None)
    return route.continue_() if answer is None else route.fulfill(json=answer)
