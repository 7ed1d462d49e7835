"""`holdfast snapshots`: what is kept, what each covers, and what is wrong in it."""

from typing import Any

import click
import pyarrow.parquet as pq

from holdfast.cli.console import counted, say, show
from holdfast.record.identity import FINDINGS
from holdfast.record.snapshots import Snapshot, current_id, open_snapshot, snapshots
from holdfast.record.store import Store


@click.command("snapshots")
@click.argument("snapshot", required=False)
@click.option("--coverage", is_flag=True, help="Each table: from whom, from when to when, what is missing.")
@click.option("--identity", is_flag=True, help="Children's ids that vanished, came back, collide or changed.")
@click.option("--consistency", is_flag=True, help="The checks of the record and how many rows break each.")
@click.pass_obj
def command(store: Store, snapshot: str | None, coverage: bool, identity: bool, consistency: bool) -> None:
    """List the snapshots; with the id of a SNAPSHOT, or an option, show one (by default the one that serves)."""
    if not (snapshot or coverage or identity or consistency):
        _list(store)
        return
    found = open_snapshot(store, snapshot)
    show_summary(store, found)
    if coverage:
        _show_coverage(found)
    if identity:
        _show_identity(found)
    if consistency:
        _show_consistency(found)


def show_summary(store: Store, snapshot: Snapshot) -> None:
    """One snapshot in a few lines: what it is made of, and what is wrong in it by count."""
    manifest = snapshot.manifest
    say(f"Snapshot {snapshot.id}, as at {snapshot.as_at}{_serves(store, snapshot)}")
    for source, made_of in sorted(manifest["sources"].items()):
        say(f"  {source}: as at {made_of['as_at']}, delivery {made_of['delivery']} ({made_of['dialect']})")
    tables, absent = len(snapshot.tables), len(manifest["absent"])
    rows = sum(covered.rows for covered in snapshot.coverage.values())
    say(f"  {tables} tables, {counted(rows)} rows; {absent} tables that no source supplies")
    say(f"  {counted(manifest['files']['ledger.parquet']['rows'])} obligations")
    for standard, reason in manifest["ledger"]["not_computable"].items():
        say(f"    {standard} could not be reckoned: {reason}")
    for source, report in sorted(manifest["identity"].items()):
        counts = {name.replace("_", " "): report[name] for name in (*FINDINGS, "withheld") if report[name]}
        told = [f"{name} {counted(count)}" for name, count in counts.items()]
        say(f"  ids in {source}: {', '.join(told) or 'nothing to report'}")
    found = sum(entry.get("found", 0) for entry in manifest["consistency"])
    left = sum("not_checked" in entry for entry in manifest["consistency"])
    say(f"  rows that break a check of consistency: {counted(found)}; checks that could not be made: {left}")


def _serves(store: Store, snapshot: Snapshot) -> str:
    known = f", as recorded by {_recorded_by(snapshot)}" if _recorded_by(snapshot) else ""
    return known + (" (serves now)" if snapshot.id == current_id(store) else "")


def _recorded_by(snapshot: Snapshot) -> str:
    """To the minute, which is what people ask for."""
    return (snapshot.manifest["recorded_by"] or "")[:16].replace("T", " ")


def _list(store: Store) -> None:
    found = snapshots(store)
    if not found:
        say(f"There is no snapshot in {store.home} yet. Build one with `holdfast refresh`.")
        return
    headings = ("snapshot", "as at", "recorded by", "sources", "tables", "rows", "obligations", "serves")
    show("Snapshots", headings, [_line(store, snapshot) for snapshot in found], numbers=headings[4:7])


def _line(store: Store, snapshot: Snapshot) -> tuple[str, ...]:
    manifest = snapshot.manifest
    sources = ", ".join(f"{source} {made_of['as_at']}" for source, made_of in sorted(manifest["sources"].items()))
    rows = sum(covered.rows for covered in snapshot.coverage.values())
    obligations = manifest["files"]["ledger.parquet"]["rows"]
    totals = (counted(len(snapshot.tables)), counted(rows), counted(obligations))
    serves = "now" if snapshot.id == current_id(store) else ""
    return (snapshot.id, str(snapshot.as_at), _recorded_by(snapshot), sources, *totals, serves)


def _show_coverage(snapshot: Snapshot) -> None:
    headings = ("table", "source", "as at", "from", "to", "history", "rows", "columns missing")
    entries = snapshot.manifest["tables"]
    rows = [_covered(name, entry) for name, entry in entries.items()]
    show("Coverage: what lies outside is unknown", headings, rows, numbers=("rows",))
    say(f"No source supplies: {', '.join(snapshot.manifest['absent']) or 'none is absent'}")


def _covered(name: str, entry: dict[str, Any]) -> tuple[str, ...]:
    window = (entry["from_on"] or "", entry["to_on"] or "")
    return (
        *(name, entry["source"], entry["as_at"], *window, entry["history"], counted(entry["rows"])),
        ", ".join(entry["missing"]),
    )


def _show_identity(snapshot: Snapshot) -> None:
    lines = pq.read_table(snapshot.identities).to_pylist()
    headings = ("source", "finding", "child's id", "like")
    rows = [(n["source"], n["finding"].replace("_", " "), n["person_id"], n["other_id"] or "") for n in lines]
    show("Children's ids between deliveries", headings, rows)


def _show_consistency(snapshot: Snapshot) -> None:
    made = [entry for entry in snapshot.manifest["consistency"] if entry.get("found")]
    rows = [(entry["table"], entry["check"].replace("_", " "), counted(entry["found"])) for entry in made]
    show(f"Rows that break a check (listed in {snapshot.inconsistent})", ("table", "check", "rows"), rows)
    left = [entry for entry in snapshot.manifest["consistency"] if "not_checked" in entry]
    reasons = sorted({entry["not_checked"] for entry in left})
    say(f"Checks that could not be made: {len(left)}", *(f"  - {reason}" for reason in reasons))
