"""The published rates as the council's own record has them, and who is open on the day: counted from each child's rows.

The rates are those of the year up to the day on which the council is read, or of that day itself.
"""

from collections import Counter
from collections.abc import Callable

from holdfast.synthetic import rules, truth
from holdfast.synthetic.annex_a_lists import standing
from holdfast.synthetic.families import Child
from holdfast.synthetic.scene import Row

IN_EMPLOYMENT = ("F1", "F2", "F4", "F5", "P1", "P2", "P4", "P5")
NOT_SUITED_TO_COUNT = ("G", "H", "R", "")
FAR_MILES, UNKNOWN_MILES = 20, 999


class Rates:
    """Numerators and denominators, open children, and what each worker holds."""

    def __init__(self, as_at: int) -> None:
        self.as_at = as_at
        self.year_ago = rules.add_months(as_at, -12)
        self.september = _last_september(as_at)
        self.counts: Counter[tuple[str, str]] = Counter()
        # Numerator and denominator of what is counted in full-time equivalents, tenths among them.
        self.full_time: dict[str, tuple[float, float]] = {}
        self.open: Counter[tuple[str, str]] = Counter()
        self.held: Counter[str] = Counter()
        self.held_in_september: Counter[str] = Counter()

    def of(self, measure: str, hits: bool) -> None:
        """One more in the denominator, and in the numerator if it hits."""
        self.counts[measure, "denominator"] += 1
        self.counts[measure, "numerator"] += hits

    def due(self, measure: str, due: int, state: int | None) -> None:
        """One thing that fell due in the year: counted if it was done in time or missed."""
        if self.year_ago < due < self.as_at and state in (truth.MET, truth.MISSED):
            self.of(measure, state == truth.MET)

    def count(self, child: Child) -> None:
        """Everything that one child adds."""
        for part in _PARTS:
            part(self, child)
        self._open(child)

    def _open(self, child: Child) -> None:
        rows = child.rows
        for row in rows["involvements"]:
            if row[2] == "CW":
                self.held[row[1]] += row[5] is None
                self.held_in_september[row[1]] += row[4] <= self.september and (row[5] or rules.FAR) > self.september
        need = next((row for row in rows["cin_episodes"] if row[9] is None and not row[7]), None)
        if need is None:
            return
        self.open["status", standing(child)] += 1
        held = any(end is None for _, end in truth.allocation_line(child))
        if not held:
            self.open["unallocated", child.person_id] += 1
        workers = {
            row[1]
            for row in rows["involvements"]
            if row[2] == "CW" and (row[5] is None or row[5] > self.year_ago)
        }  # fmt: skip
        if need[2] <= self.year_ago:
            self.of("CW09", len(workers) >= 3)
        self.of("CW06", not held)


def _last_september(as_at: int) -> int:
    day = rules.calendar_day(as_at)
    year = day.year if (day.month, day.day) >= (9, 30) else day.year - 1
    return rules.number(day.replace(year=year, month=9, day=30))


def _referrals(rates: Rates, child: Child) -> None:
    days = [row[2] for row in child.rows["cin_episodes"]]
    for day in days:
        if day > rates.year_ago:
            rates.of("FD06", any(rules.add_months(day, -12) <= other < day for other in days))


def _assessments(rates: Rates, child: Child) -> None:
    for row in child.rows["assessments"]:
        start, authorised = row[3], row[5]
        if authorised is not None and rates.year_ago < authorised and authorised >= start:
            rates.of("AS02", authorised <= rules.add_working_days(start, rules.ASSESSMENT_WD))


def _conferences(rates: Rates, child: Child) -> None:
    started = {row[0]: row[3] for row in child.rows["s47_enquiries"]}
    for row in child.rows["initial_conferences"]:
        if row[2] and row[8] > rates.year_ago:
            rates.of("IC01", row[8] <= rules.add_working_days(started[row[2]], rules.CONFERENCE_WD))


def _plans(rates: Rates, child: Child) -> None:
    ours = [row for row in child.rows["cp_plans"] if not row[7]]
    for row in ours:
        if row[4] > rates.year_ago:
            rates.of("CP14", any(other[4] < row[4] for other in ours))
        if row[5] is None:
            rates.of("CP11", rates.as_at - row[4] > 729)
            if rules.add_months(row[4], 3) <= rates.as_at:
                rates.of("CP08", _reviewed_in_time(rates, child, row))


def _reviewed_in_time(rates: Rates, child: Child, plan: Row) -> bool:
    last, which = plan[4], 0
    for day in [*sorted(row[4] for row in child.rows["cp_reviews"] if row[2] == plan[0]), rates.as_at]:
        if day > rules.add_months(last, rules.PROTECTION_REVIEW_MONTHS[which > 0]):
            return False
        last, which = day, which + 1
    return True


def _care(rates: Rates, child: Child) -> None:
    entered = next((entered for _, entered, ceased in truth.looked_after(child) if ceased is None), None)
    if entered is None:
        return
    as_at, places = rates.as_at, [row for row in child.rows["placements"] if row[2][0] != "T"]
    recent = [row for row in places if row[8] is None or row[8] >= rates.year_ago]
    rates.of("CL01", len(recent) >= rules.PLACEMENTS_TOO_MANY)
    place = max(child.rows["placements"], key=lambda row: row[1])
    if place[4] < UNKNOWN_MILES:
        rates.of("CL11", place[4] > FAR_MILES)
    adult_at_16 = rules.add_months(child.born, 192)
    if as_at < adult_at_16 and entered <= as_at - 913:
        rates.of("CL02", place[1] <= rules.add_months(as_at, -24))
    if entered <= rates.year_ago:
        _health(rates, child)


def _health(rates: Rates, child: Child) -> None:
    done = [row for row in child.rows["health_checks"] if row[4] == "Completed" and row[3] > rates.year_ago]
    assessed = sum("Assessment" in row[2] for row in done)
    young = rules.add_months(child.born, 60) > rates.as_at
    rates.of("HE02", assessed >= (2 if young else 1))
    rates.of("HE03", any(row[2] == "Dental Check" for row in done))


def _leavers(rates: Rates, child: Child) -> None:
    for row in child.rows["care_leavers"]:
        if rules.add_months(child.born, 228) <= rates.as_at < rules.add_months(child.born, 264) and row[3] != "DIED":
            rates.of("LC09", row[7] in IN_EMPLOYMENT)
            if row[5] not in NOT_SUITED_TO_COUNT:
                rates.of("LC11", row[6] == "1")


_PARTS: tuple[Callable[[Rates, Child], None], ...] = (
    _referrals, _assessments, _conferences, _plans, _care, _leavers,
)  # fmt: skip
