"""For a ledger only the limits are held that its standards ask for: each of them must ask by name."""

import re
from datetime import date

from holdfast.clocks.parameters import deadlines
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.standards import CLOCKS, definitions

SOME = ("protection_visit", "core_group")
READ = re.compile(r'(?:FROM|JOIN) "deadlines"')
NAMED = re.compile(r""""parameter" = '(\w+)'""")


def test_each_reading_of_the_due_dates_names_its_limit() -> None:
    reckoning = Reckoning(definitions(), Compiler("duckdb"))
    read = {name: one.sql for name, one in {**reckoning.clocks, **reckoning.derived}.items() if READ.search(one.sql)}
    assert len(read) > len(CLOCKS) / 2
    assert [name for name, sql in read.items() if len(READ.findall(sql)) != len(NAMED.findall(sql))] == []
    everything = {p.key for p in reckoning.limits_of(CLOCKS)}
    assert {key for sql in read.values() for key in NAMED.findall(sql)} <= everything
    assert {p.key for p in reckoning.limits_of(SOME)} < everything


def test_no_standard_needs_no_limit_but_those_of_the_ledger() -> None:
    reckoning = Reckoning(definitions(), Compiler("duckdb"))
    with DuckDBEngine() as engine:
        reckoning.prepare(engine, [], as_at=date(2026, 9, 30), standards=[])
        held = engine.fetch('SELECT count(*) AS n FROM "deadlines"')["n"].to_pylist()
    assert held == [deadlines(reckoning.limits_of([])).num_rows]
