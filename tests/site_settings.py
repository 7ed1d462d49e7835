"""The site's settings for tests: a small invented council of its own, quick passwords, e-mail kept in memory.

Practice data is in SQLite; with HOLDFAST_TEST_DATABASE=postgresql in a PostgreSQL that the tests start themselves.
"""

import os

from tests import postgres
from tests.kept import KEPT

if os.environ.get("HOLDFAST_TEST_DATABASE") == "postgresql" and "DATABASE_URL" not in os.environ:
    # The first to come here starts it; those that run tests beside it find its address.
    os.environ["DATABASE_URL"] = postgres.started()

from holdfast.project.settings import *  # noqa: F403

HOLDFAST_HOME = KEPT / "served"
STATIC_ROOT = HOLDFAST_HOME / "static"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
AXES_ENABLED = False
WHITENOISE_AUTOREFRESH = True
