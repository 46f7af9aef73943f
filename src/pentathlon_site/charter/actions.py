"""Every write of this app."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon.errors import DefinitionError
from pentathlon_site.accounts.models import User
from pentathlon_site.audit import actions as audit
from pentathlon_site.challenges.models import Event
from pentathlon_site.charter.exact_text import fingerprint, same_name, settled
from pentathlon_site.charter.models import CharterVersion, Draft, Signature
from pentathlon_site.charter.present_facts import charter_facts, lacking_facts, with_present_facts
from pentathlon_site.charter.queries import current_version, draft
from pentathlon_site.charter.texts import current_charter_version, render_charter
from pentathlon_site.core.codes import new_code
from pentathlon_site.core.errors import Conflict, Invalid
from pentathlon_site.core.template_text import placeholders
from pentathlon_site.core.text import LANGUAGES


@dataclass(frozen=True)
class Publication:
    """How the draft is published.

    Attributes:
        is_material: Whether everybody must sign again.
        changes: What is new, by language.
        seen: Fingerprints of the draft in English and French as they were on the page.
    """

    is_material: bool
    changes: dict[str, str]
    seen: tuple[str, str]


@dataclass(frozen=True)
class Shown:
    """The text that was on the page when somebody signed: version, language, and fingerprint of its bytes."""

    number: int
    language: str
    sha256: str


@dataclass(frozen=True)
class Signer:
    """What somebody does to sign.

    Attributes:
        user: The account.
        full_name: Typed.
        agrees: Ticked.
        authentication: How the person had signed in: `password` or `second_factor`.
    """

    user: User
    full_name: str
    agrees: bool
    authentication: str


@transaction.atomic
def begin_draft(*, event: Event, withdrawal_days: int, by: User | None, at: datetime) -> Draft:
    """Begin the next version: with the last one, or for the first with the shipped text.

    The facts are those of the event and its record as they are now, wherever the words are those of the site.

    Raises:
        Conflict: a draft exists already.
        Invalid: the event does not tell yet what the text names.
    """
    if draft(event) is not None:
        raise Conflict(_("There is a draft already: go on with that one, or delete it first."))
    last = current_version(event, at)
    texts = _from_version(event, last) if last is not None else _from_template(event, withdrawal_days, at)
    begun = Draft.objects.create(event=event, text_en=texts[0], text_fr=texts[1], saved_at=at, saved_by=by)
    audit.record("begin_draft", f"event:{event.slug}", by=by, at=at, event=event.slug)
    return begun


@transaction.atomic
def save_draft(*, event: Event, text_en: str, text_fr: str, by: User | None, at: datetime) -> Draft:
    """Keep the draft.

    Raises:
        Conflict: there is no draft.
        Invalid: a language is empty, or a {name} is left to be filled.
    """
    found = _locked_draft(event)
    for text in (text_en, text_fr):
        _refuse_unfinished(text)
    found.text_en, found.text_fr, found.saved_at, found.saved_by = settled(text_en), settled(text_fr), at, by
    found.save()
    _record_draft("save_draft", found, by, at)
    return found


@transaction.atomic
def delete_draft(*, event: Event, by: User | None, at: datetime) -> None:
    """Give the draft up.

    Raises:
        Conflict: there is no draft.
    """
    _locked_draft(event).delete()
    audit.record("delete_draft", f"event:{event.slug}", by=by, at=at, event=event.slug)


@transaction.atomic
def publish_charter(*, event: Event, publication: Publication, by: User | None, at: datetime) -> CharterVersion:
    """Make the draft the version that is signed from now on. It never changes again.

    Raises:
        Conflict: there is no draft, or somebody changed it since it was on the page.
        Invalid: nothing changed, or it is not said what.
    """
    Event.objects.select_for_update().get(pk=event.pk)  # nobody signs an older version meanwhile
    found = _locked_draft(event)
    hashes = (fingerprint(found.text_en), fingerprint(found.text_fr))
    if hashes != publication.seen:
        raise Conflict(_("Somebody changed the draft since you opened this page: look at it again, then publish."))
    last = event.charter_versions.first()
    if last is not None and (last.sha256_en, last.sha256_fr) == hashes:
        raise Invalid(_("The draft is the same as the published version: change it first."))
    if last is not None and not all(publication.changes.get(language, "").strip() for language in LANGUAGES):
        raise Invalid(_("Say in both languages what is new: those who signed before read it first."))
    version = event.charter_versions.create(
        number=last.number + 1 if last is not None else 1,
        text_en=found.text_en,
        text_fr=found.text_fr,
        sha256_en=hashes[0],
        sha256_fr=hashes[1],
        is_material=publication.is_material or last is None,
        changes=publication.changes,
        published_at=at,
        published_by=by,
    )
    found.delete()
    facts = {
        "number": version.number,
        "is_material": version.is_material,
        "sha256": dict(zip(LANGUAGES, hashes, strict=True)),
    }
    audit.record("publish_charter", f"charter:{version.pk}", by=by, at=at, event=event.slug, facts=facts)
    return version


@transaction.atomic
def sign_charter(*, event: Event, shown: Shown, signer: Signer, at: datetime) -> Signature:
    """Sign exactly the bytes that were shown; signing the same version twice is signing once.

    Raises:
        Conflict: another version was published meanwhile, or the bytes are not those of the version.
        Invalid: not ticked, or the name is not the account's.
    """
    Event.objects.select_for_update().get(pk=event.pk)  # nothing is published meanwhile; two tabs sign once
    version = _version_shown(event, shown, at)
    earlier = version.signatures.filter(user=signer.user).first()
    if earlier is not None:
        return earlier
    _refuse_unsigned(signer)
    if fingerprint(version.text_in(shown.language)) != shown.sha256:
        raise Conflict(_("The text of the charter is damaged: it cannot be signed. Tell the organiser."))
    signature = version.signatures.create(
        user=signer.user,
        full_name=signer.user.full_name,
        professional_id=signer.user.professional_id or "",
        language=shown.language,
        sha256=shown.sha256,
        authentication=signer.authentication,
        signed_at=at,
        receipt=new_code(),
    )
    facts = {
        "charter": version.pk,
        "number": version.number,
        "language": shown.language,
        "sha256": shown.sha256,
        "authentication": signer.authentication,
        "receipt": signature.receipt,
    }
    audit.record("sign_charter", f"signature:{signature.pk}", by=signer.user, at=at, event=event.slug, facts=facts)
    return signature


def _version_shown(event: Event, shown: Shown, at: datetime) -> CharterVersion:
    """The version that is offered, if it is the one that was on the page."""
    version = current_version(event, at)
    if version is None or (version.number, version.sha256_in(shown.language)) != (shown.number, shown.sha256):
        raise Conflict(
            _("A new version of the charter was published since you opened it: read it again, then sign."),
            code="charter_changed",
        )
    return version


def _refuse_unsigned(signer: Signer) -> None:
    if not signer.agrees:
        raise Invalid(_("Tick that you have read the charter and commit yourself to it."), code="not_ticked")
    if not same_name(signer.full_name, signer.user.full_name):
        raise Invalid(
            _("Type your name as it stands in your account: %(name)s.") % {"name": signer.user.full_name},
            code="other_name",
        )


def _refuse_unfinished(text: str) -> None:
    if not text.strip():
        raise Invalid(_("The charter is signed in English or in French: neither text may be empty."))
    try:
        left = placeholders(text)
    except DefinitionError:
        left = frozenset({"{"})
    if left:
        raise Invalid(_("Something in braces is left in the text: write what stands for it, and remove the braces."))


def _from_version(event: Event, last: CharterVersion) -> tuple[str, str]:
    return with_present_facts(last.text_en, event, "en"), with_present_facts(last.text_fr, event, "fr")


def _from_template(event: Event, withdrawal_days: int, at: datetime) -> tuple[str, str]:
    lacking = lacking_facts(event)
    if lacking:
        raise Invalid(
            _(
                "The charter names what the event does not tell yet: %(lacking)s. "
                "Fill it in the event and its governance record."
            )
            % {"lacking": ", ".join(lacking)}
        )
    if withdrawal_days < 1:
        raise Invalid(_("An image is withdrawn within at least one day."))
    facts = charter_facts(event, withdrawal_days)
    template = current_charter_version(at.date()).id
    return render_charter(facts, "en", template).text, render_charter(facts, "fr", template).text


def _locked_draft(event: Event) -> Draft:
    found = Draft.objects.select_for_update().filter(event=event).first()
    if found is None:
        raise Conflict(_("There is no draft any more: somebody published or deleted it."))
    return found


def _record_draft(verb: str, found: Draft, by: User | None, at: datetime) -> None:
    facts = {"en": fingerprint(found.text_en), "fr": fingerprint(found.text_fr)}
    audit.record(verb, f"event:{found.event.slug}", by=by, at=at, event=found.event.slug, facts=facts)
