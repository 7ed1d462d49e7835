"""The activity log as a Django application."""

from django.apps import AppConfig


class ActivityConfig(AppConfig):
    """Who did and saw what."""

    name = "holdfast.activity"
    label = "activity"
    default_auto_field = "django.db.models.BigAutoField"
