"""Parquet files: typed columns read as cells like any other, so that the same checks see them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO

import numpy as np
import pyarrow as pa
import pyarrow.parquet

from holdfast.shared.errors import Problem
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.grids import Body, Flaw
from holdfast.sources.tabular.safety import FileRefusedError, Limits, too_large_unpacked


@dataclass(eq=False)
class ParquetGrid:
    """One Parquet file; its column names are its heading line, and its first row is row 2 as if it were a sheet."""

    file: str
    open: Callable[[], IO[bytes]]
    limits: Limits
    sheet: str | None = None
    flaws: list[Flaw] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    preview: list[list[str]] = field(init=False)

    def __post_init__(self) -> None:
        try:
            with self.open() as stream:
                opened = pyarrow.parquet.ParquetFile(stream)
                groups = [opened.metadata.row_group(index) for index in range(opened.num_row_groups)]
                unpacked = sum(group.total_byte_size for group in groups)
                self.preview = [list(opened.schema_arrow.names)]
        except (pa.ArrowException, OSError):
            raise self._damaged() from None
        if unpacked > self.limits.part_bytes:
            raise too_large_unpacked(self.file, unpacked)

    def body(self, header: int) -> Body:  # noqa: ARG002 - the heading line is the schema
        """The rows."""
        try:
            with self.open() as stream:
                table = pyarrow.parquet.read_table(stream)
            columns = [Cells.of_arrow(column) for column in table.columns]
        except (pa.ArrowException, OSError):
            raise self._damaged() from None
        return Body(columns, np.arange(2, table.num_rows + 2)).without_blank_rows()

    def _damaged(self) -> FileRefusedError:
        return FileRefusedError(
            self.file,
            "The file begins like Parquet but cannot be read, or holds nested columns.",
            "a whole Parquet file with plain columns.",
            "Copy or export it again.",
        )
