"""Ids for rows that the workbook gives none, and the episode of need to which a child's row belongs."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.sources.tabular.shaping import groups_of

# More than the days between any two dates of the record: a child's number times this, plus a day, orders both.
SPAN = 1_000_000


def made_ids(number: int, children: pa.Array, days: pa.Array | None) -> pa.Array:
    """`AA3:<child>:<date>`, the same for the same facts in every load; `:2` and so on for more on one day."""
    parts = [pa.scalar(f"AA{number}"), children]
    if days is not None:
        parts.append(pc.fill_null(days.cast(pa.string()), "undated"))
    ids = pc.binary_join_element_wise(*parts, ":")
    groups = groups_of([ids])
    order = np.argsort(groups, kind="stable")
    starts = np.concatenate([[True], np.diff(groups[order]) != 0]) if len(order) else np.zeros(0, bool)
    counted = np.arange(len(order)) - np.maximum.accumulate(np.where(starts, np.arange(len(order)), 0))
    again = np.empty(len(order), np.int64)
    again[order] = counted
    if not again.any():
        return ids
    endings = pa.array([f":{count + 1}" if count else "" for count in again.tolist()])
    return pc.binary_join_element_wise(ids, endings, "")


@dataclass(frozen=True)
class Episodes:
    """The episodes of need of lists 3 and 6, ready to be asked which of a child's was open on a day."""

    ids: pa.Array
    children: pa.Array
    keys: np.ndarray
    began: np.ndarray
    closed: np.ndarray

    @classmethod
    def of(cls, rows: pa.Table) -> "Episodes":
        """From the rows of `cin_episodes`."""
        rows = rows.filter(rows["referral_on"].is_valid())
        children = rows["person_id"].combine_chunks().unique()
        began = _days(rows["referral_on"], 0)
        keys = pc.index_in(rows["person_id"], value_set=children).to_numpy() * SPAN + began
        order = np.argsort(keys, kind="stable")
        closed = _days(rows["closed_on"], SPAN - 1)
        ids = rows["referral_id"].combine_chunks().take(pa.array(order))
        return cls(ids, children, keys[order], began[order], closed[order])

    def open_on(self, children: pa.Array, days: pa.Array, since: date | None) -> pa.Array:
        """For each child and day the id of the episode open then; with `since`, only of one that began no earlier."""
        if not len(self.keys):
            return pa.nulls(len(children), pa.string())
        numbers = pc.fill_null(pc.index_in(children, value_set=self.children), -1).to_numpy(zero_copy_only=False)
        on = _days(days, -1)
        places = np.searchsorted(self.keys, numbers.astype(np.int64) * SPAN + on, side="right") - 1
        clipped = np.maximum(places, 0)
        found = (places >= 0) & (numbers >= 0) & (on >= 0)
        found &= (self.keys[clipped] // SPAN == numbers) & (self.closed[clipped] >= on)
        if since is not None:
            found &= self.began[clipped] >= (since - date(1970, 1, 1)).days
        return self.ids.take(pa.array(clipped, mask=~found))


def _days(column: pa.Array | pa.ChunkedArray, empty: int) -> np.ndarray:
    days: np.ndarray = pc.fill_null(column.cast(pa.int32()).cast(pa.int64()), empty).to_numpy(zero_copy_only=False)
    return days
