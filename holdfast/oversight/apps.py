"""Oversight as a Django application."""

from django.apps import AppConfig


class OversightConfig(AppConfig):
    """Supervision, decisions and challenge."""

    name = "holdfast.oversight"
    label = "oversight"
    default_auto_field = "django.db.models.BigAutoField"
