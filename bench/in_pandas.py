"""Five of the clocks in pandas, as one would write them there: whole columns at a time, read and written by pyarrow."""

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from bench.by_hand import HOLIDAYS

FIVE = ("assessment_from_start", "care_review", "contact_decision", "protection_visit", "supervision")

OWED = (
    "standard",
    "person_id",
    "episode_id",
    "sequence",
    "variant",
    "worker_id",
    "team_id",
    "started_on",
    "due_on",
    "done_on",
    "ended_other_on",
    "unknown_because",
    "parameter_version",
)
FAR = pd.Timestamp("2200-01-01")
NO_DATE = np.datetime64("NaT", "D")
DAY = "datetime64[ms]"


def write_in_pandas(record: dict[str, Path], ledger: Path, as_at: date) -> None:
    """Write the five clocks' part of the ledger of these record tables to a Parquet file."""
    council = Council(record)
    parts = [council.assessments(), council.care_reviews(), council.contacts(), council.visits(), council.supervision()]
    owed = pd.concat(parts, ignore_index=True)
    rows = _attributed(owed, council, pd.Timestamp(as_at)).sort_values(
        ["standard", "person_id", "episode_id", "sequence"], ignore_index=True
    )
    schema = pa.schema(
        [
            (name, pa.int32() if name == "sequence" else pa.date32() if name.endswith("_on") else pa.string())
            for name in OWED
        ]
    )
    table = pa.Table.from_pandas(rows[list(OWED)], preserve_index=False, safe=False).cast(schema, safe=False)
    pq.write_table(table, ledger, row_group_size=50_000, compression="zstd")


class Council:
    """The record's tables as data frames, and the obligations of five clocks made from them."""

    def __init__(self, record: dict[str, Path]) -> None:
        self.record = record
        holidays = pd.read_csv(HOLIDAYS)["date"].to_numpy(dtype="datetime64[D]")
        self.working = np.busdaycalendar(holidays=holidays)

    def read(self, table: str, *columns: str) -> pd.DataFrame:
        """Columns of a record table, days as days."""
        return pq.read_table(self.record[table], columns=list(columns)).to_pandas(date_as_object=False)

    def after(self, start: pd.Series, working_days: int) -> pd.Series:
        """The day that many working days after each start."""
        days = start.to_numpy(dtype="datetime64[D]")
        known = ~np.isnat(days)
        due = np.full(len(days), NO_DATE)
        due[known] = np.busday_offset(days[known], working_days, roll="backward", busdaycal=self.working)
        return pd.Series(due.astype(DAY), index=start.index)

    def contacts(self) -> pd.DataFrame:
        """A decision on each contact."""
        rows = self.read("contact_decisions", "person_id", "contact_id", "received_at", "decided_at")
        rows = rows.rename(columns={"contact_id": "episode_id"}).assign(
            started_on=rows["received_at"].dt.floor("D").astype(DAY),
            done_on=rows["decided_at"].dt.floor("D").astype(DAY),
        )
        rows["due_on"] = self.after(rows["started_on"], 1)
        return _shaped(rows, "contact_decision", "contact_decision/all@1995-01-01")

    def assessments(self) -> pd.DataFrame:
        """An authorised assessment from each start."""
        rows = self.read("assessments", "person_id", "assessment_id", "referral_id", "started_on", "authorised_on")
        closed = self.read("cin_episodes", "referral_id", "closed_on")
        rows = rows.merge(closed, on="referral_id", how="left").rename(
            columns={"assessment_id": "episode_id", "authorised_on": "done_on", "closed_on": "ended_other_on"}
        )
        rows["due_on"] = self.after(rows["started_on"], 45)
        return _shaped(rows, "assessment_from_start", "assessment/all@1995-01-01")

    def visits(self) -> pd.DataFrame:
        """A visit every ten working days of a protection plan."""
        plans = self.read("cp_plans", "person_id", "plan_id", "started_on", "ended_on")
        seen = self.read("cp_visits", "plan_id", "visit_on", "seen")
        seen = seen.loc[seen["seen"].ne(False), ["plan_id", "visit_on"]]
        rows = _intervals(plans.assign(episode_id=plans["plan_id"]), seen, "plan_id", "visit_on")
        rows["due_on"] = self.after(rows["started_on"], 10)
        return _shaped(rows, "protection_visit", "protection_visit/all@1995-01-01")

    def care_reviews(self) -> pd.DataFrame:
        """A review 20 working days after entering care, then after three months, then every six."""
        held = self.read("care_reviews", "care_period_id", "review_on", "cancelled")
        held = held.loc[held["cancelled"].ne(True), ["care_period_id", "review_on"]]
        periods = self._periods()
        rows = _intervals(periods.assign(episode_id=periods["care_period_id"]), held, "care_period_id", "review_on")
        first, second = rows["sequence"].eq(1), rows["sequence"].eq(2)
        months = pd.Series(np.where(second, 3, 6), index=rows.index)
        due = _months_after(rows["started_on"], months)
        rows["due_on"] = due.where(~first, self.after(rows["started_on"], 20))
        rows["variant"] = np.select([first, second], ["first", "second"], "later")
        return _shaped(rows, "care_review", "care_review/" + rows["variant"] + "@1995-01-01")

    def _periods(self) -> pd.DataFrame:
        episodes = self.read(
            "care_episodes", "person_id", "care_period_id", "entered_care_on", "started_on", "ceased_on"
        )
        periods = episodes.groupby(["person_id", "care_period_id"], as_index=False).agg(
            entered_on=("entered_care_on", "min"),
            first_on=("started_on", "min"),
            last_on=("ceased_on", "max"),
            known=("ceased_on", "count"),
            episodes=("care_period_id", "size"),
        )
        periods["started_on"] = periods["entered_on"].fillna(periods["first_on"])
        periods["ended_on"] = periods["last_on"].where(periods["known"].eq(periods["episodes"]))
        breaks = self.read("legal_statuses", "person_id", "status", "started_on", "ended_on")
        breaks = breaks[breaks["status"].isin(["V3", "V4"])].rename(
            columns={"started_on": "break_on", "ended_on": "break_until"}
        )
        on = periods.merge(breaks, on="person_id")
        lasts = on["break_until"].fillna(FAR).gt(on["started_on"]) | on["break_on"].eq(on["started_on"])
        on = on[on["break_on"].le(on["started_on"]) & lasts]
        return periods[~periods["care_period_id"].isin(on["care_period_id"])]

    def lines(self) -> pd.DataFrame:
        """A child's allocated workers one after another, in order."""
        rows = self.read(
            "involvements", "person_id", "involvement_id", "worker_id", "team_id", "role", "started_on", "ended_on"
        )
        rows = rows[rows["role"].eq("CW") & rows["worker_id"].notna()]
        rows = rows.assign(started_on=rows["started_on"].fillna(pd.Timestamp("1995-01-01")))
        rows = rows.sort_values(["person_id", "started_on", "involvement_id"], ignore_index=True)
        follows = rows["person_id"].eq(rows["person_id"].shift(-1))
        next_on = rows["started_on"].shift(-1).where(follows)
        return rows.assign(ended_on=rows[["ended_on"]].assign(next_on=next_on).min(axis=1))

    def supervision(self) -> pd.DataFrame:
        """Each open child discussed every 28 days from the first allocation."""
        needs = self.read("cin_episodes", "person_id", "referral_id", "referral_on", "closed_on", "nfa")
        needs = needs[needs["nfa"].ne(True)]
        held = needs.merge(self.lines()[["person_id", "started_on", "ended_on"]], on="person_id")
        lasts = held["ended_on"].isna() | held["ended_on"].gt(held["referral_on"])
        held = held[lasts & held["started_on"].le(held["closed_on"].fillna(FAR))]
        first = held.groupby("referral_id")["started_on"].min().rename("given_on")
        first = first.mask(first.eq(pd.Timestamp("1995-01-01")))
        spells = needs.merge(first, left_on="referral_id", right_index=True)
        spells = spells.assign(
            started_on=spells[["referral_on", "given_on"]].max(axis=1),
            ended_on=spells["closed_on"],
            episode_id=spells["referral_id"],
        )[["person_id", "episode_id", "started_on", "ended_on"]]
        discussed = self.read("supervision_children", "person_id", "held_on")
        rows = _intervals(spells, discussed, "person_id", "held_on")
        rows["due_on"] = rows["started_on"] + pd.Timedelta(days=28)
        return _shaped(rows, "supervision", "supervision/all@1995-01-01")


def _months_after(start: pd.Series, months: pd.Series) -> pd.Series:
    """Months later, on the same day of the month or the month's last."""
    days = start.to_numpy(dtype="datetime64[D]")
    month = days.astype("datetime64[M]") + months.to_numpy().astype("timedelta64[M]")
    first = month.astype("datetime64[D]")
    last = (month + np.timedelta64(1, "M")).astype("datetime64[D]") - np.timedelta64(1, "D") - first
    day = np.minimum(days - days.astype("datetime64[M]").astype("datetime64[D]"), last)
    return pd.Series((first + day).astype(DAY), index=start.index)


def _intervals(spells: pd.DataFrame, events: pd.DataFrame, key: str, day: str) -> pd.DataFrame:
    """From a spell's start or an event to the next event."""
    events = events.drop_duplicates().rename(columns={day: "event_on"})
    hits = spells.merge(events, on=key)
    hits = hits[hits["event_on"].ge(hits["started_on"]) & hits["event_on"].le(hits["ended_on"].fillna(FAR))]
    starts = spells.assign(event_on=spells["started_on"], is_event=False)
    marks = pd.concat([starts, hits.assign(is_event=True)], ignore_index=True)
    marks = marks.sort_values(["episode_id", "event_on", "is_event"], na_position="first", ignore_index=True)
    line = marks.groupby("episode_id", sort=False)
    return marks.assign(
        started_on=marks["event_on"],
        sequence=line.cumcount() + 1,
        done_on=line["event_on"].shift(-1),
        ended_other_on=marks["ended_on"],
    )


def _shaped(rows: pd.DataFrame, standard: str, version: str | pd.Series) -> pd.DataFrame:
    """The rows as obligations: why they cannot be judged, and what is left out of one that was done."""
    started, done = rows["started_on"], rows["done_on"]
    because = np.select(
        [started.isna(), done.lt(started)], ["the start date is missing", "the dates are in the wrong order"], ""
    )
    ended = rows["ended_other_on"] if "ended_other_on" in rows else pd.Series(pd.NaT, index=rows.index)
    return pd.DataFrame(
        {
            "standard": standard,
            "person_id": rows["person_id"],
            "episode_id": rows["episode_id"],
            "sequence": rows["sequence"] if "sequence" in rows else 1,
            "variant": rows["variant"] if "variant" in rows else "all",
            "started_on": started,
            "due_on": rows["due_on"],
            "done_on": done,
            "ended_other_on": ended.where(done.isna()).astype(DAY),
            "unknown_because": pd.Series(because, index=rows.index).replace("", None),
            "parameter_version": pd.Series(version, index=rows.index).where(started.notna()),
        }
    )


def _answering(council: Council) -> pd.DataFrame:
    """Who answered for a child from a day on, one row for each day on which that changed."""
    held = council.lines().assign(is_worker=1, until_on=lambda rows: rows["ended_on"])
    teams = council.read("cin_episodes", "person_id", "team_id", "referral_on").dropna(subset=["referral_on"])
    teams = teams.rename(columns={"referral_on": "started_on"}).assign(is_worker=0)
    marks = pd.concat([held, teams], ignore_index=True).sort_values(
        ["person_id", "started_on", "is_worker", "until_on", "worker_id", "team_id"], ignore_index=True
    )
    until = marks["until_on"].fillna(FAR).where(marks["is_worker"].eq(1), pd.Timestamp("1995-01-01"))
    # The running latest of each child: a child's rows lie together, so one pass over ever larger numbers will do.
    child = marks["person_id"].ne(marks["person_id"].shift()).cumsum()
    marks["held_until"] = until.groupby(child).cummax()
    marks = marks[marks["is_worker"].eq(1) | marks["held_until"].le(marks["started_on"])]
    return marks.drop_duplicates(["person_id", "started_on"], keep="last")


def _attributed(owed: pd.DataFrame, council: Council, as_at: pd.Timestamp) -> pd.DataFrame:
    """Obligations with the worker and team of the day on which they stopped, or of the as-at day."""
    day = owed["done_on"].fillna(owed["ended_other_on"]).fillna(as_at)
    owed = owed.assign(reckoned_on=day.where(day.lt(as_at), as_at).astype(DAY)).sort_values("reckoned_on")
    line = _answering(council)[["person_id", "started_on", "until_on", "worker_id", "team_id"]]
    line = line.rename(columns={"started_on": "from_on"}).astype({"from_on": DAY}).sort_values("from_on")
    found = pd.merge_asof(owed, line, left_on="reckoned_on", right_on="from_on", by="person_id")
    still = found["until_on"].isna() | found["reckoned_on"].le(found["until_on"])
    return found.assign(worker_id=found["worker_id"].where(still))
