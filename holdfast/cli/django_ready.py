"""Django made ready for the commands that need people's accounts or their work."""

import os

import django
from django.core.management import call_command

from holdfast.record.store import Store


def make_ready(store: Store, *, migrate: bool = False) -> None:
    """Point Django at this store; with `migrate`, bring its database up to this version of Holdfast."""
    os.environ["HOLDFAST_HOME"] = str(store.home)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "holdfast.project.settings")
    store.home.mkdir(parents=True, exist_ok=True)
    django.setup()
    if migrate:
        call_command("migrate", verbosity=0, interactive=False)


def has_database(store: Store) -> bool:
    """Whether people's work is kept anywhere yet: in the database named by DATABASE_URL, or beside the snapshots."""
    return "DATABASE_URL" in os.environ or (store.home / "practice.sqlite3").is_file()
