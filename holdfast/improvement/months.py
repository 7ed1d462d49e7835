"""The months of a measure for the whole council or one unit, as the snapshot that serves holds them."""

from collections.abc import Sequence
from typing import Any

from holdfast.serving.reader import Served

WHOLE = "all"
Row = dict[str, Any]


def months_of(served: Served, measure_id: str, unit_id: str = "") -> list[Row]:
    """A measure month by month, oldest first: of the whole council, or of one service or team."""
    sql = "SELECT * FROM figures WHERE measure = ? AND series = 'month' AND category IS NULL"
    if not unit_id:
        return served.rows(f"{sql} AND grouped_by = ? ORDER BY from_on", (measure_id, WHOLE))
    return served.rows(f"{sql} AND group_id = ? ORDER BY from_on", (measure_id, unit_id))


def known(rows: Sequence[Row]) -> list[Row]:
    """The months that have a figure."""
    return [row for row in rows if row["value"] is not None]
