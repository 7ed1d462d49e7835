"""What an engine is: where relations live and expressions run. What an engine cannot do it says once, in `cannot`."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, Protocol

import pyarrow as pa


class Engine(Protocol):
    """Runs compiled definitions over tables. `dialect` is the SQL it speaks, `cannot` what it cannot do, and why."""

    dialect: ClassVar[str]
    cannot: ClassVar[dict[str, str]]

    def hold(self, name: str, table: pa.Table) -> None:
        """Keep an Arrow table under a name."""

    def attach(self, name: str, parquet: Path) -> None:
        """Make a Parquet file readable under a name, without copying it."""

    def make(self, name: str, sql: str) -> None:
        """Keep the result of a query under a name for the queries that follow."""

    def define(self, name: str, sql: str) -> None:
        """Give a query a name, to be run where the queries that follow read it."""

    def fetch(self, sql: str) -> pa.Table:
        """The result of a query, as Arrow."""

    def batches(self, sql: str) -> Iterator[pa.RecordBatch]:
        """The result of a query as a stream, for results that should not be held whole."""

    def close(self) -> None:
        """Let go of memory, files and connections."""


def plain(table: pa.Table) -> pa.Table:
    """The table with each column of words written out, for engines that do not know Arrow's dictionaries."""
    return table.cast(pa.schema([(field.name, _written_out(field.type)) for field in table.schema]))


def _written_out(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind
