"""Settings of the site: everything has a value that works on one machine; the environment changes what a country needs.

| variable | what it sets | default |
|---|---|---|
| PENTATHLON_DATA_DIR | folder of database, images and secrets | ./pentathlon-data |
| PENTATHLON_PUBLIC_URL | https address; switches to production: TLS only, HSTS, second factor required | none: local |
| DATABASE_URL | postgres://user:password@host/name | SQLite in the folder |
| EMAIL_URL | smtp+tls://user:password@host:587 | files in the folder |
| PENTATHLON_EMAIL_FROM | sender of mails | pentathlon@localhost |
| PENTATHLON_STORAGE_URL | s3://bucket?endpoint_url=…&region_name=… | files in the folder |
| PENTATHLON_EXAMINERS | processes that look at images as they arrive; each takes up to 1 GB | one per core, 4 at most |
| PENTATHLON_SECRET_KEY | signs sessions and encrypts second factors; one for all hosts | made once, in the folder |
| PENTATHLON_OLD_SECRET_KEYS | earlier ones, with commas between, while the secret is changed | none |
| PENTATHLON_SECOND_FACTOR | required or optional | required in production |
| PENTATHLON_LOOK | true shows all components at /look, for those who work on them | false |
"""

from pathlib import Path

import environ

from pentathlon_site.config.local_secret import local_secret
from pentathlon_site.config.storages import image_storage, withdrawn_storage

env = environ.Env()

PACKAGE = Path(__file__).parent.parent
DATA_DIR = Path(env.str("PENTATHLON_DATA_DIR", default="pentathlon-data")).resolve()
PUBLIC_URL = env.str("PENTATHLON_PUBLIC_URL", default="").rstrip("/")
IN_PRODUCTION = PUBLIC_URL.startswith("https://")

SECRET_KEY_FALLBACKS = env.list("PENTATHLON_OLD_SECRET_KEYS", default=[])
SECRET_KEY = env.str("PENTATHLON_SECRET_KEY", default="") or local_secret(DATA_DIR)
DEBUG = False
ALLOWED_HOSTS = [PUBLIC_URL.removeprefix("https://").partition(":")[0]] if IN_PRODUCTION else ["*"]
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if IN_PRODUCTION else []

INSTALLED_APPS = [
    "pentathlon_site.api",
    "pentathlon_site.monitoring",
    "pentathlon_site.collection",
    "pentathlon_site.charter",
    "pentathlon_site.course",
    "pentathlon_site.centres",
    "pentathlon_site.challenges",
    "pentathlon_site.accounts",
    "pentathlon_site.jobs",
    "pentathlon_site.audit",
    "pentathlon_site.core",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "ninja",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "pentathlon_site.core.security.SecurityHeaders",
    "pentathlon_site.core.head_requests.HeadRequests",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "pentathlon_site.accounts.middleware.AccountLanguage",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "pentathlon_site.api.middleware.JsonRefusals",
    "pentathlon_site.core.errors.ErrorPages",
]

ROOT_URLCONF = "pentathlon_site.config.urls"
WSGI_APPLICATION = "pentathlon_site.config.wsgi.application"
FORM_RENDERER = "pentathlon_site.core.forms.FieldRenderer"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "pentathlon_site.core.context.site",
            ],
            "builtins": ["pentathlon_site.core.templatetags.site", "pentathlon_site.core.templatetags.components"],
        },
    }
]

DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'site.sqlite3'}")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",  # a writer waits for its turn instead of failing in the middle
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;",
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"]["CONN_MAX_AGE"] = 600

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STORAGES = {
    "default": image_storage(env.str("PENTATHLON_STORAGE_URL", default=""), DATA_DIR / "files"),
    "withdrawn": withdrawn_storage(env.str("PENTATHLON_STORAGE_URL", default=""), DATA_DIR / "withdrawn"),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
LARGEST_IMAGE_BYTES = 64 * 1024 * 1024
BODIES_IN_MEMORY_BYTES = 8 * LARGEST_IMAGE_BYTES  # of all open requests together; usual images have half a megabyte
EXAMINERS = env.int("PENTATHLON_EXAMINERS", default=0)
UPLOADS_PER_ACCOUNT_AND_HOUR = 6_000
IMAGES_PER_CENTRE_AND_DAY = 5_000  # and challenge; both only stop programs gone wild
# What arrives is not yet checked and could name a patient: it waits in memory and never touches a disk.
DATA_UPLOAD_MAX_MEMORY_SIZE = FILE_UPLOAD_MAX_MEMORY_SIZE = LARGEST_IMAGE_BYTES
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

# Counts of wrong passwords and codes lie here: what is thrown away when the cache is full lets somebody guess on. With
# PostgreSQL several hosts may serve, and count together; with SQLite there is one process that does.
CACHES = {
    "default": {
        **(
            {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
            if DATABASES["default"]["ENGINE"].endswith("sqlite3")
            else {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}
        ),
        "OPTIONS": {"MAX_ENTRIES": 200_000},  # at most 100 MB
    }
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

EMAIL_CONFIG = env.email_url("EMAIL_URL", default="filemail://")
vars().update(EMAIL_CONFIG)
EMAIL_FILE_PATH = EMAIL_CONFIG.get("EMAIL_FILE_PATH") or str(DATA_DIR / "mail")
DEFAULT_FROM_EMAIL = env.str("PENTATHLON_EMAIL_FROM", default="pentathlon@localhost")

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/home/"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_CHANGE = True
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Pentathlon – "
ACCOUNT_SESSION_REMEMBER = False  # the computers of a hospital have many users: closing the browser signs out
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_ADAPTER = "pentathlon_site.accounts.adapter.AccountAdapter"
ACCOUNT_FORMS = {"signup": "pentathlon_site.accounts.forms.SignupForm"}
MFA_ADAPTER = "pentathlon_site.accounts.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_ISSUER = "Pentathlon"
MFA_TOTP_TOLERANCE = 1  # a code typed as its half minute ends
MFA_PASSKEY_LOGIN_ENABLED = False
MFA_FORMS = {"add_webauthn": "pentathlon_site.accounts.forms.AddKeyForm"}
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IN_PRODUCTION
SECOND_FACTOR_REQUIRED = (
    env.str("PENTATHLON_SECOND_FACTOR", default="required" if IN_PRODUCTION else "optional") == "required"
)

SHOW_LOOK = env.bool("PENTATHLON_LOOK", default=False)

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français")]
LOCALE_PATHS = sorted(PACKAGE.glob("*/locale"))  # also of packages that are no Django apps, such as the API
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = "pentathlon_site.core.formats"

SESSION_COOKIE_AGE = 8 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = IN_PRODUCTION
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "pentathlon_site.core.errors.form_expired"
SECURE_SSL_REDIRECT = IN_PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^health$"]
SECURE_HSTS_SECONDS = 31_536_000 if IN_PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = IN_PRODUCTION
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if IN_PRODUCTION else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "line"},
        "nowhere": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "pentathlon_site": {"level": "INFO"},
        # The traceback of a failed request shows values; `core.errors` logs the kind and place of an error instead.
        "django.request": {"level": "CRITICAL"},
        # Decoders quote values of the files that they dislike.
        **{
            name: {"handlers": ["nowhere"], "propagate": False}
            for name in ("pydicom", "pylibjpeg", "openjpeg", "libjpeg", "PIL")
        },
    },
}
