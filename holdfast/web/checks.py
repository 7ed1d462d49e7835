"""What a production server must have before it starts: each weakness is named with what to do."""

from typing import Any

from django.conf import settings
from django.core.checks import Error, Tags, register


@register(Tags.security)
def production_is_strong(app_configs: Any, **_: Any) -> list[Error]:
    """Errors that stop a production server; nothing on a laptop."""
    if not settings.PRODUCTION:
        return []
    weak = []
    if len(settings.SECRET_KEY) < 50 or len(set(settings.SECRET_KEY)) < 10:
        weak.append(("HOLDFAST_SECRET_KEY is missing or short.", "Set it to 50 random characters or more."))
    if not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS or "testserver" in settings.ALLOWED_HOSTS:
        weak.append(("HOLDFAST_HOSTS does not name this server alone.", "Set it to the host names it answers to."))
    if settings.DEBUG:
        weak.append(("Debug pages are on.", "They show data of children: leave DEBUG off."))
    if not settings.SECOND_FACTOR_REQUIRED:
        weak.append(("A second factor is not asked for.", "Leave SECOND_FACTOR_REQUIRED on."))
    if settings.EMAIL_BACKEND.endswith("console.EmailBackend"):
        weak.append(("E-mail goes to the console.", "Set HOLDFAST_EMAIL_BACKEND and its host."))
    return [Error(what, hint=do, id=f"holdfast.E{number:03}") for number, (what, do) in enumerate(weak, start=1)]
