"""What a challenge is: one TOML file, checked by a schema."""

from pentathlon.challenge.definition import Challenge
from pentathlon.challenge.load import builtin_challenges, load_challenge

__all__ = ["Challenge", "builtin_challenges", "load_challenge"]
