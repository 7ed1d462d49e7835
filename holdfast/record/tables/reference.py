"""The record as a page to read: every table, column and code, from the declarations themselves."""

from collections.abc import Sequence
from types import ModuleType

from holdfast.record.tables import SUBJECTS, TABLES
from holdfast.record.tables.codes import CodeSet
from holdfast.record.tables.model import Column, Table

INTRODUCTION = """# The record

Everything that Holdfast can know of a child, in one shape whatever the case system. Each column names the field of
the Standard Safeguarding Dataset (SSD) that it comes from, and other names under which case systems deliver it. A row
without a value in a column marked *needed* is refused; an empty cell anywhere else means that it is not known.

Each column is labelled by how personal it is: *identifying* (it leads to a person), *sensitive* (it tells of a life)
or *safe*. Error messages and logs show the values of safe columns only.
"""

COLUMN_HEADINGS = ("column", "kind", "meaning", "SSD field", "item", "personal data")
CODE_HEADINGS = ("code", "meaning", "not used from")


def record_page() -> str:
    """The documentation page of the record, in Markdown: tables by subject, then the code sets."""
    parts = [INTRODUCTION, *(_subject(module) for module in SUBJECTS), "## Code sets\n"]
    return "\n".join([*parts, *(_code_set(codes) for codes in code_sets())])


def code_sets() -> list[CodeSet]:
    """The code sets that columns use, by name."""
    used = {column.codes.name: column.codes for table in TABLES.values() for column in table if column.codes}
    return [used[name] for name in sorted(used)]


def _subject(module: ModuleType) -> str:
    title = module.__name__.rpartition(".")[2].replace("_", " ").capitalize()
    tables = [table for table in vars(module).values() if isinstance(table, Table)]
    return "\n".join([f"## {title}\n", f"{module.__doc__}".strip() + "\n", *(_table(table) for table in tables)])


def _table(table: Table) -> str:
    rows = [_row(column, table) for column in table]
    return "\n".join([f"### `{table.name}`\n", f"{table.meaning} {_origin(table)}\n", _grid(COLUMN_HEADINGS, rows)])


def _origin(table: Table) -> str:
    if table.exploded_from:
        source = f"Unpacked from the field `{table.exploded_from.field}` of `{table.exploded_from.object}`."
    else:
        source = (
            f"SSD object `{table.ssd}`." if table.ssd else "The SSD has no such object: a practice extract gives it."
        )
    dated = f" Dated by `{table.event}`." if table.event else ""
    if not table.person_through:
        return source + dated
    other, column = table.person_through
    return f"{source}{dated} Where a row does not name the child, it is found through `{other}` by `{column}`."


def _row(column: Column, table: Table) -> tuple[str, ...]:
    names = [f"`{name}`" for name in (column.ssd, *column.aliases) if name]
    return (
        f"`{column.name}`",
        _kind(column, table),
        column.meaning,
        "<br>or ".join(names),
        column.item or "",
        column.label.value,
    )


def _kind(column: Column, table: Table) -> str:
    words = column.kind.value
    kind = f"{words}: [{column.codes.name}](#{_anchor(column.codes)})" if column.codes else words
    marks = {"key": column.name in table.key, "needed": column.required}
    return ", ".join([kind, *(mark for mark, applies in marks.items() if applies)])


def _code_set(codes: CodeSet) -> str:
    rows = [(f"`{code}`", meaning, codes.retired.get(code, "")) for code, meaning in codes.codes.items()]
    return "\n".join([f"### Codes: {codes.name}\n", _grid(CODE_HEADINGS, rows)])


def _anchor(codes: CodeSet) -> str:
    return f"codes-{codes.name}"


def _grid(headings: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)
