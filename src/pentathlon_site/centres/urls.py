"""Addresses of the app `centres`."""

from django.urls import path

from pentathlon_site.centres.views import centre, joining, office

app_name = "centres"

_CENTRES = "events/<slug:event>/centres"
_CENTRE = f"{_CENTRES}/<int:centre>"
_MEMBER = f"{_CENTRE}/members/<int:membership>"

urlpatterns = [
    path(f"{_CENTRES}/", office.centre_list, name="list"),
    path(f"{_CENTRES}/add", office.add_centre, name="add_centre"),
    path(f"{_CENTRES}/import", office.import_centres, name="import_centres"),
    path(f"{_CENTRES}/join", joining.join, name="join"),
    path(f"{_CENTRE}/", centre.centre_page, name="centre"),
    path(f"{_CENTRE}/edit", office.edit_centre, name="edit_centre"),
    path(f"{_CENTRE}/agreements/add", office.add_agreement, name="add_agreement"),
    path(f"{_CENTRE}/agreements/<int:agreement>/edit", office.edit_agreement, name="edit_agreement"),
    path(f"{_CENTRE}/agreements/<int:agreement>/end", office.end_agreement, name="end_agreement"),
    path(f"{_CENTRE}/invite", centre.invite_member, name="invite_member"),
    path(f"{_CENTRE}/invitations/<int:invitation>/cancel", centre.cancel_invitation, name="cancel_invitation"),
    path(f"{_CENTRE}/leave", centre.leave_centre, name="leave_centre"),
    path(f"{_MEMBER}/approve", centre.approve_member, name="approve_member"),
    path(f"{_MEMBER}/refuse", centre.refuse_member, name="refuse_member"),
    path(f"{_MEMBER}/identifier", centre.correct_professional_id, name="correct_professional_id"),
    path(f"{_MEMBER}/end", centre.end_membership, name="end_membership"),
    path(f"{_MEMBER}/lead", centre.set_lead, name="set_lead"),
    path("invitations/<str:secret>/", joining.invitation, name="invitation"),
    path("invitations/<str:secret>/accept", joining.accept_invitation, name="accept_invitation"),
]
