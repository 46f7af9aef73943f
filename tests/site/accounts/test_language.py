"""Pages, messages and headers speak the language of the account, whatever the browser speaks."""

import pytest
from django.test import Client

from builders import site

pytestmark = pytest.mark.django_db


@pytest.fixture
def french():
    return site.build_user("jeanne", language="fr")


def test_the_sign_in_speaks_the_language_of_the_account(french):
    client = Client(headers={"accept-language": "en"})

    answer = client.post("/account/login/", {"login": french.email, "password": site.PASSWORD})
    page = client.get("/profile/")

    assert answer.headers["Content-Language"] == "fr"
    assert page.headers["Content-Language"] == "fr"
    assert "Successfully signed in" not in page.content.decode()
    assert "Connexion avec" in page.content.decode()


def test_the_header_of_a_french_account_in_an_english_browser_is_french(french, signed_in):
    page = signed_in(french).get("/profile/", headers={"accept-language": "en"})

    assert page.headers["Content-Language"] == "fr"
