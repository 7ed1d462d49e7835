"""A production server refuses to start while anything is weak, and names each weakness with what to do."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import override_settings

from holdfast.web.checks import production_is_strong

ROOT = Path(__file__).resolve().parents[3]


def council_sign_in(
    server: str = "https://login.council.example", client: str = "holdfast", secret: str = "kept"
) -> dict[str, Any]:
    """The setting for a council's own sign-in."""
    app = {"provider_id": "council", "client_id": client, "secret": secret, "settings": {"server_url": server}}
    return {"SOCIALACCOUNT_PROVIDERS": {"openid_connect": {"APPS": [app]}}}


STRONG = {
    "PRODUCTION": True,
    "DEBUG": False,
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz",
    "ALLOWED_HOSTS": ["holdfast.council.example"],
    "SECOND_FACTOR_REQUIRED": True,
    "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
    "SITE_ADDRESS": "https://holdfast.council.example",
}
OIDC = ("HOLDFAST_OIDC_SERVER is not", "HOLDFAST_OIDC_CLIENT or")
WEAK = [
    ({"SECRET_KEY": "short"}, "HOLDFAST_SECRET_KEY is missing or short."),
    ({"SECRET_KEY": "a" * 80}, "HOLDFAST_SECRET_KEY is missing or short."),
    ({"ALLOWED_HOSTS": ["*"]}, "HOLDFAST_HOSTS does not name this server alone."),
    ({"ALLOWED_HOSTS": []}, "HOLDFAST_HOSTS does not name this server alone."),
    ({"ALLOWED_HOSTS": ["localhost", "127.0.0.1"]}, "HOLDFAST_HOSTS does not name this server alone."),
    ({"ALLOWED_HOSTS": ["holdfast.council.example", "testserver"]}, "HOLDFAST_HOSTS does not name this server alone."),
    ({"DEBUG": True}, "Debug pages are on."),
    ({"SECOND_FACTOR_REQUIRED": False}, "A second factor is not asked for."),
    ({"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}, "E-mail goes to the console."),
    ({"SITE_ADDRESS": "http://holdfast.council.example"}, "HOLDFAST_ADDRESS is not an https address."),
    (council_sign_in(server="http://login.council.example"), "HOLDFAST_OIDC_SERVER is not an https address."),
    (council_sign_in(client=""), "HOLDFAST_OIDC_CLIENT or HOLDFAST_OIDC_SECRET is missing."),
    (council_sign_in(secret=""), "HOLDFAST_OIDC_CLIENT or HOLDFAST_OIDC_SECRET is missing."),
]


@pytest.mark.parametrize("more", [{}, council_sign_in()])
def test_a_strong_server_starts(more: dict[str, Any]) -> None:
    with override_settings(**STRONG | more):
        assert production_is_strong() == []


@pytest.mark.parametrize(("changed", "said"), WEAK)
def test_each_weakness_is_named_alone_with_what_to_do(changed: dict[str, Any], said: str) -> None:
    with override_settings(**(STRONG | changed)):
        (error,) = production_is_strong()
    assert error.msg == said
    assert error.hint


def test_a_laptop_may_be_weak() -> None:
    with override_settings(**(STRONG | {"PRODUCTION": False, "SECRET_KEY": "short", "DEBUG": True})):
        assert production_is_strong() == []


def test_serve_refuses_and_names_what_is_weak(council: Any) -> None:
    env = {name: value for name, value in os.environ.items() if name not in ("DJANGO_SETTINGS_MODULE", "DATABASE_URL")}
    env |= {"HOLDFAST_PRODUCTION": "1", "HOLDFAST_HOME": str(council.home), "DATABASE_URL": "sqlite://:memory:"}
    env |= {"HOLDFAST_OIDC_SERVER": "http://login.council.example"}
    command = [sys.executable, "-c", "from holdfast.cli import main; main()", "serve", "--port", "1"]
    found = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=120)
    assert found.returncode != 0
    for said in (
        "HOLDFAST_SECRET_KEY is missing",
        "HOLDFAST_HOSTS does not",
        "E-mail goes",
        "HOLDFAST_ADDRESS is not",
        *OIDC,
    ):
        assert said in found.stderr


def test_the_guide_has_every_setting_that_is_read_and_no_other() -> None:
    read = set()
    for path in (ROOT / "holdfast").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "environ" in text or "dj_database_url" in text:
            read |= set(re.findall(r'"(HOLDFAST_[A-Z_]+|DATABASE_URL)"', text))
    guide = (ROOT / "docs" / "how-to" / "production.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([A-Z_]+)` \|", guide, flags=re.MULTILINE))
    assert read == told
