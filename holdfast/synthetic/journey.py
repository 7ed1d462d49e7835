"""The life of a family with the council, from the first contact to now: one episode of need after another."""

from holdfast.synthetic import national, rules
from holdfast.synthetic.allocation import allocate, write_allocations
from holdfast.synthetic.assessing import write_assessments, write_enquiries, write_episode
from holdfast.synthetic.care import Stay
from holdfast.synthetic.care_life import write_care
from holdfast.synthetic.families import Child, Family, found_family, write_family
from holdfast.synthetic.front_door import DAY, Arrival, arrive, record_contact, referral_decided
from holdfast.synthetic.leavers import write_leaving
from holdfast.synthetic.need import Need
from holdfast.synthetic.oversight import oversee, supervise
from holdfast.synthetic.plans import write_plans
from holdfast.synthetic.scene import Scene
from holdfast.synthetic.timeline import ENDS_IN_CARE, open_episode, unfold

WITHOUT_CARE = {"care": "in_need", "protection_care": "protection", "in_need_care": "in_need"}
KNOWN_SINCE_DAYS = {"in_need": 150, "protection": 330, "care": 5 * 365, "protection_care": 4 * 365}
ENTERS_CARE = 0.75
GOES_OWN_WAY = 0.1
SOON_ADULT_DAYS = 900
TRIES = 12


class Life:
    """A family and what has become of it so far."""

    def __init__(self, scene: Scene, family: Family) -> None:
        self.scene = scene
        self.family = family
        self.stays: dict[str, list[Stay]] = {child.person_id: [] for child in family.kids}
        self.last_closed = 0

    def finish(self) -> Family:
        """Write what depends on the whole life: leaving care, the persons themselves."""
        for child in self.family.kids:
            if self.stays[child.person_id]:
                write_leaving(self.scene, child, self.stays[child.person_id])
        write_family(self.scene, self.family)
        return self.family


def live(scene: Scene, *, number: int, most: int) -> Family:
    """One family of up to `most` children, numbered from `number`, with all its rows."""
    if scene.draw.chance(national.HISTORY_SHARE):
        for _ in range(TRIES):
            life = _known_already(scene, number, most)
            if life.last_closed > scene.first_day:
                return life.finish()
    return _newly_known(scene, number, most).finish()


def _known_already(scene: Scene, number: int, most: int) -> Life:
    """A family that came before the years that the files cover; it is kept if it was still open when they began."""
    draw = scene.draw
    path = draw.pick(national.PATHS_ALREADY_KNOWN)
    first = rules.on_or_after(scene.first_day - draw.between(1, KNOWN_SINCE_DAYS[path]))
    life = Life(scene, found_family(scene, kind="common", first_day=first, number=number, most=most))
    _episodes(life, first, path)
    return life


def _newly_known(scene: Scene, number: int, most: int) -> Life:
    draw = scene.draw
    chance = draw.random()
    kind = "common"
    if chance < national.ALONE_ARRIVING:
        kind = "alone"
    elif chance < national.ALONE_ARRIVING + national.DISABLED_FAMILIES:
        kind = "disabled"
    elif chance > 1 - national.CONTACT_ONLY_FAMILIES:
        kind = "contact"
    first = draw.between(scene.first_day, scene.as_at - 1)
    if not rules.WORKING[first] and draw.chance(0.6):
        first = min(rules.on_or_after(first), scene.as_at - 1)
    life = Life(scene, found_family(scene, kind=kind, first_day=first, number=number, most=most))
    if kind == "contact":
        _contacts_only(life, first)
    else:
        _episodes(life, first, kind if kind in ("alone", "disabled") else "")
    return life


def _minors(family: Family, day: int) -> list[Child]:
    return [child for child in family.kids if not child.gone and child.adult_on() > day]


def _contacts_only(life: Life, day: int) -> None:
    """Contacts that never become a referral."""
    scene, draw = life.scene, life.scene.draw
    while day < scene.as_at and (kids := _minors(life.family, day)):
        record_contact(scene, kids, arrive(scene, day), draw.pick(national.CONTACT_OUTCOMES))
        if not draw.chance(0.45):
            break
        day += draw.between(5, 420)


def _episodes(life: Life, day: int, path: str) -> None:
    """Referral after referral until the family does not come back, or the present is reached."""
    scene, draw, family = life.scene, life.scene.draw, life.family
    while day < scene.as_at:
        kids = _minors(family, day)
        if not kids:
            return
        arrival = arrive(scene, day)
        on = (arrival.decided or 0) // DAY
        record_contact(scene, kids, arrival, "NEW_REFERRAL")
        kids = [child for child in kids if child.adult_on() - day > 60]
        if family.kind == "disabled":
            kids = [child for child in kids if child is family.kids[0]]
        if on >= scene.as_at or not kids:
            return
        path = path or draw.pick(national.PATHS_AFTER_PROTECTION if family.protected else national.PATHS)
        if not draw.chance(national.REFERRAL_NFA) or family.kind != "common":
            needs = _accepted(life, kids, on, path)
            last = needs[0].path
        else:
            needs, last = [_not_accepted(scene, family, kids, on)], "nfa"
        _write(life, needs, arrival)
        life.last_closed = max(need.closed for need in needs)
        _contacts_meanwhile(life, needs, on)
        after = _returns_after(scene, last)
        if after is None or life.last_closed >= scene.as_at:
            return
        day, path = life.last_closed + after, ""


def _returns_after(scene: Scene, path: str) -> int | None:
    key = "care" if path in ENDS_IN_CARE else ("in_need" if path in ("disabled", "transfer_in") else path)
    if not scene.draw.chance(national.RETURNS[key]):
        return None
    return scene.draw.band(national.RETURN_DAYS)


def _not_accepted(scene: Scene, family: Family, kids: list[Child], on: int) -> Need:
    """A referral that ends without further action."""
    need = Need(family, kids, [scene.new_id() for _ in kids], on, "nfa", nfa=True, team=family.assessment_team)
    need.decided = referral_decided(scene, on)
    need.closed = (need.decided or 0) // DAY or on + 2
    need.close_reason = "RC8"
    return need


def _accepted(life: Life, kids: list[Child], on: int, path: str) -> list[Need]:
    """Children of one referral, in groups that go the same way."""
    scene, family = life.scene, life.family
    opening = open_episode(scene, family, on, path, referral_decided(scene, on))
    return [unfold(scene, family, group, opening, way) for group, way in _ways(scene, kids, on, path)]


def _ways(scene: Scene, kids: list[Child], on: int, path: str) -> list[tuple[list[Child], str]]:
    """Who goes which way: care is each child's own, the soon adult and some others go on their own."""
    draw = scene.draw
    together, ways = [], []
    for at, child in enumerate(kids):
        if path in ENDS_IN_CARE and (at == 0 or draw.chance(ENTERS_CARE)):
            ways.append(([child], path))
        elif child.adult_on() - on < SOON_ADULT_DAYS or (at > 0 and draw.chance(GOES_OWN_WAY)):
            ways.append(([child], WITHOUT_CARE.get(path, path)))
        else:
            together.append(child)
    if together:
        ways.insert(0, (together, WITHOUT_CARE.get(path, path)))
    return ways


def _write(life: Life, needs: list[Need], arrival: Arrival) -> None:
    """All rows of the episodes of one referral."""
    scene = life.scene
    told_by = needs[0].kids[0].rows["contacts"][-1][3]
    source = told_by if arrival.out_of_hours else scene.draw.pick(national.SOURCE_BY_DAY)
    primary = "N8" if life.family.kind == "alone" else scene.draw.pick(national.NEED)
    for need in needs:
        need.source, need.primary_need = source, primary
        if life.family.kind == "disabled":
            need.primary_need = "N2"
        write_episode(scene, need)
        if need.nfa:
            continue
        allocate(scene, need)
        write_allocations(scene, need)
        write_assessments(scene, need)
        write_enquiries(scene, need)
        write_plans(scene, need)
        for found in write_care(scene, need):
            life.stays[need.kids[0].person_id].append(found)
        supervise(scene, need)
        oversee(scene, need)
        if need.close_reason == "RC2" and need.closed <= scene.as_at and need.closed > need.kids[0].born:
            need.kids[0].died = need.closed
        if need.allocated == rules.FAR or need.close_reason in ("RC1", "RC2"):
            for child in need.kids:
                child.gone = True


def _contacts_meanwhile(life: Life, needs: list[Need], on: int) -> None:
    """Contacts about a family whose episode is open."""
    scene, draw = life.scene, life.scene.draw
    day = on + 3 + int(draw.expovariate(1 / national.OPEN_CONTACT_DAYS))
    last = min(life.last_closed - 1, scene.as_at)
    while day <= last:
        kids = [child for need in needs if need.closed > day for child in need.kids if child.adult_on() > day]
        if kids:
            record_contact(scene, kids, arrive(scene, day), "EXISTING_REFERRAL")
        day += 3 + int(draw.expovariate(1 / national.OPEN_CONTACT_DAYS))
