"""Private fostering: children visited when the council learns of it and as long as it lasts, and assessed in time."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, Recurring, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Basis, Direction, LedgerShare, Verified
from holdfast.record.reading import History

NOT_DISABLED = "NONE"


def _arrangements(r: Relations) -> ir.Table:
    """Arrangements of 28 days or more, until they end, or the child is 16, or 18 if disabled, or dies."""
    known = r.private_fosterings
    known = known.filter(known.lasts_28_days.fill_null(True))
    born = r.persons.select(of_person="person_id", born_on="born_on", died_on="died_on")
    rows = known.left_join(born, known.person_id == born.of_person)
    disabled = r.disabilities.filter(r.disabilities.disability.notnull() & (r.disabilities.disability != NOT_DISABLED))
    disabled = disabled.select(disabled_person="person_id").distinct()
    rows = rows.left_join(disabled, rows.person_id == disabled.disabled_person)
    rows = after(
        after(rows, r, "born_on", "sixteenth_birthday", "sixteen_on"), r, "born_on", "eighteenth_birthday", "adult_on"
    )
    too_old_on = ibis.ifelse(rows.disabled_person.notnull(), rows.adult_on, rows.sixteen_on)
    rows = rows.mutate(ended_on=ibis.least(rows.ended_on, too_old_on, rows.died_on))
    # Somebody too old on the day on which the council learnt of it is not privately fostered.
    rows = rows.filter((rows.notified_on < too_old_on).fill_null(True))
    rows = after(rows, r, "notified_on", "first_year_of_private_fostering", "first_year_until")
    return rows.select(
        "person_id",
        "first_year_until",
        "assessed_on",
        "ended_on",
        episode_id="arrangement_id",
        started_on="notified_on",
    )


def _visits(r: Relations) -> ir.Table:
    seen = r.private_fostering_visits.filter(r.private_fostering_visits.seen.fill_null(True))
    return seen.select("person_id", episode_id="arrangement_id", event_on="visit_on")


def _visit_limit(rows: ir.Table, _: Relations) -> ir.Table:
    later = rows.started_on >= rows.first_year_until
    return rows.mutate(variant=ibis.ifelse(later.fill_null(False), "later", "first_year"))


WHO = (
    "Only arrangements of 28 days or more, of children under 16, or under 18 if disabled; in doubt, where nobody says "
    "how long it lasts or when the child was born, it is one. "
)
KNOWN = (
    need("private_fosterings", "notified_on", "ended_on"),
    need("persons", "born_on", "died_on", history=History.CURRENT),
    need("disabilities", "disability", history=History.CURRENT),
)
VISITED = need("private_fostering_visits", "arrangement_id", "visit_on")

VISIT = Recurring(
    standard="private_fostering_visit",
    title="Privately fostered child visited",
    plain="A privately fostered child is visited at least every six weeks in the first year, then every twelve weeks.",
    limit="private_fostering_visit",
    each=_arrangements,
    events=_visits,
    variant=_visit_limit,
    needs=(*KNOWN, VISITED),
    edge_cases=WHO + "The year begins when the council learns of it. A visit at which the child was not seen does not "
    "count; one that does not say counts. Whether the child was spoken to alone is recorded and not judged, for there "
    "may be reasons not to. Of an arrangement older than the record of visits it is not known whether the first on it "
    "was in time, but a whole interval into it one was due.",
)


def _first_visits(r: Relations) -> ir.Table:
    rows, visits = _arrangements(r), _visits(r).rename(visited="person_id", visited_in="episode_id")
    since = [
        rows.person_id == visits.visited,
        rows.episode_id == visits.visited_in,
        visits.event_on >= rows.started_on,
    ]
    found = rows.left_join(visits, since)
    first = found.group_by("person_id", "episode_id", "started_on", "ended_on")
    return first.aggregate(done_on=found.event_on.min()).rename(ended_other_on="ended_on")


FIRST_VISIT = Deadline(
    standard="private_fostering_first_visit",
    title="First visit to a privately fostered child",
    plain="A child is visited within seven working days of the day on which the council learns of private fostering.",
    limit="private_fostering_first_visit",
    each=_first_visits,
    needs=(*KNOWN, VISITED),
    done_in=("private_fostering_visits",),
    edge_cases=WHO + "A visit before the council was notified is none. An arrangement that ends first drops out. "
    "Where the council knew of it before the record of visits begins, and none on it is in time, it is not known.",
)


def _assessments(r: Relations) -> ir.Table:
    rows = _arrangements(r)
    return rows.select("person_id", "episode_id", "started_on", done_on="assessed_on", ended_other_on="ended_on")


ASSESSMENT = Deadline(
    standard="private_fostering_assessment",
    title="Private fostering assessed",
    plain="An arrangement is assessed within 45 working days of the day on which the council learns of it.",
    limit="private_fostering_assessment",
    each=_assessments,
    needs=(*KNOWN, need("private_fosterings", "assessed_on")),
    edge_cases=WHO + "The limit is local: some councils take 42 working days. An arrangement that ends first drops "
    "out. One assessed before the council knew of it cannot be judged.",
)

CLOCKS = (VISIT, FIRST_VISIT, ASSESSMENT)

REGULATIONS = "Children (Private Arrangements for Fostering) Regulations 2005"

MEASURES = (
    LedgerShare(
        id="PF01",
        title="Visits to privately fostered children in time",
        plain="Of the visits to privately fostered children that fell due, how many were made in time.",
        numerator="intervals that ended with a visit in time",
        denominator="intervals that fell due in the period",
        unit="interval between visits",
        direction=Direction.HIGHER,
        source=f"{REGULATIONS}, regulation 8",
        verified=Verified.READ,
        clock=VISIT,
        basis=Basis.DUE,
    ),
    LedgerShare(
        id="PF02",
        title="First visits after notification in time",
        plain="Of the notifications of private fostering, after how many the child was visited within seven working "
        "days.",
        numerator="children visited within seven working days",
        denominator="notifications whose seven working days ended in the period",
        unit="notification",
        direction=Direction.HIGHER,
        source=f"{REGULATIONS}, regulations 4 and 7",
        verified=Verified.KNOWN,
        clock=FIRST_VISIT,
        basis=Basis.DUE,
    ),
    LedgerShare(
        id="PF03",
        title="Private fostering assessed in time",
        plain="Of the private fostering arrangements, how many were assessed within 45 working days.",
        numerator="arrangements assessed within 45 working days",
        denominator="arrangements whose 45 working days ended in the period",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard, commonly 42 or 45 working days",
        verified=Verified.LOCAL,
        clock=ASSESSMENT,
        basis=Basis.DUE,
    ),
)
