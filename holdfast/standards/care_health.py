"""The health of children in care: assessed in time, teeth, immunisation, development, feelings, substances."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import NOT_RECORDED, Deadline, FallsTo, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified
from holdfast.record.reading import History
from holdfast.standards.in_care import BORN, IN_CARE, aged, in_care_a_year, marked, not_known, with_birthday

ASSESSMENT, DENTAL, DEVELOPMENT = "Health Assessment", "Dental Check", "Health Surveillance Check"
DONE = "Completed"
FIRST_ASSESSMENT = "initial_health_assessment"
# The bands of the questionnaire's score, which runs from 0 to 40.
BORDERLINE, CONCERN, HIGHEST = 14, 17, 40


def _done(r: Relations, kind: str) -> ir.Table:
    """Checks done that are of a kind, or may be; `is_told` where the record says which, that it was done, and when."""
    checks = r.health_checks
    checks = checks.filter((checks.type.fill_null(kind) == kind) & (checks.status.fill_null(DONE) == DONE))
    is_told = checks.type.notnull() & checks.status.notnull() & checks.checked_on.notnull()
    return checks.select("checked_on", checked_person="person_id", is_told=is_told)


def _entries(r: Relations) -> ir.Table:
    """Each entry to care, with the first health assessment completed on or after it within the same period of care.

    Where there is none by the due day, but a check that may have been one, it is not recorded either way.
    """
    done = _done(r, ASSESSMENT)
    rows = after(r.care_periods, r, "started_on", FIRST_ASSESSMENT, "asked_by")
    until = ibis.coalesce(rows.ended_on, done.checked_on)
    within = [
        rows.person_id == done.checked_person,
        done.checked_on.isnull() | ((done.checked_on >= rows.started_on) & (done.checked_on <= until)),
    ]
    joined = rows.left_join(done, within)
    may_be_in_time = ~joined.is_told & (joined.checked_on.isnull() | (joined.checked_on <= joined.asked_by))
    first = joined.group_by("person_id", "care_period_id", "started_on", "ended_on", "asked_by")
    found = first.aggregate(
        done_on=ibis.ifelse(joined.is_told, joined.checked_on, ibis.null("date")).min(),
        untold=may_be_in_time.cast("int32").max(),
    )
    untold = (found.untold == 1) & ~(found.done_on <= found.asked_by).fill_null(False)
    return found.select(
        "person_id",
        "started_on",
        "done_on",
        episode_id="care_period_id",
        ended_other_on="ended_on",
        unknown_because=ibis.ifelse(untold, NOT_RECORDED, ibis.null("string")),
    )


HEALTH_CHECKS = need("health_checks", "type", "checked_on", "status")

INITIAL_HEALTH_ASSESSMENT = Deadline(
    standard=FIRST_ASSESSMENT,
    title="First health assessment",
    plain="A child who enters care has a health assessment within twenty working days, in time for the first review.",
    limit=FIRST_ASSESSMENT,
    falls_to=FallsTo.OTHERS,
    each=_entries,
    needs=(*IN_CARE, HEALTH_CHECKS),
    done_in=("health_checks",),
    edge_cases="The record tells health assessments apart by day only: the first after entering care is taken for the "
    "initial one. One that was declined or cancelled is not received; of one without a day, or of which nobody says "
    "whether it was done, it is not known. Whoever leaves care before the day drops out.",
)

CLOCKS = (INITIAL_HEALTH_ASSESSMENT,)


def _received(r: Relations, kind: str) -> ir.Table:
    """How many checks of a kind each child received in the twelve months up to each period's last day, and may have."""
    checks = _done(r, kind)
    in_the_year = (checks.checked_on > r.periods.year_before_on) & (checks.checked_on <= r.periods.to_on)
    rows = checks.inner_join(r.periods, checks.checked_on.isnull() | in_the_year)
    return rows.group_by("checked_person", checked_period="period").aggregate(
        received=ibis.ifelse(rows.is_told, rows.checked_on, ibis.null("date")).nunique(),
        untold=(~rows.is_told).cast("int32").sum(),
    )


def _with_checks(rows: ir.Table, r: Relations, kind: str, least: ir.Value, most: ir.Value) -> ir.Table:
    """Rows with whether the child received the checks asked for; `least` and `most` differ where an age is not
    known."""
    checks = _received(r, kind)
    rows = rows.mutate(least=least, most=most)
    rows = rows.left_join(checks, [rows.person_id == checks.checked_person, rows.period == checks.checked_period])
    received = rows.received.fill_null(0)
    at_best = received + rows.untold.fill_null(0)
    return rows.mutate(hit=ibis.cases((received >= rows.most, 1.0), (at_best < rows.least, 0.0)))


def _assessed(r: Relations) -> ir.Table:
    rows = with_birthday(in_care_a_year(r), r, "fifth_birthday", "five_on")
    least, most = ibis.ifelse(rows.five_on > rows.to_on, 2, 1), ibis.ifelse(rows.five_on <= rows.to_on, 1, 2)
    return _with_checks(rows, r, ASSESSMENT, least, most)


def _teeth(r: Relations) -> ir.Table:
    return _with_checks(in_care_a_year(r), r, DENTAL, ibis.literal(1), ibis.literal(1))


def _developed(r: Relations) -> ir.Table:
    rows = with_birthday(in_care_a_year(r), r, "fifth_birthday", "five_on")
    rows = rows.filter(rows.five_on.isnull() | (rows.five_on > rows.to_on))
    return not_known(_with_checks(rows, r, DEVELOPMENT, ibis.literal(1), ibis.literal(1)), rows.five_on.isnull())


def _immunised(r: Relations) -> ir.Table:
    """The record keeps the last word only: of a day before it was written nothing is known."""
    told = r.immunisations.select(told_person="person_id", up_to_date="up_to_date", updated_on="updated_on")
    rows = in_care_a_year(r)
    rows = rows.left_join(told, [rows.person_id == told.told_person, told.updated_on <= rows.to_on])
    return rows.mutate(hit=rows.up_to_date.cast("float64"))


def _returned(r: Relations) -> ir.Table:
    """Questionnaires filled in in the twelve months; `score` is empty where it is not told, or none that can be."""
    told = r.sdq_scores.filter(r.sdq_scores.reason.isnull() | r.sdq_scores.score.notnull())
    within = [told.completed_on > r.periods.year_before_on, told.completed_on <= r.periods.to_on]
    can_be = (told.score >= 0) & (told.score <= HIGHEST)
    return told.mutate(score=ibis.ifelse(can_be, told.score, ibis.null(told.score.type()))).inner_join(
        r.periods, within
    )


def _on_no_day(r: Relations) -> ir.Table:
    """Scores of which nobody says when: they may be of any period."""
    undated = r.sdq_scores.filter(r.sdq_scores.score.notnull() & r.sdq_scores.completed_on.isnull())
    return undated.select("person_id").cross_join(r.periods)


def _questionnaires(r: Relations) -> ir.Table:
    rows = aged(in_care_a_year(r), r, "fifth_birthday", "seventeenth_birthday")
    returned = _returned(r)
    untold = returned.filter(returned.score.isnull()).select("person_id", "period")
    rows = marked(rows, returned.filter(returned.score.notnull()), "hit")
    rows = marked(rows, untold.union(_on_no_day(r).select("person_id", "period")), "untold")
    return not_known(rows, rows.first_birthday_on.isnull() | ((rows.hit == 0) & (rows.untold == 1)))


def _bands(r: Relations) -> ir.Table:
    """The last score of each child in the twelve months, by its band."""
    rows = aged(in_care_a_year(r), r, "fifth_birthday", "seventeenth_birthday")
    scores = _returned(r)
    line = ibis.window(group_by=["person_id", "period"], order_by=[scores.completed_on.desc(), scores.table_id])
    scores = scores.mutate(place=ibis.row_number().over(line))
    last = scores.filter(scores.place == 0).select(scored_person="person_id", scored_period="period", score="score")
    rows = rows.inner_join(last, [rows.person_id == last.scored_person, rows.period == last.scored_period])
    known = rows.first_birthday_on.notnull()
    band = ibis.cases(
        (known & (rows.score < BORDERLINE), "0 to 13, usual"), (known & (rows.score < CONCERN), "14 to 16, borderline"),
        (known & (rows.score >= CONCERN), "17 to 40, cause for concern"),
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
UNTOLD = "A check of which the kind, the day, or whether it was done is not told is not known where it would decide."


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
        edge_cases="What was declined was not received. The age is that of the day; where it is not known, one "
        "assessment may be enough or not, and is not known. " + UNTOLD,
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
        edge_cases="All ages count, the youngest too. What was declined was not received. " + UNTOLD,
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
        edge_cases="The record does not say which checks are due at which age: one in the year counts as up to date. A "
        "child whose day of birth is not known may be under five, and is not known. " + UNTOLD,
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
        edge_cases="A reason why there is none is no score. One filled in without a score, with one above 40, or on "
        "no known day is not known, nor is a child of unknown age.",
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
        edge_cases="The last questionnaire of the twelve months decides. Where it has no score, or one above 40, the "
        "band is not known, nor is that of a child of unknown age.",
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
