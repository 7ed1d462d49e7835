"""The door of a nation's record: a council's snapshot leaves behind all by which a person could be found.

Ids and numbers become keyed hashes, with another key for each council, so that nobody is followed from one to the next.
Of names, addresses and people's own words only that there were some is kept; of a day of birth the month, where an age
is reckoned from it. Whoever holds the council's own record could still recognise a child by the days on which things
happened: what comes through is personal data, without names.
"""

import secrets
from collections.abc import Callable
from enum import Enum
from functools import partial
from hashlib import blake2b
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from holdfast.record.tables import TABLES, Column, Kind, Label
from holdfast.shared.errors import HoldfastError

# From these an age is reckoned, or that a child is not yet born.
AGES = {("persons", "born_on"), ("persons", "expected_on")}
THERE_WAS_ONE = "recorded"
BYTES_OF_HASH = 12
BYTES_OF_KEY = 32


class Passing(Enum):
    """What becomes of a column at the door."""

    KEPT = "kept as it is"
    HASHED = "replaced by a keyed hash"
    MONTH = "kept to the month"
    PRESENCE = "kept only as recorded or not"
    LEFT = "left behind"


def passing(table: str, column: Column) -> Passing:
    """What becomes of a column, by its kind and its personal-data label."""
    if column.kind is Kind.TEXT:
        return Passing.KEPT if column.label is Label.SAFE else Passing.PRESENCE
    if column.label is not Label.IDENTIFYING:
        return Passing.KEPT
    if column.kind is Kind.ID:
        return Passing.HASHED
    return Passing.MONTH if (table, column.name) in AGES else Passing.LEFT


def let_through(name: str, rows: pa.Table, key: bytes) -> pa.Table:
    """A table of the record as it may leave its council."""
    treatments: dict[Passing, Callable[[pa.ChunkedArray], pa.ChunkedArray]] = {
        Passing.KEPT: lambda values: values,
        Passing.HASHED: partial(_hashed, key=key),
        Passing.MONTH: _month,
        Passing.PRESENCE: _presence,
        Passing.LEFT: lambda values: pa.chunked_array([pa.nulls(len(values), values.type)]),
    }
    columns = {c.name: treatments[passing(name, c)](rows[c.name]) for c in TABLES[name]}
    return pa.table(columns, schema=TABLES[name].schema)


def key_of(council: str, secret: bytes) -> bytes:
    """The key of one council's hashes: the same in each run here, another for each council and each machine."""
    return blake2b(council.encode(), key=secret, digest_size=BYTES_OF_KEY).digest()


def kept_secret(path: Path) -> bytes:
    """The secret from which this machine's keys are made; drawn at the first use, readable by its owner alone."""
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(secrets.token_bytes(BYTES_OF_KEY))
    found = path.read_bytes()
    if len(found) != BYTES_OF_KEY:
        raise HoldfastError(
            f"{path} should hold the {BYTES_OF_KEY} bytes of the secret that ids are hashed with, and holds "
            f"{len(found)}. Remove it, and the nation's record with it, and run the command again."
        )
    return found


def _hashed(values: pa.ChunkedArray, key: bytes) -> pa.ChunkedArray:
    """Each id as its keyed hash; one that is missing or blank stays so, for measures ask whether it is there."""
    found = pc.unique(values)
    words = [word if not word or not word.strip() else _hash(word, key) for word in found.to_pylist()]
    return pc.take(pa.array(words, values.type), pc.index_in(values, value_set=found))


def _hash(word: str, key: bytes) -> str:
    return blake2b(word.encode(), key=key, digest_size=BYTES_OF_HASH).hexdigest()


def _month(values: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.floor_temporal(values, unit="month").cast(values.type)


def _presence(values: pa.ChunkedArray) -> pa.ChunkedArray:
    """Words as `recorded`; a blank as nothing but a blank."""
    blank = pc.equal(pc.utf8_trim_whitespace(values), "")
    return pc.if_else(blank, "", pc.if_else(pc.is_valid(values), THERE_WAS_ONE, None)).cast(values.type)
