"""The receipt of a signature."""

from django.utils.translation import gettext as _

from pentathlon_site.charter.models import Signature
from pentathlon_site.charter.queries import verify
from pentathlon_site.charter.times import written_moment
from pentathlon_site.core.pdf import Sheet, render_pdf
from pentathlon_site.core.text import localised


def level_text(authentication: str) -> str:
    """How the person had signed in, in words."""
    return _("Password and second factor") if authentication == "second_factor" else _("Password")


def language_text(language: str) -> str:
    """Name of a language."""
    return _("French") if language == "fr" else _("English")


def receipt_pdf(signature: Signature) -> bytes:
    """The receipt in the reader's language."""
    names = {"name": signature.full_name, "event": localised(signature.version.event.title)}
    state = (
        _("The text kept by the site still has this fingerprint, byte for byte.")
        if verify(signature)
        else _("CAUTION: the text kept by the site no longer has this fingerprint.")
    )
    sheet = Sheet(
        title=_("Receipt: charter signed"),
        paragraphs=(_("%(name)s has read and signed the charter of %(event)s.") % names,),
        rows=_rows(signature),
        fingerprint=signature.sha256,
        closing=(
            _("This is the SHA-256 fingerprint of the exact text that was shown (Markdown, UTF-8)."),
            state,
        ),
        footer=_("Pentathlon – receipt %(number)s") % {"number": signature.receipt},
        holder=signature.full_name,
    )
    return render_pdf(sheet)


def _rows(signature: Signature) -> tuple[tuple[str, str], ...]:
    version, event = signature.version, signature.version.event
    return (
        (_("Signed by"), signature.full_name),
        (_("Professional identifier"), signature.professional_id or "–"),
        (_("Account"), signature.user.email),
        (_("Event"), localised(event.title)),
        (_("Version of the charter"), str(version.number)),
        (_("Language of the text"), language_text(signature.language)),
        (_("Signed on"), written_moment(signature.signed_at, event.time_zone)),
        (_("Signed in with"), level_text(signature.authentication)),
        (_("Receipt number"), signature.receipt),
    )
