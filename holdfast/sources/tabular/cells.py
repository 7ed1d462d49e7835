"""One column as it came: each distinct value once, so that a value is read once however often it stands there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc


@dataclass(frozen=True)
class Cells:
    """A column's distinct values and which of them each row holds; -1 stands for an empty cell.

    `values` is an Arrow array for what came as text or typed, and a plain list for what came from a workbook, where
    text, numbers and dates stand mixed in one column.
    """

    values: Sequence[object] | pa.Array
    codes: np.ndarray

    @classmethod
    def of_mixed(cls, column: Iterable[object]) -> "Cells":
        """From a workbook's column, in which '' is an empty cell."""
        cells = column if isinstance(column, tuple) else tuple(column)
        distinct = dict.fromkeys(cells)
        distinct.pop("", None)
        numbered: dict[object, int] = {value: code for code, value in enumerate(distinct)}
        numbered[""] = -1
        return cls(list(distinct), np.fromiter(map(numbered.__getitem__, cells), np.int32, len(cells)))

    @classmethod
    def of_arrow(cls, column: pa.ChunkedArray) -> "Cells":
        """From a column of a text or Parquet file."""
        if pa.types.is_dictionary(column.type):
            column = column.cast(column.type.value_type)
        if pa.types.is_null(column.type):
            column = column.cast(pa.string())
        packed = column.dictionary_encode().unify_dictionaries().combine_chunks()
        codes = pc.fill_null(packed.indices, -1).to_numpy(zero_copy_only=False).astype(np.int32, copy=False)
        values = packed.dictionary
        if not (pa.types.is_string(values.type) or pa.types.is_temporal(values.type)):
            values = values.to_pylist()
        return cls(values, codes)

    def __len__(self) -> int:
        return len(self.codes)

    def kept(self, mask: np.ndarray) -> "Cells":
        """The same column with only the rows that `mask` marks."""
        return Cells(self.values, self.codes[mask])

    def as_text(self) -> pa.Array | None:
        """The distinct values as an array of text, if all of them are text."""
        if isinstance(self.values, pa.Array):
            return self.values if pa.types.is_string(self.values.type) else None
        return pa.array(self.values, pa.string()) if all(type(value) is str for value in self.values) else None

    def listed(self) -> Sequence[object]:
        """The distinct values as Python objects."""
        return self.values.to_pylist() if isinstance(self.values, pa.Array) else self.values

    def counts(self) -> np.ndarray:
        """How many rows hold each distinct value."""
        return np.bincount(self.codes[self.codes >= 0], minlength=len(self.values))

    def spread(self, values: pa.Array) -> pa.Array:
        """`values`, one for each distinct value, laid out over the rows."""
        return values.take(pa.array(self.codes, mask=self.codes < 0))
