"""Children in care who go missing: how many, and whether somebody listens to them when they are back."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, days_between, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import in_period
from holdfast.standards.in_care import IN_CARE, marked

MISSING = "M"
OFFERED, NOT_OFFERED = "Y", "N"
OFTEN, OFTEN_DAYS = 3, "often_missing"
HOURS, HOURS_LIMIT = 3600, 72


def _in_care_at_any_time(r: Relations) -> ir.Table:
    """Children in care on a day of the period, one row a child."""
    spells = r.care_periods
    over = [spells.started_on <= r.periods.to_on, spells.ended_on.isnull() | (spells.ended_on >= r.periods.from_on)]
    rows = spells.inner_join(r.periods, over)
    children = rows.group_by("person_id", "period", "to_on").aggregate(spells=rows.care_period_id.nunique())
    return answering(children, r, "to_on").mutate(counted=1.0)


def _went_missing(r: Relations) -> ir.Table:
    episodes = r.missing_episodes.filter(r.missing_episodes.kind == MISSING)
    episodes = in_period(episodes.mutate(began_on=episodes.started_at.date()), r, "began_on")
    return marked(_in_care_at_any_time(r), episodes, "hit")


def _ended(r: Relations) -> ir.Table:
    episodes = r.missing_episodes.filter(r.missing_episodes.kind == MISSING)
    rows = in_period(episodes.mutate(back_on=episodes.ended_at.date()), r, "back_on")
    return answering(rows, r, "back_on")


def _yes_or_no(answer: ir.StringValue) -> ir.FloatingValue:
    return ibis.cases((answer == OFFERED, 1.0), (answer == NOT_OFFERED, 0.0))


def _offered(r: Relations) -> ir.Table:
    rows = _ended(r)
    rows = rows.filter(rows.return_interview_offered.fill_null("U") != "NA")
    return rows.mutate(hit=_yes_or_no(rows.return_interview_offered))


def _accepted(r: Relations) -> ir.Table:
    rows = _ended(r)
    rows = rows.filter(rows.return_interview_offered == OFFERED)
    return rows.mutate(hit=_yes_or_no(rows.return_interview_accepted))


def _interviewed(r: Relations) -> ir.Table:
    """Episodes whose 72 hours are over by the as-at day's end, with whether an interview was held within them."""
    held = r.return_interviews.select(of_missing="missing_id", held_at="held_at")
    rows = _ended(r)
    first = rows.left_join(held, [rows.missing_id == held.of_missing, held.held_at >= rows.ended_at])
    line = ibis.window(group_by="missing_id", order_by=first.held_at)
    first = first.mutate(place=ibis.row_number().over(line))
    rows = first.filter(first.place == 0).cross_join(r.snapshot_day)
    hours = (rows.held_at.epoch_seconds() - rows.ended_at.epoch_seconds()) / HOURS
    in_time = (hours <= HOURS_LIMIT).fill_null(False)
    # Three days after the return the hours are over; until then only what was held counts.
    is_over = days_between(rows.back_on, rows.as_at) > HOURS_LIMIT / 24
    rows = rows.mutate(hit=in_time.cast("float64"), counts=in_time | is_over)
    return rows.filter(rows.counts)


def _often_missing(r: Relations) -> ir.Table:
    """Children who went missing three times in the 90 days, with whether a strategy discussion followed the third."""
    episodes = r.missing_episodes.filter(r.missing_episodes.kind == MISSING)
    episodes = episodes.mutate(began_on=episodes.started_at.date())
    days = after(r.periods, r, "to_on", OFTEN_DAYS, "since_on")
    rows = episodes.inner_join(days, [episodes.began_on > days.since_on, episodes.began_on <= days.to_on])
    line = ibis.window(group_by=["person_id", "period"], order_by=[rows.started_at, rows.missing_id])
    rows = rows.mutate(place=ibis.row_number().over(line))
    third = rows.filter(rows.place == OFTEN - 1).select("person_id", "period", "to_on", "began_on")
    third = answering(third, r, "to_on").mutate(counted=1.0)
    met = r.strategy_discussions.select(met_person="person_id", met_on=r.strategy_discussions.held_at.date())
    followed = [third.person_id == met.met_person, met.met_on >= third.began_on, met.met_on <= third.to_on]
    return marked(third, third.semi_join(met, followed), "hit")


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
        "too many.",
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
        edge_cases="Where an interview does not apply the episode is left out; where nothing is said it is not known.",
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
        edge_cases="The hours run through nights and weekends. An episode that ended in the last three days is pending "
        "and left out unless its interview is held.",
        rows=_interviewed,
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
        rows=_often_missing,
        record_needs=(EPISODES, need("strategy_discussions", "held_at")),
    ),
)
