"""Spark: a region's or the nation's record as partitioned Parquet, on as many machines as there are.

Definitions are compiled without Spark. This module imports it only when a session is started, for it is an extra.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, ClassVar

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from holdfast.engines.apart import COUNCIL
from holdfast.engines.base import plain
from holdfast.shared.errors import HoldfastError

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, DataFrameReader, SparkSession

# A table of fewer rows travels with the query; a larger one is written where the workers read it.
TRAVELS_WITH_QUERY = 20_000
# What every query asks of a table first, so that workers open only the files that can hold it.
PARTED_BY = {"deadlines": ["parameter"]}
# What Spark calls the types of the record's columns.
TYPES = {
    pa.string(): "STRING",
    pa.large_string(): "STRING",
    pa.date32(): "DATE",
    pa.timestamp("us"): "TIMESTAMP_NTZ",
    pa.int32(): "INT",
    pa.int64(): "BIGINT",
    pa.float64(): "DOUBLE",
    pa.bool_(): "BOOLEAN",
}
SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # A text that is no number is an error here as elsewhere, never an empty value.
    "spark.sql.ansi.enabled": "true",
    "spark.sql.timestampType": "TIMESTAMP_NTZ",
    "spark.sql.session.timeZone": "UTC",
    "spark.log.level": "ERROR",
}


class SparkEngine:
    """A Spark session over Parquet, by default on this machine alone.

    `master` names a cluster (`spark://host:7077`). `scratch` is a folder that every worker sees at the same path: what
    is held lies there. `settings` are Spark's own, for sizes that only who runs the cluster knows.
    """

    dialect: ClassVar[str] = "pyspark"
    cannot: ClassVar[dict[str, str]] = {
        "one child as it changes": "a query takes tenths of a second to plan, however few its rows: pages and single "
        "children are asked of the embedded engine",
        "text order by language": "text is put in order by its bytes, which decides between ids alone",
        "without Java": "it needs Java 17 or later on each machine",
    }

    def __init__(
        self, *, master: str = "local[2]", scratch: Path | None = None, settings: dict[str, str] | None = None
    ) -> None:
        self.scratch = Path(tempfile.mkdtemp(prefix="holdfast-spark-", dir=scratch))
        self.session = started(master, self.scratch, settings or {})
        self._written = 0

    def hold(self, name: str, table: pa.Table) -> None:
        """Give the workers an Arrow table under a name."""
        table = plain(table)
        if not table.num_rows:
            nothing = ", ".join(f"CAST(NULL AS {TYPES[field.type]}) AS `{field.name}`" for field in table.schema)
            self.define(name, f"SELECT {nothing} WHERE 1 = 0")
            return
        if table.num_rows < TRAVELS_WITH_QUERY:
            # In one piece, for of several Spark loses those that follow an empty one.
            self.named(name, self.session.createDataFrame(table.combine_chunks()))
            return
        path = self._place(name)
        pq.write_to_dataset(table, path, partition_cols=PARTED_BY.get(name))
        self.named(name, self._read(path, table.schema))

    def attach(self, name: str, parquet: Path) -> None:
        """Read a Parquet file, or a folder of partitions, in place under a name."""
        if parquet.is_dir():
            self.named(name, self.session.read.parquet(str(parquet)))
        else:
            self.named(name, self._read(parquet, pq.read_schema(parquet)))

    def attach_each(self, name: str, folder: Path, pattern: str) -> None:
        """Read each council's file in place under one name, with its council in a further column."""
        schema = pq.read_schema(next(folder.glob(pattern))).append(pa.field(COUNCIL, pa.string()))
        self.named(name, self._reader(schema).option("basePath", str(folder)).parquet(str(folder / pattern)))

    def make(self, name: str, sql: str) -> None:
        """Keep a query's result as Parquet: what reads it plans with its columns, not with all that it was made of."""
        result, path = self.session.sql(sql), self._place(name)
        result.write.parquet(str(path))
        self.named(name, self.session.read.schema(result.schema).parquet(str(path)))

    def define(self, name: str, sql: str) -> None:
        """Give a query a name over what it reads now."""
        self.named(name, self.session.sql(sql))

    def fetch(self, sql: str) -> pa.Table:
        """A query's result as one Arrow table."""
        return self.session.sql(sql).toArrow()

    def batches(self, sql: str) -> Iterator[pa.RecordBatch]:
        """A query's result as a stream: written by the workers, then read a piece at a time in its order."""
        path = self._place("result")
        self.session.sql(sql).write.parquet(str(path))
        yield from ds.dataset(sorted(path.glob("part-*")), format="parquet").to_batches()
        rmtree(path)

    def close(self) -> None:
        """Let go of what is held, and end the session."""
        self.session.stop()
        rmtree(self.scratch, ignore_errors=True)

    def __enter__(self) -> "SparkEngine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def named(self, name: str, rows: "DataFrame") -> None:
        """Give rows a name."""
        rows.createOrReplaceTempView(name)

    def _read(self, path: Path, schema: pa.Schema) -> "DataFrame":
        return self._reader(schema).parquet(str(path))

    def _reader(self, schema: pa.Schema) -> "DataFrameReader":
        """A reader that is told the schema, for finding it out is a round among the workers for each table."""
        schema = plain(schema.empty_table()).schema
        columns = ", ".join(f"`{field.name}` {TYPES[field.type]}" for field in schema)
        return self.session.read.schema(columns)

    def _place(self, name: str) -> Path:
        self._written += 1
        return self.scratch / f"{name}-{self._written}"


def started(master: str, scratch: Path, settings: dict[str, str]) -> "SparkSession":
    """A Spark session, or an error that says what is missing."""
    try:
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise HoldfastError(
            'Spark is not installed here. Install it with `pip install "holdfast[spark]"`, and Java 17.'
        ) from error
    builder = SparkSession.builder.appName("holdfast").master(master)
    own = {"spark.local.dir": str(scratch), "spark.sql.warehouse.dir": str(scratch / "warehouse")}
    for key, value in {**SETTINGS, **own, **settings}.items():
        builder = builder.config(key, value)
    try:
        return builder.getOrCreate()
    except PySparkException as error:
        raise HoldfastError(
            "Spark could not start. It needs Java 17 or later: on Debian or Ubuntu, apt-get install "
            f"openjdk-17-jre-headless. Spark said: {error.getCondition()}"
        ) from error
