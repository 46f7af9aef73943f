"""HEAD works wherever GET does: for monitors, link checkers and download tools."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase


class HeadRequests:
    """Lets views see a GET, and takes the body from what they answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a request."""
        if request.method != "HEAD":
            return self.get_response(request)
        request.method = request.META["REQUEST_METHOD"] = "GET"
        response = self.get_response(request)
        request.method = request.META["REQUEST_METHOD"] = "HEAD"
        if response.streaming:
            response.close()
            response.streaming_content = ()  # type: ignore[attr-defined]  # of answers that stream
        else:
            response.headers.setdefault("Content-Length", str(len(response.content)))  # type: ignore[attr-defined]  # of the others
            response.content = b""  # type: ignore[attr-defined]  # as above
        return response
