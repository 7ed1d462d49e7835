"""Takes the time of pieces of work, each in a process of its own, and says with what they ran.

The libraries are imported before the clock starts, on all sides alike. Only ratios of one run mean anything: the
machine may be busy, so the best of several rounds counts, rounds run in alternating order, and the load is told.
"""

import argparse
import importlib
import inspect
import json
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pyarrow as pa

LIBRARIES = ("duckdb", "ibis-framework", "pyarrow", "pandas", "openpyxl")
KEPT_SQL = "compiled"

Work = Callable[..., Any]


@dataclass(frozen=True)
class Taken:
    """What a piece of work took, and what it told (anything JSON can hold)."""

    seconds: float
    processor: float
    peak_mb: int
    told: Any

    def better(self, other: "Taken") -> "Taken":
        """The best of two rounds; the peak is the higher."""
        return Taken(
            min(self.seconds, other.seconds),
            min(self.processor, other.processor),
            max(self.peak_mb, other.peak_mb),
            self.told,
        )


Runner = Callable[..., Taken]


def here(work: Work, *arguments: object) -> Taken:
    """Do the work in this process."""
    pa.array([0])  # the first array imports pandas, whoever makes it
    processor, began = time.process_time(), time.perf_counter()
    told = work(*(str(argument) for argument in arguments))
    seconds, processor = time.perf_counter() - began, time.process_time() - processor
    return Taken(seconds, processor, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, told)


def apart(work: Work, *arguments: object) -> Taken:
    """Do the work in a fresh process."""
    module = inspect.getmodule(work)
    assert module is not None
    assert module.__spec__ is not None
    name = module.__spec__.name
    given = json.dumps([str(argument) for argument in arguments])
    command = [sys.executable, "-m", "bench.runs", name, work.__name__, given]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    return Taken(**json.loads(done.stdout.splitlines()[-1]))


def best(works: Mapping[str, tuple[Work, tuple[object, ...]]], *, rounds: int, run: Runner) -> dict[str, Taken]:
    """The best of some rounds of each piece of work, in an order that turns round each time.

    Each is told as it ends, apart from the report: at size the whole takes long, and a run that is broken off has still
    said something.
    """
    found: dict[str, Taken] = {}
    for turn in range(rounds):
        for name in list(works) if turn % 2 == 0 else reversed(list(works)):
            work, arguments = works[name]
            taken = run(work, *arguments)
            found[name] = taken.better(found[name]) if name in found else taken
            took = f"{taken.seconds:.1f} s, processor {taken.processor:.1f} s, {taken.peak_mb} MB"
            print(f"{name}: {took}; load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    return {name: found[name] for name in works}


def show_versions() -> None:
    """Say what the benchmark runs with, and how busy the machine is."""
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    print(f"python {platform.python_version()}, {libraries}")
    print(f"{os.cpu_count()} processors; load {', '.join(f'{load:.1f}' for load in os.getloadavg())}")


def show(taken: Mapping[str, Taken]) -> None:
    """What each piece of work took, one a line."""
    width = max(len(name) for name in taken)
    print(f"  {'':{width}}  seconds  processor  peak MB")
    for name, of in taken.items():
        print(f"  {name:{width}}  {of.seconds:7.2f}  {of.processor:9.2f}  {of.peak_mb:7}")


def show_ratio(what: str, over: Taken, under: Taken, target: str = "") -> None:
    """One ratio of times, by the clock and by the processor."""
    aim = f"; the aim is {target}" if target else ""
    print(f"  {what}: {over.seconds / under.seconds:.2f} (processor {over.processor / under.processor:.2f}){aim}")


def asked(description: str | None, children: int) -> argparse.Namespace:
    """The options that every benchmark takes."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--children", type=int, default=children, help=f"how many children (default {children:,})")
    parser.add_argument("--rounds", type=int, default=3, help="how many rounds, of which the best counts (default 3)")
    return parser.parse_args()


def kept_sql(folder: str | Path) -> Path:
    """Where compiled definitions are kept between runs, as a council keeps them beside its deliveries."""
    return Path(folder).parent / KEPT_SQL


if __name__ == "__main__":
    module_name, work_name, given = sys.argv[1:]
    taken = here(getattr(importlib.import_module(module_name), work_name), *json.loads(given))
    print(json.dumps(taken.__dict__))
