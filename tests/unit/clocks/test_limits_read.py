"""For a ledger only the limits are held that its standards ask for: each of them must ask by name."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.standards import CLOCKS, definitions

READ = re.compile(r'(?:FROM|JOIN) "deadlines"')
NAMED = re.compile(r""""parameter" = '(\w+)'""")


@cache
def reckoning() -> Reckoning:
    return Reckoning(definitions(), Compiler("duckdb"))


def test_each_reading_of_the_due_dates_names_its_limit() -> None:
    read = {
        name: one.sql for name, one in {**reckoning().clocks, **reckoning().derived}.items() if READ.search(one.sql)
    }
    assert len(read) > len(CLOCKS) / 2
    assert [name for name, sql in read.items() if len(READ.findall(sql)) != len(NAMED.findall(sql))] == []


def held(standards: Sequence[str]) -> set[str]:
    with DuckDBEngine() as engine:
        reckoning().prepare(engine, [], as_at=date(2026, 9, 30), standards=standards)
        return set(engine.fetch('SELECT DISTINCT parameter FROM "deadlines"')["parameter"].to_pylist())


def test_the_limits_of_the_standards_to_be_reckoned_are_held_and_no_others() -> None:
    named = {name: set(NAMED.findall(one.sql)) for name, one in reckoning().clocks.items()}
    assert set().union(*named.values()) <= held(list(CLOCKS))
    assert named["protection_visit"] <= held(["protection_visit"])
    assert named["core_group"].isdisjoint(held(["protection_visit"]))
    assert named["core_group"].isdisjoint(held([]))
