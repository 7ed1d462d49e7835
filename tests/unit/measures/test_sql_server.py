"""The script for a council's SQL Server: what it reads, that it parses, and that run it gives the figure."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.ssd import TSQL, as_deployed, as_specified, views
from holdfast.engines.tsql import for_sql_server
from holdfast.measures.periods import period_named, period_tables
from holdfast.measures.run import Figure, Measuring
from holdfast.measures.sql_server import Place, sql_server_script
from holdfast.record.tables import TABLES
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from tests.compiled import reckoning
from tests.councils import Council
from tests.factories import drawn
from tests.sql_server import read_back

AS_AT = date(2026, 3, 31)
PERIOD = period_named("2025-26", AS_AT)
RECORD = {
    "cin_episodes": """referral_id | person_id | referral_on | team_id
        R1 | 1 | 2025-11-03 | T1
        R2 | 2 | 2025-11-03 | T1""",
    "assessments": """assessment_id | person_id | referral_id | started_on | authorised_on
        A1 | 1 | R1 | 2025-11-05 | 2026-01-08
        A2 | 2 | R2 | 2025-11-05 | 2026-01-09""",
}


@cache
def script(id_: str = "AS01") -> str:
    with DuckDBEngine(threads=1) as engine:
        measuring = Measuring(engine, reckoning("mssql"), {})
        place = Place("ssd_development", Path("C:/holdfast/deadlines.csv"))
        return sql_server_script(measuring, MEASURES[id_], "all", place, [PERIOD], AS_AT)


def statements(id_: str = "AS01") -> list[exp.Expr]:
    """The script's statements as they are read, but for that which brings in the file of due dates."""
    told = "\n".join(line for line in script(id_).splitlines() if not line.startswith("BULK INSERT"))
    return [statement for statement in sqlglot.parse(told, read="tsql") if statement is not None]


def test_it_reads_the_datasets_own_objects_and_fields() -> None:
    assert "[ssd_development].[ssd_cin_assessments]" in script()
    assert "[cina_assessment_auth_date]" in script()
    assert "BULK INSERT [#deadlines] FROM 'C:/holdfast/deadlines.csv'" in script()


@cache
def reads(case_system: str, table: str) -> str:
    made = views(TSQL, "ssd_development", as_deployed(case_system), AS_AT)
    return next((view.sql for view in made if view.table == table), "")


def test_the_fields_are_those_that_a_case_systems_own_script_makes() -> None:
    """Where they differ from the specification a server would refuse the whole batch."""
    assert "[pers_single_unique_id]" in reads("systemc", "persons")
    assert "pers_common_child_id" not in reads("systemc", "persons") + reads("mosaic", "persons")
    assert "[pers_common_child_id]" in reads("specified", "persons")
    assert "o.[cin_plan_id]" in reads("mosaic", "cin_plans")
    assert "o.[cinp_cin_plan_id]" in reads("systemc", "cin_plans")


def test_where_a_case_system_does_not_name_the_child_another_table_does() -> None:
    for table, absent in {"cp_visits": "cppv_person_id", "placements": "clap_person_id"}.items():
        assert f"o.[{absent}]" in reads("systemc", table)
        assert absent not in reads("mosaic", table)
        assert "p.[person_id]" in reads("mosaic", table)
    assert reads("systemc", "families")
    assert not reads("mosaic", "families")


def test_what_is_packed_is_opened_by_the_key_that_is_there() -> None:
    assert "o.[lacp_cla_care_plan_id]" in reads("mosaic", "care_plan_options")
    assert "o.[lacp_table_id]" in reads("systemc", "care_plan_options")


@pytest.mark.parametrize("schema", ["", "x];drop table y", "a\nb", "1st", "my schema"])
def test_what_is_no_schemas_name_is_refused(schema: str) -> None:
    """It stands in a comment and in each statement: with a line's end it would be one of its own."""
    with pytest.raises(HoldfastError, match="is no schema's name"):
        Place(schema, Path("deadlines.csv"))


def test_nothing_of_it_lies_outside_the_dataset_and_the_session() -> None:
    outside = set()
    for statement in statements():
        named = {cte.alias for cte in statement.find_all(exp.CTE)}
        tables = [table for table in statement.find_all(exp.Table) if isinstance(table.this, exp.Identifier)]
        assert tables
        outside |= {t.name for t in tables if t.name not in named and not t.this.args.get("temporary") and not t.db}
    assert outside == set()


def test_no_named_query_stands_within_another() -> None:
    nested = [query for statement in statements() for query in statement.find_all(exp.With)]
    assert nested
    assert [query.sql() for query in nested if query.parent is not None and query.parent.parent is not None] == []


@pytest.mark.parametrize("id_", ["AS01", "CP01", "FD06", "CW01"])
def test_every_statement_is_read_by_a_reader_of_t_sql(id_: str) -> None:
    found = statements(id_)
    assert len(found) > 5
    assert [s.sql() for s in found if isinstance(s, exp.Command)] == []


def test_run_it_gives_the_figure() -> None:
    figure = in_duckdb()
    council = holding()
    periods = period_tables([PERIOD])
    for name, table in periods.items():
        council.engine.hold(name, table)
    given = {*TABLES, *periods, "deadlines", "snapshot_day", "coverage"}
    *steps, last = statements()
    made = [step for step in steps if step.args.get("into") is not None and step.args["into"].this.name not in given]
    for step in made:
        council.engine.connection.execute(read_back(step.sql(dialect="tsql")))
    (row,) = council.engine.fetch(read_back(last.sql(dialect="tsql"))).to_pylist()
    assert [step.args["into"].this.name for step in made][-2:] == ["obligations", "ledger"]
    assert (row["hit"], row["counted"]) == (figure.numerator, figure.denominator) == (1.0, 2.0)


def in_duckdb() -> Figure:
    measuring = holding().measuring(["assessment_from_referral"])
    measuring.set_periods([PERIOD], as_at=AS_AT)
    (figure,) = measuring.figures(MEASURES["AS01"], [PERIOD])
    return figure


def holding() -> Council:
    council = Council(reckoning("duckdb"))
    council.hold({name: drawn(name, text) for name, text in RECORD.items()}, AS_AT)
    return council


def test_a_condition_is_made_a_value_and_a_value_a_condition() -> None:
    told = for_sql_server("SELECT a <= b AS c FROM t WHERE COALESCE(d, (1 = 1))")
    assert told == (
        "SELECT CAST(CASE WHEN a <= b THEN 1 WHEN NOT (a <= b) THEN 0 END AS BIT) AS c FROM t "
        "WHERE COALESCE(d, (CAST(1 AS BIT))) = 1"
    )


def test_the_opposite_of_what_is_not_known_is_not_known_either() -> None:
    assert for_sql_server("SELECT 1 FROM t WHERE IIF(a <> 0, 1, 0) = 0") == "SELECT 1 FROM t WHERE NOT (a <> 0)"
    told = for_sql_server("SELECT CASE WHEN IIF(a <> 0, 1, 0) = 0 THEN 2 END AS b FROM t")
    assert told == "SELECT CASE WHEN NOT (a <> 0) THEN 2 END AS b FROM t"


def test_a_condition_where_one_belongs_is_left_as_it_is() -> None:
    sql = "SELECT IIF(a IS NULL OR (b <> 0), 1, 0) AS c FROM t WHERE NOT (a IN (1, 2)) AND b > 1"
    assert for_sql_server(sql) == sql


def test_every_object_of_the_dataset_is_a_view_that_reads_as_t_sql() -> None:
    made = views(TSQL, "ssd_development", as_specified(), AS_AT)
    assert {view.table for view in made} == {table.name for table in TABLES.values() if not table.extension}
    assert [view.table for view in made if not isinstance(sqlglot.parse_one(view.sql, read="tsql"), exp.Select)] == []
