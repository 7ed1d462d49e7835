"""A child's record as it stands this minute: the snapshot's, with what was written here since."""

from django.conf import settings

from holdfast.oversight.record_rows import rows_written
from holdfast.record.store import Store
from holdfast.refresh.record import ChildRecord, child_record
from holdfast.serving.reader import Served


def record_now(served: Served, person_id: str) -> ChildRecord:
    """The child's record; clocks that what was written stops have stopped."""
    written = {name: rows for name, rows in rows_written(person_id).items() if rows.num_rows}
    return child_record(Store(settings.HOLDFAST_HOME), served, person_id, written)
