"""Children who came alone to Wyreshire: their claims, and who acts for them."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally, looked_after

PRACTICE = {"asylum_claims": "claim_id person_id taken_up_on solicitor_on applied_on decided_on decision"}

TAKEN_UP, WITH_SOLICITOR, APPLIED, DECIDED = 0.94, 0.9, 0.88, 0.8
DECISION = Weighted({"granted": 84, "refused": 12, "withdrawn": 4})


def of_family(further: Further, family: Family) -> None:
    """A claim for each, soon after entering care, most times."""
    for child in family.kids:
        if child.alone:
            for _, entered, ceased in looked_after(child):
                _claim(further, child, entered, min(ceased or rules.FAR, further.as_at + 1))


def _claim(further: Further, child: Child, entered: int, until: int) -> None:
    draw = further.draw
    day = rules.add_working_days(entered, draw.between(1, 20))
    if day >= until or not draw.chance(TAKEN_UP):
        return
    solicitor = day + draw.between(2, 40) if draw.chance(WITH_SOLICITOR) else None
    applied = day + draw.between(14, 120) if draw.chance(APPLIED) else None
    decided = applied + draw.between(150, 700) if applied is not None and draw.chance(DECIDED) else None
    row = (
        further.new_id(), child.person_id, day, further.cut(solicitor), further.cut(applied), further.cut(decided),
        draw.pick(DECISION) if further.cut(decided) is not None else "", further.recorded(day), "",
    )  # fmt: skip
    child.rows["asylum_claims"].append(row)


def reckon(_: Tally, rates: Rates, family: Family) -> None:
    """Who in care came alone, and whose claim is seen to."""
    for child in family.kids:
        if not any(ceased is None for *_, ceased in looked_after(child)):
            continue
        alone = any(row[4] is None for row in child.rows["immigration_statuses"])
        rates.of("UA01", alone)
        if alone:
            rates.of("UA02", any(None not in row[3:5] for row in child.rows["asylum_claims"]))
