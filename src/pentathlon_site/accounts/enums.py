"""Words of accounts."""

from django.utils.translation import gettext_lazy as _

SCOPES = {
    "read": _("Read: see the centre's inclusions and their state"),
    "upload": _("Upload: send images, labels and masks"),
    "withdraw": _("Withdraw: take an inclusion back when a patient objects"),
}
"""What a token may do."""

LANGUAGES = {"en": "English", "fr": "Français"}
"""Each is named in itself."""
