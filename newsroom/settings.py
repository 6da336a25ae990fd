"""Every setting, read from the environment; docs/reference/settings.md lists the variables.

``NEWSROOM_MODE`` says what kind of installation this is. ``production`` (the default) refuses to start
without its secrets; ``local`` is what ``make run`` sets up: plain HTTP on this machine, DEBUG off.
"""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from environs import Env, validate

from newsroom.space import space

BASE_DIR = Path(__file__).resolve().parent.parent

env = Env()
# ``make run`` keeps this installation's own key and mode there; the environment wins over the file.
env.read_env(BASE_DIR / ".env", recurse=False)

MODE = env.str("NEWSROOM_MODE", "production", validate=validate.OneOf(["local", "production"]))
LOCAL = MODE == "local"
DEBUG = env.bool("DEBUG", False)
DEMO = env.bool("NEWSROOM_DEMO", False)


def _required(name, hint):
    value = env.str(name, "")
    if not value:
        raise ImproperlyConfigured(f"{name} is not set. {hint}")
    return value


SECRET_KEY = _required(
    "SECRET_KEY",
    "Production needs a long random value of its own; on your own machine `make run` makes one for you.",
)
if LOCAL:
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
else:
    _required("ALLOWED_HOSTS", "Production needs the host names readers use, separated by commas.")
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", [])

INSTALLED_APPS = [
    "newsroom",
    "media",
    "articles",
    "newsroom.desk.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "django_prose_editor",
    "taggit",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "newsroom.clock.InstantMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "newsroom.desk.DeskLocaleMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# Widgets of our own have their templates beside all others.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# What this installation writes: database, uploads, collected static files.
VAR_DIR = Path(env.str("NEWSROOM_VAR", str(BASE_DIR / "var")))

DATABASES = {
    "default": env.dj_db_url(
        "DATABASE_URL",
        f"sqlite:///{VAR_DIR / 'newsroom.sqlite3'}",
        # Opening SQLite costs each page milliseconds: the schema is read, the log folded in on closing.
        conn_max_age=60,
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"] not in ("django.db.backends.sqlite3", "django.db.backends.postgresql"):
    raise ImproperlyConfigured(
        "DATABASE_URL names a database that Newsroom does not run on. Use sqlite:///… or postgres://…"
    )
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # SQLite makes the file, but not the folder that it lies in.
    _folder = Path(DATABASES["default"]["NAME"]).parent
    try:
        _folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ImproperlyConfigured(
            f"The database's folder {_folder} can't be made: {error.strerror}. "
            "Set NEWSROOM_VAR (or DATABASE_URL) to a place where the server may write."
        ) from error
    DATABASES["default"]["OPTIONS"] = {
        # Writers queue from BEGIN on instead of failing half-way; readers are never blocked under WAL.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
        " PRAGMA cache_size=-32000; PRAGMA mmap_size=134217728;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "newsroom.User"
AUTHENTICATION_BACKENDS = ["newsroom.auth.DeskBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "admin:login"

LANGUAGE_CODE = "en-gb"
USE_I18N = True
# Instants are stored and computed in UTC; what people see is in the paper's time zone (Publication).
TIME_ZONE = "UTC"
USE_TZ = True
# Where newspapers write dates and times otherwise than Django does.
FORMAT_MODULE_PATH = ["newsroom.formats"]
LOCALE_PATHS = [BASE_DIR / "newsroom" / "locale"]

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
MEDIA_ROOT = Path(env.str("NEWSROOM_UPLOADS", str(VAR_DIR / "uploads")))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "newsroom.storage.HashedStaticFiles"},
}
# A file above this size is streamed to disk while it arrives.
FILE_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 500  # a form without scripts brings all pictures at once
FILE_UPLOAD_PERMISSIONS = 0o644

TAGGIT_CASE_INSENSITIVE = True

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
if not LOCAL:
    SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", True)
    SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", 31536000)
    SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("SECURE_HSTS_INCLUDE_SUBDOMAINS", True)
    SECURE_HSTS_PRELOAD = env.bool("SECURE_HSTS_PRELOAD", True)
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    if env.bool("TRUST_FORWARDED_PROTO", False):
        SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        # Story pages alone add the hosts of allowed embeds (articles.views.article).
        "frame-src": ["'self'"],
    }
}

# Limits for pictures, judged before anything is decoded (bytes; pixels).
PHOTO_MAX_BYTES = env.int("PHOTO_MAX_BYTES", 80 * 1024 * 1024)
PHOTO_MAX_PIXELS = env.int("PHOTO_MAX_PIXELS", 150_000_000)
# Of an archive of pictures: its size, what comes out of it, how many entries.
PHOTO_ARCHIVE_MAX_BYTES = env.int("PHOTO_ARCHIVE_MAX_BYTES", 2 * 1024**3)
PHOTO_ARCHIVE_BYTES = env.int("PHOTO_ARCHIVE_BYTES", 4 * 1024**3)
PHOTO_ARCHIVE_ENTRIES = env.int("PHOTO_ARCHIVE_ENTRIES", 2000)
# Days until a picture that nobody wanted leaves the desk, and then until it goes for good.
PHOTO_KEEP_DAYS = env.int("PHOTO_KEEP_DAYS", 21)
PHOTO_RECOVER_DAYS = env.int("PHOTO_RECOVER_DAYS", 14)
# Days that delivered files stay in the folder under watch once they are in the library.
PHOTO_DELIVERED_DAYS = env.int("PHOTO_DELIVERED_DAYS", 7)
# Free space below which no picture is taken in: a size, or a share of the disk.
PHOTO_PAUSE_FREE = space(env.str("PHOTO_PAUSE_FREE", "2GB"))
# What the process that reads one arriving file may take: bytes beyond its own, seconds.
PHOTO_READER_MEMORY = env.int("PHOTO_READER_MEMORY", 512 * 1024 * 1024)
PHOTO_READER_SECONDS = env.int("PHOTO_READER_SECONDS", 20)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "INFO")},
}
