"""How well work is overseen: gaps, supervision of workers and what it sets, decisions, what follows from them."""

from collections.abc import Iterable

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import Deadline, FallsTo, after, days_between, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import (
    Basis,
    Direction,
    LedgerShare,
    RecordMeasure,
    Verified,
    current_at_end,
    open_at_end,
)
from holdfast.standards.oversight import OVERSIGHT

SUPERVISED_ROLES = ("social worker", "senior social worker", "personal adviser")
FIRST_YEAR, GROUP = "first year", "group"
EPISODE_NEEDS = (need("cin_episodes", "referral_on", "closed_on"),)


def _gateways(r: Relations) -> ir.Table:
    """Every point at which a manager must decide: whose, which, what it is about, on which day."""
    held = r.supervised_spells.select("person_id", about="referral_id", on="started_on")
    closed = r.need_episodes.filter(r.need_episodes.ended_on.notnull())
    met = r.initial_conferences.filter(r.initial_conferences.held_on.notnull())
    ended = r.cp_plans.filter(r.cp_plans.ended_on.notnull())
    points: Iterable[tuple[str, ir.Table]] = (
        ("allocation", held),
        ("enquiry", r.s47_enquiries.select("person_id", about="enquiry_id", on="started_on")),
        ("conference", met.select("person_id", about="conference_id", on="held_on")),
        ("step up", r.cp_plans.select("person_id", about="plan_id", on="started_on")),
        ("step down", ended.select("person_id", about="plan_id", on="ended_on")),
        ("placement", r.care_placements.select("person_id", about="placement_id", on="started_on")),
        ("closure", closed.select("person_id", about="referral_id", on="ended_on")),
    )
    first, *others = (rows.mutate(gateway=ibis.literal(name)) for name, rows in points)
    return first.union(*others)


def _decided(r: Relations) -> ir.Table:
    points = after(_gateways(r), r, "on", "gateway_decided_before", "from_on")
    decisions = r.gateway_decisions.select(decided_for="person_id", decided_at="gateway", decided_on="decided_on")
    found = points.inner_join(
        decisions,
        [
            points.person_id == decisions.decided_for,
            points.gateway == decisions.decided_at,
            decisions.decided_on >= points.from_on,
        ],
    )
    found = found.group_by("gateway", "about").aggregate(decided_on=found.decided_on.min())
    found = found.rename(found_gateway="gateway", found_about="about")
    rows = points.left_join(found, [points.gateway == found.found_gateway, points.about == found.found_about])
    # A decision taken shortly before the point is in time on its day.
    done_on = ibis.ifelse(rows.decided_on < rows.on, rows.on, rows.decided_on)
    return rows.select("person_id", episode_id=rows.gateway + ":" + rows.about, started_on="on", done_on=done_on)


GATEWAY_DECISION = Deadline(
    standard="gateway_decision",
    title="Manager's decision recorded",
    plain="A manager's decision is recorded within two working days of each point that a child passes: allocation, "
    "enquiry, conference, step up, step down, placement, closure.",
    limit="gateway_decision",
    falls_to=FallsTo.MANAGER,
    each=_decided,
    done_in=("gateway_decisions",),
    needs=(
        *EPISODE_NEEDS,
        need("involvements", "role", "worker_id", "started_on"),
        need("s47_enquiries", "started_on"),
        need("initial_conferences", "held_on"),
        need("cp_plans", "started_on", "ended_on"),
        need("placements", "started_on"),
        need("gateway_decisions", "gateway", "decided_on"),
    ),
    edge_cases="A decision recorded up to a fortnight before the point is the decision on it. A temporary placement is "
    "no point. A protection plan's start is a step up, its end a step down.",
)

CLOCKS = (GATEWAY_DECISION,)


def _long_gaps(r: Relations) -> ir.Table:
    """Open children with a worker, with whether a gap in the last year was over twice the limit of its day."""
    owed = r.ledger.filter(r.ledger.standard == OVERSIGHT.standard)
    now = open_at_end(owed, r)
    children = now.group_by("person_id", "period", "to_on").aggregate(unknown=now.unknown.max())
    gaps = owed.filter(owed.due_on.notnull() & owed.unknown_because.isnull()).select(
        gap_person="person_id",
        gap_from="started_on",
        gap_due="due_on",
        gap_until=ibis.coalesce(owed.done_on, owed.ended_other_on),
    )
    gaps = gaps.inner_join(
        r.periods,
        [gaps.gap_from <= r.periods.to_on, gaps.gap_until.isnull() | (gaps.gap_until > r.periods.year_before_on)],
    )
    until = ibis.least(gaps.gap_until, gaps.to_on)
    long = days_between(gaps.gap_from, until) > 2 * days_between(gaps.gap_from, gaps.gap_due)
    gaps = gaps.filter(long).select(long_person="gap_person", long_period="period").distinct()
    rows = children.left_join(gaps, [children.person_id == gaps.long_person, children.period == gaps.long_period])
    known = (rows.unknown == 0) | rows.long_person.notnull()
    hit = ibis.ifelse(known, rows.long_person.notnull().cast("float64"), ibis.null("float64"))
    return answering(rows.mutate(counted=1.0, hit=hit).drop("unknown"), r, "to_on")


def _long_absences(r: Relations) -> ir.Table:
    """Absences that have lasted four weeks, or are known to."""
    rows = after(r.absences, r, "first_on", "long_absence", "long_on").cross_join(r.snapshot_day)
    rows = rows.filter(rows.long_on <= ibis.coalesce(rows.last_on, rows.as_at))
    return rows.select(away_worker="worker_id", away_from="first_on", away_until="last_on")


def _in_post(r: Relations) -> ir.Table:
    """Workers in post on each period's last day who are to be supervised and not away, from when, at which stage."""
    posts = r.employments.filter(r.employments.role.isin(SUPERVISED_ROLES))
    now = current_at_end(posts, r)
    workers = now.group_by("worker_id", "period", "to_on").aggregate(
        team_id=now.team_id.max(), started_on=now.started_on.min(), in_first_year=(now.stage == FIRST_YEAR).sum()
    )
    away = _long_absences(r)
    is_away = [
        workers.worker_id == away.away_worker,
        away.away_from <= workers.to_on,
        away.away_until.isnull() | (away.away_until >= workers.to_on),
    ]
    return workers.anti_join(away, is_away)


def _latest(rows: ir.Table, events: ir.Table, name: str) -> ir.Table:
    """Add `name`: the last day in `events` (event_worker, event_on) of each worker by each period's last day."""
    past = rows.inner_join(events, [rows.worker_id == events.event_worker, events.event_on <= rows.to_on])
    last = past.group_by(last_worker="worker_id", last_period="period").aggregate(**{name: past.event_on.max()})
    joined = rows.left_join(last, [rows.worker_id == last.last_worker, rows.period == last.last_period])
    return joined.drop("last_worker", "last_period")


def _one_to_one(r: Relations) -> ir.Table:
    alone = r.supervisions.filter(r.supervisions.kind != GROUP)
    sessions = alone.select(event_worker="worker_id", event_on="held_on")
    absences = _long_absences(r)
    back = absences.filter(absences.away_until.notnull())
    rows = _latest(_in_post(r), sessions, "session_on")
    rows = _latest(rows, back.select(event_worker="away_worker", event_on="away_until"), "back_on")
    since = ibis.greatest(rows.session_on, rows.back_on, rows.started_on)
    rows = after(rows.mutate(since_on=since), r, "since_on", "personal_supervision", "due_on")
    rows = after(rows, r, "since_on", "personal_supervision_first_year", "early_due_on")
    due_on = ibis.ifelse(rows.in_first_year > 0, rows.early_due_on, rows.due_on)
    return rows.mutate(person_id=ibis.null("string"), counted=1.0, hit=(due_on >= rows.to_on).cast("float64"))


def _sessions_in_period(r: Relations) -> ir.Table:
    """Sessions held in each period, with whether reflection is recorded; a worker's team is that of the day."""
    rows = r.supervisions.inner_join(r.period_days, r.supervisions.held_on == r.period_days.day)
    posts = r.employments.select(employed="worker_id", team_id="team_id", post_from="started_on", post_until="ended_on")
    of_worker = [
        rows.worker_id == posts.employed,
        posts.post_from <= rows.held_on,
        posts.post_until.isnull() | (posts.post_until > rows.held_on),
    ]
    teams = (
        rows.inner_join(posts, of_worker).group_by(told="supervision_id").aggregate(team_id=lambda t: t.team_id.max())
    )
    rows = rows.left_join(teams, rows.supervision_id == teams.told)
    return rows.mutate(person_id=ibis.null("string"), counted=1.0, hit=rows.reflective.cast("float64"))


def _actions_set(r: Relations) -> ir.Table:
    actions = r.supervision_actions
    rows = answering(actions.inner_join(r.period_days, actions.set_on == r.period_days.day), r, "set_on")
    whole = rows.owner.notnull() & (rows.owner != "") & rows.due_on.notnull()
    return rows.mutate(counted=1.0, hit=whole.cast("float64"))


def _actions_carried(r: Relations) -> ir.Table:
    """Actions set, once the child was discussed again, with whether they were then still to be done."""
    actions = r.supervision_actions
    talks = r.supervision_children.select(talk_person="person_id", talk_on="held_on")
    later = actions.inner_join(talks, [actions.person_id == talks.talk_person, talks.talk_on > actions.set_on])
    following = later.group_by(next_action="action_id").aggregate(next_on=later.talk_on.min())
    rows = actions.inner_join(following, actions.action_id == following.next_action).cross_join(r.snapshot_day)
    rows = rows.filter(rows.next_on <= rows.as_at)
    rows = answering(rows.inner_join(r.period_days, rows.set_on == r.period_days.day), r, "set_on")
    open_then = rows.done_on.isnull() | (rows.done_on > rows.next_on)
    return rows.mutate(counted=1.0, hit=open_then.cast("float64"))


def _directions(r: Relations) -> ir.Table:
    """Entries by which a manager directed something, with who answered for the child on the day."""
    entries = r.oversight_entries
    return entries.filter(entries.direction.notnull() & (entries.direction != "")).cross_join(r.snapshot_day)


def _directions_done(r: Relations) -> ir.Table:
    rows = _directions(r)
    rows = rows.mutate(dated_on=ibis.coalesce(rows.direction_due_on, rows.entered_on))
    rows = rows.filter(rows.dated_on < rows.as_at)
    rows = answering(rows.inner_join(r.period_days, rows.dated_on == r.period_days.day), r, "dated_on")
    done = (rows.direction_done_on <= rows.direction_due_on).fill_null(False)
    known = rows.direction_due_on.notnull()
    return rows.mutate(counted=1.0, hit=ibis.ifelse(known, done.cast("float64"), ibis.null("float64")))


def _changes_after(r: Relations) -> ir.Table:
    rows = after(_directions(r), r, "entered_on", "change_after_oversight", "until_on")
    rows = rows.filter(rows.until_on < rows.as_at)
    changes = r.plan_changes.select(changed_person="person_id", changed_on="changed_on")
    followed = rows.inner_join(
        changes,
        [
            rows.person_id == changes.changed_person,
            changes.changed_on >= rows.entered_on,
            changes.changed_on <= rows.until_on,
        ],
    )
    followed = followed.select(followed_entry="entry_id").distinct()
    rows = rows.left_join(followed, rows.entry_id == followed.followed_entry)
    rows = answering(rows.inner_join(r.period_days, rows.until_on == r.period_days.day), r, "entered_on")
    return rows.mutate(counted=1.0, hit=rows.followed_entry.notnull().cast("float64"))


ACTION_NEEDS = need("supervision_actions", "set_on", "owner", "due_on", "done_on")
POST_NEEDS = need("employments", "worker_id", "role", "stage", "started_on", "ended_on")

MEASURES = (
    RecordMeasure(
        id="MO02",
        title="Long gaps without management oversight",
        plain="Of the open children with a worker, how many went more than twice the limit without a manager's entry "
        "at some time in the last twelve months.",
        numerator="children with a gap of more than twice the limit that held when it began",
        denominator="open children with an allocated worker on the day",
        unit="child",
        direction=Direction.LOWER,
        source="Local measure",
        verified=Verified.LOCAL,
        lookback=12,
        is_state=True,
        edge_cases="A gap that began before the twelve months counts whole. The limit is that of the child's status on "
        "the day on which the gap began.",
        rows=_long_gaps,
        record_needs=(),
        of_clocks=(OVERSIGHT,),
    ),
    RecordMeasure(
        id="MO04",
        title="Workers supervised one to one in time",
        plain="Of the social workers and personal advisers in post, how many had supervision of their own in the last "
        "four weeks, or two in the first year.",
        numerator="workers whose last session of their own, or first day, lies within the limit",
        denominator="social workers and personal advisers in post on the day and not on long absence",
        unit="worker",
        direction=Direction.HIGHER,
        source="Local supervision policies",
        verified=Verified.READ,
        lookback=2,
        is_state=True,
        limits=("personal_supervision", "personal_supervision_first_year", "long_absence"),
        edge_cases="Group supervision is none of one's own. An absence of four weeks or more stops the clock, which "
        "starts anew on its last day.",
        rows=_one_to_one,
        record_needs=(
            POST_NEEDS,
            need("supervisions", "worker_id", "held_on", "kind"),
            need("absences", "worker_id", "first_on", "last_on"),
        ),
    ),
    RecordMeasure(
        id="MO05",
        title="Supervision actions with owner and date",
        plain="Of the actions that supervision set, how many say who does it by when.",
        numerator="actions with an owner and a due day",
        denominator="actions set on children in supervision in the period",
        unit="action on a child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        rows=_actions_set,
        record_needs=(ACTION_NEEDS,),
    ),
    RecordMeasure(
        id="MO06",
        title="Supervision actions carried over",
        plain="Of the actions that supervision set, how many were still to be done when the child was next discussed.",
        numerator="actions not done by the next session at which the child was discussed",
        denominator="actions set in the period on children who have been discussed again since",
        unit="action on a child",
        direction=Direction.LOWER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="An action done on the day of the next session was done in time. While there was no next session "
        "nobody can say.",
        rows=_actions_carried,
        record_needs=(ACTION_NEEDS, need("supervision_children", "held_on")),
    ),
    RecordMeasure(
        id="MO07",
        title="Supervision that reflects",
        plain="Of the supervision sessions held, how many record reflective analysis.",
        numerator="sessions whose record holds reflective analysis",
        denominator="supervision sessions held in the period",
        unit="supervision record of a worker",
        direction=Direction.HIGHER,
        source="Children's Social Care National Framework; local standard",
        verified=Verified.LOCAL,
        edge_cases="Whether it reflects somebody must have judged, or a section of the record must have been written. "
        "Where that is not said it is not known.",
        rows=_sessions_in_period,
        record_needs=(need("supervisions", "worker_id", "held_on", "reflective"),),
    ),
    LedgerShare(
        id="MO08",
        title="Manager's decision at each turn",
        plain="Of the points at which a manager must decide, at how many the decision was recorded within two working "
        "days.",
        numerator="points with a decision recorded within two working days",
        denominator="points passed in the period that have a decision or are past their day",
        unit="event in a child's journey",
        direction=Direction.HIGHER,
        source="Local standard; Ofsted's inspection framework",
        verified=Verified.LOCAL,
        clock=GATEWAY_DECISION,
        basis=Basis.STARTED,
    ),
    RecordMeasure(
        id="MO09",
        title="Managers' directions followed through",
        plain="Of the directions that managers gave on a child's record, how many were done by their day.",
        numerator="directions done by the day that was set",
        denominator="directions that fell due in the period",
        unit="entry on a child",
        direction=Direction.HIGHER,
        source="Local measure",
        verified=Verified.LOCAL,
        edge_cases="A direction without a day is not known. One that is not due yet is not counted.",
        rows=_directions_done,
        record_needs=(need("oversight_entries", "entered_on", "direction", "direction_due_on", "direction_done_on"),),
    ),
    RecordMeasure(
        id="MO10",
        title="Change after oversight",
        plain="Of the directions that managers gave, after how many the plan, the risk or the visits changed within "
        "ten working days.",
        numerator="entries with a direction and a change recorded within ten working days",
        denominator="entries with a direction whose ten working days ended in the period",
        unit="entry on a child",
        direction=Direction.HIGHER,
        source="Local measure",
        verified=Verified.LOCAL,
        limits=("change_after_oversight",),
        edge_cases="A pointer to effect, no proof: the change need not come of the direction. A change on the day of "
        "the entry counts.",
        rows=_changes_after,
        record_needs=(
            need("oversight_entries", "entered_on", "direction"),
            need("plan_changes", "changed_on"),
        ),
    ),
)
