"""What reading a column's distinct values gives, and the reading of empty cells that all columns share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from holdfast.sources.tabular.faults import Fault

# Marks that people and systems write for no value. Words that may be a code ("none", "n/a") are tried as codes first.
NO_VALUE = frozenset({"null", "(null)", "<null>", "nan", "n/a", "(blank)", "nat", "none recorded"})
Reader = Callable[[object], tuple[object, Fault | None]]


@dataclass
class Parsed:
    """The read value of each distinct value, and for each fault the distinct values that have it."""

    values: pa.Array
    faults: dict[Fault, list[int]] = field(default_factory=dict)


def squeezed(value: object) -> str:
    """Text with non-breaking and doubled blanks made into one, and none at the ends."""
    return " ".join(str(value).split())


def no_value(text: str) -> bool:
    """Whether the text stands for an empty cell: `#N/A`, `NULL` and the like."""
    return text.casefold() in NO_VALUE or (text.startswith("#") and text.rstrip("!?0").isupper() and len(text) < 12)


def read_each(values: Sequence[object], reader: Reader, kind: pa.DataType) -> Parsed:
    """Each value read by `reader`, with its fault if it has one."""
    read: list[object] = []
    faults: dict[Fault, list[int]] = {}
    for index, value in enumerate(values):
        result, fault = reader(value)
        read.append(result)
        if fault is not None:
            faults.setdefault(fault, []).append(index)
    return Parsed(pa.array(read, type=kind), faults)
