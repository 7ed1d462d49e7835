"""The dataset's objects as kinds of file: their names, their fields and the tables of the record that they fill."""

from collections import Counter
from dataclasses import replace
from functools import cache, partial

from holdfast.record.tables import TABLES, Label, Table
from holdfast.sources.ssd.packed import unpacked
from holdfast.sources.tabular.fields import Field, Reads, field_of
from holdfast.sources.tabular.headings import bare
from holdfast.sources.tabular.reading import Rows
from holdfast.sources.tabular.shaping import without_repeats
from holdfast.sources.tabular.table_files import Part, Shape

# Case systems write the plural or the singular of an object's name, whatever the specification says.
ENDINGS = ("", "s")


@cache
def shapes() -> tuple[Shape, ...]:
    """Every object of the dataset that the record keeps."""
    kept = [table for table in TABLES.values() if not table.extension]
    of_object: dict[str, list[Table]] = {}
    for table in kept:
        if table.exploded_from:
            of_object.setdefault(table.exploded_from.object, []).append(table)
    made = [_own(table, of_object.pop(table.ssd or "", [])) for table in kept if table.ssd]
    made += [_packed_only(name, tables) for name, tables in of_object.items()]
    given = Counter(name for shape in made for name in shape.telling)
    return tuple(
        Shape(s.names, s.fields, s.parts, frozenset(n for n in s.telling if given[n] == 1), s.repeats_by) for s in made
    )


def _own(table: Table, packed: list[Table]) -> Shape:
    """An object with a table of its own, and the tables that its JSON fields become."""
    fields = (*map(field_of, table), *map(_packed_field, packed))
    parts = (Part(table, lambda rows: rows), *(_part(unpacks, table.key[0]) for unpacks in packed))
    telling = frozenset(bare(c.ssd) for c in table if c.ssd) | {
        bare(field.key) for field in fields if field.reads is Reads.PACKED
    }
    return Shape(_names(table.ssd or "", table.name), fields, parts, telling, table.key)


def _packed_only(name: str, tables: list[Table]) -> Shape:
    """An object that is nothing but a JSON field and the id of what it belongs to."""
    first = tables[0].exploded_from
    if first is None:
        raise ValueError(f"{tables[0].name} is not unpacked from {name}")
    key = Field(tables[0].key[0], (first.key, tables[0].key[0]), Reads.ID, Label.IDENTIFYING, required=True)
    # The row's own id says nothing: the key of the record is what the row belongs to, and the outcome.
    row_id = Field("row id", (f"{first.key.split('_')[0]}_table_id",), Reads.ID, Label.IDENTIFYING)
    fields = (key, row_id, *map(_packed_field, tables))
    telling = frozenset(bare(heading) for field in fields for heading in field.headings[:1])
    return Shape(_names(name, tables[0].name), fields, tuple(_part(table, key.key) for table in tables), telling)


def _packed_field(table: Table) -> Field:
    name = table.exploded_from.field if table.exploded_from else ""
    return Field(name, (name,), Reads.PACKED, Label.SENSITIVE)


def _part(table: Table, key: str) -> Part:
    name = table.exploded_from.field if table.exploded_from else ""
    return Part(table, partial(_unpacked_once, table=table, field=name, key=key))


def _unpacked_once(rows: Rows, *, table: Table, field: str, key: str) -> Rows:
    if field not in rows.columns:
        return replace(rows, columns={})
    return without_repeats(unpacked(rows, table, field, key), table.key)


def _names(*names: str) -> tuple[str, ...]:
    without_prefix = [name.removeprefix("ssd_") for name in names]
    stems = {bare(name) for name in (*names, *without_prefix)}
    return tuple(sorted({stem.removesuffix("s") + ending for stem in stems for ending in ENDINGS} | stems))
