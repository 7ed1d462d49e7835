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
from holdfast.standards.again import fallen_due, in_time
from holdfast.standards.caseloads import FIRST_YEAR_STAGE, SOCIAL_WORKER
from holdfast.standards.oversight import OVERSIGHT

SUPERVISED_ROLES = (SOCIAL_WORKER, "senior social worker", "personal adviser")
GROUP = "group"
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
        team_id=now.team_id.max(),
        started_on=now.started_on.min(),
        in_first_year=(now.stage == FIRST_YEAR_STAGE).sum(),
        unsaid=(now.stage.isnull() & (now.role == SOCIAL_WORKER)).sum(),
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
    """Workers in post, with whether their last session of their own is recent enough.

    A session not said to be a group's may be one's own, and a social worker may be in the first year unless the record
    says otherwise: where it hangs on that, it is not known.
    """
    absences = _long_absences(r)
    back = absences.filter(absences.away_until.notnull())
    rows = _latest(_in_post(r), back.select(event_worker="away_worker", event_on="away_until"), "back_on")
    kind = r.supervisions.kind
    for name, sessions in (("own", kind != GROUP), ("perhaps", kind.fill_null("") != GROUP)):
        held = r.supervisions.filter(sessions).select(event_worker="worker_id", event_on="held_on")
        rows = _latest(rows, held, f"{name}_session_on")
        rows = rows.mutate(**{name: ibis.greatest(rows[f"{name}_session_on"], rows.back_on, rows.started_on)})
        rows = after(rows, r, name, "personal_supervision", f"{name}_due_on")
        rows = after(rows, r, name, "personal_supervision_first_year", f"{name}_early_on")
    first = (rows.in_first_year > 0).fill_null(False)
    surely = ibis.ifelse(first | (rows.unsaid > 0), rows.own_early_on, rows.own_due_on) >= rows.to_on
    perhaps = ibis.ifelse(first, rows.perhaps_early_on, rows.perhaps_due_on) >= rows.to_on
    hit = ibis.cases((surely, 1.0), (perhaps, ibis.null("float64")), else_=0.0)
    return rows.mutate(person_id=ibis.null("string"), counted=1.0, hit=hit)


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
    open_then = (rows.done_on.isnull() | (rows.done_on > rows.next_on)).cast("float64")
    cannot_be = rows.done_on < rows.set_on
    return rows.mutate(counted=1.0, hit=ibis.ifelse(cannot_be, ibis.null("float64"), open_then))


def _directions(r: Relations) -> ir.Table:
    """Entries by which a manager directed something."""
    entries = r.oversight_entries
    return entries.filter(entries.direction.notnull() & (entries.direction != "")).cross_join(r.snapshot_day)


def _directions_until_closed(r: Relations) -> ir.Table:
    """Directions with the day on which the child was closed, of all the episodes open when it was given."""
    rows = _directions(r)
    episodes = r.need_episodes.select(of_person="person_id", opened_on="started_on", closed_on="ended_on")
    then = [
        rows.person_id == episodes.of_person,
        episodes.opened_on <= rows.entered_on,
        episodes.closed_on.isnull() | (episodes.closed_on >= rows.entered_on),
    ]
    of = rows.inner_join(episodes, then).group_by(of_entry="entry_id")
    of = of.aggregate(still_open=lambda t: t.closed_on.isnull().sum(), last_closed_on=lambda t: t.closed_on.max())
    rows = rows.left_join(of, rows.entry_id == of.of_entry)
    closed_on = ibis.ifelse(rows.still_open > 0, ibis.null("date"), rows.last_closed_on)
    return rows.mutate(
        started_on="entered_on", due_on="direction_due_on", done_on="direction_done_on", ended_other_on=closed_on
    )


def _directions_done(r: Relations) -> ir.Table:
    rows = fallen_due(_directions_until_closed(r), r, since="entered_on")
    done = in_time(rows.done_on, rows.due_on, since=rows.entered_on)
    closed_before = (rows.ended_other_on <= rows.due_on).fill_null(False)
    rows = rows.mutate(hit=done).filter(~(closed_before & (done == 0).fill_null(False)))
    return answering(rows, r, "dated_on")


def _directions_owed(r: Relations) -> ir.Table:
    rows = _directions_until_closed(r)
    stopped_on = ibis.coalesce(rows.done_on, rows.ended_other_on, rows.as_at)
    return answering(rows.mutate(asked_on=ibis.least(stopped_on, rows.as_at)), r, "asked_on")


def _changes_after(r: Relations) -> ir.Table:
    """Directions with the ten working days in which a change is looked for, and the first change from their day on."""
    rows = after(_directions(r), r, "entered_on", "change_after_oversight", "due_on")
    changes = r.plan_changes.select(changed_person="person_id", changed_on="changed_on")
    later = [rows.person_id == changes.changed_person, changes.changed_on >= rows.entered_on]
    first = (
        rows.inner_join(changes, later).group_by(of_entry="entry_id").aggregate(done_on=lambda t: t.changed_on.min())
    )
    return rows.left_join(first, rows.entry_id == first.of_entry)


def _changed_in_time(r: Relations) -> ir.Table:
    rows = fallen_due(_changes_after(r), r, since="entered_on")
    return answering(rows.mutate(hit=in_time(rows.done_on, rows.due_on, since=rows.entered_on)), r, "entered_on")


def _changes_to_come(r: Relations) -> ir.Table:
    """What of it is still to come. Past its ten days no change is owed any more: nothing of this is overdue."""
    rows = after(_changes_after(r), r, "due_on", "day_after", "ended_other_on")
    return answering(rows.mutate(started_on="entered_on"), r, "entered_on")


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
        "the day on which the gap began. A child of whose referral and allocation no day is recorded is not known.",
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
        "starts anew on its last day. Where it hangs on a session of which the kind is not recorded, or on whether a "
        "social worker is in the first year, it is not known.",
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
        edge_cases="Nobody named, or no day set, falls short. An action counts by the day on which it was set.",
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
        "it is not counted. One said to have been done before it was set is not known.",
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
        edge_cases="A point before the record of decisions begins is not known, unless a decision in time is in it. A "
        "conference that was not held, and a temporary placement, are no points.",
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
        edge_cases="A direction without a day is not known, nor is one said to have been done before it was given. One "
        "due today counts from tomorrow. One on a child who was closed by its day is not counted, unless it was done.",
        rows=_directions_done,
        owed=_directions_owed,
        record_needs=(
            need("oversight_entries", "entered_on", "direction", "direction_due_on", "direction_done_on"),
            *EPISODE_NEEDS,
        ),
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
        "the entry counts. While the ten days run it is still to come; past them nothing is owed any more.",
        rows=_changed_in_time,
        owed=_changes_to_come,
        record_needs=(
            need("oversight_entries", "entered_on", "direction"),
            need("plan_changes", "changed_on"),
        ),
    ),
)
