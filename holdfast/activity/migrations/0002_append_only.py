"""The database itself refuses to change or remove an entry of the log, whoever asks."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = [
    f"""
    CREATE TRIGGER activity_keeps_{what.lower()} BEFORE {what} ON activity_entry
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
    """
    for what in ("UPDATE", "DELETE")
]
POSTGRESQL = [
    """
    CREATE FUNCTION activity_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$
    """,
    """
    CREATE TRIGGER activity_keeps BEFORE UPDATE OR DELETE OR TRUNCATE ON activity_entry
    FOR EACH STATEMENT EXECUTE FUNCTION activity_append_only()
    """,
]


def guard(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put the guards in place."""
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Append-only."""

    dependencies = [("activity", "0001_the_log")]
    operations = [migrations.RunPython(guard, migrations.RunPython.noop)]
