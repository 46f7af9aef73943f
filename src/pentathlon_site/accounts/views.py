"""Pages of one's own account."""

from django.contrib import messages
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from pentathlon_site.accounts import actions
from pentathlon_site.accounts.errors import AlreadySetUp, IdentifierFixed, IdentifierTaken
from pentathlon_site.accounts.forms import FirstRunForm, ProfileForm, TokenForm
from pentathlon_site.accounts.models import User
from pentathlon_site.accounts.queries import own_data as own_data_of
from pentathlon_site.accounts.queries import own_data_counts, tokens_of
from pentathlon_site.core.access import allow


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
@allow("make_first_account")
def first_run(request: HttpRequest) -> HttpResponseBase:
    """Make the first account of a new site and sign in with it."""
    if User.objects.exists():
        raise AlreadySetUp
    initial = {"language": "fr" if get_language() == "fr" else "en", "code": request.GET.get("code", "")}
    form = FirstRunForm(request.POST or None, initial=initial)
    if not form.is_valid():
        return render(request, "accounts/first_run.html", {"form": form}, status=422 if form.is_bound else 200)
    account = {name: value for name, value in form.cleaned_data.items() if name != "code"}
    user = actions.make_first_administrator(**account, at=timezone.now())
    login(request, user)
    messages.success(request, _("Your account is made and administers this site. Next, create your event."))
    return redirect("/home/")


@require_http_methods(["GET", "POST"])
@allow("use_own_account")
def profile(request: HttpRequest) -> HttpResponseBase:
    """See and change name, language and identifier; the way to everything else of the account."""
    user = _reader(request)
    form = ProfileForm(request.POST if request.method == "POST" else None, user=user)
    if form.is_valid():
        values = {name: form.cleaned_data[name] for name in ("full_name", "language", "professional_id")}
        try:
            actions.update_profile(user=user, **values, by=user, at=timezone.now())
        except (IdentifierFixed, IdentifierTaken) as error:
            form.add_error("professional_id", error.message)
        else:
            messages.success(request, _("Your profile is saved."))
            return redirect("accounts:profile")
    return render(request, "accounts/profile.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
@allow("use_own_account")
def tokens(request: HttpRequest) -> HttpResponseBase:
    """See tokens and make one; its secret is on the answer of that one request and nowhere else."""
    user = _reader(request)
    form, at, secret = TokenForm(request.POST or None), timezone.now(), ""
    if form.is_valid():
        name, scopes = form.cleaned_data["name"], form.cleaned_data["scopes"]
        _token, secret = actions.create_api_token(
            name=name, scopes=scopes, expires_at=at + form.lifetime, by=user, at=at
        )
        form = TokenForm()
    content = {"form": form, "tokens": tokens_of(user), "secret": secret}
    return render(request, "accounts/tokens.html", content, status=422 if form.is_bound else 200)


@require_POST
@allow("use_own_account")
def revoke_token(request: HttpRequest, token: int) -> HttpResponseBase:
    """End a token."""
    user = _reader(request)
    found = get_object_or_404(user.api_tokens, pk=token)
    actions.revoke_api_token(token=found, by=user, at=timezone.now())
    messages.success(request, _("The token no longer works."))
    return redirect("accounts:tokens")


@require_GET
@allow("use_own_account")
def own_data(request: HttpRequest) -> HttpResponse:
    """What is stored about me (R-47)."""
    user = _reader(request)
    return render(request, "accounts/own_data.html", {"counts": own_data_counts(user)})


@require_GET
@allow("use_own_account")
def download_own_data(request: HttpRequest) -> JsonResponse:
    """All of it, as a file that programs read."""
    at = timezone.now()
    content = own_data_of(_reader(request), at)
    answer = JsonResponse(content, json_dumps_params={"indent": 2, "ensure_ascii": False})
    answer["Content-Disposition"] = f'attachment; filename="pentathlon-{at:%Y-%m-%d}.json"'
    return answer


def _reader(request: HttpRequest) -> User:
    user = request.user
    assert isinstance(user, User)  # `allow` lets nobody else in
    return user
