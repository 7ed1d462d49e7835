"""Who answered for a child on a day: team and worker for each obligation, by the line of allocations.

What is done belongs to the team and worker of the day on which it was done; what is open to those of the as-at day.
"""

import ibis
import ibis.expr.types as ir

from holdfast.engines.relations import Derived, Relations

# Before and after every day that is reckoned with.
LONG_AGO = ibis.date("1995-01-01")
FAR_AHEAD = ibis.date("2035-12-31")
# Of what changes who answers on one day, the last of these stands.
OUTGROWN, REFERRED, WORKER = range(3)


def _responsibility(r: Relations) -> ir.Table:
    workers = r.allocations.select(
        "person_id", "worker_id", "team_id", from_on="started_on", until_on="ended_on", rank=ibis.literal(WORKER)
    )
    teams = r.cin_episodes.filter(r.cin_episodes.referral_on.notnull()).select(
        "person_id",
        worker_id=ibis.null("string"),
        team_id="team_id",
        from_on="referral_on",
        until_on=ibis.null("date"),
        rank=ibis.literal(REFERRED),
    )
    # From the day on which a family help lead is not enough, the lead's team answers, and nobody by name.
    outgrown = r.allocations.filter(r.allocations.outgrown == 1).select(
        "person_id",
        worker_id=ibis.null("string"),
        team_id="team_id",
        from_on="ended_on",
        until_on=ibis.null("date"),
        rank=ibis.literal(OUTGROWN),
    )
    marks = workers.union(teams, outgrown)
    # Of allocations that begin on one day, those that others replaced on it come first, as in their own line.
    order = [marks.from_on, marks.rank, marks.until_on, marks.worker_id, marks.team_id]
    line = ibis.window(group_by="person_id", order_by=order)
    so_far = ibis.window(group_by="person_id", order_by=order, preceding=None, following=0)
    held_until = ibis.ifelse(marks.rank == WORKER, marks.until_on.fill_null(FAR_AHEAD), LONG_AGO).max().over(so_far)
    marks = marks.mutate(held_until=held_until)
    # A referral changes nothing while a worker is allocated; otherwise its team answers until somebody is.
    marks = marks.filter((marks.rank == WORKER) | (marks.held_until <= marks.from_on))
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
