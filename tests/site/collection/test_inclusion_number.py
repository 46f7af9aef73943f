"""Inclusion numbers (R-15)."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pentathlon_site.collection.inclusion_number import ALPHABET, new_number, parse_number
from pentathlon_site.core.errors import Invalid

numbers = st.builds(new_number)
places = st.integers(0, 8)


def characters(number):
    return number.replace("-", "")


def is_taken(text):
    try:
        parse_number(text)
    except Invalid:
        return False
    return True


@given(numbers)
def test_a_number_reads_as_it_was_written(number):
    assert parse_number(number) == number
    assert (len(number), number[4], number[9]) == (11, "-", "-")


@given(numbers, st.sampled_from([str.lower, str.upper, lambda text: f"  {text.replace('-', ' ')}\u00a0", characters]))
def test_case_spaces_and_hyphens_do_not_matter(number, change):
    assert parse_number(change(number)) == number


@given(numbers, places, st.sampled_from(ALPHABET))
def test_one_wrong_character_always_shows(number, place, character):
    plain = characters(number)
    assume(plain[place] != character)

    assert not is_taken(plain[:place] + character + plain[place + 1 :])


@given(numbers, places, places)
def test_two_exchanged_characters_always_show(number, one, other):
    plain = list(characters(number))
    assume(plain[one] != plain[other])
    plain[one], plain[other] = plain[other], plain[one]

    assert not is_taken("".join(plain))


@pytest.mark.parametrize("text", ["", "7KQ4", "7KQ4-M2XP-0", "OOOO-OOOO-O", "7KQ4-M2XP-9-1", "'; DROP TABLE"])
def test_what_is_no_number_is_told(text):
    with pytest.raises(Invalid):
        parse_number(text)


def test_numbers_are_random():
    assert len({new_number() for _ in range(2000)}) == 2000
