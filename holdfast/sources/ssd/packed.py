"""The dataset's JSON fields: read in both of their historical shapes, and rescued where they are broken or cut."""

import json
import re
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa

from holdfast.record.tables import Table
from holdfast.shared.errors import Severity
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault, Wording
from holdfast.sources.tabular.fields import field_of
from holdfast.sources.tabular.reading import Rows, parse
from holdfast.sources.tabular.values.numbers import NO
from holdfast.sources.tabular.values.parsed import NO_VALUE, squeezed

# Keys that count or comment on the outcomes and are none themselves.
NO_OUTCOMES = frozenset({"TOTAL_NO_OF_OUTCOMES", "OUTCOME_COMMENTS", "COMMENTS"})
NAMED = re.compile(r"""["']?(?P<name>[A-Za-z0-9_]+)["']?\s*:\s*(?:"(?P<quoted>[^"]*)"|(?P<plain>[^,"}\s]+))""")
LISTED = re.compile(r'"([^"]+)"')
NOTHING = NO_VALUE | {""}
BARE = re.compile(r"[A-Za-z0-9_ ]+([,;|][A-Za-z0-9_ ]+)*")

OUTSIDE_LIST = Wording(
    "row holds an outcome in its packed field that is not in the code list; that outcome was left out.",
    "rows hold an outcome in their packed field that is not in the code list; those outcomes were left out.",
    "the keys of the dataset's specification.",
    "Map the local key to one of the specification in the extract.",
    Severity.SET_ASIDE,
)


@dataclass(frozen=True)
class Packed:
    """The pairs of one packed text; `whole` tells whether all of it could be read."""

    pairs: tuple[tuple[str, str], ...]
    whole: bool = True


def unpack(text: str) -> Packed:
    """The names and values in a packed text: `{"NFA_FLAG": "Y"}`, `["1A", "2B"]`, or a plain list of codes."""
    text = text.strip()
    if BARE.fullmatch(text):
        return Packed(tuple((name.strip(), "Y") for name in re.split("[,;|]", text)))
    try:
        found = json.loads(text)
    except ValueError:  # unescaped quotes or a field cut at its width: both are common
        return Packed(_rescued(text), whole=False)
    if isinstance(found, dict):
        return Packed(tuple((str(name), _said(value)) for name, value in found.items()))
    if isinstance(found, list):
        return Packed(tuple((str(name), "Y") for name in found if isinstance(name, str | int)))
    return Packed((), whole=found is None)


def _said(value: object) -> str:
    return "" if value is None else str(value)


def _rescued(text: str) -> tuple[tuple[str, str], ...]:
    if text.startswith("["):
        return tuple((name, "Y") for name in LISTED.findall(text))
    return tuple((match["name"], match["quoted"] or match["plain"] or "") for match in NAMED.finditer(text))


def _chosen(packed: Packed, silent: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The pairs that say something: no count, no comment, and no value that says nothing."""
    return tuple(
        (name, squeezed(value))
        for name, value in packed.pairs
        if name.upper() not in NO_OUTCOMES and squeezed(value).casefold() not in silent
    )


def unpacked(rows: Rows, table: Table, field: str, key: str) -> Rows:
    """A row for each pair in the packed texts of `field`; `key` is the field of the row's own id."""
    cells = Cells.of_arrow(pa.chunked_array([rows.columns[field]]))
    texts = [unpack(str(text)) for text in cells.listed()]
    _report_broken(rows, field, cells, texts)
    # Of an outcome only yes is a fact; a part of an address may well be "N" or "0".
    silent = NOTHING if "value" in table else NOTHING | NO
    pairs = [_chosen(packed, silent) for packed in texts]
    owners, places = _laid_out(cells.codes, np.array([*map(len, pairs), 0]))
    flat = [pair for found in pairs for pair in found]
    columns = {
        table.key[0]: rows.columns[key].take(owners),
        table.key[1]: _names(rows, table, [name for name, _ in flat]).take(places),
    }
    if "value" in table:
        columns["value"] = pa.array([value for _, value in flat], pa.string()).take(places)
    made = replace(rows, columns=columns, numbers=rows.numbers[owners])
    outside = columns[table.key[1]].is_null().to_numpy(zero_copy_only=False)
    made.report(outside, OUTSIDE_LIST, field)
    return made.kept(~outside)


def _laid_out(codes: np.ndarray, lengths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each pair of each row: which row it is of, and where it stands among the pairs of the distinct texts."""
    starts = np.cumsum(lengths) - lengths
    of_row = lengths[codes]
    owners = np.repeat(np.arange(len(codes)), of_row)
    within = np.arange(len(owners)) - np.repeat(np.cumsum(of_row) - of_row, of_row)
    return owners, starts[codes[owners]] + within


def _names(rows: Rows, table: Table, names: list[str]) -> pa.Array:
    cells = Cells.of_mixed(names)
    return cells.spread(parse(field_of(table[table.key[1]]), cells, rows.as_at).values)


def _report_broken(rows: Rows, field: str, cells: Cells, texts: list[Packed]) -> None:
    broken = np.array([*(not packed.whole for packed in texts), False])
    rows.report(broken[cells.codes], Fault.BROKEN_JSON.wording, field)
