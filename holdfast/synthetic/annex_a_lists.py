"""Ofsted's lists 1 to 10 from the rows of a child: who belongs in each, and what each says.

Event lists hold six months, adoption twelve; lists 6 to 9 have one row a child. Dates stay day numbers here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from holdfast.synthetic import annex_a_layout as codes
from holdfast.synthetic import names, rules, story, truth
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.scene import Row
from holdfast.synthetic.workforce import Workforce

Cells = tuple[Any, ...]
TEAM_NAMES = {team: name for team, name, *_ in story.TEAMS}
HOME = "Wyreshire"


@dataclass
class Window:
    """The day on which the lists are drawn up, and how far back they look."""

    as_at: int
    workforce: Workforce
    names: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.since = rules.add_months(self.as_at, -6)
        self.year_ago = rules.add_months(self.as_at, -12)
        self.names = {worker.worker_id: worker.name for worker in self.workforce.everybody}

    def held_by(self, child: Child) -> tuple[str, str]:
        """Team and worker as the lists name them: who holds the child, or held it last."""
        rows = [row for row in child.rows["involvements"] if row[2] in ("CW", "FH")]
        if not rows:
            return "", "Unallocated"
        # A social worker before a family help lead, whoever came later.
        last = max(rows, key=lambda row: (row[5] is None, row[2] == "CW", row[4]))
        open_need = any(row[9] is None and not row[7] for row in child.rows["cin_episodes"])
        if open_need and all(end is not None for _, end in truth.allocation_line(child)):
            last = max(rows, key=lambda row: row[4])
            return TEAM_NAMES[last[3]], "Unallocated"
        return TEAM_NAMES[last[3]], self.names[last[1]]


def add_lists(lists: dict[int, list[Cells]], family: Family, window: Window) -> None:
    """Put each child of the family on the lists on which it belongs."""
    for child in family.kids:
        who = _who(child, window.as_at)
        disability = codes.YES if child.disabled else codes.NO
        held = window.held_by(child)
        for number, rows in _LISTS.items():
            for cells in rows(child, window):
                lists[number].append(_assemble(number, who, disability, held, family, cells))


def _assemble(number: int, who: Cells, disability: str, held: tuple[str, str], family: Family, cells: Cells) -> Cells:
    if number in (1, 2):
        return (*who, *cells)
    if number == 3:
        return (*who, *cells, *held)
    if number == 8:
        return (*who, cells[0], disability, *cells[1:], *held)
    if number == 9:
        return (*who, cells[0], disability, *held, *cells[1:])
    if number == 10:
        return (who[0], family.family_id, *who[1:], disability, *cells)
    return (*who, disability, *cells, *held)


def _who(child: Child, as_at: int) -> Cells:
    unborn = child.born > as_at
    born = (child.expected or child.born) if unborn else child.born
    age = rules.age(child.born, as_at)
    sex = "U" if unborn else child.sex
    return (child.person_id, codes.GENDER[sex], codes.ETHNICITY[child.ethnicity], Day(born), age)


class Day(int):
    """A day number that is to be written as a date."""


def _date(day: int | None) -> Any:
    return "" if day is None else Day(day)


def _yes(flag: bool | None) -> str:
    return "" if flag is None else (codes.YES if flag else codes.NO)


def _contacts(child: Child, window: Window) -> list[Cells]:
    return [
        (Day(row[2]), codes.SOURCE[row[3]]) for row in child.rows["contacts"] if row[2] >= window.since
    ]  # fmt: skip


def _early_help(child: Child, window: Window) -> list[Cells]:
    return [
        (Day(row[2]), _date(row[3]), row[6])
        for row in child.rows["early_help_episodes"]
        if row[2] >= window.since or row[3] is None or row[3] >= window.since
    ]


def _referrals(child: Child, window: Window) -> list[Cells]:
    found = []
    for row in child.rows["cin_episodes"]:
        if row[2] >= window.since:
            before = sum(rules.add_months(row[2], -12) <= other[2] < row[2] for other in child.rows["cin_episodes"])
            found.append((Day(row[2]), codes.SOURCE[row[4]], _yes(row[7]), before))
    return found


def _assessments(child: Child, window: Window) -> list[Cells]:
    """Assessments of the six months; one that was never authorised stands open until its episode of need was closed."""
    closed = {row[0]: row[9] for row in child.rows["cin_episodes"]}
    return [
        (
            Day(row[3]), codes.NOT_KNOWN if row[4] is None else _yes(row[4]), _date(row[5]),
            "" if row[7] is None else _yes(not row[7]),
        )
        for row in child.rows["assessments"]
        if row[3] >= window.since or (row[5] or closed.get(row[2]) or window.since) >= window.since
    ]  # fmt: skip


def _enquiries(child: Child, window: Window) -> list[Cells]:
    """Enquiries of the six months; the counts are of those before the latest, and stand alike on each of its rows."""
    enquiries = child.rows["s47_enquiries"]
    inside = [row for row in enquiries if row[3] >= window.since]
    if not inside:
        return []
    latest = max(row[3] for row in enquiries)
    year_before = rules.add_months(latest, -12)
    held = {row[2]: row for row in child.rows["initial_conferences"] if row[2]}
    before = [row for row in enquiries if year_before <= row[3] < latest]
    counts = (len(before), sum(row[0] in held for row in before))
    found = []
    for row in inside:
        conference = held.get(row[0])
        not_needed = "" if row[4] is None else _yes(row[5])
        plan = "" if conference is None else _yes(conference[9])
        found.append((Day(row[3]), not_needed, _date(conference[8] if conference else None), plan, *counts))
    return found


def _in_need(child: Child, window: Window) -> list[Cells]:
    """The latest episode of need with services in the six months."""
    episodes = [row for row in child.rows["cin_episodes"] if not row[7]]
    if not episodes:
        return []
    row = max(episodes, key=lambda row: row[2])
    if (row[9] is not None and row[9] < window.since) or row[8] in ("RC8", "RC9"):
        return []
    seen = [visit[2] for visit in child.rows["cin_visits"] if visit[3]]
    seen += [visit[3] for table in ("cp_visits", "care_visits") for visit in child.rows[table] if visit[4]]
    status = "closed" if row[9] is not None else standing(child)
    return [
        (
            Day(row[2]), codes.NEED[row[3]], _date(max(seen, default=None)), _date(row[9]),
            codes.CLOSURE[row[8]] if row[8] else "", codes.STATUS[status],
        )
    ]  # fmt: skip


def standing(child: Child) -> str:
    """What a child with an open episode of need is: in care before protection, before in need, before assessment."""
    if any(ceased is None for _, _, ceased in truth.looked_after(child)):
        return "care"
    if any(row[5] is None for row in child.rows["cp_plans"]):
        return "protection"
    assessing = any(row[5] is None for row in child.rows["assessments"]) or not child.rows["assessments"]
    planned = any(row[4] is None for row in child.rows["cin_plans"])
    return "assessment" if assessing and not planned else "in_need"


def _protection(child: Child, window: Window) -> list[Cells]:
    """The latest plan of ours that was open in the six months."""
    plans = [row for row in child.rows["cp_plans"] if not row[7]]
    if not plans:
        return []
    row = max(plans, key=lambda row: row[4])
    if row[5] is not None and row[5] < window.since:
        return []
    visits = [visit for visit in child.rows["cp_visits"] if visit[2] == row[0] and visit[4] is not False]
    last = max(visits, key=lambda visit: visit[3], default=None)
    reviews = [review[4] for review in child.rows["cp_reviews"] if review[2] == row[0]]
    alone = "" if last is None else (codes.NOT_KNOWN if last[5] is None else _yes(last[5]))
    powers = any(
        status[2] in ("L1", "L2") and status[3] >= window.since for status in child.rows["legal_statuses"]
    )  # fmt: skip
    return [
        (
            Day(row[4]), codes.ABUSE[row[6]], codes.ABUSE[row[8]], _date(last[3] if last else None), alone,
            _date(max(reviews, default=None)), _date(row[5]), _yes(powers), len(plans) - 1,
        )
    ]  # fmt: skip


def _care(child: Child, window: Window) -> list[Cells]:
    """The latest period of care that was open in the six months, short breaks among them."""
    rows = child.rows
    episodes = sorted(rows["care_episodes"], key=lambda row: row[2])
    if not episodes:
        return []
    last = episodes[-1]
    if last[5] is not None and last[5] < window.since:
        return []
    entered, period = last[10], last[7]
    legal = max((row for row in rows["legal_statuses"] if row[3] >= entered), key=lambda row: row[3])
    again = any(row[7] != period and row[5] is not None and row[5] >= window.year_ago for row in episodes)
    plan = max((row for row in rows["care_plans"] if row[2] >= entered), key=lambda row: row[2], default=None)
    return [
        (
            _yes(child.alone and entered >= window.year_ago), Day(entered), codes.NEED[last[4]], _yes(again),
            Day(legal[3]), codes.LEGAL[legal[2]],
            _last(row[4] for row in rows["care_reviews"] if row[2] == period and not row[5]),
            _last(row[3] for row in rows["care_visits"] if row[1] == period and row[4] is not False),
            _permanence(plan), _date(last[11]), *_health(child),
            *_placements(child, window, period, last),
            *_missing(child, window),
        )
    ]  # fmt: skip


def _last(days: Any) -> Any:
    return _date(max(days, default=None))


def _permanence(plan: Row | None) -> str:
    if plan is None:
        return ""
    return next(meaning for option, meaning in codes.PERMANENCE.items() if f'"{option}": "Y"' in plan[4])


def _health(child: Child) -> Cells:
    done = [row for row in child.rows["health_checks"] if row[4] == "Completed"]
    return (
        _last(row[3] for row in done if row[2] != "Dental Check"),
        _last(row[3] for row in done if row[2] == "Dental Check"),
    )


def _placements(child: Child, window: Window, period: str, last: Row) -> Cells:
    places = sorted((row for row in child.rows["placements"] if row[5] == period), key=lambda row: row[1])
    recent = [row for row in places if (row[8] is None or row[8] >= window.year_ago) and row[2][0] != "T"]
    place = places[-1]
    home = place[7].startswith(names.HOME_AREA)
    elsewhere = names.PROVIDERS_ELSEWHERE[sum(map(ord, place[7])) % len(names.PROVIDERS_ELSEWHERE)]
    return (
        len(recent), _date(last[5]), codes.CEASED[last[6]] if last[6] else "", Day(place[1]),
        codes.PLACEMENT[place[2]], codes.PROVIDER[place[6]], place[7], place[3],
        codes.LOCATION["in" if home else "out"], HOME if home else elsewhere,
    )  # fmt: skip


def _missing(child: Child, window: Window) -> Cells:
    recent = [row for row in child.rows["missing_episodes"] if row[2] // 1440 >= window.year_ago]
    last = max(recent, key=lambda row: row[2], default=None)
    answer = {"Y": codes.YES, "N": codes.NO, "": codes.NOT_KNOWN}
    return (
        sum(row[3] == "Missing" for row in recent), sum(row[3] == "Away" for row in recent),
        "" if last is None else answer[last[5]], "" if last is None or last[5] != "Y" else answer[last[6]],
    )  # fmt: skip


def _leavers(child: Child, _: Window) -> list[Cells]:
    return [
        (
            _yes(child.alone), row[9], codes.ELIGIBILITY[row[2]], _date(row[8]), codes.IN_TOUCH[row[3]], _date(row[4]),
            codes.ACCOMMODATION[row[5]], codes.SUITABLE[row[6]], codes.ACTIVITY[row[7]],
        )
        for row in child.rows["care_leavers"]
    ]  # fmt: skip


def _adoption(child: Child, window: Window) -> list[Cells]:
    found = []
    for row in child.rows["permanence"]:
        adopted, reversed_on = row[11], row[8]
        if (adopted or rules.FAR) < window.year_ago or (reversed_on or rules.FAR) < window.year_ago:
            continue
        entered = max(entry for _, entry, _ in truth.looked_after(child))
        found.append(
            (
                Day(entered), Day(row[3]), _date(row[4]), _date(row[5]), _date(row[6]), _date(adopted),
                _date(reversed_on), row[9], "",
            )
        )  # fmt: skip
    return found


_LISTS: dict[int, Callable[[Child, Window], list[Cells]]] = {
    1: _contacts,
    2: _early_help,
    3: _referrals,
    4: _assessments,
    5: _enquiries,
    6: _in_need,
    7: _protection,
    8: _care,
    9: _leavers,
    10: _adoption,
}
