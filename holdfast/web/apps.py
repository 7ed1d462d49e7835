"""The pages as a Django application."""

from importlib import import_module

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Templates, static files and pages."""

    name = "holdfast.web"
    label = "web"

    def ready(self) -> None:
        """Register the checks that a production server must pass before it starts."""
        import_module("holdfast.web.checks")
