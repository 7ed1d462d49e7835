"""Families and their children: who they are, where they live, what is known of them as people."""

import json
from collections import defaultdict
from functools import cache

from holdfast.synthetic import names, national, rules, story
from holdfast.synthetic.draw import Draw
from holdfast.synthetic.scene import Row, Scene, person_number
from holdfast.synthetic.workforce import Worker

Rows = dict[str, list[Row]]


class Child:
    """A child, and all rows that the council holds on it."""

    __slots__ = (
        "alone", "born", "died", "disabled", "ethnicity", "expected", "faults", "forename", "gone", "number",
        "person_id", "rows", "sex", "surname",
    )  # fmt: skip

    def __init__(self, number: int, surname: str, born: int) -> None:
        self.number = number
        self.person_id = person_number(number)
        self.surname = surname
        self.born = born
        self.expected: int | None = None
        self.died: int | None = None
        self.disabled = False
        self.alone = False
        self.gone = False
        self.forename, self.sex, self.ethnicity = "", "U", "NOBT"
        self.rows: Rows = defaultdict(list)
        self.faults: list[tuple[str, str, str]] = []

    def fault(self, kind: str, table: str, key: str) -> None:
        """Note a fault of the data itself: dates in the wrong order, a row left without its parent."""
        self.faults.append((kind, table, key))

    def adult_on(self) -> int:
        """The 18th birthday."""
        return rules.add_months(self.born, 216)


class Family:
    """Brothers and sisters known together, where they live, and which teams and workers know them."""

    __slots__ = ("assessment_team", "family_id", "kids", "kind", "plan_team", "postcode", "protected", "workers")

    def __init__(self, scene: Scene, kind: str) -> None:
        draw = scene.draw
        self.family_id = scene.new_id()
        self.kind = kind
        self.kids: list[Child] = []
        self.postcode = f"{names.HOME_AREA}{draw.between(1, 19)} {draw.between(1, 9)}{_letters(draw)}"
        self.assessment_team = draw.one(story.ASSESSMENT)
        self.plan_team = story.DISABLED if kind == "disabled" else draw.one(story.SAFEGUARDING)
        self.protected = False
        self.workers: dict[str, Worker] = {}


def _letters(draw: Draw) -> str:
    return draw.one("ABDEFGHJLNPQRSTUWXYZ") + draw.one("ABDEFGHJLNPQRSTUWXYZ")


def found_family(scene: Scene, *, kind: str, first_day: int, number: int, most: int) -> Family:
    """A family first known on `first_day`, with up to `most` children numbered from `number`."""
    draw = scene.draw
    family = Family(scene, kind)
    surname = draw.one(names.SURNAMES)
    count = 1 if kind == "alone" else min(most, draw.pick(national.SIBLINGS))
    for at, born in enumerate(_births(draw, kind, first_day, count)):
        child = Child(number + at, surname if draw.chance(0.85) else draw.one(names.SURNAMES), born)
        _identity(draw, child, kind)
        child.disabled = (kind == "disabled" and at == 0) or draw.chance(national.DISABLED_SHARE)
        family.kids.append(child)
    ethnicity = draw.pick(national.ETHNICITY_ALONE_ARRIVING if kind == "alone" else national.ETHNICITY)
    for child in family.kids:
        child.ethnicity = ethnicity if draw.chance(0.9) or kind == "alone" else draw.pick(national.ETHNICITY)
        if child.born > first_day:
            child.expected = child.born + draw.between(-12, 12)
    return family


def _births(draw: Draw, kind: str, first_day: int, count: int) -> list[int]:
    """Days of birth: one child of the age first known, others up to four years apart; sometimes one not yet born."""
    if kind == "alone":
        return [_no_leap_day(first_day - draw.between(15 * 365 + 200, 17 * 365 + 120))]
    low, high = draw.pick(national.AGE_FIRST_KNOWN)
    born = first_day - draw.between(low * 365 + 3, high * 365 + 340)
    births = [born]
    step = 1 if draw.chance(0.6) else -1
    while len(births) < count:
        born += step * draw.between(330, 1400)
        if not first_day - 17 * 365 < born < first_day:
            born = first_day - draw.between(20, 16 * 365)
        births.append(born)
    if draw.chance(national.UNBORN_FAMILIES):
        births[-1] = first_day + draw.between(25, 150)
    return [_no_leap_day(day) for day in births]


def _no_leap_day(day: int) -> int:
    """Nobody is born on 29 February, so that every birthday has one date."""
    return day + rules.ISO[day].endswith("02-29")


def _identity(draw: Draw, child: Child, kind: str) -> None:
    child.alone = kind == "alone"
    child.sex = draw.pick(national.SEX) if kind != "alone" or draw.chance(0.1) else "M"
    child.forename = draw.one(names.BOYS if child.sex == "M" else names.GIRLS)


@cache
def _address(house: int, street: str, town: str) -> str:
    keys = ("ROOM", "FLOOR", "FLAT", "BUILDING", "HOUSE", "STREET", "TOWN", "UPRN", "EASTING", "NORTHING")
    return json.dumps({**dict.fromkeys(keys, ""), "HOUSE": str(house), "STREET": street, "TOWN": town})


def write_family(scene: Scene, family: Family) -> None:
    """The rows on who the children are: persons, family, address, disability, mother, other ids."""
    draw = scene.draw
    moved_in = scene.first_day - draw.between(100, 3000)
    home = _address(
        draw.between(1, 180), f"{draw.one(names.STREETS)} {draw.one(names.STREET_KINDS)}", draw.one(names.TOWNS)
    )
    mother_id = person_number(9_000_000 + family.kids[0].number)
    for child in family.kids:
        rows = child.rows
        rows["persons"].append(_person(scene, child))
        rows["families"].append((scene.new_id(), family.family_id, child.person_id))
        born = scene.cut(child.born)
        if not child.alone:
            since = max(moved_in, child.born)
            if since <= scene.as_at:
                address = (scene.new_id(), home, child.person_id, "Home", since, None, family.postcode.replace(" ", ""))
                rows["addresses"].append(address)
            rows["mothers"].append((scene.new_id(), mother_id, child.person_id, born))
        if child.disabled:
            for code in sorted({draw.pick(national.DISABILITIES) for _ in range(draw.between(1, 2))}):
                rows["disabilities"].append((scene.new_id(), child.person_id, code))
        if born is not None and scene.as_at - born > 5 * 365:
            pupil = f"{draw.one('ABCDEFGHJKLMNPQRTUVWXYZ')}{draw.between(10**11, 10**12 - 1)}"
            upn = (scene.new_id(), child.person_id, "Unique Pupil Number", pupil, born + 4 * 365, None)
            rows["linked_identifiers"].append(upn)


def _person(scene: Scene, child: Child) -> Row:
    draw = scene.draw
    unborn = child.born > scene.as_at
    sex = "U" if unborn else child.sex
    return (
        child.person_id,
        "Unborn" if unborn else child.forename,
        child.surname,
        sex,
        {"M": "01", "F": "02", "U": "00"}[sex],
        child.ethnicity,
        None if unborn else child.born,
        "" if unborn else f"999{draw.between(10**6, 10**7 - 1)}",
        f"L{child.number + 500:06d}" if draw.chance(0.4) else "",
        "UN1" if scene.as_at - child.born < 5 * 365 else ("UN2" if child.alone else ""),
        child.disabled and draw.chance(0.6),
        child.expected if unborn else None,
        child.died,
        False,
        draw.pick(national.NATIONALITIES) if child.alone else "",
    )
