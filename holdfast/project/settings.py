"""One settings file. What differs between a laptop and a council's server comes from the environment.

`HOLDFAST_PRODUCTION=1` turns on what a server needs and refuses to start where something weak is left (`checks.py`).
"""

import os
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF

PRODUCTION = os.environ.get("HOLDFAST_PRODUCTION") == "1"
HOLDFAST_HOME = Path(os.environ.get("HOLDFAST_HOME", "var")).resolve()

DEBUG = False
SECRET_KEY = os.environ.get("HOLDFAST_SECRET_KEY") or "a key for a laptop, refused in production"
ALLOWED_HOSTS = os.environ.get("HOLDFAST_HOSTS", "localhost 127.0.0.1 [::1] testserver").split()
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if PRODUCTION else []

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "axes",
    "csp",
    "holdfast.activity.apps.ActivityConfig",
    "holdfast.accounts.apps.AccountsConfig",
    "holdfast.improvement.apps.ImprovementConfig",
    "holdfast.oversight.apps.OversightConfig",
    "holdfast.inspection.apps.InspectionConfig",
    "holdfast.web.apps.WebConfig",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "holdfast.web.middleware.OnlyWhatIsOffered",
    "holdfast.web.middleware.NothingKept",
    "holdfast.web.middleware.SaidPlainly",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "holdfast.project.urls"
WSGI_APPLICATION = "holdfast.project.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).resolve().parent.parent / "web" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "holdfast.web.navigation.navigation",
                "holdfast.web.passkeys.named_address",
            ],
            "builtins": ["holdfast.web.templatetags.components"],
        },
    }
]

DATABASES = {
    "default": dj_database_url.config(
        env="DATABASE_URL", default=f"sqlite:///{HOLDFAST_HOME / 'practice.sqlite3'}", conn_max_age=60
    )
}
# Whoever finds the database held by somebody else waits this long and is then told. What DATABASE_URL says of itself
# (`?timeout=5`) goes before what stands here.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # One writer at a time, from the transaction's first word: the log's entries keep their order by it.
    database_options = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON",
    }
else:
    database_options = {"options": "-c lock_timeout=20s"}
DATABASES["default"]["OPTIONS"] = {**database_options, **DATABASES["default"].get("OPTIONS", {})}

AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}}]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "holdfast.accounts.sign_in.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
SOCIALACCOUNT_ADAPTER = "holdfast.accounts.sign_in.SocialAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
# A link leads to the council's sign-in: a form would be stopped by our own policy, which lets forms go to us alone.
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": []}}
if os.environ.get("HOLDFAST_OIDC_SERVER"):
    SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"].append(
        {
            "provider_id": "council",
            "name": os.environ.get("HOLDFAST_OIDC_NAME", "the council's sign-in"),
            "client_id": os.environ.get("HOLDFAST_OIDC_CLIENT", ""),
            "secret": os.environ.get("HOLDFAST_OIDC_SECRET", ""),
            "settings": {
                "server_url": os.environ["HOLDFAST_OIDC_SERVER"],
                "verified_email": os.environ.get("HOLDFAST_OIDC_DOMAINS", "").split(),
            },
        }
    )
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_ISSUER = "Holdfast"
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION
# In production nobody opens a child's record without a second factor.
SECOND_FACTOR_REQUIRED = PRODUCTION or os.environ.get("HOLDFAST_SECOND_FACTOR") == "1"

AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = ["username", "ip_address"]
AXES_USERNAME_FORM_FIELD = "login"
AXES_LOCKOUT_TEMPLATE = "locked_out.html"
AXES_HTTP_RESPONSE_CODE = 429
AXES_ENABLE_ACCESS_FAILURE_LOG = True
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False

SESSION_COOKIE_AGE = 60 * 60 * 10
SESSION_SAVE_EVERY_REQUEST = False
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_IDLE_SECONDS = int(os.environ.get("HOLDFAST_IDLE_MINUTES", "60")) * 60

X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
if PRODUCTION:
    SECURE_SSL_REDIRECT = os.environ.get("HOLDFAST_SSL_REDIRECT", "1") == "1"
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_REDIRECT_EXEMPT = [r"^health$"]
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True

STATIC_URL = "/static/"
STATIC_ROOT = HOLDFAST_HOME / "static"
STATICFILES_DIRS = [Path(__file__).resolve().parent.parent / "web" / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "holdfast.web.assets.Assets"},
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True
USE_I18N = True

EMAIL_BACKEND = os.environ.get("HOLDFAST_EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend")
EMAIL_HOST = os.environ.get("HOLDFAST_EMAIL_HOST", "localhost")
EMAIL_PORT = int(os.environ.get("HOLDFAST_EMAIL_PORT", "25"))
EMAIL_USE_TLS = os.environ.get("HOLDFAST_EMAIL_TLS") == "1"
DEFAULT_FROM_EMAIL = os.environ.get("HOLDFAST_EMAIL_FROM", "holdfast@localhost")
SITE_ADDRESS = os.environ.get("HOLDFAST_ADDRESS", "http://localhost:8000")

# Lines of JSON with the route and never the address, a name or a query: addresses may carry what people typed.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"lines": {"()": "holdfast.project.logs.Lines"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "lines"}},
    "root": {"handlers": ["console"], "level": os.environ.get("HOLDFAST_LOG_LEVEL", "INFO")},
    "loggers": {
        "django.server": {"handlers": [], "propagate": False},
        "django.request": {"level": "ERROR"},
        "axes": {"level": "ERROR"},
    },
}

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SILENCED_SYSTEM_CHECKS: list[str] = []
