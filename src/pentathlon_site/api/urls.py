"""Addresses of the API."""

from typing import Any

from django.urls import path
from ninja import NinjaAPI

from pentathlon import __version__
from pentathlon_site.api import errors
from pentathlon_site.api.authentication import SessionAuth, TokenAuth
from pentathlon_site.api.operations import router

DESCRIPTION = """\
Send images to an event and see what became of them: what the upload page and `pentathlon send` do.

**Signing in.** A program sends `Authorization: Bearer …` with a token of an account (page “Account”); its scopes
`read`, `upload` and `withdraw` say what it may do. A browser uses its session and sends the CSRF header.

**Sending.** Ask for the settings, de-identify with the key of the centre, declare a batch, ask what is lacking, send
each image under the SHA-256 of its bytes, then its labels and, where the challenge has masks, its mask. Every request
may be repeated without harm.

**Refusals** are always `{"error": {"code", "message", "address"}}`; the message is in the account's language.
"""


class Api(NinjaAPI):
    """Operations are named by what they do."""

    def get_openapi_operation_id(self, operation: Any) -> str:
        """Name of an operation for generated clients."""
        return str(operation.view_func.__name__)


api = Api(
    title="Pentathlon",
    version=__version__,
    description=DESCRIPTION,
    auth=[TokenAuth(), SessionAuth()],
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api",
)
errors.install(api)
api.add_router("/v1", router)

urlpatterns = [path("", api.urls)]
