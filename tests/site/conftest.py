"""Everybody whom the tests of the site know."""

from builders.personas import *  # noqa: F403 - fixtures are found by their names
