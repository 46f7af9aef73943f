"""What no operation of the API answers is JSON too."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from pentathlon_site.api.errors import method_not_allowed, refusal, unknown_address
from pentathlon_site.api.urls import api

_PLACE = "/api/"
_REFUSALS = {404: unknown_address, 405: method_not_allowed}


class JsonRefusals:
    """Gives refusals of Django and of the framework the shape of all others."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        response = self.get_response(request)
        said = _REFUSALS.get(response.status_code)
        is_json = response.headers.get("Content-Type", "").startswith("application/json")
        if said is None or is_json or not request.path_info.startswith(_PLACE):
            return response
        answer = refusal(api, request, said())
        if "Allow" in response.headers:
            answer.headers["Allow"] = response.headers["Allow"]
        return answer
