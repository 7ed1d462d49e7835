"""Periods: the months, years and days over which a measure is taken, each with a name for the chart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pyarrow as pa

from holdfast.shared.calendar import add_months, days_between
from holdfast.shared.errors import HoldfastError

MONTHS_IN_SERIES = 72


@dataclass(frozen=True)
class Period:
    """A stretch of days, both ends included. What is a state and not a flow is taken on its last day."""

    name: str
    from_on: date
    to_on: date

    @property
    def year_before_on(self) -> date:
        """Twelve months before the last day: where a look back over a year begins."""
        return add_months(self.to_on, -12)


def months(as_at: date, count: int = MONTHS_IN_SERIES) -> list[Period]:
    """The last `count` whole months up to the as-at day, oldest first."""
    first_of_next = (as_at + timedelta(days=1)).replace(day=1)
    starts = [add_months(first_of_next, -n) for n in range(count, 0, -1)]
    return [Period(start.strftime("%Y-%m"), start, add_months(start, 1) - timedelta(days=1)) for start in starts]


def months_in(period: Period) -> list[Period]:
    """The whole months within a period, oldest first."""
    years = period.to_on.year - period.from_on.year + 1
    found = [month for month in months(period.to_on, 12 * years) if month.from_on >= period.from_on]
    if not found:
        raise HoldfastError(f"No whole month lies in {period.name}.")
    return found


def year_to(as_at: date) -> Period:
    """The twelve months that end on the as-at day."""
    return Period(f"12 months to {as_at}", add_months(as_at, -12) + timedelta(days=1), as_at)


def period_named(text: str, as_at: date) -> Period:
    """The period a person wrote: `12m`, `2025-26` (April to March), `2026-03`, or `2025-04-01:2025-09-30`.

    One that is not over on the as-at day ends on that day, and says so in its name.
    """
    try:
        period = _period(text, as_at)
    except ValueError:
        period = None
    if period is None or period.from_on > period.to_on:
        raise HoldfastError(
            f"“{text}” is no period. Write 12m, 2025-26 (April to March), 2026-03 (a month) or 2025-04-01:2025-09-30."
        )
    if period.from_on > as_at:
        raise HoldfastError(f"“{text}” begins after {as_at}, the as-at day: there is nothing to count yet.")
    return period if period.to_on <= as_at else Period(f"{text} up to {as_at}", period.from_on, as_at)


def _period(text: str, as_at: date) -> Period | None:
    if found := re.fullmatch(r"(\d{1,3})m", text):
        count = int(found[1])
        return Period(
            f"{count} month{'' if count == 1 else 's'} to {as_at}", add_months(as_at, -count) + timedelta(days=1), as_at
        )
    if found := re.fullmatch(r"(\d{4})-(\d{2})", text):
        year, tail = int(found[1]), int(found[2])
        if tail == (year + 1) % 100:
            return Period(text, date(year, 4, 1), date(year + 1, 3, 31))
        start = date(year, tail, 1)
        return Period(text, start, add_months(start, 1) - timedelta(days=1))
    if found := re.fullmatch(r"(\d{4}-\d{2}-\d{2}):(\d{4}-\d{2}-\d{2})", text):
        return Period(text, date.fromisoformat(found[1]), date.fromisoformat(found[2]))
    return None


def period_tables(periods: Sequence[Period]) -> dict[str, pa.Table]:
    """The periods, and each of their days, as the tables that measures join: `periods` and `period_days`."""
    rows = [(p.name, p.from_on, p.to_on, p.year_before_on) for p in periods]
    days = [(p.name, day) for p in periods for day in days_between(p.from_on, p.to_on)]
    return {
        "periods": pa.table(
            {
                "period": [row[0] for row in rows],
                "from_on": pa.array([row[1] for row in rows], pa.date32()),
                "to_on": pa.array([row[2] for row in rows], pa.date32()),
                "year_before_on": pa.array([row[3] for row in rows], pa.date32()),
            }
        ),
        "period_days": pa.table(
            {"period": [name for name, _ in days], "day": pa.array([day for _, day in days], pa.date32())}
        ),
    }
