"""How many children live in Wyreshire: what rates are taken of."""

from holdfast.synthetic import rules
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.scene import Row
from holdfast.synthetic.workforce import Workforce

PRACTICE = {"population": "population_id counted_on children of_school_age source"}

# Referrals come near England's 519 a year for 10,000 children (C1, 2025) with three children for each one known.
CHILDREN_FOR_EACH_KNOWN = 3
OF_SCHOOL_AGE = 0.62


def of_council(further: Further, workforce: Workforce) -> dict[str, list[Row]]:
    """One estimate a year, at its middle, the same throughout."""
    years = range(
        rules.calendar_day(further.as_at).year - workforce.years - 1, rules.calendar_day(further.as_at).year + 1
    )
    children = CHILDREN_FOR_EACH_KNOWN * workforce.children
    rows: list[Row] = []
    for year in years:
        day = rules.number(rules.calendar_day(further.as_at).replace(year=year, month=6, day=30))
        if day <= further.as_at:
            rows.append((str(year), day, children, round(children * OF_SCHOOL_AGE), "Invented", day * 1440 + 600, ""))
    return {"population": rows}
