"""Steps on the upload page that several tests take."""

from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from django.urls import reverse
from django.utils import timezone


def open_upload(open_page, user, centre, challenge, *look):
    """The upload page of a challenge."""
    parts = [centre.event.slug, centre.pk, challenge.slug]
    page = open_page(reverse("collection:upload_challenge", args=parts), user, *look)
    page.wait_for_selector("#upload[data-state=declaring]")
    return page


def declare(page, days_ago=30):
    """Declare that the patients were informed some days ago."""
    page.locator("#informed-on").fill(f"{timezone.localdate() - timedelta(days=days_ago):%Y-%m-%d}")
    page.locator("#waiting-over").check()
    page.locator("#no-objection").check()
    page.locator("#declaration button").click()
    page.wait_for_selector("#upload[data-state=choosing]")


def written(files):
    """Files in a new folder."""
    folder = Path(mkdtemp(prefix="upload-"))
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def choose(page, files):
    """Choose files by the field for files."""
    folder = written(files)
    page.locator("#files").set_input_files([str(folder / name) for name in files])


def wait_read(page, timeout_s=30):
    """Until every file is read."""
    page.wait_for_selector("#images[data-state=read]", timeout=timeout_s * 1000)


def row_of(page, name):
    """Line of the list on a file."""
    return page.locator("#rows tr").filter(has=page.get_by_text(name, exact=True))
