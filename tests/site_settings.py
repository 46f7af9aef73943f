"""Settings of the tests: those of the site, with a folder of their own, fast passwords and plain static files."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

os.environ["PENTATHLON_DATA_DIR"] = tempfile.mkdtemp(prefix="pentathlon-tests-")
os.environ["PENTATHLON_SECRET_KEY"] = "only for tests"

from pentathlon_site.config.settings import *  # noqa: F403 - settings are meant to be taken whole
from pentathlon_site.config.settings import CACHES, DATABASES, STATIC_ROOT, STORAGES

atexit.register(shutil.rmtree, os.environ["PENTATHLON_DATA_DIR"], ignore_errors=True)
STATIC_ROOT.mkdir(exist_ok=True)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ACCOUNT_RATE_LIMITS = False
# As with SQLite: most tests empty the cache before they have a database. `tests/system` counts in that of PostgreSQL.
CACHES = {"default": {**CACHES["default"], "BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": ""}}
LEDGER_IS_SEALED = False  # tests empty their tables; those of the ledger seal it themselves
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, not memory: threads and the browser's server see the same database.
    DATABASES["default"]["TEST"] = {"NAME": Path(os.environ["PENTATHLON_DATA_DIR"]) / "test.sqlite3"}
else:
    DATABASES["default"]["OPTIONS"] = {"options": "-c synchronous_commit=off"}  # what a test has written may be lost
DATABASES["default"]["CONN_MAX_AGE"] = 0
