"""A random record of any size, straight into a snapshot folder, in seconds.

The invented council (`holdfast synthetic`) tells a story child by child, and its files must be loaded before they are a
record. The benchmarks need 60,000 children and more at once, with the sizes and spells of a real record and with gaps
and disorder in it, but no story: this draws them whole columns at a time. Same size and seed, same bytes.
"""

from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

from bench.drawing import DAY, NEVER, Draw, Numbers, ids

AS_AT = date(2026, 9, 30)
YEARS = 6
TEAMS, WORKERS_PER_CHILD = 24, 0.006

# Share of episodes that go each way, and how many days each lasts on average.
WAYS = ("refused", "assessed", "in need", "protection", "in care")
SHARES = (0.07, 0.50, 0.31, 0.09, 0.03)
LASTING = np.array([0, 45, 190, 330, 800])
REFUSED, ASSESSED, IN_NEED, PROTECTION, IN_CARE = range(5)


class Council:
    """Tables of one random council, each drawn from those before it."""

    def __init__(self, children: int, seed: int) -> None:
        as_at = (AS_AT - date(1970, 1, 1)).days
        self.children = children
        self.draw = Draw(np.random.default_rng(seed), as_at)
        self.begins = as_at - YEARS * 365
        self.tables: dict[str, dict[str, Any]] = {}
        self._counted = 0
        for subject in (
            self._people,
            self._episodes,
            self._workforce,
            self._front_door,
            self._assessments,
            self._enquiries,
            self._in_need,
            self._protection,
            self._care,
            self._care_events,
            self._leaving,
            self._allocations,
            self._oversight,
        ):
            subject()

    def _person(self, rows: Numbers) -> pa.Array:
        return ids("", rows)

    def _new(self, prefix: str, count: int) -> pa.Array:
        """Ids that no other row has, in no order."""
        self._counted += count
        return ids(prefix, self.draw.rng.permutation(count) + self._counted)

    def _people(self) -> None:
        draw, n = self.draw, self.children
        self.known_on = draw.between(self.begins, draw.as_at - 5, n)
        self.born = self.known_on - (draw.rng.random(n) * 17.5 * 365).astype(int)
        self.born = np.where(draw.chance(n, 0.025), self.known_on + draw.between(5, 150, n), self.born)
        self.tables["persons"] = {
            "person_id": self._person(np.arange(n)),
            "born_on": draw.days(self.born),
            "expected_on": draw.days(np.where(self.born > self.known_on, self.born, NEVER)),
            "died_on": draw.days(np.where(draw.chance(n, 0.002), draw.as_at - draw.between(0, 900, n), NEVER)),
        }
        self.tables["families"] = {
            "family_row_id": self._new("fr", n),
            "family_id": ids("f", draw.between(0, n // 2, n)),
            "person_id": self._person(np.arange(n)),
        }

    def _episodes(self) -> None:
        """Up to five episodes of need a child, one after another, now and then overlapping."""
        draw, n = self.draw, self.children
        start, parts = self.known_on.copy(), []
        for _ in range(5):
            way = draw.rng.choice(len(WAYS), n, p=SHARES)
            length = 3 + draw.waits(1.0, n) + (LASTING[way] * draw.rng.gamma(2.5, 0.4, n)).astype(int)
            # Nothing goes on beyond the eighteenth birthday.
            closed = np.maximum(start + 1, np.minimum(start + length, self.born + 18 * 365))
            parts.append(np.stack([np.arange(n), start, closed, way]))
            again = draw.chance(n, 0.45) & (start < NEVER)
            start = np.where(again, closed + draw.between(-20, 500, n), NEVER)
        rows = np.concatenate(parts, axis=1)
        rows = rows[:, rows[1] <= draw.as_at]
        self.child, self.start, self.closed, self.way = rows
        count = rows.shape[1]
        self.episode_team = draw.between(0, TEAMS - 1, count)
        self.tables["cin_episodes"] = {
            "referral_id": ids("r", np.arange(count)),
            "person_id": self._person(self.child),
            "referral_on": draw.days(self.start),
            "nfa": pa.array(self.way == REFUSED, mask=draw.chance(count, 0.01)),
            "closed_on": draw.days(self.closed),
            "team_id": ids("t", np.where(draw.chance(count, 0.01), -1_000_001, self.episode_team)),
        }

    def _workforce(self) -> None:
        draw = self.draw
        count = self.workers = max(TEAMS, int(self.children * WORKERS_PER_CHILD))
        started = draw.between(self.begins - 900, draw.as_at, count)
        teams = np.arange(TEAMS)
        self.tables["departments"] = {
            "team_id": ids("t", teams),
            "name": pa.array([f"Team {n}" for n in teams]),
            "parent_id": ids("s", teams // 4),
            "parent_name": pa.array([f"Service {n // 4}" for n in teams]),
        }
        self.tables["professionals"] = {
            "worker_id": ids("w", np.arange(count)),
            "name": pa.array([f"Worker {n}" for n in range(count)]),
            "team_id": ids("t", np.arange(count) % TEAMS),
        }
        self.tables["employments"] = {
            "employment_id": self._new("e", count),
            "worker_id": ids("w", np.arange(count)),
            "team_id": ids("t", np.arange(count) % TEAMS),
            "stage": draw.of({"first year": 1, "experienced": 9}, count),
            "fte": pa.array(np.where(draw.chance(count, 0.2), 0.6, 1.0)),
            "started_on": draw.days(started, 0),
            "ended_on": draw.days(started + draw.waits(1500, count), 0),
        }

    def _front_door(self) -> None:
        draw = self.draw
        contacts = np.concatenate([self.child, draw.between(0, self.children - 1, self.children * 6 // 5)])
        day = np.concatenate([self.start, self.known_on[contacts[len(self.child) :]] + 30])
        count = len(contacts)
        received = day * DAY + draw.between(0, DAY - 1, count)
        decided = received + np.where(draw.chance(count, 0.85), draw.between(-2, 900, count), draw.waits(4000, count))
        morning = (day + draw.between(0, 4, count)) * DAY + 600 + draw.between(-40, 40, count)
        self.tables["contact_decisions"] = {
            "contact_id": self._new("c", count),
            "person_id": self._person(contacts),
            "received_at": draw.times(received),
            "decided_at": draw.times(decided, 0.01),
            "out_of_hours": draw.flags(count, 0.12),
            "emergency_duty_recorded": draw.flags(count, 0.9),
            "handover_acknowledged_at": draw.times(morning, 0.3),
        }
        told = np.flatnonzero(draw.chance(len(self.child), 0.97))
        decided = (self.start[told] + draw.waits(0.8, len(told))) * DAY + draw.between(300, 1100, len(told))
        self.tables["referral_decisions"] = {
            "referral_id": ids("r", told),
            "person_id": self._person(self.child[told]),
            "decided_at": draw.times(decided),
        }

    def _assessments(self) -> None:
        draw = self.draw
        first = np.flatnonzero(self.way != REFUSED)
        of = np.concatenate([first, first[draw.chance(len(first), 0.12)]])
        count = len(of)
        started = self.start[of] + np.where(np.arange(count) < len(first), draw.between(0, 4, count), 150)
        lasts = np.where(draw.chance(count, 0.86), draw.between(-1, 63, count), draw.between(64, 120, count))
        authorised = np.where(draw.chance(count, 0.005), started - 3, started + lasts)
        self.tables["assessments"] = {
            "assessment_id": self._new("a", count),
            "person_id": self._person(self.child[of]),
            "referral_id": ids("r", np.where(draw.chance(count, 0.01), -1_000_001, of)),
            "started_on": draw.days(started),
            "authorised_on": draw.days(authorised, 0.01),
            "child_seen": draw.flags(count, 0.96),
        }

    def _enquiries(self) -> None:
        draw = self.draw
        of = np.flatnonzero((self.way >= PROTECTION) | ((self.way >= ASSESSED) & draw.chance(len(self.way), 0.22)))
        count = len(of)
        concern = (self.start[of] + draw.between(0, 12, count)) * DAY + draw.between(500, 1000, count)
        held = concern + draw.waits(900, count)
        meeting = np.arange(count) // 2
        self.tables["strategy_discussions"] = {
            "strategy_id": self._new("sd", count),
            "meeting_id": ids("m", meeting),
            "person_id": self._person(self.child[of]),
            "referral_id": ids("r", of),
            "concern_at": draw.times(concern),
            "held_at": draw.times(held, 0.02),
        }
        attended = np.repeat(np.unique(meeting), draw.between(0, 7, len(np.unique(meeting))))
        agencies = {"social care": 3, "police": 2.5, "health": 2.5, "education": 1}
        self.tables["strategy_attendees"] = {
            "attendee_id": self._new("at", len(attended)),
            "meeting_id": ids("m", attended),
            "agency": draw.of(agencies, len(attended)),
            "mode": draw.of({"in person": 5, "live remote": 4, "report only": 1}, len(attended)),
        }
        self._section_47(of[draw.chance(count, 0.88)])

    def _section_47(self, of: Numbers) -> None:
        draw, count = self.draw, len(of)
        started = self.start[of] + draw.between(0, 14, count)
        self.conference_on = np.full(len(self.child), NEVER)
        called = (self.way[of] == PROTECTION) | draw.chance(count, 0.1)
        held = started + draw.between(5, 30, count)
        self.conference_on[of[called]] = held[called]
        enquiry = self._new("q", count)
        self.tables["s47_enquiries"] = {
            "enquiry_id": enquiry,
            "referral_id": ids("r", of),
            "person_id": self._person(self.child[of]),
            "started_on": draw.days(started),
            "ended_on": draw.days(started + draw.between(1, 28, count), 0.01),
        }
        self.tables["s47_outcomes"] = {
            "enquiry_id": enquiry,
            "person_id": self._person(self.child[of]),
            "outcome": pa.array(np.where(called, "CP_CONFERENCE", "MONITOR")),
        }
        of, kept = of[called], pa.array(np.flatnonzero(called))
        makes_plan = self.way[of] == PROTECTION
        self.tables["initial_conferences"] = {
            "conference_id": self._new("ic", len(of)),
            "enquiry_id": enquiry.take(kept),
            "person_id": self._person(self.child[of]),
            "plan_id": ids("cp", np.where(makes_plan, of, -1_000_001)),
            "referral_id": ids("r", of),
            "transfer_in": draw.flags(len(of), 0.03),
            "held_on": draw.days(held[called], 0.02),
        }

    def _plan(self, of: Numbers, start: Numbers, end: Numbers) -> dict[str, Any]:
        """What child in need plans and protection plans have in common."""
        return {
            "referral_id": ids("r", of),
            "person_id": self._person(self.child[of]),
            "started_on": self.draw.days(start),
            "ended_on": self.draw.days(end, 0.01),
        }

    def _along(
        self,
        table: str,
        key: str,
        day_name: str,
        spells: tuple[Numbers, Numbers, Numbers],
        every: float,
        of_plan: tuple[str, str] | None = None,
    ) -> int:
        """Fill a table with events along spells (episode, start, end), and tell how many there are."""
        of, start, end = spells
        row, day = self.draw.along(start, end, every)
        self.tables[table] = {
            key: self._new(table[:2] + table[-4], len(row)),
            "person_id": self._person(self.child[of[row]]),
            day_name: self.draw.days(day),
        }
        if of_plan:
            column, prefix = of_plan
            self.tables[table][column] = ids(prefix, of[row])
        return len(row)

    def _in_need(self) -> None:
        draw = self.draw
        of = np.flatnonzero((self.way == IN_NEED) | ((self.way >= PROTECTION) & draw.chance(len(self.way), 0.5)))
        start = self.start[of] + draw.between(20, 70, len(of))
        end = np.maximum(start, self.closed[of] - draw.between(0, 15, len(of)))
        self.tables["cin_plans"] = {"plan_id": ids("cn", of), **self._plan(of, start, end)}
        count = self._along("cin_visits", "visit_id", "visit_on", (of, start, end), 18)
        self.tables["cin_visits"]["seen"] = draw.flags(count, 0.95)
        self._along("cin_reviews", "review_id", "held_on", (of, start, end), 75, ("plan_id", "cn"))

    def _protection(self) -> None:
        draw = self.draw
        of = np.flatnonzero((self.way == PROTECTION) & (self.conference_on <= draw.as_at))
        start = self.conference_on[of] + draw.chance(len(of), 0.05)
        end = np.maximum(start, self.closed[of])
        other = draw.flags(len(of), 0.02, 0.3)
        self.tables["cp_plans"] = {"plan_id": ids("cp", of), "other_authority": other, **self._plan(of, start, end)}
        self.protected, plan = (of, start, end), ("plan_id", "cp")
        count = self._along("cp_visits", "visit_id", "visit_on", self.protected, 12, plan)
        self.tables["cp_visits"]["seen"] = draw.flags(count, 0.95)
        self._along("core_groups", "core_group_id", "held_on", self.protected, 36, plan)
        self._along("cp_reviews", "review_id", "review_on", self.protected, 120, plan)

    def _care(self) -> None:
        """Periods in care, each with placements one after another, some of them short breaks."""
        draw = self.draw
        of = np.flatnonzero((self.way == IN_CARE) | ((self.way >= IN_NEED) & draw.chance(len(self.way), 0.02)))
        start = self.start[of] + draw.between(0, 40, len(of))
        end = np.maximum(start + 2, self.closed[of])
        self.in_care = of, start, end
        count = len(of)
        status = np.where(draw.chance(count, 0.06), "V3", np.where(draw.chance(count, 0.5), "V2", "C1"))
        changes = np.minimum(end, start + draw.between(60, 300, count))
        later = np.flatnonzero((status == "C1") & (changes < end))
        self.tables["legal_statuses"] = {
            "legal_status_id": self._new("ls", count + len(later)),
            "person_id": self._person(self.child[np.concatenate([of, of[later]])]),
            "status": pa.array(np.concatenate([status, np.full(len(later), "C2")])),
            "started_on": draw.days(np.concatenate([start, changes[later]])),
            "ended_on": draw.days(np.concatenate([changes, end[later]])),
        }
        self._placements(of, start, end)

    def _placements(self, of: Numbers, start: Numbers, end: Numbers) -> None:
        draw = self.draw
        row, moved = draw.along(start, end, 300)
        row = np.concatenate([np.arange(len(of)), row])
        begins = np.concatenate([start, np.clip(moved, start[row[len(of) :]], None)])
        order = np.lexsort((begins, row))
        row, begins = row[order], begins[order]
        last = np.append(row[1:] != row[:-1], True)
        until = np.where(last, end[row], np.append(begins[1:], 0))
        count = len(row)
        types = {"U6": 55, "U1": 10, "U4": 6, "K2": 10, "P1": 12, "H5": 4, "T3": 3}
        placement = self._new("p", count)
        spell = {
            "person_id": self._person(self.child[of[row]]),
            "care_period_id": ids("lac", of[row]),
            "placement_id": placement,
            "started_on": draw.days(begins),
        }
        ended = draw.days(until)
        self.tables["placements"] = {**spell, "type": draw.of(types, count), "ended_on": ended}
        self.tables["care_episodes"] = {
            "episode_id": self._new("ce", count),
            **spell,
            "entered_care_on": draw.days(start[row], 0),
            "ceased_on": ended,
        }

    def _care_events(self) -> None:
        draw, period = self.draw, ("care_period_id", "lac")
        count = self._along("care_visits", "visit_id", "visit_on", self.in_care, 34, period)
        self.tables["care_visits"]["seen"] = draw.flags(count, 0.96)
        count = self._along("care_reviews", "review_id", "review_on", self.in_care, 130, period)
        self.tables["care_reviews"]["cancelled"] = draw.flags(count, 0.03, 0.3)

    def _leaving(self) -> None:
        draw = self.draw
        of, _, end = self.in_care
        old = np.flatnonzero(end > self.born[self.child[of]] + 16 * 365)
        person, sixteen = self.child[of[old]], self.born[self.child[of[old]]] + 16 * 365 + 4
        known = draw.chance(len(old), 0.9)
        self.tables["adviser_allocations"] = {
            "allocation_id": self._new("pa", int(known.sum())),
            "person_id": self._person(person[known]),
            "started_on": draw.days((sixteen + draw.between(-30, 160, len(old)))[known]),
        }
        planned = sixteen + draw.between(20, 300, len(old))
        row, reviewed = draw.along(planned, planned + 5 * 365, 170)
        owner = np.concatenate([person, person, person[row]])
        self.tables["pathway_steps"] = {
            "step_id": self._new("ps", len(owner)),
            "person_id": self._person(owner),
            "step": pa.array(np.repeat(["assessment", "plan", "review"], [len(old), len(old), len(row)])),
            "completed_on": draw.days(np.concatenate([planned - draw.between(0, 90, len(old)), planned, reviewed])),
        }

    def _allocations(self) -> None:
        """Workers one after another through each accepted episode, with gaps before, between and never filled."""
        draw = self.draw
        of = np.flatnonzero((self.way != REFUSED) & draw.chance(len(self.way), 0.97))
        count = len(of)
        first = self.start[of] + np.where(draw.chance(count, 0.85), draw.between(0, 6, count), draw.waits(20, count))
        end = np.maximum(first, self.closed[of])
        row, changed = draw.along(first, end, 170)
        row, begins = np.concatenate([np.arange(count), row]), np.concatenate([first, np.maximum(changed, 0)])
        order = np.lexsort((begins, row))
        row, begins = row[order], begins[order]
        last = np.append(row[1:] != row[:-1], True)
        gap = np.where(draw.chance(len(row), 0.12), draw.between(1, 30, len(row)), 0)
        until = np.where(last, end[row], np.append(begins[1:], 0) - gap)
        until = np.where(draw.chance(len(row), 0.08), NEVER, np.maximum(until, begins))
        worker = draw.between(0, self.workers - 1, len(row))
        roles = {"CW": 85, "FSW": 10, "OTH": 5}
        self.tables["involvements"] = {
            "involvement_id": self._new("i", len(row)),
            "person_id": self._person(self.child[of[row]]),
            "referral_id": ids("r", of[row]),
            "worker_id": ids("w", np.where(draw.chance(len(row), 0.005), -1_000_001, worker)),
            "team_id": ids("t", worker % TEAMS),
            "role": draw.of(roles, len(row)),
            "started_on": draw.days(begins),
            "ended_on": draw.days(until),
        }
        self.open = of, first, end

    def _oversight(self) -> None:
        self._along("supervision_children", "discussion_id", "held_on", self.open, 24)
        self._along("oversight_entries", "entry_id", "entered_on", self.open, 33)
        of, first, _ = self.open
        self._along("waiting_reviews", "review_id", "reviewed_on", (of, self.start[of], first), 6)
