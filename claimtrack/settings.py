"""One settings file; every value may be set in the environment and works without.

What each variable means for an operator stands in docs/operations.md.
"""

from pathlib import Path
from typing import Any

import structlog
from celery.schedules import crontab
from csp.constants import NONCE, NONE, SELF

from claimtrack import embedded, env

ROOT = Path(__file__).resolve().parent.parent
CLAIMTRACK_HOME = env.folder("CLAIMTRACK_HOME", default=ROOT / "var")

DEBUG = env.flag("DEBUG", default=False)
SECRET_KEY = env.secret("SECRET_KEY", kept_in=CLAIMTRACK_HOME / "secret_key")
LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"]  # probes ask from here
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", default="") + LOOPBACK_HOSTS
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS", default="")

# --- Database and queue ---------------------------------------------------

STATEMENT_TIMEOUT_MS = env.number("STATEMENT_TIMEOUT_MS", default=0)
DATABASES: dict[str, dict[str, Any]] = {
    "default": env.postgres(
        "DATABASE_URL", default=embedded.database_url(CLAIMTRACK_HOME)
    )
    | {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
}
DATABASES["default"]["OPTIONS"].setdefault("connect_timeout", 5)
if STATEMENT_TIMEOUT_MS:
    DATABASES["default"]["OPTIONS"]["options"] = (
        f"-c statement_timeout={STATEMENT_TIMEOUT_MS}"
    )
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CELERY_BROKER_URL = env.redis("REDIS_URL", default=embedded.redis_url(CLAIMTRACK_HOME))
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 3600,
    "unacked_restore_interval": 5,
    "unacked_restore_throttle": 1,
    # The web goes on without Redis after two seconds: the row is there.
    "socket_connect_timeout": 2,
    "socket_timeout": 10,
    "max_retries": 1,
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_PUBLISH_RETRY = False
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = False
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_SOFT_TIME_LIMIT = 240
CELERY_TASK_TIME_LIMIT = 300
CELERY_TASK_DEFAULT_QUEUE = "interactive"
CELERY_TASK_QUEUES: dict[str, dict[str, str]] = {
    "interactive": {},
    "ingest": {},
    "sweep": {},
}
CELERY_TASK_ROUTES = {
    "claims.tasks.import_dump": {"queue": "ingest"},
    "claims.tasks.read_batch": {"queue": "ingest"},
    "claims.tasks.sweep": {"queue": "sweep"},
    "claims.tasks.sweep_uploads": {"queue": "sweep"},
    "claims.tasks.mail_alerts": {"queue": "sweep"},
}
CELERY_TASK_CREATE_MISSING_QUEUES = False
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 200
CELERY_WORKER_MAX_MEMORY_PER_CHILD = 1024 * 1024  # kilobytes: 1 GB
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 20
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE_FILENAME = str(CLAIMTRACK_HOME / "beat")
CELERY_BEAT_SCHEDULE = {
    "sweep": {
        "task": "claims.tasks.sweep",
        "schedule": 15.0,
        "options": {"queue": "sweep", "expires": 15},
    },
    "sweep-uploads": {
        "task": "claims.tasks.sweep_uploads",
        "schedule": 3600.0,
        "options": {"queue": "sweep", "expires": 3600},
    },
    "mail-alerts": {
        "task": "claims.tasks.mail_alerts",
        "schedule": crontab(hour="6", minute="0"),
        "options": {"queue": "sweep", "expires": 3600},
    },
}

# --- Reading and what may come in -------------------------------------------

# A trained pipeline's folder. Empty means the one that ships with the code.
CLAIMS_PIPELINE = env.text("CLAIMS_PIPELINE", default="")
DATES_DAY_FIRST = env.flag("DATES_DAY_FIRST", default=False)
ANONYMOUS_READERS = env.flag("ANONYMOUS_READERS", default=False)
# PostgreSQL stops when its disk is full, so uploads are refused well before.
FREE_DISK_FLOOR_MB = env.number("FREE_DISK_FLOOR_MB", default=512)
UPLOAD_LIMIT_MB = env.number("UPLOAD_LIMIT_MB", default=2048, least=1)
MEDIA_ROOT = CLAIMTRACK_HOME / "uploads"
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "articles.incoming.IncomingUploadHandler",
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

# --- The site ---------------------------------------------------------------

INSTALLED_APPS = [
    "claims",
    "articles",
    "claimtrack",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "axes",
    "csp",
    "django_filters",
    "django_htmx",
    "django_structlog",
    "drf_spectacular",
    "pghistory",
    "pgtrigger",
    "rest_framework",
    "rules",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "articles.permissions.PermissionGate",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_structlog.middlewares.RequestMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "claimtrack.urls"
WSGI_APPLICATION = "claimtrack.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "claims.views.following.following",
            ]
        },
    }
]
STATIC_URL = "static/"
STATICFILES_DIRS = [ROOT / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 600
LANGUAGE_CODE = "en"
TIME_ZONE = env.text("TIME_ZONE", default="UTC")
USE_TZ = True

# --- Who may come in ----------------------------------------------------------

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "rules.permissions.ObjectPermissionBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
CSRF_FAILURE_VIEW = "claims.views.errors.stale_form"
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False

# --- What the browser is told -------------------------------------------------

HTTPS = env.flag("HTTPS", default=False)
FRAME_ANCESTORS = env.words("FRAME_ANCESTORS", default="")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        # Pages made for frames name FRAME_ANCESTORS; no other may be framed.
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# --- Mail: alerts go out where a server is named, and nowhere else -----------------

EMAIL_HOST = env.text("EMAIL_HOST", default="")
EMAIL_PORT = env.number("EMAIL_PORT", default=25, least=1)
EMAIL_HOST_USER = env.text("EMAIL_HOST_USER", default="")
EMAIL_HOST_PASSWORD = env.text("EMAIL_HOST_PASSWORD", default="")
EMAIL_USE_TLS = env.flag("EMAIL_USE_TLS", default=False)
EMAIL_TIMEOUT = 20  # seconds
DEFAULT_FROM_EMAIL = env.text("EMAIL_FROM", default="claimtrack@localhost")
# Where links in mails lead.
SITE_URL = env.text("SITE_URL", default="http://localhost:8000")

# --- The programming interface -------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "claims.api.authentication.NameAndPassword",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.CursorPagination",
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.UserRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {"user": "600/minute"},
    "PAGE_SIZE": 100,
}
SPECTACULAR_SETTINGS = {"TITLE": "Claimtrack", "VERSION": "v1"}

# --- Logs -------------------------------------------------------------------

LOG_LEVEL = env.text("LOG_LEVEL", default="INFO")
DJANGO_STRUCTLOG_CELERY_ENABLED = True
_shared_processors: list[structlog.typing.Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso"),
]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "fields": {
            "()": structlog.stdlib.ProcessorFormatter,
            "processors": [
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
            "foreign_pre_chain": _shared_processors,
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "fields"}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    # One line for each message sent would drown the command line.
    "loggers": {"django_structlog.celery": {"level": "WARNING"}},
}
structlog.configure(
    processors=[
        *_shared_processors,
        structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
    ],
    logger_factory=structlog.stdlib.LoggerFactory(),
    cache_logger_on_first_use=True,
)
