"""What programs meet at the edges: HEAD, unknown addresses, wrong methods."""

import pytest
from django.test import Client


@pytest.mark.parametrize("address", ["/health", "/", "/privacy/", "/account/login/", "/api/openapi.json"])
def test_head_answers_wherever_get_does(db, event, address):
    head, get = Client().head(address), Client().get(address)

    assert (head.status_code, head.content) == (get.status_code, b"")
    assert head.headers["Content-Type"] == get.headers["Content-Type"]


def test_an_unknown_address_of_the_api_answers_as_the_api_does(db):
    answer = Client().get("/api/v1/nothing-here")

    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")


def test_a_wrong_method_at_the_api_answers_as_the_api_does(db):
    answer = Client().post("/api/v1/me")

    assert (answer.status_code, answer.json()["error"]["code"]) == (405, "method_not_allowed")
    assert "GET" in answer.headers["Allow"]


def test_an_unknown_page_is_still_a_page(db):
    answer = Client().get("/nothing-here")

    assert (answer.status_code, answer.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
