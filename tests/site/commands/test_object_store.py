"""A bucket that keeps deleted images is refused, over the protocol of S3."""

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from pentathlon.errors import OperatorError
from pentathlon_site.commands.object_store import refuse_versioned_bucket
from pentathlon_site.config.storages import image_storage, withdrawn_storage

VERSIONING = '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">{}</VersioningConfiguration>'
ERROR = "<Error><Code>{}</Code><Message>said by the store</Message></Error>"
KEYS = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_MAX_ATTEMPTS": "1"}


class Store(BaseHTTPRequestHandler):
    """An object store that knows one bucket, `images`, and one question about it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        parts = urlsplit(self.path)
        is_ours = parts.path == "/images" and "versioning" in parse_qs(parts.query, keep_blank_values=True)
        status, body = self.server.answer if is_ours else (404, ERROR.format("NoSuchBucket"))
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_arguments):
        """Say nothing."""


@pytest.fixture
def store():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Store)
    thread = threading.Thread(target=server.serve_forever, args=[0.05])
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def url_of(store, bucket="images"):
    return f"s3://{bucket}?endpoint_url=http://127.0.0.1:{store.server_port}&region_name=here"


@pytest.fixture
def use(settings, monkeypatch):
    """The site keeps its images in a bucket of the store."""
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)

    def use(url):
        settings.STORAGES = {**settings.STORAGES, "default": image_storage(url, None)}

    return use


@pytest.mark.parametrize("state", ["Enabled", "Suspended"])
def test_a_bucket_that_keeps_or_kept_versions_is_refused(store, use, state):
    store.answer = 200, VERSIONING.format(f"<Status>{state}</Status>")
    use(url_of(store))

    with pytest.raises(OperatorError, match=f"versioning of the bucket is {state.lower()}"):
        refuse_versioned_bucket()


def test_a_bucket_without_versions_is_taken(store, use, capsys):
    store.answer = 200, VERSIONING.format("")
    use(url_of(store))

    refuse_versioned_bucket()

    assert capsys.readouterr() == ("", "")


def test_where_it_may_not_be_asked_one_line_warns(store, use, capsys):
    store.answer = 403, ERROR.format("AccessDenied")
    use(url_of(store))

    refuse_versioned_bucket()

    said = capsys.readouterr().err
    assert said.startswith("Whether the bucket keeps deleted images cannot be asked")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("answer", "bucket", "code"),
    [((403, ERROR.format("InvalidAccessKeyId")), "images", "InvalidAccessKeyId"), (None, "other", "NoSuchBucket")],
)
def test_a_store_that_does_not_know_us_is_one_sentence(store, use, answer, bucket, code):
    store.answer = answer
    use(url_of(store, bucket))

    with pytest.raises(OperatorError, match=code):
        refuse_versioned_bucket()


def test_the_site_does_not_start_with_such_a_bucket(store, tmp_path):
    store.answer = 200, VERSIONING.format("<Status>Enabled</Status>")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PENTATHLON_", "DJANGO_"))}
    process = subprocess.run(
        [sys.executable, "-m", "pentathlon.cli", "serve", "--port", "0", "--data", str(tmp_path)],
        env={**clean, **KEYS, "PENTATHLON_STORAGE_URL": url_of(store)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (process.returncode, process.stdout) == (3, "")
    assert process.stderr.startswith("pentathlon: versioning of the bucket is enabled")
    assert process.stderr.count("\n") == 1


def test_the_list_of_withdrawals_lies_beside_the_images_in_the_bucket():
    options = withdrawn_storage("s3://images?location=here/", None)["OPTIONS"]

    assert (options["bucket_name"], options["location"]) == ("images", "here/withdrawn")
