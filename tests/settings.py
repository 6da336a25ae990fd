"""The project's settings for tests: a local installation with a key of its own and files kept apart."""

import os
import tempfile

_var = tempfile.mkdtemp(prefix="newsroom-tests-")
os.environ["NEWSROOM_MODE"] = "local"
os.environ["NEWSROOM_DEMO"] = "on"
os.environ["SECRET_KEY"] = "only-for-tests-and-long-enough-to-pass-the-check-of-length"
os.environ["NEWSROOM_VAR"] = _var
os.environ["DEBUG"] = "off"
os.environ.pop("NEWSROOM_UPLOADS", None)

from newsroom.settings import *  # noqa: E402, F403

# WhiteNoise warns of a missing one at every request.
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # noqa: F405

# Fast enough to make many people; never for real ones.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}  # noqa: F405
ALLOWED_HOSTS = ["*"]
# A file database, so that several connections see it: concurrency is tested with threads.
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":  # noqa: F405
    DATABASES["default"]["TEST"] = {"NAME": os.path.join(_var, "test.sqlite3")}  # noqa: F405
