"""SQLite makes a table anew to add some columns, and forgets its triggers: the guards of findings are put back."""

from importlib import import_module

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TRIGGERS = ("finding_keeps_its_words", "finding_is_kept")
FIRST = "holdfast.improvement.migrations.0003_source_words_are_kept"


def guard(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put the guards back where the database has lost them."""
    if schema_editor.connection.vendor != "sqlite":
        return
    for name in TRIGGERS:
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}")
    for statement in import_module(FIRST).SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Source words are kept, whatever was added to the table since."""

    dependencies = [("improvement", "0007_where_texts_come_from")]
    operations = [migrations.RunPython(guard, migrations.RunPython.noop)]
