"""Wyreshire from seed to files: families in chunks on as many processes as there are, written in a fixed order."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from holdfast.shared.errors import HoldfastError
from holdfast.synthetic import layout, rules, ssd_files, truth
from holdfast.synthetic.annex_a_layout import HEADINGS
from holdfast.synthetic.annex_a_lists import Cells, Window, add_lists
from holdfast.synthetic.council_files import CouncilFiles, Made
from holdfast.synthetic.further import FurtherLife
from holdfast.synthetic.journey import live
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row, Scene
from holdfast.synthetic.story import Story, story_of
from holdfast.synthetic.workforce import Workforce

AS_AT = date(2026, 9, 30)
CHILDREN_A_CHUNK = 500
IN_ONE_PROCESS = 2_000
MOST_CHILDREN = 400_000
FIRST_YEAR, LAST_YEAR = 1990, 2035
Progress = Callable[[str, int, int], None]


def first_day(as_at: date, years: int) -> date:
    """The day from which the files of so many years hold everything; of children known before, some is older."""
    return rules.calendar_day(rules.add_months(rules.number(as_at), -12 * years) + 1)


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


_scenery: dict[Plan, tuple[Story, Workforce]] = {}


def _setting(plan: Plan) -> tuple[Story, Workforce]:
    """The story and the workforce, made once in each process."""
    found = _scenery.get(plan)
    if found is None:
        told = story_of(plan.as_at)
        found = _scenery[plan] = (told, Workforce(children=plan.children, years=plan.years, seed=plan.seed, told=told))
    return found


def _make_chunk(plan: Plan, chunk: int, first: int, count: int) -> Made:
    """Simulate the families of one chunk, judge what is owed to their children, and write them as CSV text."""
    told, workforce = _setting(plan)
    since = rules.number(first_day(plan.as_at, plan.years))
    scene = Scene(told=told, workforce=workforce, first_day=since, seed=plan.seed, chunk=chunk)
    further = FurtherLife(scene, seed=plan.seed, chunk=chunk)
    tally, rates, window = truth.Tally(told.as_at, since), Rates(told.as_at), Window(told.as_at, workforce)
    rows: dict[str, list[Row]] = {table: [] for table in layout.TABLES}
    lists: dict[int, list[Cells]] = {number: [] for number in HEADINGS}
    faults: list[tuple[str, str, str]] = []
    made = 0
    while made < count:
        family = live(scene, number=first + made, most=count - made)
        further.add(family)
        for child in family.kids:
            truth.judge(tally, child, scene.attendances)
            rates.count(child)
            for table, found in child.rows.items():
                rows[table].extend(found)
            faults += child.faults
        further.reckon(tally, rates, family)
        add_lists(lists, family, window)
        made += len(family.kids)
        scene.attendances.clear()
    text = {table: ssd_files.lines(table, found) for table, found in rows.items() if found}
    counted = Counter({table: len(found) for table, found in rows.items() if found})
    return Made(count, text, counted, tally, rates, faults, lists)


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


def _check(children: int, years: int, as_at: date) -> None:
    """Refuse what the ids and the calendar of the invented council cannot hold."""
    if not 1 <= children <= MOST_CHILDREN:
        raise HoldfastError(f"{children} children cannot be invented: ask for 1 to {MOST_CHILDREN}.")
    if years < 1 or as_at.year - years < FIRST_YEAR or as_at.year > LAST_YEAR:
        raise HoldfastError(
            f"{years} years up to {as_at} cannot be invented: begin in {FIRST_YEAR} or later and end by {LAST_YEAR}."
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
    _check(children, years, as_at)
    plan = Plan(children, years, seed, as_at)
    told, workforce = _setting(plan)
    with CouncilFiles(out, told, workforce, seed) as files:
        done = 0
        for made in _made(plan, processes or min(4, os.cpu_count() or 1)):
            files.add(made)
            done += made.children
            progress("children", done, children)
        progress("workbook", 0, 1)
        since = first_day(as_at, years).isoformat()
        files.finish({"as_at": as_at.isoformat(), "since": since, "seed": seed, "years": years, "children": children})
        progress("workbook", 1, 1)
