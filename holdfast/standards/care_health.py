"""The health of children in care: assessed in time, teeth, immunisation, development, feelings, substances."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, FallsTo, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified
from holdfast.record.reading import History
from holdfast.standards.in_care import BORN, IN_CARE, aged, in_care_a_year, marked, with_birthday

ASSESSMENT, DENTAL, DEVELOPMENT = "Health Assessment", "Dental Check", "Health Surveillance Check"
DONE = "Completed"
# The bands of the questionnaire's score, which runs from 0 to 40.
BORDERLINE, CONCERN = 14, 17


def _entries(r: Relations) -> ir.Table:
    """Each entry to care, with the first health assessment completed on or after it within the same period of care."""
    checks = r.health_checks
    done = checks.filter((checks.type == ASSESSMENT) & (checks.status == DONE))
    done = done.select(checked_person="person_id", checked_on="checked_on")
    rows = r.care_periods
    within = [
        rows.person_id == done.checked_person,
        done.checked_on >= rows.started_on,
        rows.ended_on.isnull() | (done.checked_on <= rows.ended_on),
    ]
    joined = rows.left_join(done, within)
    first = joined.group_by("person_id", "care_period_id", "started_on", "ended_on")
    found = first.aggregate(done_on=joined.checked_on.min())
    return found.select("person_id", "started_on", "done_on", episode_id="care_period_id", ended_other_on="ended_on")


HEALTH_CHECKS = need("health_checks", "type", "checked_on", "status")

INITIAL_HEALTH_ASSESSMENT = Deadline(
    standard="initial_health_assessment",
    title="First health assessment",
    plain="A child who enters care has a health assessment within twenty working days, in time for the first review.",
    limit="initial_health_assessment",
    falls_to=FallsTo.OTHERS,
    each=_entries,
    needs=(*IN_CARE, HEALTH_CHECKS),
    done_in=("health_checks",),
    edge_cases="The record tells health assessments apart by day only: the first after entering care is taken for the "
    "initial one. One that was declined or cancelled is not received. Whoever leaves care before the day drops out.",
)

CLOCKS = (INITIAL_HEALTH_ASSESSMENT,)


def _received(r: Relations, kind: str) -> ir.Table:
    """How many checks of a kind each child received in the twelve months up to each period's last day."""
    checks = r.health_checks.filter((r.health_checks.type == kind) & (r.health_checks.status == DONE))
    within = [checks.checked_on > r.periods.year_before_on, checks.checked_on <= r.periods.to_on]
    rows = checks.inner_join(r.periods, within)
    return rows.group_by("person_id", "period").aggregate(received=rows.checked_on.nunique())


def _assessed(r: Relations) -> ir.Table:
    rows = with_birthday(in_care_a_year(r), r, "fifth_birthday", "five_on")
    checks = _received(r, ASSESSMENT).rename(checked_person="person_id", checked_period="period")
    rows = rows.left_join(checks, [rows.person_id == checks.checked_person, rows.period == checks.checked_period])
    asked = ibis.ifelse(rows.five_on > rows.to_on, 2, 1)
    hit = (rows.received.fill_null(0) >= asked).cast("float64")
    return rows.mutate(hit=ibis.ifelse(rows.five_on.notnull(), hit, ibis.null("float64")))


def _teeth(r: Relations) -> ir.Table:
    return marked(in_care_a_year(r), _received(r, DENTAL), "hit")


def _developed(r: Relations) -> ir.Table:
    rows = with_birthday(in_care_a_year(r), r, "fifth_birthday", "five_on")
    return marked(rows.filter(rows.five_on > rows.to_on), _received(r, DEVELOPMENT), "hit")


def _immunised(r: Relations) -> ir.Table:
    """The record keeps the last word only: of a day before it was written nothing is known."""
    told = r.immunisations.select(told_person="person_id", up_to_date="up_to_date", updated_on="updated_on")
    rows = in_care_a_year(r)
    rows = rows.left_join(told, [rows.person_id == told.told_person, told.updated_on <= rows.to_on])
    return rows.mutate(hit=rows.up_to_date.cast("float64"))


def _scores(r: Relations) -> ir.Table:
    scores = r.sdq_scores.filter(r.sdq_scores.score.notnull())
    within = [scores.completed_on > r.periods.year_before_on, scores.completed_on <= r.periods.to_on]
    return scores.inner_join(r.periods, within)


def _questionnaires(r: Relations) -> ir.Table:
    rows = aged(in_care_a_year(r), r, "fifth_birthday", "seventeenth_birthday")
    return marked(rows, _scores(r), "hit")


def _bands(r: Relations) -> ir.Table:
    """The last score of each child in the twelve months, by its band."""
    rows = aged(in_care_a_year(r), r, "fifth_birthday", "seventeenth_birthday")
    scores = _scores(r)
    line = ibis.window(group_by=["person_id", "period"], order_by=[scores.completed_on.desc(), scores.table_id])
    scores = scores.mutate(place=ibis.row_number().over(line))
    last = scores.filter(scores.place == 0).select(scored_person="person_id", scored_period="period", score="score")
    rows = rows.inner_join(last, [rows.person_id == last.scored_person, rows.period == last.scored_period])
    band = ibis.cases(
        (rows.score < BORDERLINE, "0 to 13, usual"), (rows.score < CONCERN, "14 to 16, borderline"),
        else_="17 to 40, cause for concern",
    )  # fmt: skip
    return rows.mutate(category=band)


def _helped(r: Relations) -> ir.Table:
    """Children found to misuse substances in the twelve months, with whether any of them brought help."""
    misuse = r.substance_misuse
    within = [misuse.misuse_on > r.periods.year_before_on, misuse.misuse_on <= r.periods.to_on]
    rows = misuse.inner_join(r.periods, within)
    found = rows.group_by("person_id", "period").aggregate(helped=rows.intervention_received.cast("int32").max())
    found = found.rename(found_person="person_id", found_period="period")
    children = in_care_a_year(r)
    same = [children.person_id == found.found_person, children.period == found.found_period]
    joined = children.inner_join(found, same)
    return joined.mutate(hit=joined.helped.cast("float64"))


OUTCOMES = "Outcomes for children in need, including children looked after"
A_YEAR = "children in care throughout the twelve months"


def _health(
    id_: str, title: str, plain: str, numerator: str, england: National | None, **given: object
) -> RecordMeasure:
    """A measure of children in care for a year or more on the day, as the Department publishes it."""
    shared = {
        "denominator": A_YEAR, "unit": "child", "direction": Direction.HIGHER, "source": OUTCOMES,
        "verified": Verified.READ, "is_state": True, "lookback": 12,
    }  # fmt: skip
    told = {"id": id_, "title": title, "plain": plain, "numerator": numerator, "national": england}
    return RecordMeasure(**{**shared, **told, **given})  # type: ignore[arg-type]


MEASURES = (
    LedgerShare(
        id="HE01",
        title="First health assessments in time",
        plain="Of the children who entered care, how many had a health assessment within twenty working days.",
        numerator="first health assessments within twenty working days of entering care",
        denominator="children still in care on the day it was due, in the period",
        unit="child",
        direction=Direction.HIGHER,
        source="Promoting the health and well-being of looked-after children, paragraph 42",
        verified=Verified.READ,
        clock=INITIAL_HEALTH_ASSESSMENT,
        basis=Basis.DUE,
    ),
    _health(
        "HE02",
        "Health assessments up to date",
        "Of the children in care for a year, how many had their health assessed: once, or twice under five.",
        "children with one assessment in the twelve months, with two if under five on the day",
        National(0.9, "2025"),
        edge_cases="What was declined was not received. The age is that of the day. A child whose day of birth is not "
        "known is not known.",
        limits=("fifth_birthday",),
        rows=_assessed,
        record_needs=(*IN_CARE, HEALTH_CHECKS, BORN),
    ),
    _health(
        "HE03",
        "Teeth checked",
        "Of the children in care for a year, how many had their teeth checked.",
        "children with a dental check in the twelve months",
        National(0.81, "2025"),
        edge_cases="All ages count, the youngest too. What was declined was not received.",
        rows=_teeth,
        record_needs=(*IN_CARE, HEALTH_CHECKS),
    ),
    _health(
        "HE04",
        "Immunised",
        "Of the children in care for a year, how many are up to date with their immunisations.",
        "children whose immunisations are up to date",
        National(0.84, "2025"),
        edge_cases="The record keeps the last word on each child: of days before it was written nothing is known.",
        rows=_immunised,
        record_needs=(*IN_CARE, need("immunisations", "up_to_date", "updated_on", history=History.CURRENT)),
    ),
    _health(
        "HE05",
        "Development checked",
        "Of the children under five in care for a year, how many had their development checked.",
        "children with a development check in the twelve months",
        National(0.88, "2025"),
        denominator="children under five in care throughout the twelve months",
        edge_cases="The record does not say which checks are due at which age: one in the year counts as up to date.",
        limits=("fifth_birthday",),
        rows=_developed,
        record_needs=(*IN_CARE, HEALTH_CHECKS, BORN),
    ),
    _health(
        "HE06",
        "Questionnaire on feelings returned",
        "Of the children aged 5 to 16 in care for a year, how many have a score on the strengths and difficulties "
        "questionnaire.",
        "children with a score in the twelve months",
        National(0.78, "2025"),
        denominator="children aged 5 to 16 on the day, in care throughout the twelve months",
        edge_cases="A reason why there is none is no score.",
        limits=("fifth_birthday", "seventeenth_birthday"),
        rows=_questionnaires,
        record_needs=(*IN_CARE, need("sdq_scores", "score", "completed_on"), BORN),
    ),
    _health(
        "HE07",
        "Scores of the questionnaire on feelings",
        "How the last scores of children aged 5 to 16 in care for a year divide into usual, borderline and cause for "
        "concern.",
        "children with a score in each band",
        National.of_kinds(
            "2025", ("0 to 13, usual", 0.45), ("14 to 16, borderline", 0.13), ("17 to 40, cause for concern", 0.42)
        ),
        denominator="children aged 5 to 16 on the day, in care throughout the twelve months, with a score in them",
        direction=Direction.LOWER,
        gives=Gives.MIX,
        limits=("fifth_birthday", "seventeenth_birthday"),
        rows=_bands,
        record_needs=(*IN_CARE, need("sdq_scores", "score", "completed_on"), BORN),
    ),
    _health(
        "HE08",
        "Help with substances",
        "Of the children in care for a year who were found to misuse substances, how many received help.",
        "children who received help",
        National(0.41, "2025"),
        denominator="children in care throughout the twelve months, found in them to misuse substances",
        edge_cases="Whether help was offered and refused the record does not say.",
        rows=_helped,
        record_needs=(*IN_CARE, need("substance_misuse", "misuse_on", "intervention_received")),
    ),
)
