"""Which example shows what becomes of a bank holiday, a child who moved in, an unborn child, brothers and sisters.

A case is shown where the example's own words name it, so that who reads the manual finds it. A bank holiday is shown
where one falls between the start and the due day of what is owed.
"""

from collections.abc import Iterator
from datetime import date

import numpy as np

from holdfast.clocks.model import Clock
from holdfast.clocks.parameters import national_parameters
from holdfast.measures.model import Measure
from holdfast.shared.calendar import bank_holidays, reckoner
from holdfast.standards import MEASURES
from tests.spec import manual
from tests.spec.measures import manual as manual_of_measures

BANK_HOLIDAY, MOVED_IN, UNBORN, SIBLINGS = "a bank holiday", "moved in", "unborn", "brothers and sisters"
WORDS = {
    MOVED_IN: ("transfer", "elsewhere", "moved in", "another authority", "another council"),
    UNBORN: ("unborn", "not yet born", "not born"),
    SIBLINGS: ("brother", "sister", "sibling", "twin"),
}
# To which measures a case applies by their edge cases: those that count an unborn child or leave it out, that begin
# afresh for a child who moved in, and whose event is one for a whole family.
APPLIES = {
    MOVED_IN: ("IC01", "IC02", "IC03", "IC04", "CP04", "CP11", "CP14"),
    UNBORN: ("FD04", "FD05", "SD01", "SD04", "SD07", "IC04", "AS06", "AS08", "CN10", "CP02", "CP03", "CP04", "CP16"),
    SIBLINGS: ("FD05", "FD06", "FD14", "SD01", "SD04", "IC04", "IC05", "IC06", "CN04", "CP16", "PL01", "PL08", "CW02"),
}


def counts_working_days(clock: Clock) -> bool:
    """Whether any of its limits is in working days."""
    return any(limit.key == clock.limit and limit.unit == "working_days" for limit in national_parameters())


def over_a_bank_holiday(clock: Clock) -> Iterator[str]:
    """The examples of a clock in which a bank holiday makes something due a day later."""
    limits = [p for p in national_parameters() if p.key == clock.limit and p.unit == "working_days"]
    weekdays = [day for day in bank_holidays() if day.weekday() < 5]
    for spec in manual.specs():
        for drawing in spec.drawings:
            if drawing.clock is not clock or not drawing.owed.strip():
                continue
            heading, *rows = manual.cells(drawing.owed)
            told = [dict(zip(heading, row, strict=True)) for row in rows]
            dues = [date.fromisoformat(row["due_on"]) for row in told if row.get("due_on")]
            if any(_begins(due, limit.value) < day <= due for due in dues for limit in limits for day in weekdays):
                yield spec.title


def _begins(due: date, working_days: int) -> date:
    found: date = np.busday_offset(due, -working_days, roll="backward", busdaycal=reckoner()).astype(date)
    return found


def named(case: str, measure: Measure) -> Iterator[str]:
    """The examples of a measure, or of its clocks, whose words name a case."""
    own = [spec for spec in manual_of_measures.specs() if any(p.measure == measure.id for p in spec.pictures)]
    of_clocks = [spec for spec in manual.specs() if any(drawing.clock in measure.clocks for drawing in spec.drawings)]
    for spec in (*own, *of_clocks):
        if any(word in f"{spec.title} {spec.why}".lower() for word in WORDS[case]):
            yield spec.title


def shown(case: str, measure: Measure) -> tuple[str, ...]:
    """The titles of the examples that show a case of a measure."""
    if case == BANK_HOLIDAY:
        return tuple(dict.fromkeys(title for clock in measure.clocks for title in over_a_bank_holiday(clock)))
    return tuple(dict.fromkeys(named(case, measure)))


def page() -> str:
    """Every case that the examples show of each measure, in Markdown."""
    lines = [
        f"| {measure.id} | {measure.title} | {case} | {title} |"
        for measure in MEASURES.values()
        for case in (BANK_HOLIDAY, *WORDS)
        for title in shown(case, measure)[:1]
    ]
    lead = "Where to find what becomes of a bank holiday, a child who moved in, the unborn, brothers and sisters."
    return "\n".join(
        [f"# Edge cases shown\n\n{lead}\n", "| id | measure | case | example |", "|---|---|---|---|", *lines, ""]
    )
