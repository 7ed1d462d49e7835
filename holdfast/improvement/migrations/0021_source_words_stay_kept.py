"""SQLite builds a table anew when it gets a column, and forgets its triggers: they are put back in place."""

from importlib import import_module

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = import_module("holdfast.improvement.migrations.0003_source_words_are_kept").SQLITE
NAMES = ("finding_keeps_its_words", "finding_is_kept")


def guard_again(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put the guards back, whether or not they are there."""
    if schema_editor.connection.vendor != "sqlite":
        return
    for name in NAMES:
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}")
    for statement in SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Source words stay kept."""

    dependencies = [("improvement", "0020_where_texts_come_from")]
    operations = [migrations.RunPython(guard_again, migrations.RunPython.noop)]
