"""Children in care who go missing: how many, and whether somebody listens to them when they are back."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import in_period
from holdfast.standards.in_care import IN_CARE, marked, not_known

MISSING = "M"
YES, NO, NONE = "Y", "N", "NA"
OFTEN, OFTEN_DAYS = 3, "often_missing"
HOURS, HOURS_LIMIT, DAYS_LIMIT = 3600, 72, "return_interview"


def _in_care_at_any_time(r: Relations) -> ir.Table:
    """Children in care on a day of the period, one row a child."""
    spells = r.care_periods
    over = [spells.started_on <= r.periods.to_on, spells.ended_on.isnull() | (spells.ended_on >= r.periods.from_on)]
    rows = spells.inner_join(r.periods, over)
    children = rows.group_by("person_id", "period", "to_on").aggregate(spells=rows.care_period_id.nunique())
    return answering(children, r, "to_on").mutate(counted=1.0)


def _perhaps_missing(r: Relations) -> ir.Table:
    """Times when a child was missing, or may have been: of some the record does not say whether the place was known."""
    episodes = r.missing_episodes.filter(r.missing_episodes.kind.fill_null(MISSING) == MISSING)
    return episodes.mutate(began_on=episodes.started_at.date(), back_on=episodes.ended_at.date())


def _went_missing(r: Relations) -> ir.Table:
    episodes = _perhaps_missing(r)
    told = episodes.kind.notnull() & episodes.began_on.notnull()
    rows = marked(_in_care_at_any_time(r), in_period(episodes.filter(told), r, "began_on"), "hit")
    days = r.periods
    began_then = (episodes.began_on >= days.from_on) & (episodes.began_on <= days.to_on)
    perhaps_then = episodes.began_on.isnull() & (episodes.back_on.isnull() | (episodes.back_on >= days.from_on))
    perhaps = episodes.filter(~told).inner_join(days, began_then | perhaps_then)
    rows = marked(rows, perhaps, "perhaps")
    return not_known(rows, (rows.hit == 0) & (rows.perhaps == 1))


def _ended(r: Relations) -> ir.Table:
    """Times when a child came back; of those that may not have been missing nothing is known."""
    return answering(in_period(_perhaps_missing(r), r, "back_on"), r, "back_on")


def _yes_or_no(answer: ir.StringValue) -> ir.FloatingValue:
    return ibis.cases((answer == YES, 1.0), (answer == NO, 0.0))


def _offered(r: Relations) -> ir.Table:
    rows = _ended(r)
    rows = rows.filter(rows.return_interview_offered.fill_null("") != NONE)
    return not_known(rows.mutate(hit=_yes_or_no(rows.return_interview_offered)), rows.kind.isnull())


def _accepted(r: Relations) -> ir.Table:
    rows = _ended(r)
    rows = rows.filter(rows.return_interview_offered.fill_null(YES) == YES)
    return not_known(rows.mutate(hit=_yes_or_no(rows.return_interview_accepted)), rows.kind.isnull())


def _first_interviews(r: Relations, rows: ir.Table) -> ir.Table:
    """Times when a child came back, with the first interview since and the day on which its 72 hours are over."""
    held = r.return_interviews.select(of_missing="missing_id", held_at="held_at")
    first = rows.left_join(held, [rows.missing_id == held.of_missing, held.held_at >= rows.ended_at])
    line = ibis.window(group_by="missing_id", order_by=first.held_at)
    first = first.mutate(place=ibis.row_number().over(line))
    return after(first.filter(first.place == 0), r, "back_on", DAYS_LIMIT, "due_on")


def _interviewed(r: Relations) -> ir.Table:
    """Episodes whose 72 hours are over by the as-at day's end, with whether an interview was held within them."""
    rows = _first_interviews(r, _ended(r)).cross_join(r.snapshot_day)
    rows = rows.filter(rows.due_on < rows.as_at)
    hours = (rows.held_at.epoch_seconds() - rows.ended_at.epoch_seconds()) / HOURS
    in_time = (hours <= HOURS_LIMIT).fill_null(False)
    return not_known(rows.mutate(hit=in_time.cast("float64")), rows.kind.isnull())


def _interviews_owed(r: Relations) -> ir.Table:
    """Interviews owed after each return, until the child is gone again; none where the child declined it."""
    times = _perhaps_missing(r)
    times = times.filter(times.kind.notnull())
    line = ibis.window(group_by="person_id", order_by=[times.started_at, times.missing_id])
    times = times.mutate(gone_again_on=times.began_on.lead().over(line))
    declined = times.return_interview_accepted.fill_null("") == NO
    back = times.filter(times.back_on.notnull() & ~declined & (times.return_interview_offered.fill_null("") != NONE))
    rows = _first_interviews(r, answering(back, r, "back_on"))
    return rows.mutate(started_on=rows.back_on, done_on=rows.held_at.date(), ended_other_on=rows.gone_again_on)


def _often_missing(r: Relations) -> ir.Table:
    """Children who went missing three times in the 90 days, with whether a strategy discussion followed the third."""
    told, perhaps = _third_times(r)
    rows = answering(told.union(perhaps), r, "to_on").mutate(counted=1.0)
    met = r.strategy_discussions.select(met_person="person_id", met_on=r.strategy_discussions.held_at.date())
    followed = [rows.person_id == met.met_person, met.met_on >= rows.began_on, met.met_on <= rows.to_on]
    return not_known(marked(rows, rows.semi_join(met, followed), "hit"), rows.began_on.isnull())


def _third_times(r: Relations) -> tuple[ir.Table, ir.Table]:
    """The third time each child went missing in the 90 days; and those of whom it may have been three, on no day."""
    episodes = _perhaps_missing(r)
    days = after(r.periods, r, "to_on", OFTEN_DAYS, "since_on")
    began_then = (episodes.began_on > days.since_on) & (episodes.began_on <= days.to_on)
    perhaps_then = episodes.began_on.isnull() & (episodes.back_on.isnull() | (episodes.back_on > days.since_on))
    rows = episodes.inner_join(days, began_then | perhaps_then)
    told = rows.filter(rows.kind.notnull() & rows.began_on.notnull())
    line = ibis.window(group_by=["person_id", "period"], order_by=[told.started_at, told.missing_id])
    told = told.mutate(place=ibis.row_number().over(line))
    third = told.filter(told.place == OFTEN - 1).select("person_id", "period", "to_on", "began_on")
    times = rows.group_by("person_id", "period", "to_on").aggregate(times=rows.missing_id.nunique())
    often = times.filter(times.times >= OFTEN).anti_join(third, ["person_id", "period"])
    return third, often.select("person_id", "period", "to_on", began_on=ibis.null("date"))


EPISODES = need("missing_episodes", "kind", "started_at", "ended_at")

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="MS01",
        title="Children in care who went missing",
        plain="Of the children in care at any time, how many went missing.",
        numerator="children with an episode of going missing that began in the period",
        denominator="children in care on any day of the period",
        unit="child",
        direction=Direction.LOWER,
        source="Children looked after in England; Local Authority Interactive Tool, indicator 161",
        verified=Verified.READ,
        national=National(0.11, "2025"),
        edge_cases="Away without permission, the place known, is not missing. Councils that record both alike count "
        "too many. An episode of which nobody says which of the two it was, or when it began, is not known.",
        rows=_went_missing,
        record_needs=(*IN_CARE, EPISODES),
    ),
    RecordMeasure(
        id="MS02",
        title="Return interviews offered",
        plain="Of the times that a missing child came back, how often an interview was offered.",
        numerator="episodes after which an interview was offered",
        denominator="episodes of going missing that ended in the period",
        unit="episode",
        direction=Direction.HIGHER,
        source="Statutory guidance on children who run away or go missing; Annex A, list 8",
        verified=Verified.READ,
        edge_cases="Where an interview does not apply the episode is left out; where nothing is said it is not known, "
        "nor where nobody says whether the child was missing or away with the place known.",
        rows=_offered,
        record_needs=(EPISODES, need("missing_episodes", "return_interview_offered")),
    ),
    RecordMeasure(
        id="MS03",
        title="Return interviews within 72 hours",
        plain="Of the times that a missing child came back, how often somebody heard the child within 72 hours.",
        numerator="episodes after which an interview was held within 72 hours of the return",
        denominator="episodes of going missing that ended in the period and whose 72 hours are over",
        unit="episode",
        direction=Direction.HIGHER,
        source="Statutory guidance on children who run away or go missing",
        verified=Verified.FOUND,
        edge_cases="The hours run through nights and weekends. An episode counts from the fourth day after the "
        "return, be its interview held or not; until then one that is not held is still to come, and afterwards "
        "overdue until the child is gone again. One that the child declined is neither. An episode of which nobody "
        "says whether the child was missing or away with the place known is not known.",
        limits=(DAYS_LIMIT,),
        rows=_interviewed,
        owed=_interviews_owed,
        record_needs=(EPISODES, need("return_interviews", "missing_id", "held_at")),
    ),
    RecordMeasure(
        id="MS04",
        title="Return interviews accepted",
        plain="Of the return interviews offered, how many the child accepted.",
        numerator="interviews accepted",
        denominator="episodes that ended in the period after which an interview was offered",
        unit="episode",
        direction=Direction.HIGHER,
        source="Annex A, list 8",
        verified=Verified.READ,
        edge_cases="Where nobody says whether an interview was offered, the child's answer tells that it was; without "
        "either it is not known.",
        rows=_accepted,
        record_needs=(EPISODES, need("missing_episodes", "return_interview_offered", "return_interview_accepted")),
    ),
    RecordMeasure(
        id="MS05",
        title="Strategy discussed where a child is often missing",
        plain="Of the children who went missing three times in 90 days, for how many a strategy discussion followed.",
        numerator="children with a strategy discussion on or after the third episode",
        denominator="children who went missing three times or more in the 90 days up to the day",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        is_state=True,
        lookback=3,
        limits=(OFTEN_DAYS,),
        edge_cases="Where the third time hangs on an episode of which nobody says whether the child was missing, or "
        "when it began, the child is not known. A discussion before the third time does not count.",
        rows=_often_missing,
        record_needs=(EPISODES, need("strategy_discussions", "held_at")),
    ),
)
