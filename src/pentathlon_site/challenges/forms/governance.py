"""The governance record as a form, driven by the regime that is chosen."""

from datetime import date
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pentathlon_site.challenges.models import Governance
from pentathlon_site.challenges.models.governance import LEGAL_BASES
from pentathlon_site.challenges.policy_packs import GOVERNANCE_FIELDS, NOTICE_FIELDS, PolicyPack, policy_packs
from pentathlon_site.core.text import localised


class GovernanceForm(forms.ModelForm):  # type: ignore[type-arg]  # the stubs' parameter says nothing here
    """Every field may stay empty: what is missing is said, and collection waits for it.

    The regime is chosen first; then its fields are asked for, and no others.

    Attributes:
        pack: The regime whose mandatory fields are marked.
    """

    class Meta:
        model = Governance
        fields = ("policy_pack", *GOVERNANCE_FIELDS)
        widgets = {
            name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
            for name in ("dpia_date", "retention_until", "destruction_date")
        }
        help_texts = {
            "controller": gettext_lazy(
                "Who decides why and how the data are used: the organising society, usually. "
                "Printed as it stands in the English and in the French notice."
            ),
            "recipients": gettext_lazy(
                "Who gets the images: teams of laboratories, companies, students … Printed as it stands in the English "
                "and in the French notice: write it in both languages, as “Laboratories / Laboratoires”."
            ),
            "host_location": gettext_lazy("Printed as it stands in the English and in the French notice."),
            "hosting_certificate": gettext_lazy("HDS certificate of the host with its end, or the waiver of the DPO."),
            "dpia_verdict": gettext_lazy("Such as: no high residual risk."),
        }

    def __init__(self, *args: Any, on: date, fields_address: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = {pack.id: pack for pack in policy_packs(on)}
        kept = self.instance.pack
        if kept is not None:
            self.offered[kept.id] = kept
        choices = [("", _("Choose the regime")), *((pack.id, localised(pack.title)) for pack in self.offered.values())]
        self.fields["policy_pack"] = forms.ChoiceField(
            label=_("Regime"),
            choices=choices,
            required=False,
            widget=forms.Select(attrs={"hx-post": fields_address, "hx-target": "#governance-fields"}),
            help_text=_("It decides which fields are mandatory. Your data protection officer has the last word."),
        )
        bases = {"": _("Choose the legal basis"), **LEGAL_BASES}
        bases.setdefault(self.instance.legal_basis, self.instance.legal_basis)  # an own sentence stays
        self.fields["legal_basis"] = forms.ChoiceField(
            label=self.fields["legal_basis"].label, choices=list(bases.items()), required=False
        )
        self.pack: PolicyPack | None = self.offered.get(str(self["policy_pack"].value() or ""))
        days = self.pack.parameters.waiting_period_days if self.pack else None
        if days is not None:
            proposed = _("Proposed by this regime: %(days)d days.") % {"days": days}
            self.fields["waiting_period_days"].help_text = proposed

    @property
    def mandatory(self) -> list[BoundField]:
        """Fields that the regime demands."""
        return [self[name] for name in self.pack.mandatory] if self.pack else []

    @property
    def others(self) -> list[BoundField]:
        """Fields that it does not demand, but that the patient notice names or that are filled already."""
        if self.pack is None:
            return []
        optional = [self[name] for name in GOVERNANCE_FIELDS if name not in self.pack.mandatory]
        return [field for field in optional if field.name in NOTICE_FIELDS or field.value() not in (None, "")]

    def values(self) -> dict[str, Any]:
        """What was filled in; a field that was not asked for keeps what it says."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields if name in self.data}
