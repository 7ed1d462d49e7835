"""Conferences: who took part, what the parents were shown and when, how the child was heard."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally

PRACTICE = {
    "conference_records": "conference_id meeting_id person_id kind held_on report_shared_on parent_attended"
    " participation quorum_waived_because",
    "conference_attendees": "attendee_id meeting_id agency mode knows_child held_on",
}

# Working days before the conference on which the report was shared; none is not at all.
SHARED_BEFORE = {
    "initial": Weighted({0: 9, 1: 13, 2: 38, 3: 22, 4: 12, None: 6}),
    "review": Weighted({1: 5, 2: 6, 3: 6, 4: 7, 5: 40, 6: 20, 8: 12, None: 4}),
}
AT_LEAST = {"initial": 2, "review": 5}
PARTICIPATION = Weighted({"PN1": 24, "PN2": 8, "PN3": 3, "PN4": 5, "PN5": 14, "PN6": 28, "PN7": 16, "": 2})
COMES = {"health": 0.93, "education": 0.82, "police": 0.72, "housing": 0.2, "probation": 0.18, "other": 0.3}
KNOWS = {"health": 0.9, "education": 0.95, "police": 0.55, "housing": 0.8, "probation": 0.8, "other": 0.9}
MODE = Weighted({"in person": 62, "live remote": 32, "report only": 4, "apologies": 2})
NOT_MINUTED, NOT_KNOWN, NOT_EXTRACTED, WAIVED = 0.012, 0.01, 0.01, 0.7
TAKING_PART = ("in person", "live remote")
HEARD = ("PN1", "PN2", "PN3", "PN4", "PN5", "PN6")
QUORUM, FOUR_YEARS_MONTHS, TRANSFER_WD = 2, 48, 15


def of_family(further: Further, family: Family) -> None:
    """The record of each conference on each child, and once a meeting who took part in an initial one."""
    shared: dict[str, tuple[int | None, bool]] = {}
    minuted: set[str] = set()
    for child in family.kids:
        for row in child.rows["initial_conferences"]:
            if row[1] not in minuted:
                minuted.add(row[1])
                _attendees(further, child, row[1], row[8])
            _record(further, child, shared, row[0], row[1], "initial", row[8])
        for row in child.rows["cp_reviews"]:
            _record(further, child, shared, row[0], row[5], "review", row[4])


def _attendees(further: Further, child: Child, meeting: str, day: int) -> None:
    draw = further.draw
    if draw.chance(NOT_MINUTED):
        return
    agencies = ["social care", *(agency for agency, often in COMES.items() if draw.chance(often))]
    for agency in agencies:
        knows: bool | None = agency == "social care" or draw.chance(KNOWS[agency])
        if draw.chance(NOT_KNOWN):
            knows = None
        mode = "in person" if agency == "social care" else draw.pick(MODE)
        row = (further.new_id(), meeting, agency, mode, knows, day, further.recorded(day), "")
        child.rows["conference_attendees"].append(row)


def _record(
    further: Further, child: Child, shared: dict[str, tuple[int | None, bool]], conference: str, meeting: str,
    kind: str, day: int,
) -> None:  # fmt: skip
    draw = further.draw
    if meeting not in shared:
        before = draw.pick(SHARED_BEFORE[kind])
        shared[meeting] = (None if before is None else _working_days_before(day, before), draw.chance(0.86))
    on, parent = shared[meeting]
    part = ""
    if kind == "initial":
        part = draw.pick(PARTICIPATION) if rules.add_months(child.born, FOUR_YEARS_MONTHS) <= day else "PN0"
    if draw.chance(NOT_EXTRACTED):
        return
    waived = "A decision for the child's safety could not wait." if draw.chance(0.01) else ""
    row = (conference, meeting, child.person_id, kind, day, on, parent, part, waived, further.recorded(day), "")
    child.rows["conference_records"].append(row)


def _working_days_before(day: int, count: int) -> int:
    """The last day from which so many working days lie up to and with the conference."""
    while count:
        count -= rules.WORKING[day]
        day -= 1
    return day


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """What each conference lacked, and how soon initial ones came."""
    came: dict[str, list[tuple[str, str, bool | None]]] = {}
    for child in family.kids:
        for _, meeting, agency, mode, knows, *_ in child.rows["conference_attendees"]:
            came.setdefault(meeting, []).append((agency, mode, knows))
    for child in family.kids:
        _judge_transfers(tally, child)
        records = {row[0]: row for row in child.rows["conference_records"]}
        for row in child.rows["initial_conferences"]:
            record = records.get(row[0])
            _judge(tally, child, row[0], row[8], "conference_quorate", quorate(came.get(row[1])))
            _judge(tally, child, row[0], row[8], "conference_report_shared", _shared(record, "initial", row[8]))
            _judge_part(tally, child, row[0], row[8], record[7] if record else "")
            if not row[6] and row[8] > rates.year_ago:
                rates.of("IC04", row[9])
        for row in child.rows["cp_reviews"]:
            _judge(tally, child, row[0], row[4], "conference_quorate", row[7] == "Y")
            shared = _shared(records.get(row[0]), "review", row[4])
            _judge(tally, child, row[0], row[4], "conference_report_shared", shared)
            _judge_part(tally, child, row[0], row[4], row[8])


def quorate(people: list[tuple[str, str, bool | None]] | None) -> bool | None:
    """Whether social care and two others who know the child took part; nothing where nobody can say."""
    if people is None:
        return None
    there = [(agency, knows) for agency, mode, knows in people if mode in TAKING_PART]
    if "social care" not in {agency for agency, _ in there}:
        return False
    sure = {agency for agency, knows in there if agency != "social care" and knows}
    perhaps = {agency for agency, knows in there if agency != "social care" and knows is not False}
    return True if len(sure) >= QUORUM else (None if len(perhaps) >= QUORUM else False)


def _shared(record: tuple[object, ...] | None, kind: str, day: int) -> bool | None:
    if record is None:
        return None
    on = record[5]
    return isinstance(on, int) and on <= _working_days_before(day, AT_LEAST[kind])


def _judge_part(tally: Tally, child: Child, conference: str, day: int, part: str) -> None:
    if child.born <= tally.as_at and rules.add_months(child.born, FOUR_YEARS_MONTHS) <= day:
        heard = None if part in ("", "PN0") else part in HEARD
        _judge(tally, child, conference, day, "conference_participation", heard)


def _judge(tally: Tally, child: Child, conference: str, day: int, standard: str, there: bool | None) -> None:
    tally.owe(
        standard, child.person_id, conference, day, day, day if there else None, unknown=there is None, never="lacking"
    )


def _judge_transfers(tally: Tally, child: Child) -> None:
    held = {row[5]: row[8] for row in child.rows["initial_conferences"] if row[6]}
    for row in child.rows["cin_episodes"]:
        if row[0] in held or '"CP_TRANSFER_IN_FLAG": "Y"' in row[6]:
            due = rules.add_working_days(row[2], TRANSFER_WD)
            tally.owe(
                "transfer_conference", child.person_id, row[0], row[2], due, held.get(row[0]), row[9], elsewhere=True
            )
