"""How young people live who have left care: in touch, in work or learning, in a suitable home, with a plan."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.record.reading import History
from holdfast.standards.in_care import BORN, marked

IN_TOUCH, DIED, HOME = "YES", "DIED", "RHOM"
LEFT_CARE = ("Relevant", "Former Relevant")
WITH_A_PLAN = ("Eligible", *LEFT_CARE)
# Abroad, deported, not known where: of these nobody says whether it is suitable.
NOT_JUDGED = ("G", "H", "R")
FOSTER_CARERS = "Z"
FOSTERED = "U"
EIGHT_WEEKS = "contact_with_leaver"


def _now(r: Relations) -> ir.Table:
    """Young people as the record has them today, on each period's last day: of a day before today nothing is told."""
    leavers = r.care_leavers.select(
        "person_id", "eligibility", "in_touch", "latest_contact_on", "accommodation", "accommodation_suitable",
        "activity", "pathway_plan_reviewed_on", "personal_adviser",
    )  # fmt: skip
    born = r.persons.select(of_person="person_id", born_on="born_on")
    rows = leavers.inner_join(born, leavers.person_id == born.of_person)
    rows = rows.cross_join(r.periods).cross_join(r.snapshot_day)
    return rows.mutate(is_told=rows.to_on == rows.as_at, counted=1.0)


def _known(rows: ir.Table, hit: ir.BooleanValue, r: Relations) -> ir.Table:
    """Rows with `hit`, empty for days before the record's own and where it says nothing."""
    rows = rows.mutate(hit=ibis.ifelse(rows.is_told, hit.cast("float64"), ibis.null("float64")))
    return answering(rows, r, "to_on")


def _between(rows: ir.Table, r: Relations, first: str, last: str) -> ir.Table:
    """Those who have had the first birthday on the period's last day, and not yet the last, or may have."""
    rows = after(after(rows, r, "born_on", first, "from_birthday_on"), r, "born_on", last, "to_birthday_on")
    of_age = (rows.from_birthday_on <= rows.to_on) & (rows.to_birthday_on > rows.to_on)
    rows = rows.filter(rows.born_on.isnull() | of_age)
    return rows.mutate(is_told=rows.is_told & rows.born_on.notnull())


def _owed_by(rows: ir.Table, rights: tuple[str, ...]) -> ir.Table:
    """Those living to whom the service is owed by one of these rights, or of whom nobody says by which."""
    rows = rows.filter(
        (rows.eligibility.isnull() | rows.eligibility.isin(rights)) & (rows.in_touch.fill_null("") != DIED)
    )
    return rows.mutate(is_told=rows.is_told & rows.eligibility.notnull())


def _left(r: Relations, first: str, last: str) -> ir.Table:
    return _owed_by(_between(_now(r), r, first, last), LEFT_CARE)


class Active:
    """Whether young people of an age are in education, employment or training, in touch or not."""

    def __init__(self, first: str, last: str) -> None:
        self.limits = (first, last)

    def __call__(self, r: Relations) -> ir.Table:
        """One row a young person."""
        rows = _left(r, *self.limits)
        out_of_touch = (rows.in_touch != IN_TOUCH).fill_null(False)
        active = ibis.cases(
            (rows.activity.startswith("F") | rows.activity.startswith("P"), True),
            (rows.activity.notnull() | out_of_touch, False),
        )
        return _known(rows, active, r)


class Suitable:
    """Whether young people of an age live in a suitable home."""

    def __init__(self, first: str, last: str, *, without_unknown: bool) -> None:
        self.limits = (first, last)
        self.without_unknown = without_unknown

    def __call__(self, r: Relations) -> ir.Table:
        """One row a young person whose home can be judged."""
        rows = _left(r, *self.limits)
        if self.without_unknown:
            rows = rows.filter(~rows.accommodation.fill_null("").isin(NOT_JUDGED))
        return _known(rows, rows.accommodation_suitable == "1", r)


def _in_touch(r: Relations) -> ir.Table:
    rows = _left(r, "seventeenth_birthday", "twenty_second_birthday")
    rows = rows.filter(rows.in_touch.fill_null("") != HOME)
    return _known(rows, rows.in_touch == IN_TOUCH, r)


def _contacted(r: Relations) -> ir.Table:
    rows = after(_now(r), r, "to_on", EIGHT_WEEKS, "since_on")
    rows = rows.filter(rows.personal_adviser.notnull() & (rows.in_touch.fill_null("") != DIED))
    # Without a day, somebody who is in touch may have been spoken to yesterday.
    contacted = ibis.cases(
        (rows.latest_contact_on.notnull(), rows.latest_contact_on >= rows.since_on), (rows.in_touch != IN_TOUCH, False)
    )
    return _known(rows, contacted, r)


def _with_plan(r: Relations) -> ir.Table:
    rows = _owed_by(_between(_now(r), r, "sixteen_and_a_quarter", "twenty_first_birthday"), WITH_A_PLAN)
    plans = r.pathway_steps.filter(r.pathway_steps.step == "plan")
    plans = plans.select(planned_person="person_id", planned_on="completed_on")
    found = rows.semi_join(plans, [rows.person_id == plans.planned_person, plans.planned_on <= rows.to_on])
    found = found.select(with_person="person_id", with_period="period").distinct()
    rows = rows.left_join(found, [rows.person_id == found.with_person, rows.period == found.with_period])
    return _known(rows, rows.with_person.notnull() | rows.pathway_plan_reviewed_on.notnull(), r)


def _staying_put(r: Relations) -> ir.Table:
    """Those aged 18 to 20 who lived with foster carers on their eighteenth birthday."""
    rows = _left(r, "eighteenth_birthday", "twenty_first_birthday")
    rows = after(rows, r, "born_on", "eighteenth_birthday", "adult_on")
    places = r.placements.select("type", placed_person="person_id", placed_on="started_on", placed_until="ended_on")
    there = [
        rows.person_id == places.placed_person,
        places.placed_on < rows.adult_on,
        places.placed_until.isnull() | (places.placed_until >= rows.adult_on),
    ]
    fostered = places.type.startswith(FOSTERED)
    certain = rows.semi_join(places, [*there, fostered])
    rows = marked(rows.semi_join(places, [*there, fostered.fill_null(True)]), certain, "fostered")
    rows = rows.mutate(is_told=rows.is_told & (rows.fostered == 1))
    return _known(rows, rows.accommodation == FOSTER_CARERS, r)


def _older(r: Relations) -> ir.Table:
    rows = _left(r, "twenty_second_birthday", "twenty_sixth_birthday")
    return _known(rows, rows.in_touch == IN_TOUCH, r)


NOW = need("care_leavers", "eligibility", "in_touch", history=History.CURRENT)
TODAY = " The record tells how young people live today: of earlier months nothing is known."
OF_WHOM = " Somebody of unknown age, or of whom nobody says by which right the service is owed, is not known."
DFE = "Children looked after in England: care leavers"

CLOCKS = ()


def _leavers(id_: str, title: str, plain: str, numerator: str, denominator: str, **given: object) -> RecordMeasure:
    """A measure of young people who have left care, as they live today."""
    shared = {
        "unit": "young person", "direction": Direction.HIGHER, "source": DFE, "verified": Verified.READ,
        "is_state": True, "edge_cases": "", "record_needs": (NOW, BORN),
    }  # fmt: skip
    told = {"id": id_, "title": title, "plain": plain, "numerator": numerator, "denominator": denominator}
    of_whom = given.pop("of_whom", OF_WHOM)
    given["edge_cases"] = f"{given.get('edge_cases', '')}{of_whom}{TODAY}".strip()
    return RecordMeasure(**{**shared, **told, **given})  # type: ignore[arg-type]


def _need(*columns: str) -> tuple[object, ...]:
    return (need("care_leavers", "eligibility", "in_touch", *columns, history=History.CURRENT), BORN)


YOUNGER, OLDER = ("seventeenth_birthday", "nineteenth_birthday"), ("nineteenth_birthday", "twenty_second_birthday")

MEASURES = (
    _leavers(
        "LC03",
        "Young people with a pathway plan",
        "Of the young people who are to have a pathway plan, how many have one.",
        "young people with a pathway plan",
        "young people eligible, relevant or formerly relevant, from 16 and a quarter to 20",
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulation 43",
        limits=("sixteen_and_a_quarter", "twenty_first_birthday"),
        edge_cases="A plan that was reviewed is a plan.",
        rows=_with_plan,
        record_needs=(*_need("pathway_plan_reviewed_on"), need("pathway_steps", "step", "completed_on")),
    ),
    _leavers(
        "LC06",
        "Young people in touch",
        "Of the young people aged 17 to 21 who have left care, with how many the council is in touch.",
        "young people with whom the council is in touch",
        "young people aged 17 to 21 who have left care, but for those back with their parents",
        national=National(0.04, "2025", of="of those aged 19 to 21 not in touch"),
        limits=("seventeenth_birthday", "twenty_second_birthday"),
        edge_cases="One who refuses contact, or no longer needs the service, is not in touch. Where nobody says, it "
        "is not known.",
        rows=_in_touch,
    ),
    _leavers(
        "LC07",
        "Contact within eight weeks",
        "Of the young people with a personal adviser, how many the adviser spoke to in the last eight weeks.",
        "young people with a contact in the last eight weeks",
        "young people with a personal adviser",
        source="Local standard",
        verified=Verified.LOCAL,
        limits=(EIGHT_WEEKS,),
        edge_cases="Without a day of contact there was none if the council is said to be out of touch; if it is said "
        "to be in touch, or nothing is said, it is not known.",
        of_whom="",
        rows=_contacted,
        record_needs=_need("latest_contact_on", "personal_adviser"),
    ),
    _leavers(
        "LC08",
        "Working or learning at 17 and 18",
        "Of the young people aged 17 and 18 who have left care, how many are in education, employment or training.",
        "young people in education, employment or training",
        "young people aged 17 or 18 who have left care",
        national=National(0.64, "2025"),
        limits=YOUNGER,
        edge_cases="Somebody out of touch counts as not; in touch and without an activity recorded is not known.",
        rows=Active(*YOUNGER),
        record_needs=_need("activity"),
    ),
    _leavers(
        "LC09",
        "Working or learning at 19 to 21",
        "Of the young people aged 19 to 21 who have left care, how many are in education, employment or training.",
        "young people in education, employment or training",
        "young people aged 19 to 21 who have left care, in touch or not",
        national=National(0.54, "2025"),
        limits=OLDER,
        edge_cases="Somebody out of touch counts as not; in touch and without an activity recorded is not known.",
        rows=Active(*OLDER),
        record_needs=_need("activity"),
    ),
    _leavers(
        "LC10",
        "A suitable home at 17 and 18",
        "Of the young people aged 17 and 18 who have left care, how many live in a suitable home.",
        "young people whose home is suitable",
        "young people aged 17 or 18 who have left care",
        national=National(0.91, "2025"),
        limits=YOUNGER,
        edge_cases="A home of which nobody has judged is not known.",
        rows=Suitable(*YOUNGER, without_unknown=False),
        record_needs=_need("accommodation_suitable"),
    ),
    _leavers(
        "LC11",
        "A suitable home at 19 to 21",
        "Of the young people aged 19 to 21 who have left care, how many live in a suitable home.",
        "young people whose home is suitable",
        "young people aged 19 to 21 who have left care, but for those abroad, deported or living nobody knows where",
        national=National(0.89, "2025"),
        limits=OLDER,
        edge_cases="A home of which nobody has judged is not known.",
        rows=Suitable(*OLDER, without_unknown=True),
        record_needs=_need("accommodation", "accommodation_suitable"),
    ),
    _leavers(
        "LC12",
        "Staying with foster carers after 18",
        "Of the young people aged 18 to 20 who lived with foster carers at 18, how many still do.",
        "young people who live with their former foster carers",
        "young people aged 18 to 20 who lived with foster carers on the day before their eighteenth birthday",
        national=National(0.33, "2025"),
        limits=("eighteenth_birthday", "twenty_first_birthday"),
        edge_cases="Where the kind of the placement at 18, or of the home today, is not recorded it is not known.",
        rows=_staying_put,
        record_needs=(*_need("accommodation"), need("placements", "type", "started_on", "ended_on")),
    ),
    _leavers(
        "LC13",
        "In touch at 22 to 25",
        "Of the young people aged 22 to 25 who left care and are known still, how many are in touch and supported.",
        "young people in touch",
        "young people aged 22 to 25 who have left care and are known to the council",
        national=National(0.58, "2025", of="at 22"),
        limits=("twenty_second_birthday", "twenty_sixth_birthday"),
        edge_cases="Being in touch is taken for support: what was asked for and given is not recorded.",
        rows=_older,
    ),
)
