"""Improvement as a Django application."""

from django.apps import AppConfig


class ImprovementConfig(AppConfig):
    """Findings and stated changes."""

    name = "holdfast.improvement"
    label = "improvement"
    default_auto_field = "django.db.models.BigAutoField"
