"""A challenge of an event: its definition, and the texts that explain it."""

from functools import lru_cache
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon.challenge import Challenge as Definition
from pentathlon.challenge.load import parse_challenge
from pentathlon_site.challenges.models.event import Event

TARGET_2018 = 600


@lru_cache(64)
def _parsed(definition: str) -> Definition:
    return parse_challenge(definition.encode(), file="definition")


class Challenge(models.Model):
    """One question of an event.

    Attributes:
        slug: The `id` of the definition.
        definition_toml: The challenge file, as given.
        definition_sha256: Hash of what the file says.
        target: Images to reach; only challenges that will reach it are launched.
        launched_at: Since when images are taken; None: not launched.
        clinical_question: Markdown in both languages, as `criteria_text` and `tutorial`.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="challenges")
    slug = models.SlugField(max_length=60)
    definition_toml = models.TextField()
    definition_sha256 = models.CharField(max_length=64)
    target = models.PositiveIntegerField(_("Target"), default=TARGET_2018)
    launched_at = models.DateTimeField(null=True)
    clinical_question = models.JSONField(_("Clinical question"), default=dict)
    criteria_text = models.JSONField(_("Inclusion criteria"), default=dict)
    tutorial = models.JSONField(_("Tutorial"), default=dict)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "slug")
        constraints: ClassVar = [models.UniqueConstraint("event", "slug", name="one_challenge_per_slug")]

    def __str__(self) -> str:
        return self.slug

    @property
    def definition(self) -> Definition:
        """The checked definition."""
        return _parsed(self.definition_toml)

    @property
    def needs_mask(self) -> bool:
        """Whether every image comes with a mask."""
        return self.definition.preparation.mask

    @property
    def has_labels(self) -> bool:
        """Whether contributors state labels."""
        return bool(self.definition.labels.columns)


class ExampleImage(models.Model):
    """A picture that shows what is wanted, or what is refused and why."""

    challenge = models.ForeignKey(Challenge, on_delete=models.CASCADE, related_name="examples")
    picture = models.BinaryField()
    content_type = models.CharField(max_length=40)
    is_good = models.BooleanField(_("Shows what is wanted"), default=True)
    caption = models.JSONField(_("Caption"), default=dict)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "pk")
