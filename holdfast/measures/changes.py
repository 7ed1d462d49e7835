"""Stated changes: days from which a chart's limits are reckoned afresh, because somebody says what changed on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

ALL = ""


@dataclass(frozen=True, order=True)
class Change:
    """What changed on a day, such as a new practice model or an inspection visit.

    `measures` are the ids of the measures that it touches and `groups` of the teams and services; none means all.
    """

    on: date
    title: str
    measures: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    def touches(self, measure: str, group_id: str | None) -> bool:
        """Whether it touches a measure's series of one group."""
        return (not self.measures or measure in self.measures) and (not self.groups or group_id in self.groups)


def touching(changes: Iterable[Change], measure: str, group_id: str | None) -> list[Change]:
    """The changes that touch a series, oldest first."""
    return sorted(change for change in changes if change.touches(measure, group_id))


def starts(changes: Iterable[Change], months_from: Sequence[date]) -> list[int]:
    """The places of the months in which, or before which, something changed: there limits begin afresh.

    The month of the change belongs to what follows it.
    """
    firsts = [month.replace(day=1) for month in months_from]
    places = {next((i for i, first in enumerate(firsts) if first >= change.on.replace(day=1)), 0) for change in changes}
    return sorted(places - {0})
