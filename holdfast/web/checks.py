"""What a production server must have before it starts: each weakness is named with what to do."""

from typing import Any

from django.conf import settings
from django.core.checks import Error, Tags, register

KEY_LENGTH, KEY_LETTERS = 50, 10
LAPTOP = {"*", "testserver", "localhost", "127.0.0.1", "[::1]"}


@register(Tags.security)
def production_is_strong(**_: Any) -> list[Error]:
    """Errors that stop a production server; nothing on a laptop."""
    if not settings.PRODUCTION:
        return []
    key, hosts = settings.SECRET_KEY, set(settings.ALLOWED_HOSTS)
    sign_ins = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]
    weaknesses = {
        "HOLDFAST_SECRET_KEY is missing or short.": (
            len(key) < KEY_LENGTH or len(set(key)) < KEY_LETTERS,
            "Set it to 50 random characters or more.",
        ),
        "HOLDFAST_HOSTS does not name this server alone.": (
            not hosts - LAPTOP or not hosts.isdisjoint({"*", "testserver"}),
            "Set it to the host names it answers to.",
        ),
        "Debug pages are on.": (settings.DEBUG, "They show data of children: leave DEBUG off."),
        "A second factor is not asked for.": (
            not settings.SECOND_FACTOR_REQUIRED,
            "Leave SECOND_FACTOR_REQUIRED on.",
        ),
        "E-mail goes to the console.": (
            settings.EMAIL_BACKEND.endswith("console.EmailBackend"),
            "Set HOLDFAST_EMAIL_BACKEND and its host.",
        ),
        "HOLDFAST_ADDRESS is not an https address.": (
            not settings.SITE_ADDRESS.startswith("https://"),
            "Set it to the address that people open.",
        ),
        "HOLDFAST_OIDC_SERVER is not an https address.": (
            any(not server["settings"]["server_url"].startswith("https://") for server in sign_ins),
            "Set it to the https address of the council's sign-in, or leave it out.",
        ),
        "HOLDFAST_OIDC_CLIENT or HOLDFAST_OIDC_SECRET is missing.": (
            any(not (server["client_id"] and server["secret"]) for server in sign_ins),
            "Set both to what the council's sign-in gave for Holdfast.",
        ),
    }
    return [
        Error(what, hint=do, id=f"holdfast.E{number:03}")
        for number, (what, (weak, do)) in enumerate(weaknesses.items(), start=1)
        if weak
    ]
