"""A bucket that keeps what is deleted is no place for images that patients may object to."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.files.storage import InvalidStorageError

from pentathlon.errors import OperatorError

_WHERE = "check PENTATHLON_STORAGE_URL, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
_MAY_NOT_ASK = {"AccessDenied", "AccessDeniedException", "AllAccessDisabled", "MethodNotAllowed", "NotImplemented"}


def refuse_versioned_bucket() -> None:
    """Refuse a bucket whose deletions only hide; warn where that cannot be asked.

    Raises:
        OperatorError: it keeps versions, is not there, or does not answer.
    """
    from pentathlon_site.collection.stored_files import bucket_versioning  # noqa: PLC0415 - needs the settings

    try:
        with storage_errors_told():
            state = bucket_versioning()
    except _MayNotAskError:
        print(
            "Whether the bucket keeps deleted images cannot be asked with these credentials (s3:GetBucketVersioning): "
            "make sure that versioning was never switched on.",
            file=sys.stderr,
            flush=True,
        )
        return
    if state:
        raise OperatorError(
            f"versioning of the bucket is {state.lower()}, so that images which patients object to would be kept: "
            "name a bucket for which it was never switched on in PENTATHLON_STORAGE_URL, and copy the images there"
        )


class _MayNotAskError(Exception):
    """The credentials are for images only, or the store knows no such question."""


@contextmanager
def storage_errors_told() -> Iterator[None]:
    """Errors of the storage become one sentence for the operator.

    Raises:
        OperatorError: instead of them.
    """
    try:
        yield
    except InvalidStorageError as error:
        raise OperatorError("PENTATHLON_STORAGE_URL needs the object store: pip install 'pentathlon[s3]'") from error
    except OSError as error:
        raise OperatorError(f"the storage does not answer: {error.strerror or type(error).__name__}") from error
    except Exception as error:
        if not type(error).__module__.startswith("botocore"):
            raise
        code = getattr(error, "response", {}).get("Error", {}).get("Code", type(error).__name__)
        if code in _MAY_NOT_ASK and getattr(error, "operation_name", "") == "GetBucketVersioning":
            raise _MayNotAskError from error
        raise OperatorError(f"the object store does not answer as it should ({code}): {_WHERE}") from error
