"""Mails about memberships, in the language of who gets them, or in both where that is not known."""

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.invitation_secret import secret_of
from pentathlon_site.centres.models import Centre, Invitation, Membership
from pentathlon_site.core.addresses import absolute_address
from pentathlon_site.core.text import LANGUAGES

_BETWEEN_LANGUAGES = "\n\n---\n\n"


def invitation_mail(invitation: Invitation) -> EmailMessage:
    """The mail with the link. Somebody without an account reads it in both languages, the inviter's first."""
    account = User.objects.filter(email__iexact=invitation.email).first()
    others = [language for language in LANGUAGES if language != invitation.language]
    languages = [account.language] if account is not None else [invitation.language, *others]
    link = absolute_address(reverse("centres:invitation", args=[secret_of(invitation.nonce)]))
    return _mail("invitation", languages, invitation.email, {"invitation": invitation, "link": link})


def request_mails(membership: Membership) -> list[EmailMessage]:
    """To who may decide on a request: those who lead the centre; the organisers where nobody does."""
    centre = membership.centre
    return [
        _mail(
            "request",
            [reader.language],
            reader.email,
            {"membership": membership, "link": absolute_address(centre_address(centre))},
        )
        for reader in _deciders(centre)
    ]


def decision_mail(membership: Membership) -> EmailMessage:
    """To who asked: approved or refused, and what comes next."""
    user, centre = membership.user, membership.centre
    approved = membership.state == Membership.State.APPROVED
    page = centre_address(centre) if approved else reverse("centres:join", args=[centre.event.slug])
    facts = {"membership": membership, "approved": approved, "link": absolute_address(page)}
    return _mail("decision", [user.language], user.email, facts)


def centre_address(centre: Centre) -> str:
    """Path of the page of a centre."""
    return reverse("centres:centre", args=[centre.event.slug, centre.pk])


def _deciders(centre: Centre) -> list[User]:
    leads = User.objects.filter(
        memberships__centre=centre, memberships__is_lead=True, memberships__state=Membership.State.APPROVED
    )
    organisers = User.objects.filter(event_roles__event=centre.event, event_roles__role="organiser")
    return list(leads.filter(is_active=True) or organisers.filter(is_active=True))


def _mail(name: str, languages: list[str], to: str, facts: dict[str, object]) -> EmailMessage:
    subjects, bodies = [], []
    for language in languages:
        with override(language):
            subjects.append(render_to_string(f"centres/mail/{name}_subject.txt", facts).strip())
            bodies.append(render_to_string(f"centres/mail/{name}.txt", facts).strip())
    return EmailMessage(" / ".join(subjects), _BETWEEN_LANGUAGES.join(bodies) + "\n", to=[to])
