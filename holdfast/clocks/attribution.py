"""Who answered for a child on a day: the line of allocations, and team and worker for each obligation.

What is done belongs to the team and worker of the day on which it was done; what is open to those of the as-at day.
"""

import ibis
import ibis.expr.types as ir

from holdfast.engines.relations import Derived, Relations

ALLOCATED_WORKER = "CW"
LONG_AGO = ibis.date("1995-01-01")
FAR_AHEAD = ibis.date("2035-12-31")


def _allocations(r: Relations) -> ir.Table:
    rows = r.involvements.filter((r.involvements.role == ALLOCATED_WORKER) & r.involvements.worker_id.notnull())
    # A source that gives only today's worker gives no start: it then holds for the whole of the record.
    rows = rows.mutate(started_on=rows.started_on.fill_null(LONG_AGO))
    line = ibis.window(group_by="person_id", order_by=[rows.started_on, rows.involvement_id])
    rows = rows.mutate(next_on=rows.started_on.lead().over(line))
    ended_on = ibis.least(rows.ended_on, rows.next_on)
    return rows.select("person_id", "involvement_id", "worker_id", "team_id", "started_on", ended_on=ended_on)


ALLOCATIONS = Derived(
    "allocations",
    "The line of a child's allocated social workers: each from its start until it ended or the next began.",
    _allocations,
)


def _responsibility(r: Relations) -> ir.Table:
    workers = r.allocations.select(
        "person_id", "worker_id", "team_id", from_on="started_on", until_on="ended_on", is_worker=ibis.literal(1)
    )
    teams = r.cin_episodes.filter(r.cin_episodes.referral_on.notnull()).select(
        "person_id",
        worker_id=ibis.null("string"),
        team_id="team_id",
        from_on="referral_on",
        until_on=ibis.null("date"),
        is_worker=ibis.literal(0),
    )
    marks = workers.union(teams)
    # Of allocations that begin on one day, those that others replaced on it come first, as in their own line.
    order = [marks.from_on, marks.is_worker, marks.until_on, marks.worker_id, marks.team_id]
    line = ibis.window(group_by="person_id", order_by=order)
    so_far = ibis.window(group_by="person_id", order_by=order, preceding=None, following=0)
    held_until = ibis.ifelse(marks.is_worker == 1, marks.until_on.fill_null(FAR_AHEAD), LONG_AGO).max().over(so_far)
    marks = marks.mutate(held_until=held_until)
    # A referral changes nothing while a worker is allocated; otherwise its team answers until somebody is.
    marks = marks.filter((marks.is_worker == 1) | (marks.held_until <= marks.from_on))
    marks = marks.mutate(next_on=marks.from_on.lead().over(line))
    return marks.select("person_id", "worker_id", "team_id", "from_on", "until_on", "next_on")


RESPONSIBILITY = Derived(
    "responsibility",
    "Which team, and which worker if any, answered for a child from a day until the next entry.",
    _responsibility,
)


def answering(rows: ir.Table, r: Relations, day: str) -> ir.Table:
    """Add worker_id and team_id: who answered for each row's child on the day in column `day`.

    A worker whose allocation had ended by then is not named; the team is.
    """
    line = r.responsibility.rename(
        held_by="person_id", held_worker="worker_id", held_team="team_id", held_next="next_on"
    )
    joined = rows.left_join(
        line,
        [
            rows.person_id == line.held_by,
            rows[day] >= line.from_on,
            line.held_next.isnull() | (rows[day] < line.held_next),
        ],
    )
    still_held = joined.until_on.isnull() | (joined[day] <= joined.until_on)
    joined = joined.mutate(
        worker_id=ibis.ifelse(still_held, joined.held_worker, ibis.null("string")), team_id=joined.held_team
    )
    return joined.drop("held_by", "held_worker", "held_team", "held_next", "from_on", "until_on")


def attributed(obligations: ir.Table, r: Relations) -> ir.Table:
    """Obligations with the worker and team of the day on which they stopped, or of the as-at day while open."""
    rows = obligations.cross_join(r.snapshot_day)
    # What is owed on a single day belongs to that day, though it is past mending only on the next.
    of_a_day = rows.ended_other_on.notnull() & (rows.due_on == rows.started_on)
    ended_on = ibis.ifelse(of_a_day, rows.started_on, rows.ended_other_on)
    stopped_on = ibis.coalesce(rows.done_on, ended_on, rows.as_at)
    rows = rows.mutate(reckoned_on=ibis.least(stopped_on, rows.as_at))
    return answering(rows, r, "reckoned_on")
