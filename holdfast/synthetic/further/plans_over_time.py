"""What the council itself counts of plans over time, by plain loops over its rows: long plans, short, and again."""

from collections.abc import Iterator

from holdfast.synthetic import rules
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally, looked_after

LONG_MONTHS, TWO_YEARS_DAYS, SHORT_MONTHS, AGAIN_MONTHS = 12, 729, 3, 24
STEP_DOWN_WD, WATCHED_MONTHS = 10, 12
ALONE_FROM_MONTHS = 36


def reckon(_: Tally, rates: Rates, family: Family) -> None:
    """Count each child's plans as the year's figures have them."""
    for child in family.kids:
        _in_need(rates, child)
        _step_downs(rates, child)
        _open(rates, child)
        _ended(rates, child)
        _begun(rates, child)
        _seen_alone(rates, child)
        _scored(rates, child)


def _own(child: Child) -> list[Row]:
    return [row for row in child.rows["cp_plans"] if not row[7]]


def _in_need(rates: Rates, child: Child) -> None:
    begun = [row[4] for row in child.rows["cp_plans"]] + [entered for _, entered, _ in looked_after(child)]
    for _, _, _, start, end, *_ in child.rows["cin_plans"]:
        if end is None and not any(day > start for day in begun):
            rates.of("CN02", rules.add_months(start, LONG_MONTHS) < rates.as_at)


def _step_downs(rates: Rates, child: Child) -> None:
    plans = [(row[0], row[4], row[5]) for row in child.rows["cp_plans"]]
    below = [(row[3], row[4]) for row in child.rows["cin_plans"]]
    for plan, start, end in plans:
        if end is None:
            continue
        watched = rules.add_months(end, WATCHED_MONTHS)
        by = rules.add_working_days(end, STEP_DOWN_WD)
        stepped = any(start <= day <= by and (until is None or until > end) for day, until in below)
        if stepped and rates.year_ago < watched <= rates.as_at:
            rates.of("CN09", not any(end <= day <= watched for other, day, _ in plans if other != plan))


def _open(rates: Rates, child: Child) -> None:
    for row in _own(child):
        if row[5] is None:
            rates.of("CP09", rules.add_months(row[4], 15) <= rates.as_at)
            rates.of("CP10", rules.add_months(row[4], 18) <= rates.as_at)
            if row[6] and row[8]:
                rates.of("CP17", row[6] != row[8])


def _ended(rates: Rates, child: Child) -> None:
    for row in _own(child):
        start, end = row[4], row[5]
        if end is not None and end > rates.year_ago and end >= start:
            rates.of("CP12", end - start > TWO_YEARS_DAYS)
            rates.of("CP13", end <= rules.add_months(start, SHORT_MONTHS))


def _begun(rates: Rates, child: Child) -> None:
    for row in _own(child):
        start = row[4]
        if start > rates.year_ago:
            ends = [other[5] for other in _own(child) if other is not row and other[5] is not None]
            rates.of("CP15", any(end <= start <= rules.add_months(end, AGAIN_MONTHS) for end in ends))


def _visits(child: Child, plan: str) -> Iterator[tuple[int, str, bool | None]]:
    for visit, _, of_plan, day, seen, alone, _ in child.rows["cp_visits"]:
        if of_plan == plan and seen is not False:
            yield day, visit, alone


def _seen_alone(rates: Rates, child: Child) -> None:
    if child.born > rates.as_at or rules.add_months(child.born, ALONE_FROM_MONTHS) > rates.as_at:
        return
    for row in child.rows["cp_plans"]:
        if row[5] is None:
            last = max(_visits(child, row[0]), default=None, key=lambda visit: visit[:2])
            alone = False if last is None else last[2]
            if alone is not None:
                rates.of("CP03", alone)


def _scored(rates: Rates, child: Child) -> None:
    current = {row[0] for row in _own(child) if row[5] is None}
    scores = {row[1]: row[6:11] for row in child.rows["action_scores"]}
    for action, _, kind, plan, *_ in child.rows["plan_actions"]:
        if kind == "protection" and plan in current and action in scores:
            rates.counts["CP18", "denominator"] += len(scores[action])
            rates.counts["CP18", "numerator"] += sum(scores[action])
