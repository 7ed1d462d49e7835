"""The database itself refuses to change a finding's source words or to remove a finding, whoever asks."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

CHANGED = "OLD.words <> NEW.words OR OLD.source_title <> NEW.source_title OR OLD.source_on <> NEW.source_on"
SQLITE = [
    f"""
    CREATE TRIGGER finding_keeps_its_words BEFORE UPDATE ON improvement_finding WHEN {CHANGED}
    BEGIN SELECT RAISE(ABORT, 'the words of a finding are kept'); END
    """,
    """
    CREATE TRIGGER finding_is_kept BEFORE DELETE ON improvement_finding
    BEGIN SELECT RAISE(ABORT, 'a finding is kept'); END
    """,
]
POSTGRESQL = [
    """
    CREATE FUNCTION finding_keeps() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'a finding and its words are kept'; END $$
    """,
    f"""
    CREATE TRIGGER finding_keeps_its_words BEFORE UPDATE ON improvement_finding
    FOR EACH ROW WHEN ({CHANGED}) EXECUTE FUNCTION finding_keeps()
    """,
    """
    CREATE TRIGGER finding_is_kept BEFORE DELETE ON improvement_finding
    FOR EACH ROW EXECUTE FUNCTION finding_keeps()
    """,
]


def guard(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put the guards in place."""
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Source words are kept."""

    dependencies = [("improvement", "0002_findings")]
    operations = [migrations.RunPython(guard, migrations.RunPython.noop)]
