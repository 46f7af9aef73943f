"""The pages of the ledger: of one event for those who run it, of all for administrators."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pentathlon_site.audit import queries
from pentathlon_site.audit.actions import verify_ledger
from pentathlon_site.audit.forms import Search
from pentathlon_site.core.access import allow


@require_GET
@allow("see_audit")
def ledger(request: HttpRequest, event: str = "") -> HttpResponse:
    """Entries, newest first, fifty at a time."""
    search = Search(request.GET, queries.verbs(event))
    wanted: dict[str, Any] = search.cleaned_data if search.is_valid() else {}
    entries = list(queries.find_entries(event=event, **wanted)[: queries.PAGE + 1])
    shown = entries[: queries.PAGE]
    context = {
        "search": search,
        "is_filtered": any(wanted.values()),
        "lines": queries.lines_of(shown),
        "older": shown[-1].index if len(entries) > queries.PAGE else None,
        "is_newest": not wanted.get("before"),
        "verified": queries.last_verification(),
    }
    return render(request, "audit/ledger.html", context)


@require_POST
@allow("see_audit")
def verify(request: HttpRequest) -> HttpResponse:
    """Verify the whole ledger now."""
    fault = verify_ledger(by=request.user, at=timezone.now())
    if fault is None:
        messages.success(request, _("The ledger was verified from its first entry to its end: nobody changed it."))
    else:
        messages.error(request, _("The ledger is broken at entry %(index)d.") % {"index": fault.index})
    return redirect("audit:ledger")
