"""A record table as SQL: the statements that create it, with its meaning as comments."""

from holdfast.record.tables.model import Column, Kind, Table

# Words that DuckDB and PostgreSQL both know.
SQL_TYPES = {
    Kind.ID: "VARCHAR",
    Kind.TEXT: "VARCHAR",
    Kind.CODE: "VARCHAR",
    Kind.DATE: "DATE",
    Kind.TIME: "TIMESTAMP",
    Kind.WHOLE: "INTEGER",
    Kind.NUMBER: "DOUBLE PRECISION",
    Kind.FLAG: "BOOLEAN",
}


def create_table(table: Table) -> str:
    """The statements that create a table, empty, and tell whoever looks at it what its columns mean."""
    columns = ",\n".join(f"    {_column(column)}" for column in table)
    comments = [f"COMMENT ON TABLE {table.name} IS {_text(table.meaning)};"]
    comments += [
        f"COMMENT ON COLUMN {table.name}.{_name(column)} IS {_text(f'{column.meaning} [{column.label.value}]')};"
        for column in table
    ]
    return f"CREATE TABLE {table.name} (\n{columns}\n);\n" + "\n".join(comments) + "\n"


def _column(column: Column) -> str:
    words = [_name(column), SQL_TYPES[column.kind]]
    return " ".join([*words, "NOT NULL"] if column.required else words)


def _name(column: Column) -> str:
    """Quoted, for some columns are named as SQL words are."""
    return f'"{column.name}"'


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
