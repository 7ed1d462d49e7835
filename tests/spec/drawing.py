"""A drawn record: what a spec shows, and what an engine is given of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from holdfast.record.reading import Coverage, History


@dataclass(frozen=True)
class Drawn:
    """A drawn record and the day as at which it is taken.

    `limits` is the council's own file of limits, `covered` the first day of each table that does not hold the whole of
    the past.
    """

    as_at: date
    tables: tuple[tuple[str, str], ...]
    limits: str
    covered: tuple[tuple[str, str], ...]

    @classmethod
    def of(
        cls, as_at: str, tables: Mapping[str, str], *, limits: str = "", covered: Mapping[str, str] | None = None
    ) -> "Drawn":
        """The record as a spec draws it."""
        return cls(date.fromisoformat(as_at), tuple(tables.items()), limits, tuple((covered or {}).items()))

    @property
    def coverage(self) -> dict[str, Coverage]:
        """What is covered, of the tables that begin on some day."""
        return {name: Coverage((), History.COMPLETE, 1, date.fromisoformat(day)) for name, day in self.covered}
