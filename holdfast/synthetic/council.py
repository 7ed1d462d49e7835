"""Wyreshire from seed to files: families in chunks on as many processes as there are, written in a fixed order."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from holdfast.synthetic import layout, rules, ssd_files, truth
from holdfast.synthetic.journey import live
from holdfast.synthetic.scene import Row, Scene
from holdfast.synthetic.story import Story, story_of
from holdfast.synthetic.whole_council import whole_council_rows
from holdfast.synthetic.workforce import Workforce

AS_AT = date(2026, 9, 30)
CHILDREN_A_CHUNK = 500
IN_ONE_PROCESS = 2_000
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Plan:
    """What is to be made."""

    children: int
    years: int
    seed: int
    as_at: date

    def chunks(self) -> list[tuple[int, int]]:
        """First child and number of children of each chunk."""
        return [
            (first, min(CHILDREN_A_CHUNK, self.children - first)) for first in range(0, self.children, CHILDREN_A_CHUNK)
        ]


@dataclass
class Made:
    """What one chunk of families comes to."""

    children: int
    text: dict[str, str]
    rows: Counter[str]
    counts: dict[str, list[int]]
    missed: list[tuple[str, str, str, int, int, int | None, str]]
    data_faults: list[tuple[str, str, str]]
    open: Counter[tuple[str, str]] = field(default_factory=Counter)


_scenery: dict[Plan, tuple[Story, Workforce]] = {}


def _setting(plan: Plan) -> tuple[Story, Workforce]:
    """The story and the workforce, made once in each process."""
    found = _scenery.get(plan)
    if found is None:
        told = story_of(plan.as_at)
        found = _scenery[plan] = (told, Workforce(children=plan.children, seed=plan.seed, told=told))
    return found


def _make_chunk(plan: Plan, chunk: int, first: int, count: int) -> Made:
    """Simulate the families of one chunk, judge what is owed to their children, and write them as CSV text."""
    told, workforce = _setting(plan)
    first_day = rules.add_months(told.as_at, -12 * plan.years) + 1
    scene = Scene(told=told, workforce=workforce, first_day=first_day, seed=plan.seed, chunk=chunk)
    tally = truth.Tally(told.as_at)
    rows: dict[str, list[Row]] = {table: [] for table in layout.TABLES}
    made = 0
    while made < count:
        family = live(scene, number=first + made, most=count - made)
        for child in family.kids:
            truth.judge(tally, child, scene.attendances)
            for table, found in child.rows.items():
                rows[table].extend(found)
        made += len(family.kids)
        scene.attendances.clear()
    text = {table: ssd_files.lines(table, found) for table, found in rows.items() if found}
    counted = Counter({table: len(found) for table, found in rows.items() if found})
    return Made(count, text, counted, tally.counts, tally.missed, scene.data_faults)


def _made(plan: Plan, processes: int) -> Iterator[Made]:
    chunks = plan.chunks()
    if processes == 1 or plan.children <= IN_ONE_PROCESS:
        for chunk, (first, count) in enumerate(chunks):
            yield _make_chunk(plan, chunk, first, count)
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(
            _make_chunk,
            [plan] * len(chunks),
            range(len(chunks)),
            [first for first, _ in chunks],
            [count for _, count in chunks],
        )


def _quiet(stage: str, done: int, total: int) -> None:
    """Report to nobody."""


def make_council(
    *,
    children: int,
    years: int,
    seed: int,
    out: Path,
    as_at: date = AS_AT,
    progress: Progress = _quiet,
    processes: int | None = None,
) -> None:
    """Write Wyreshire under `out`: an Annex A workbook, an SSD folder, practice extracts, and the truth about them.

    The same numbers give the same bytes, on however many processes. `progress` is told the stage, how much of it is
    done and how much there is to do.
    """
    plan = Plan(children, years, seed, as_at)
    for folder in ("annex_a", "ssd", "practice", "truth"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    told, workforce = _setting(plan)
    total: dict[str, list[int]] = {}
    counted: Counter[str] = Counter()
    with ExitStack() as stack:
        files = {
            table: stack.enter_context((out / ssd_files.file_name(table)).open("w", encoding="utf-8", newline=""))
            for table in layout.TABLES
        }
        missed = stack.enter_context((out / "truth/missed.csv").open("w", encoding="utf-8", newline=""))
        faults = stack.enter_context((out / "truth/data_faults.csv").open("w", encoding="utf-8", newline=""))
        missed.write("standard,person_id,episode_id,started_on,due_on,done_on,fault\n")
        faults.write("kind,table,key\n")
        for table, file in files.items():
            file.write(ssd_files.head(table))
        done = 0
        for made in _made(plan, processes or min(4, os.cpu_count() or 1)):
            for table, text in made.text.items():
                files[table].write(text)
            counted.update(made.rows)
            for standard, counts in made.counts.items():
                total[standard] = [a + b for a, b in zip(total.get(standard, [0] * 5), counts, strict=True)]
            iso = rules.ISO
            for standard, person, episode, started, due, done_on, fault in made.missed:
                when = "" if done_on is None else iso[done_on]
                missed.write(f"{standard},{person},{episode},{iso[started]},{iso[due]},{when},{fault}\n")
            for kind, table, key in made.data_faults:
                faults.write(f"{kind},{table},{key}\n")
            done += made.children
            progress("children", done, children)
        for table, rows in whole_council_rows(workforce, told).items():
            files[table].write(ssd_files.lines(table, rows))
            counted[table] += len(rows)
    with (out / "truth/due.csv").open("w", encoding="utf-8", newline="") as file:
        file.write("standard," + ",".join(truth.STATES) + "\n")
        for standard in sorted(total):
            file.write(f"{standard},{','.join(map(str, total[standard]))}\n")
    (out / "council.json").write_text(
        json.dumps(
            {
                "council": "Wyreshire",
                "as_at": as_at.isoformat(),
                "seed": seed,
                "years": years,
                "children": children,
                "rows": dict(sorted(counted.items())),
                "story": told.told(),
            },
            indent=2,
        )
        + "\n",
        encoding="utf-8",
    )
