"""The ledger is read by those who run an event, and by administrators."""

import ast
import re
from html import unescape
from pathlib import Path

import pytest
from django.utils import timezone

import pentathlon_site
from pentathlon_site.audit.actions import record
from pentathlon_site.audit.queries import verb_texts


def rows(answer):
    """Cells of the table of entries."""
    body = answer.content.decode().partition("<tbody>")[2].partition("</tbody>")[0]
    cells = (re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in body.split("</tr>")[:-1])
    return [[unescape(cell).strip() for cell in row] for row in cells]


@pytest.fixture
def entries(event, alice):
    at = timezone.now()
    record("add_centre", "centre:1", by=alice, at=at, event=event.slug, facts={"kind": "public", "lead": True})
    record("add_centre", "centre:2", by=None, at=at, event="another")
    record("approve_member", "membership:7", by=alice, at=at, event=event.slug, facts={"centres": [1, 2]})


def test_the_page_of_an_event_says_who_did_what(entries, signed_in, alice, event):
    answer = signed_in(alice).get(f"/events/{event.slug}/ledger/")

    assert [(row[0], *row[2:]) for row in rows(answer)] == [
        ("3", "Alice", "Approved a member", "membership:7", "centres: 1, 2"),
        ("1", "Alice", "Added a centre", "centre:1", "kind: public; lead: yes"),
    ]


def test_a_filter_leaves_what_fits(entries, signed_in, erin, event):
    answer = signed_in(erin).get(f"/events/{event.slug}/ledger/", {"subject": "centre"})

    assert [row[4] for row in rows(answer)] == ["centre:1"]
    nothing = signed_in(erin).get(f"/events/{event.slug}/ledger/", {"subject": "centre:2"})
    assert "Nothing fits the filter." in nothing.content.decode()


def test_the_page_of_the_site_is_for_administrators(entries, signed_in, ivan, alice):
    assert len(rows(signed_in(ivan).get("/ledger/"))) == 3
    assert signed_in(alice).get("/ledger/").status_code == 403


def test_entries_come_fifty_at_a_time(signed_in, ivan):
    for number in range(1, 61):
        record("add_centre", f"centre:{number}", by=ivan, at=timezone.now())

    first = signed_in(ivan).get("/ledger/", {"verb": "add_centre"})
    assert [row[0] for row in rows(first)] == [str(number) for number in range(60, 10, -1)]
    older = re.search(r'rel="next" href="([^"]*)"', first.content.decode())
    second = signed_in(ivan).get(f"/ledger/{unescape(older.group(1))}")
    assert [row[0] for row in rows(second)] == [str(number) for number in range(10, 0, -1)]


def test_the_page_says_up_to_where_the_ledger_was_verified(entries, signed_in, ivan):
    client = signed_in(ivan)
    assert "has not been verified yet" in client.get("/ledger/").content.decode()

    client.post("/ledger/verify")

    assert "Verified up to entry 3" in client.get("/ledger/").content.decode()


def test_the_name_of_a_removed_account_is_gone(entries, signed_in, ivan, alice, event):
    number = alice.pk
    alice.delete()

    assert rows(signed_in(ivan).get("/ledger/"))[0][2] == f"Account {number}, removed"


def recorded_verbs():
    """First arguments of calls of `record` and of what wraps it, in the source of the site."""
    for path in Path(pentathlon_site.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = getattr(node, "func", None)
            name = getattr(called, "attr", None) or getattr(called, "id", "")
            if "record" in name and node.args and isinstance(getattr(node.args[0], "value", None), str):
                yield node.args[0].value


def test_every_recorded_action_has_words_in_both_languages():
    assert sorted(set(recorded_verbs()) - verb_texts().keys()) == []


def test_facts_read_in_the_language_of_the_reader(event, erin, signed_in):
    erin.language = "fr"
    erin.save()
    facts = {"state": "refused", "code": "", "challenge": "liver", "changed": False, "unknown_one": "kept"}
    record("receive_image", "inclusion:1", by=erin, at=timezone.now(), event=event.slug, facts=facts)

    (row,) = rows(signed_in(erin).get(f"/events/{event.slug}/ledger/"))

    said = "challenge : liver ; modifié : non ; code : – ; état : refusée ; unknown one : kept"
    assert row[5].replace("\u00a0", " ") == said
