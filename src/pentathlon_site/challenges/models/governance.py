"""The governance record of an event: what must be settled before the first image may come (R-01)."""

import json

from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.challenges.models.event import Event
from pentathlon_site.challenges.policy_packs import PolicyPack, kept_pack, policy_pack

LEGAL_BASES = {
    "public_task": _("Task carried out in the public interest (GDPR, Article 6(1)(e))"),
    "legitimate_interests": _("Legitimate interests (GDPR, Article 6(1)(f))"),
}
"""The two on which a collection without consent can rest; the patient notice has a sentence for each."""


class Governance(models.Model):
    """Regime, registers, host and retention. Which fields are mandatory stands in the policy pack.

    Attributes:
        pack_content: The policy pack as it was when it was chosen: an event keeps the version with which it opened.
    """

    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="governance")
    policy_pack = models.CharField(_("Regime"), max_length=40, blank=True)
    pack_content = models.JSONField(default=dict)
    controller = models.CharField(_("Controller"), max_length=200, blank=True)
    dpo_name = models.CharField(_("Data protection officer"), max_length=200, blank=True)
    dpo_email = models.EmailField(_("Address of the data protection officer"), blank=True)
    legal_basis = models.CharField(_("Legal basis"), max_length=200, blank=True)
    recipients = models.CharField(_("Recipients of the data"), max_length=500, blank=True)
    undertaking_number = models.CharField(_("Number of the conformity undertaking"), max_length=80, blank=True)
    register_number = models.CharField(_("Number in the public register of studies"), max_length=80, blank=True)
    register_url = models.URLField(_("Address in the public register of studies"), blank=True)
    cnil_reference = models.CharField(_("Reference at the data protection authority"), max_length=80, blank=True)
    ethics_reference = models.CharField(_("Reference of the ethics committee"), max_length=80, blank=True)
    dpia_date = models.DateField(_("Date of the impact assessment"), null=True, blank=True)
    dpia_verdict = models.CharField(_("Verdict of the impact assessment"), max_length=200, blank=True)
    host_name = models.CharField(_("Host"), max_length=200, blank=True)
    host_location = models.CharField(_("Place of the servers"), max_length=200, blank=True)
    hosting_certificate = models.CharField(_("Hosting certificate"), max_length=200, blank=True)
    waiting_period_days = models.PositiveSmallIntegerField(
        _("Days between information and upload"), null=True, blank=True
    )
    retention_until = models.DateField(_("Data kept until"), null=True, blank=True)
    destruction_date = models.DateField(_("Data destroyed on"), null=True, blank=True)

    @property
    def pack(self) -> PolicyPack | None:
        """The policy pack in the version that was chosen."""
        if not self.policy_pack:
            return None
        return kept_pack(json.dumps(self.pack_content)) if self.pack_content else policy_pack(self.policy_pack)

    @property
    def legal_basis_text(self) -> str:
        """The legal basis in words."""
        return str(LEGAL_BASES.get(self.legal_basis, self.legal_basis))

    def missing(self) -> list[str]:
        """Names of mandatory fields that are still empty; the regime itself comes first."""
        pack = self.pack
        if pack is None:
            return ["policy_pack"]
        return list(pack.missing({name: getattr(self, name) for name in pack.mandatory}))

    def missing_texts(self) -> list[str]:
        """What a form calls the mandatory fields that are still empty."""
        return [str(self._meta.get_field(name).verbose_name) for name in self.missing()]  # type: ignore[union-attr]  # none of them is a relation
