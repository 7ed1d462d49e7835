"""Before court and in it: pre-proceedings, the family's own meeting, care proceedings."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import NOT_RECORDED, Deadline, Duration, FallsTo, days_between, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RateMeasure, RecordMeasure, Verified
from holdfast.record.reading import History

STRAIGHT_TO_COURT = "C"
DAYS_IN_A_WEEK = 7.0
FOR_AN_ORDER = ("care", "supervision")
YES, PERHAPS, NO = 2, 1, 0
OUTCOMES = {"ISSUE": "care proceedings", "STEP_DOWN": "stepped down"}
DEATHS = need("persons", "died_on", history=History.CURRENT)


def _stretches(r: Relations) -> ir.Table:
    """Stretches of pre-proceedings; a child taken straight to court had none."""
    rows = r.pre_proceedings
    straight = rows.pre_pro_decision_on.isnull() & (rows.legal_gateway_outcome == STRAIGHT_TO_COURT)
    return rows.filter(~straight.fill_null(False)).rename(episode_id="table_id")


def _until_death(rows: ir.Table, r: Relations) -> ir.Table:
    died = r.persons.select(dead="person_id", ended_other_on="died_on")
    return rows.left_join(died, rows.person_id == died.dead)


def _concluded(r: Relations) -> ir.Table:
    rows = _until_death(_stretches(r), r)
    undated = rows.pre_pro_outcome.notnull() & rows.agree_stepdown_issue_on.isnull()
    return rows.select(
        "person_id",
        "episode_id",
        "ended_other_on",
        started_on="pre_pro_decision_on",
        done_on="agree_stepdown_issue_on",
        unknown_because=ibis.ifelse(undated, NOT_RECORDED, ibis.null("string")),
    )


PRE_PROCEEDINGS = Duration(
    standard="pre_proceedings",
    title="Pre-proceedings concluded within 16 weeks",
    plain="Within 16 weeks of the decision to begin pre-proceedings it is decided to step down or to go to court.",
    limit="pre_proceedings",
    falls_to=FallsTo.MANAGER,
    each=_concluded,
    needs=(need("pre_proceedings", "pre_pro_decision_on", "agree_stepdown_issue_on"), DEATHS),
    edge_cases="Of brothers and sisters each counts. A child taken straight to court had no pre-proceedings. An "
    "outcome without its day is unknown.",
)


def _letters(r: Relations) -> ir.Table:
    return _stretches(r).select(
        "person_id",
        "episode_id",
        started_on="pre_pro_decision_on",
        done_on="pre_pro_letter_on",
        ended_other_on="agree_stepdown_issue_on",
    )


LETTER = Deadline(
    standard="letter_before_proceedings",
    title="Letter before proceedings sent",
    plain="The letter before proceedings goes to the parents within five working days of the decision.",
    limit="letter_before_proceedings",
    falls_to=FallsTo.MANAGER,
    each=_letters,
    needs=(need("pre_proceedings", "pre_pro_decision_on", "pre_pro_letter_on"),),
    edge_cases="Where pre-proceedings end before a letter was due, none is owed any more.",
)


def _meetings(r: Relations) -> ir.Table:
    sent = _stretches(r)
    return sent.filter(sent.pre_pro_letter_on.notnull() | sent.initial_pre_pro_meeting_on.notnull()).select(
        "person_id",
        "episode_id",
        started_on="pre_pro_letter_on",
        done_on="initial_pre_pro_meeting_on",
        ended_other_on="agree_stepdown_issue_on",
    )


MEETING = Deadline(
    standard="pre_proceedings_meeting",
    title="First pre-proceedings meeting held",
    plain="The parents are met within ten working days of the letter before proceedings.",
    limit="pre_proceedings_meeting",
    falls_to=FallsTo.MANAGER,
    each=_meetings,
    needs=(need("pre_proceedings", "pre_pro_letter_on", "initial_pre_pro_meeting_on"),),
    edge_cases="Before the letter nothing is owed. A meeting that is dated before the letter, or held on a letter "
    "whose day is not recorded, is unknown.",
)


def _applications(r: Relations) -> ir.Table:
    """Applications for care or supervision orders, and those that do not say what for."""
    return r.court_applications.filter(r.court_applications.application.fill_null("care").isin(FOR_AN_ORDER))


def _proceedings(r: Relations) -> ir.Table:
    rows = _until_death(_applications(r), r)
    return rows.select(
        "person_id",
        "ended_other_on",
        episode_id="application_id",
        started_on="issued_on",
        done_on="final_order_on",
        variant=ibis.ifelse(rows.extended_to_on.notnull(), "extended", "as issued"),
        unknown_because=ibis.ifelse(rows.application.isnull(), NOT_RECORDED, ibis.null("string")),
    )


PROCEEDINGS = Duration(
    standard="care_proceedings",
    title="Care proceedings concluded within 26 weeks",
    plain="The court makes its final order within 26 weeks of the application.",
    limit="care_proceedings",
    falls_to=FallsTo.OTHERS,
    each=_proceedings,
    needs=(need("court_applications", "application", "issued_on", "final_order_on"), DEATHS),
    edge_cases="The court may extend by up to eight weeks at a time. That is lawful, and still beyond 26 weeks: the "
    "variant of the obligation says that it is extended. Other applications than for a care or supervision order are "
    "left out; one that does not say what it is for is unknown.",
)

CLOCKS = (PRE_PROCEEDINGS, LETTER, MEETING, PROCEEDINGS)


def _one_of_a_family(r: Relations) -> ir.Table:
    """Of the brothers and sisters of one decision the first."""
    rows = _stretches(r)
    rows = rows.mutate(family=ibis.coalesce(rows.plo_family_id, rows.episode_id))
    line = ibis.window(group_by=["family", "pre_pro_decision_on"], order_by=rows.episode_id)
    rows = rows.mutate(place=ibis.row_number().over(line))
    return rows.filter(rows.place == 0)


def _outcomes(r: Relations) -> ir.Table:
    rows = _stretches(r)
    rows = rows.inner_join(r.period_days, rows.agree_stepdown_issue_on == r.period_days.day)
    told = ibis.cases(*((rows.pre_pro_outcome == code, word) for code, word in OUTCOMES.items()))
    return answering(rows.mutate(counted=1.0, category=told), r, "agree_stepdown_issue_on")


def _court_proceedings(r: Relations) -> ir.Table:
    """Court cases for care or supervision orders, one row a case, with one of its children to find it by."""
    rows = _applications(r).mutate(
        proceedings_id=ibis.coalesce(r.court_applications.proceedings_id, r.court_applications.application_id)
    )
    found = rows.group_by("proceedings_id").aggregate(
        person_id=rows.person_id.min(),
        issued_on=rows.issued_on.min(),
        final_order_on=rows.final_order_on.max(),
        still_open=rows.final_order_on.isnull().sum(),
        for_care=(rows.application == "care").fill_null(False).sum(),
        said=rows.application.notnull().sum(),
        unsaid=rows.application.isnull().sum(),
    )
    last_order_on = ibis.ifelse(found.still_open > 0, ibis.null("date"), found.final_order_on)
    return found.mutate(final_order_on=last_order_on)


def _issued(r: Relations) -> ir.Table:
    """Court cases issued in each period, with who answered for the child then."""
    rows = _court_proceedings(r)
    return answering(rows.inner_join(r.period_days, rows.issued_on == r.period_days.day), r, "issued_on")


def _lasted(r: Relations) -> ir.Table:
    rows = _issued(r).cross_join(r.snapshot_day)
    stopped_on = ibis.least(rows.final_order_on, rows.as_at)
    running = rows.final_order_on.isnull() | (rows.final_order_on > rows.as_at)
    weeks = days_between(rows.issued_on, stopped_on).cast("float64") / DAYS_IN_A_WEEK
    return rows.mutate(
        counted=1.0,
        hit=ibis.ifelse((stopped_on >= rows.issued_on) & (rows.said > 0), weeks, ibis.null("float64")),
        pending=running.cast("float64"),
    )


def _family_offered(r: Relations) -> ir.Table:
    of_court = r.court_applications.select(
        "person_id",
        proceedings_id=ibis.coalesce(r.court_applications.proceedings_id, r.court_applications.application_id),
    )
    offers = r.family_meetings.select(
        family_of="person_id", decided_on="decided_on", offered="offered", reason="reason"
    )
    offers = of_court.inner_join(offers, of_court.person_id == offers.family_of).cross_join(r.snapshot_day)
    rows = _issued(r)
    found = offers.filter(offers.decided_on <= offers.as_at).select(
        offer_at="proceedings_id", decided_on="decided_on", offered="offered", reason="reason"
    )
    told = (
        rows.select("proceedings_id", "issued_on").distinct().inner_join(found, rows.proceedings_id == found.offer_at)
    )
    before, reason_given = told.decided_on < told.issued_on, told.reason.fill_null("") != ""
    offered = (told.offered & before) | reason_given
    told = told.mutate(how=ibis.cases((offered, YES), (told.offered.isnull() & before, PERHAPS), else_=NO))
    told = told.group_by(told_of="proceedings_id").aggregate(how=told.how.max())
    rows = rows.left_join(told, rows.proceedings_id == told.told_of)
    how = rows.how.fill_null(NO)
    nobody_knows = (rows.said == 0) | (how == PERHAPS)
    return rows.mutate(counted=1.0, hit=ibis.ifelse(nobody_knows, ibis.null("float64"), (how == YES).cast("float64")))


def _care_applications(r: Relations) -> ir.Table:
    rows = _issued(r)
    rows = rows.filter((rows.for_care > 0) | (rows.unsaid > 0))
    return rows.mutate(unknown=(rows.for_care == 0).cast("float64"))


def _short_notice(r: Relations) -> ir.Table:
    rows = r.pre_proceedings.filter(r.pre_proceedings.care_pro_letter_on.notnull())
    rows = rows.mutate(proceedings_id=ibis.coalesce(rows.court_reference, rows.plo_family_id, rows.table_id))
    found = rows.group_by("proceedings_id").aggregate(
        person_id=rows.person_id.min(),
        issued_on=rows.care_pro_letter_on.min(),
        short=rows.care_proc_short_notice.cast("float64").max(),
    )
    found = found.inner_join(r.period_days, found.issued_on == r.period_days.day)
    return answering(found, r, "issued_on").mutate(counted=1.0, hit=lambda t: t.short)


COURT_NEEDS = (need("court_applications", "proceedings_id", "application", "issued_on", "final_order_on"),)

MEASURES = (
    LedgerShare(
        id="PL01",
        title="Pre-proceedings concluded within 16 weeks",
        plain="Of the pre-proceedings that ended or are overdue, how many ended within 16 weeks.",
        numerator="stretches that ended within 112 days of the decision to begin",
        denominator="stretches that ended in the period, and those open for more than 112 days at its end",
        unit="child of a family in pre-proceedings",
        direction=Direction.HIGHER,
        source="Public Law Working Group, best practice guidance 2021",
        verified=Verified.KNOWN,
        clock=PRE_PROCEEDINGS,
        basis=Basis.DONE_OR_OVERDUE,
    ),
    LedgerShare(
        id="PL02",
        title="Letters before proceedings sent in time",
        plain="Of the decisions to begin pre-proceedings, how many a letter followed within five working days.",
        numerator="letters sent within five working days of the decision",
        denominator="decisions to begin pre-proceedings in the period whose letter was sent or is past its day",
        unit="family",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="Brothers and sisters of one decision count once.",
        clock=LETTER,
        basis=Basis.STARTED,
        episodes=_one_of_a_family,
    ),
    LedgerShare(
        id="PL03",
        title="First pre-proceedings meetings in time",
        plain="Of the letters before proceedings, how many were followed by a first meeting within ten working days.",
        numerator="first meetings held within ten working days of the letter",
        denominator="letters sent in the period whose meeting was held or is past its day",
        unit="family",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="Brothers and sisters of one decision count once.",
        clock=MEETING,
        basis=Basis.STARTED,
        episodes=_one_of_a_family,
    ),
    RecordMeasure(
        id="PL04",
        title="How pre-proceedings end",
        plain="Of the pre-proceedings that ended, how many stepped down and how many went to court.",
        numerator="stretches of pre-proceedings that ended so",
        denominator="stretches of pre-proceedings that ended in the period",
        unit="child",
        direction=Direction.BALANCE,
        source="Standard Safeguarding Dataset, pre-proceedings",
        verified=Verified.READ,
        gives=Gives.MIX,
        edge_cases="One that ended without its outcome is not known.",
        rows=_outcomes,
        record_needs=(need("pre_proceedings", "pre_pro_outcome", "agree_stepdown_issue_on"),),
    ),
    LedgerShare(
        id="PL05",
        title="Care proceedings within 26 weeks",
        plain="Of the care proceedings that ended or are overdue, how many ended within 26 weeks of the application.",
        numerator="proceedings whose final order came within 182 days of issue",
        denominator="proceedings that ended in the period, and those open for more than 182 days at its end",
        unit="child in a court case",
        direction=Direction.HIGHER,
        source="Children Act 1989, section 32(1)(a)",
        verified=Verified.READ,
        national=National(0.32, "2024"),
        edge_cases="Extended proceedings are beyond 26 weeks, lawful though they are; the ledger tells them apart. An "
        "application that does not say what it is for is not known.",
        clock=PROCEEDINGS,
        basis=Basis.DONE_OR_OVERDUE,
    ),
    RecordMeasure(
        id="PL06",
        title="How long care proceedings last",
        plain="How many weeks half of the care proceedings begun in the period took from application to final order.",
        numerator="court cases that have ended",
        denominator="court cases for a care or supervision order issued in the period",
        unit="court case",
        direction=Direction.LOWER,
        source="Children Act 1989, section 32(1)(a)",
        verified=Verified.READ,
        national=National(41.2, "2024", of="weeks on average"),
        gives=Gives.DAYS,
        told_in="weeks",
        edge_cases="Cases that still run count as far as they have come. A case ends with its last child's order. One "
        "of which nobody wrote down what it is for, or with its days in the wrong order, is not known.",
        rows=_lasted,
        record_needs=COURT_NEEDS,
    ),
    RecordMeasure(
        id="PL07",
        title="Family meetings offered before court",
        plain="Of the applications for a care or supervision order, before how many the family was offered a meeting "
        "of its own, or why not is recorded.",
        numerator="applications before which a family meeting was offered, or with the reason why it was not",
        denominator="applications for a care or supervision order in the period",
        unit="family in a court case",
        direction=Direction.HIGHER,
        source="Children's Wellbeing and Schools Act 2026, section 1",
        verified=Verified.FOUND,
        edge_cases="The Act asks for it; whether the section is in force on a day must be checked. Brothers and "
        "sisters of one case count once. An offer on the day of issue comes too late. A decision of which nobody wrote "
        "down whether it was to offer one is not known, nor a case that does not say what it is for.",
        rows=_family_offered,
        record_needs=(*COURT_NEEDS, need("family_meetings", "decided_on", "offered", "reason")),
    ),
    RateMeasure(
        id="PL08",
        title="Care applications for 10,000 children",
        plain="How many applications for care orders a year there are for every 10,000 children who live in the area.",
        numerator="court cases in which a care order was applied for in the period",
        denominator="children aged 0 to 17 who live in the area",
        unit="application to the court",
        direction=Direction.CONTEXT,
        source="Cafcass; Local Authority Interactive Tool, indicator 275",
        verified=Verified.READ,
        national=National(9.1, "2025"),
        edge_cases="Brothers and sisters of one case are one application. Supervision orders are left out; one that "
        "does not say what it is for may be for care, and lowers the coverage.",
        events=_care_applications,
        record_needs=COURT_NEEDS,
    ),
    RecordMeasure(
        id="PL09",
        title="Applications at short notice",
        plain="Of the applications to the court, how many asked to be heard within two to five days.",
        numerator="applications that asked for a hearing at short notice",
        denominator="applications in the period, by the day of the letter of issue",
        unit="court case",
        direction=Direction.LOWER,
        source="Standard Safeguarding Dataset, pre-proceedings",
        verified=Verified.READ,
        edge_cases="Brothers and sisters of one case count once. Where it is not recorded it is not known.",
        rows=_short_notice,
        record_needs=(need("pre_proceedings", "care_pro_letter_on", "care_proc_short_notice"),),
    ),
)
