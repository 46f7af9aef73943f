"""Everybody whom the tests of the site and of the browser know, as fixtures; see `builders.site`."""

import pytest
from django.test import Client
from django.utils import translation

from builders import site


@pytest.fixture
def event(db):
    """An event in its collection phase."""
    return site.build_event()


@pytest.fixture
def centre(event):
    return site.build_centre(event)


@pytest.fixture
def other_centre(event):
    return site.build_centre(event, "South hospital")


@pytest.fixture
def alice(event):
    return site.give_role(site.build_user("alice"), event, "organiser")


@pytest.fixture
def bob(centre):
    user = site.build_user("bob", professional_id="10001")
    site.join(user, centre)
    return user


@pytest.fixture
def carol(centre):
    user = site.build_user("carol", professional_id="10002")
    site.join(user, centre, lead=True)
    return user


@pytest.fixture
def dan(other_centre):
    user = site.build_user("dan", professional_id="10003")
    site.join(user, other_centre)
    return user


@pytest.fixture
def erin(event):
    return site.give_role(site.build_user("erin"), event, "dpo")


@pytest.fixture
def frank(event):
    return site.give_role(site.build_user("frank"), event, "expert")


@pytest.fixture
def grace(event):
    return site.give_role(site.build_user("grace"), event, "society")


@pytest.fixture
def heidi(db):
    return site.build_user("heidi")


@pytest.fixture
def ivan(db):
    return site.build_user("ivan", is_administrator=True)


@pytest.fixture
def signed_in():
    """A client that is signed in as somebody: `signed_in(bob).get(…)`."""

    def sign_in(user):
        client = Client()
        client.force_login(user)
        return client

    return sign_in


@pytest.fixture(autouse=True)
def language_of_nobody():
    """No language stays active from one test to the next."""
    yield
    translation.deactivate()
