"""Certificates and receipts as PDF."""

import os
import subprocess
import sys

from django.utils.translation import override

from pentathlon_site.core.codes import new_code
from pentathlon_site.core.pdf import Sheet, render_pdf

SHEET = Sheet(
    title="Reçu",
    paragraphs=("Élise Żółć a signé « ceci » & <cela>.",),
    rows=(("Nom", "Élise Żółć"),),
    fingerprint="ab" * 32,
    closing=("Fin.",),
    footer="Pentathlon",
)
AGAIN = """
import django; django.setup()
from pentathlon_site.core.pdf import Sheet, render_pdf
import hashlib
print(hashlib.sha256(render_pdf(Sheet(title="Reçu", rows=(("Nom", "Élise Żółć"),)))).hexdigest())
"""


def test_the_same_facts_are_the_same_bytes_in_every_process():
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "pentathlon_site.config.settings"}
    command = [sys.executable, "-c", AGAIN]
    hashes = {subprocess.run(command, check=True, capture_output=True, env=environment).stdout for _ in range(2)}

    assert len(hashes) == 1


def test_the_document_tells_its_language_and_names_nobody_by_itself():
    with override("fr"):
        content = render_pdf(SHEET)

    assert b"/Lang (fr)" in content
    assert b"/Author ()" in content


def test_a_long_document_goes_on_on_another_page():
    content = render_pdf(Sheet(title="Long", paragraphs=("Words. " * 200,) * 20))

    assert content.count(b"/Type /Page\n") > 1 or content.count(b"/Type /Page ") > 1


def test_codes_have_no_letters_that_are_taken_for_one_another():
    codes = {new_code() for _ in range(500)}

    assert len(codes) == 500
    assert not set("".join(codes)) & set("01IO")
