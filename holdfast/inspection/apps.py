"""Inspection as a Django application."""

from django.apps import AppConfig


class InspectionConfig(AppConfig):
    """Evidence rooms, and what is kept with the findings of an inspection."""

    name = "holdfast.inspection"
    label = "inspection"
    default_auto_field = "django.db.models.BigAutoField"
