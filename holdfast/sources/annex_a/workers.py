"""Teams and workers, of whom the lists give names only: an id from each name, and no id for what names nobody."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pyarrow as pa

from holdfast.record.tables import TABLES
from holdfast.shared.errors import Severity
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Wording
from holdfast.sources.tabular.reading import Rows
from holdfast.sources.tabular.shaping import first_given, in_shape

# Words that stand in a worker's place where there is no worker: a tray, a team, a manager who holds the list.
NOBODY = re.compile(
    r"\b(un-?allocated|not allocated|allocat\w+|awaiting|pending|vacan\w+|team|duty|manager|inbox|tray|pool|hub|unit|"
    r"service|services|no worker|no social worker|none|tb[ac]|to be (confirmed|allocated)|n/?a|not known|unknown)\b",
    re.IGNORECASE,
)
NO_WORKER = Wording(
    "child has no named worker: the cell is empty, or names a team, a duty desk or a manager.",
    "children have no named worker: the cells are empty, or name a team, a duty desk or a manager.",
    "the name of the allocated worker.",
    "Allocate a worker, or correct the name. It counts as unallocated; nothing was refused.",
    Severity.NOTED,
)


def slug(name: str) -> str:
    """An id from a name: without case, marks and accents, and the same for `Doe, Jane` as for `Jane Doe`."""
    last, comma, first = name.partition(",")
    turned = f"{first} {last}" if comma and first.strip() else name
    plain = unicodedata.normalize("NFKD", turned).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "x" + turned.encode().hex()


def with_ids(rows: Rows) -> Rows:
    """The rows with an id for each team and each worker; empty where nobody is named."""
    columns = dict(rows.columns)
    if "team" in columns:
        columns["team_id"] = _ids(columns["team"], slug)
    if "worker" in columns:
        teams = set(columns["team"].unique().to_pylist()) if "team" in columns else set()
        columns["worker_id"] = _ids(columns["worker"], lambda name: None if _nobody(name, teams) else slug(name))
    return replace(rows, columns=columns)


def _nobody(name: str, teams: set[str | None]) -> bool:
    return name in teams or NOBODY.search(name) is not None


def report_unallocated(rows: Rows, present: np.ndarray) -> None:
    """Count the children of whom no worker is named, among the rows that are `present` work."""
    if "worker_id" in rows.columns:
        rows.report(present & rows.columns["worker_id"].is_null().to_numpy(zero_copy_only=False), NO_WORKER, "worker")


def departments(lists: Sequence[Rows]) -> pa.Table:
    """Every team that a list names."""
    given = [(rows.columns["team_id"], rows.columns["team"]) for rows in lists if "team" in rows.columns]
    return _named("departments", "team_id", given)


def professionals(lists: Sequence[Rows]) -> pa.Table:
    """Every worker whom a list names."""
    given = [(rows.columns["worker_id"], rows.columns["worker"]) for rows in lists if "worker" in rows.columns]
    return _named("professionals", "worker_id", given)


def _named(table: str, key: str, given: Sequence[tuple[pa.Array, pa.Array]]) -> pa.Table:
    named = [pa.table({key: ids, "name": names}).drop_null() for ids, names in given]
    if not named:
        return in_shape(TABLES[table], {key: pa.array([], pa.string())})
    merged = first_given(pa.concat_tables(named), key)
    return in_shape(TABLES[table], {key: merged[key], "name": merged["name"]})


def _ids(names: pa.Array, made: Callable[[str], str | None]) -> pa.Array:
    cells = Cells.of_arrow(pa.chunked_array([names]))
    return cells.spread(pa.array([made(str(name)) for name in cells.listed()], pa.string()))
