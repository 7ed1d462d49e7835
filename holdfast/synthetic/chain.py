"""Things done again and again: visits, reviews, meetings, sessions. In time, unless a fault is planted."""

from collections.abc import Callable, Sequence

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Draw, Weighted

Due = Callable[[int, int], int]  # (which one, day of the last) -> day by which it is due

ON_THE_FIRST_DAY = 0.03
# A late one comes late by a part of its interval, in tenths; the last band is a long gap.
LATE_TENTHS = Weighted({(0, 2): 45, (3, 6): 33, (7, 12): 14, (13, 30): 8})


def chain(
    draw: Draw,
    start: int,
    stop: int,
    due: Due,
    missed: Sequence[float],
    *,
    eager: float = 0.55,
    on_first_day: float = ON_THE_FIRST_DAY,
) -> list[int]:
    """Days on which something due again and again was done, from `start` up to `stop`.

    `missed` is the share missed for each block of 32 days. What is done in time falls on a working day between `eager`
    of its interval and the limit.
    """
    days: list[int] = []
    last, which, random = start, 1, draw.random
    working = rules.WORKING
    while last <= stop:
        limit = due(which, last)
        if random() < missed[last >> 5]:
            day = rules.on_or_after(limit + 1 + (limit - last) * draw.band(LATE_TENTHS) // 10)
        elif which == 1 and random() < on_first_day:
            day = last
        else:
            day = last + int((limit - last) * (eager + (1 - eager) * random()) + 0.5)
            if not working[day]:
                day = rules.on_or_before(day)
                if day <= last:
                    day = min(limit, rules.on_or_after(last + 1))
            elif day <= last:
                day = last + 1
        if day > stop:
            break
        days.append(day)
        last = day
        which += 1
    return days


def every_days(count: int) -> Due:
    """Due so many days after the last."""
    return lambda _, last: last + count


def every_working_days(count: int) -> Due:
    """Due so many working days after the last."""
    return lambda _, last: rules.add_working_days(last, count)


def every_months(count: int) -> Due:
    """Due so many months after the last."""
    return lambda _, last: rules.add_months(last, count)


def clear_of(day: int, last: int, forbidden: set[int]) -> int:
    """The day, moved a little earlier (or later, where it must stay after `last`) to keep clear of forbidden days."""
    moved = day
    while moved in forbidden and moved - 1 > last:
        moved -= 1
    while moved in forbidden:
        moved += 1
    return moved
