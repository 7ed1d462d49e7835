"""Family help: leads who are no social workers and hold children in need, and leads of child protection beside workers.

A lead takes the place of the social worker whom the journey wrote, for as long as no protection plan and no care
begins; then a social worker takes over, as a rule on the day itself.
"""

from holdfast.synthetic import rules, story, truth
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.scene import Row
from holdfast.synthetic.workforce import Worker

PRACTICE = {"plan_families": "plan_id person_id family started_on"}

HELD_BY_LEADS = 0.3
FAMILIES = Weighted({"in need": 30, "family help": 52, "early help": 12, "": 6})
STAYS_NAMED = 0.35
TAKEN_OVER_AFTER = Weighted({0: 70, 1: 14, 2: 6, 4: 5, 9: 5})
WITH_PROTECTION_LEAD = 0.6


def of_family(further: Further, family: Family) -> None:
    """Who holds the children in need and who stands beside the worker of those on a plan, from 2025 on."""
    if not further.workforce.leads:
        return
    chosen: dict[tuple[str, int], Worker | None] = {}
    for child in family.kids:
        rows = child.rows["involvements"]
        for at, row in enumerate(list(rows)):
            if row[2] == "CW" and row[3] in story.SAFEGUARDING and row[4] >= rules.FAMILY_HELP_FROM:
                lead = chosen.setdefault((row[1], row[4]), _lead(further, row))
                if lead is not None:
                    _hand_to_lead(further, child, at, lead)
    _protection_leads(further, family)
    _plan_families(further, family)


def _plan_families(further: Further, family: Family) -> None:
    """Plans of children in need since 2025 say of which family they are, but for a few; siblings share it."""
    chosen: dict[int, str] = {}
    for child in family.kids:
        for plan_id, _, person, start, *_, worker in child.rows["cin_plans"]:
            if start >= rules.FAMILY_HELP_FROM:
                kind = chosen.setdefault(start, further.draw.pick(FAMILIES))
                if kind:
                    row = (plan_id, person, kind, start, further.recorded(start), worker)
                    child.rows["plan_families"].append(row)


def _lead(further: Further, row: Row) -> Worker | None:
    """Brothers and sisters have one lead, or keep their social worker."""
    if not further.draw.chance(HELD_BY_LEADS):
        return None
    there = [lead for lead in further.workforce.leads if lead.start <= row[4]]
    there = [lead for lead in there if lead.team == row[3]] or there
    return further.draw.one(there) if there else None


def _hand_to_lead(further: Further, child: Child, at: int, lead: Worker) -> None:
    rows = child.rows["involvements"]
    row_id, worker, _, team, start, end, reason, person, referral = rows[at]
    spells = [(row[4], row[5]) for row in child.rows["cp_plans"]]
    spells += [(entered, ceased) for _, entered, ceased in truth.looked_after(child)]
    if any(began <= start and (ended is None or ended > start) for began, ended in spells):
        return
    last = further.as_at if end is None else end
    protected = min((began for began, _ in spells if start < began < last), default=None)
    if protected is None:
        rows[at] = (row_id, lead.worker_id, "FH", team, start, end, reason, person, referral)
        return
    stays = further.draw.chance(STAYS_NAMED)
    rows[at] = (row_id, lead.worker_id, "FH", team, start, end if stays else protected, reason, person, referral)
    taken_over = rules.add_working_days(protected, further.draw.pick(TAKEN_OVER_AFTER))
    if taken_over < last:
        rows.append((further.new_id(), worker, "CW", team, taken_over, end, "TSPROC", person, referral))


def _protection_leads(further: Further, family: Family) -> None:
    """Some plans have a lead child protection practitioner from first day to last, the same for siblings."""
    chosen: dict[int, Worker | None] = {}
    holders = {row[1] for child in family.kids for row in child.rows["involvements"]}
    for child in family.kids:
        for _, referral, _, person, start, end, _, elsewhere, _ in child.rows["cp_plans"]:
            if start < rules.FAMILY_HELP_FROM or elsewhere:
                continue
            if start not in chosen:
                chosen[start] = _protection_lead(further, holders, start, end)
            lead = chosen[start]
            if lead is not None:
                row = (further.new_id(), lead.worker_id, "LCP", lead.team, start, end, "", person, referral)
                child.rows["involvements"].append(row)


def _protection_lead(further: Further, holders: set[str], start: int, end: int | None) -> Worker | None:
    """Somebody other than those who hold the children."""
    until = further.as_at if end is None else end
    there = [
        worker for worker in further.workforce.workers
        if worker.team in story.SAFEGUARDING and "social worker" in worker.role
        and not worker.agency and worker.worker_id not in holders and worker.start <= start - 365 and worker.end > until
    ]  # fmt: skip
    return further.draw.one(there) if there and further.draw.chance(WITH_PROTECTION_LEAD) else None
