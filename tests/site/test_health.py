"""The site answers."""

from django.test import Client


def test_health_says_what_runs(db):
    answer = Client().get("/health")

    assert answer.status_code == 200
    assert answer.json()["status"] == "ok"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
