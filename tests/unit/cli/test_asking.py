"""`holdfast measures`, `measure`, `summary`, `child` and `limits`, asked of a small council."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from click.testing import CliRunner, Result

from holdfast.cli import console, main
from holdfast.clocks.reckoning import COLUMNS
from holdfast.measures.model import UNIT
from holdfast.measures.run import FIGURES
from holdfast.record.store import Store
from holdfast.refresh.council import LIMITS, refresh
from holdfast.standards import MEASURES
from tests.factories import deliver, reading

Ask = Callable[..., Result]

COUNCIL = {
    "persons": "person_id | born_on\n1 | 2015-01-01\n2 | 2016-01-01\n3 | 2017-01-01\n4 | 2018-01-01",
    "departments": """team_id | name  | parent_id | parent_name
        T1 | North | S1 | Assessment
        T2 | South | S1 | Assessment""",
    "cin_episodes": """referral_id | person_id | referral_on | nfa | closed_on | team_id
        R0 | 1 | 2024-02-01 | no | 2024-03-01 | T1
        R1 | 1 | 2025-04-01 | no |            | T1
        R2 | 2 | 2025-12-01 | no |            | T1
        R3 | 3 | 2026-01-05 | no |            | T2
        R4 | 3 | 2026-03-02 | no |            | T2
        R5 | 4 | 2026-03-31 | yes |           |""",
    "assessments": """assessment_id | person_id | referral_id | started_on | authorised_on | child_seen
        A1 | 1 | R1 | 2025-04-02 | 2025-05-01 | yes
        A2 | 2 | R2 | 2025-12-02 |            |
        A3 | 3 | R3 | 2026-01-06 | 2026-03-31 | no
        A4 | 3 | R4 | 2026-03-03 |            |""",
    "contact_decisions": """contact_id | person_id | received_at | decided_at
        C1 | 1 | 2025-04-01 09:00 | 2025-04-01 12:00
        C2 | 2 | 2025-12-01 09:00 | 2025-12-05 12:00
        C3 | 3 | 2026-01-05 09:00 |
        C4 | 4 | 2026-03-31 09:00 |
        C5 | 4 | 2026-03-27 09:00 | 2026-03-27 12:00""",
}


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(tmp_path_factory.mktemp("council") / "var")
    made = reading("ssd", "2026-03-31", **COUNCIL)
    for name, covered in made.coverage.items():
        begins = date(2025, 4, 1) if name == "contact_decisions" else date(2024, 1, 1)
        made.coverage[name] = replace(covered, from_on=begins, to_on=made.as_at)
    deliver(store, made)
    refresh(store)
    return store


@pytest.fixture
def ask(council: Store) -> Ask:
    """Run a command on the small council."""

    def ask(*words: str) -> Result:
        return CliRunner().invoke(main, ["--home", str(council.home), *words])

    return ask


def told(result: Result) -> str:
    """The output of a command that went well, with the gaps of its tables closed."""
    assert result.exit_code == 0, result.stderr
    return "\n".join(" ".join(line.split()) for line in result.stdout.splitlines())


def rows(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.stderr
    found: list[dict[str, Any]] = json.loads(
        result.stdout, parse_constant=lambda word: pytest.fail(f"{word} is no JSON")
    )
    return found


def table(result: Result) -> list[dict[str, str]]:
    assert result.exit_code == 0, result.stderr
    return list(csv.DictReader(io.StringIO(result.stdout)))


# Every measure


def test_the_list_says_first_how_much_is_known(ask: Ask) -> None:
    lines = told(ask("measures")).splitlines()
    assert lines[0] == f"11 of {len(MEASURES)} measures have a figure for 12 months to 2026-03-31, as at 2026-03-31."
    assert "FD01 Contacts decided within one working day 50.0% (15-85) 2 of 4 1" in lines
    assert "FD06 Re-referrals within twelve months 20.0% (4-62) 1 of 5 22.6%" in lines


def test_the_list_says_of_each_measure_without_a_figure_why(ask: Ask) -> None:
    text = told(ask("measures"))
    assert "CP01 Protection visits in time: not computable: no source gives cp_plans" in text
    assert all(id_ in text for id_ in MEASURES)


def test_the_list_as_json_has_null_for_what_is_missing(ask: Ask) -> None:
    found = {row["measure"]: row for row in rows(ask("measures", "--format", "json"))}
    assert list(found) == list(MEASURES)
    assert found["CP01"]["numerator"] is found["CP01"]["value"] is found["CP01"]["overdue"] is None
    assert found["FD01"]["value"] == 0.5


def test_the_list_as_csv_has_the_columns_of_figures(ask: Ask) -> None:
    found = table(ask("measures", "--format", "csv"))
    assert list(found[0]) == FIGURES.names
    assert {row["measure"]: row["value"] for row in found}["CP01"] == ""


@pytest.mark.parametrize("command", [["measures"], ["summary"], ["child", "3"], ["limits"]])
def test_on_a_narrow_terminal_nothing_is_cut(ask: Ask, monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    wide = "".join(told(ask(*command)).split())
    monkeypatch.setattr(console, "WIDTH_OF_A_FILE", 80)
    result = ask(*command)
    drawn = [line for line in result.stdout.splitlines() if line.startswith(" ") and line.endswith(" ")]
    assert drawn
    assert max(len(line) for line in drawn) <= 80
    narrow = "".join(told(result).split())
    assert sorted(narrow.replace("─", "")) == sorted(wide.replace("─", ""))


# One measure


def test_one_measure_is_a_sentence_and_what_it_counts(ask: Ask) -> None:
    assert told(ask("measure", "FD01")).splitlines() == [
        "FD01 Contacts decided within one working day",
        "12 months to 2026-03-31: 50.0%, 2 of 4 (95% interval 15.0% to 85.0%); 1 open and overdue, 1 pending.",
        "Counted: contacts decided within one working day of arrival.",
        "Of: contacts that arrived in the period and were decided in time, decided late, or are past their day.",
        "Higher is better. Source: Keeping children safe in education, paragraph 62; Working Together to Safeguard "
        "Children (read in the source).",
    ]


def test_the_id_may_be_written_small(ask: Ask) -> None:
    assert told(ask("measure", "fd01")) == told(ask("measure", "FD01"))


def test_one_measure_by_team(ask: Ask) -> None:
    text = told(ask("measure", "AS01", "--by", "team"))
    assert "12 months to 2026-03-31, as at 2026-03-31" in text
    assert "team value (95%) of pending overdue known" in text
    assert "North 50.0% (9-91) 1 of 2 0 1 100%" in text
    assert "South 0.0% (0-79) 0 of 1 1 0 100%" in text


def test_a_group_without_a_name_is_called_so(ask: Ask) -> None:
    assert "no team 100.0% (21-100) 1 of 1 1 0 100%" in told(ask("measure", "FD01", "--by", "team"))


def test_one_measure_month_by_month(ask: Ask) -> None:
    text = told(ask("measure", "FD01", "--monthly", "--period", "2026-01-01:2026-03-31"))
    assert "period value (95%) of pending overdue known note" in text
    assert "2026-01 0.0% (0-79) 0 of 1 0 1 100%" in text
    assert "2026-02 0 of 0 0 1 nothing to count" in text
    assert "2026-03 100.0% (21-100) 1 of 1 1 1 100%" in text


def test_a_series_is_six_years_unless_a_period_is_named(ask: Ask) -> None:
    found = rows(ask("measure", "FD01", "--monthly", "--format", "json"))
    assert [row["period"] for row in found[:2]] + [found[-1]["period"]] == ["2020-04", "2020-05", "2026-03"]
    assert len(found) == 72


def test_months_before_the_source_begins_say_so(ask: Ask) -> None:
    text = told(ask("measure", "FD01", "--monthly", "--period", "13m"))
    assert "2025-03 not covered" in text
    assert "not covered: contact_decisions reaches back to 2025-04-01; this needs it from 2025-03-01" in text


def test_as_at_an_earlier_day_things_stand_as_they_did(ask: Ask) -> None:
    text = told(ask("measure", "FD01", "--as-at", "2026-03-30", "--period", "2026-03"))
    assert "2026-03 up to 2026-03-30: nothing to count." in text
    assert "1 of 1" in told(ask("measure", "FD01", "--as-at", "31/03/2026", "--period", "2026-03"))


def test_what_cannot_be_computed_says_what_is_missing(ask: Ask) -> None:
    assert "12 months to 2026-03-31: not computable: no source gives cp_plans." in told(ask("measure", "CP01"))
    by_team = told(ask("measure", "CP01", "--by", "team"))
    assert by_team.count("not computable: no source gives cp_plans.") == 1
    assert "value" not in by_team


def test_figures_as_csv_have_a_fixed_header(ask: Ask) -> None:
    found = table(ask("measure", "CP01", "--format", "csv"))
    assert list(found[0]) == FIGURES.names
    assert (found[0]["value"], found[0]["status"]) == ("", "not computable")
    assert ask("measure", "CW06", "--by", "worker", "--format", "csv").stdout.splitlines()[0] == ",".join(FIGURES.names)


def test_figures_as_json_keep_what_is_missing_null(ask: Ask) -> None:
    (row,) = rows(ask("measure", "FD06", "--format", "json"))
    assert (row["numerator"], row["denominator"], row["overdue"]) == (1, 5, None)
    assert (row["from_on"], row["to_on"]) == ("2025-04-01", "2026-03-31")


def test_the_rows_behind_a_figure_name_the_child(ask: Ask) -> None:
    found = table(ask("measure", "FD06", "--children", "--format", "csv"))
    assert [(row["person_id"], row["hit"]) for row in found] == [
        ("1", "0.0"),
        ("2", "0.0"),
        ("3", "0.0"),
        ("3", "1.0"),
        ("4", "0.0"),
    ]
    assert list(found[0]) == list(UNIT)
    assert len(rows(ask("measure", "FD06", "--children", "--format", "json"))) == 5
    text = told(ask("measure", "FD06", "--children"))
    assert (
        text.splitlines()[0] == "FD06 Re-referrals within twelve months: 5 rows, each with what it adds to the figure."
    )
    assert "person worker team counted hit unknown pending overdue" in text


def test_no_rows_still_have_their_header(ask: Ask) -> None:
    empty = ask("measure", "FD06", "--children", "--format", "csv", "--period", "2026-02")
    assert empty.stdout == ",".join(UNIT) + "\n"


@pytest.mark.parametrize(
    ("id_", "by"),
    [("FD01", "team"), ("FD06", "service"), ("AS01", "all"), ("AS04", "worker"), ("AS06", "service")],
)
def test_the_sql_runs_as_printed_and_gives_the_figure(ask: Ask, id_: str, by: str) -> None:
    sql = ask("measure", id_, "--by", by, "--format", "sql")
    assert sql.exit_code == 0, sql.stderr
    with duckdb.connect() as elsewhere:
        found = elsewhere.sql(sql.stdout).to_arrow_table().to_pylist()
    sums = {row["group_id"]: (row["hit"], row["counted"]) for row in found}
    figures = rows(ask("measure", id_, "--by", by, "--format", "json"))
    assert sums == {row["group_id"]: (row["numerator"], row["denominator"]) for row in figures}
    assert figures


def test_the_sql_leaves_out_months_that_are_not_covered(ask: Ask) -> None:
    sql = ask("measure", "FD01", "--monthly", "--period", "14m", "--format", "sql").stdout
    assert "'2025-04'" in sql
    assert "'2025-03'" not in sql


# What is late


def test_the_summary_says_first_what_is_late(ask: Ask) -> None:
    lines = told(ask("summary")).splitlines()
    assert lines[0] == (
        "As at 2026-03-31, 3 things owed to 2 children are overdue; the oldest has waited 84 days past its day."
    )
    assert "Contact decided 2 1 1 84" in lines
    assert "Assessment completed, from its start 2 1 1 53" in lines


def test_the_summary_goes_by_team_and_tells_what_cannot_be_reckoned(ask: Ask) -> None:
    text = told(ask("summary"))
    assert "North 2 2 1 54" in text
    assert "no team known" in text
    assert "FD06 Re-referrals within twelve months 20.0% (4-62) 1 of 5 22.6%" in text
    assert "standards cannot be reckoned from these sources:" in text
    assert "Child on a protection plan visited: no source gives cp_plans" in text


def test_a_council_with_nothing_late_is_told_so(tmp_path: Path) -> None:
    store = Store(tmp_path / "var")
    contact = "contact_id | person_id | received_at | decided_at\nC1 | 1 | 2026-03-31 09:00 |"
    deliver(store, reading("practice", "2026-03-31", contact_decisions=contact))
    refresh(store)
    text = told(CliRunner().invoke(main, ["--home", str(store.home), "summary"]))
    assert text.splitlines()[0] == "As at 2026-03-31 nothing that can be reckoned is overdue."


# One child


def test_a_child_is_told_what_is_owed_now_and_what_is_past(ask: Ask) -> None:
    lines = told(ask("child", "3")).splitlines()
    assert lines[0] == "As at 2026-03-31: 1 overdue, 3 not due yet, 2 past."
    now = lines.index("Owed now, the most urgent first")
    past = lines.index("Past, in order of standard and start")
    assert "Contact decided 1 2026-01-05 2026-01-06 overdue" in lines[now:past]
    assert "Assessment completed, from its start 1 2026-03-03 2026-05-08 pending" in lines[now:past]
    assert "Assessment completed, from the referral 1 2026-01-05 2026-03-09 2026-03-31 missed" in lines[past:]
    assert "Child seen in the assessment 1 2026-03-31 2026-03-31 pending" in lines[now:past]


def test_a_childs_obligations_as_csv_and_json(ask: Ask) -> None:
    found = table(ask("child", "1", "--format", "csv"))
    assert list(found[0]) == list(COLUMNS)
    as_json = rows(ask("child", "1", "--format", "json"))
    assert len(as_json) == len(found)
    assert as_json[0]["unknown_because"] is None


def test_a_child_whom_nobody_knows_is_an_error_that_does_not_repeat_the_id(ask: Ask) -> None:
    result = ask("child", "Threlkeld")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.strip() == (
        "The snapshot holds no obligation to a child with that id. Check the id as it was loaded."
    )


# The limits


def test_the_limits_are_listed_with_their_source(ask: Ask) -> None:
    lines = told(ask("limits")).splitlines()
    assert lines[0].endswith("limits, 0 of them this council's own (" + lines[0].split("(")[1])
    assert any(line.startswith("care_review/first 20 working days 1995-01-01 law Care Planning") for line in lines)


def limits_of(council: Store, text: str) -> Result:
    path = council.home / LIMITS
    path.write_text(text, encoding="utf-8")
    try:
        return CliRunner().invoke(main, ["--home", str(council.home), "limits"])
    finally:
        path.unlink()


OWN = """
- key: care_review
  variant: first
  value: {days}
  unit: working_days
  valid_from: 2025-04-01
  status: local_policy
  source: Our policy
"""


def test_a_councils_own_limit_is_told_apart_and_a_looser_one_warned_of(council: Store) -> None:
    lines = told(limits_of(council, OWN.format(days=25))).splitlines()
    assert "limits, 1 of them this council's own" in lines[0]
    assert lines[1].startswith("Warning: care_review/first is 25 working days here from 2025-04-01; Care Planning")
    assert lines[1].endswith("allows 20 working days. The looser limit is used.")
    assert "care_review/first 25 working days 2025-04-01 this council: local policy Our policy" in lines
    assert "Warning" not in told(limits_of(council, OWN.format(days=15)))


def test_a_file_of_limits_that_cannot_be_used_is_an_error(council: Store) -> None:
    result = limits_of(council, "- key: care_reviews\n")
    assert result.exit_code == 1
    assert "limits.yaml" in result.stderr


# Wrong words


@pytest.mark.parametrize(
    ("words", "code", "expected"),
    [
        (["measure", "XX99"], 1, f"There is no measure XX99. There are: {', '.join(MEASURES)}."),
        (["measure", "FD01", "--period", "last year"], 1, "“last year” is no period. Write 12m, 2025-26"),
        (["measures", "--period", "2026-04"], 1, "“2026-04” begins after 2026-03-31, the as-at day"),
        (
            ["measure", "FD01", "--as-at", "2026-04-01"],
            1,
            "The snapshot is as at 2026-03-31: it cannot say how things stood on 2026-04-01. Ask as at an earlier day, "
            "or load newer files.",
        ),
        (["measures", "--as-at", "31.03.2026"], 2, "'31.03.2026' is not a day. Write it as 2026-09-30 or 30/09/2026."),
        (["measures", "--snapshot", "none"], 1, "There is no snapshot none. `holdfast snapshots` lists those"),
        (["child", "1", "--snapshot", "none"], 1, "There is no snapshot none."),
        (["measure", "FD01", "--by", "postcode"], 2, "'postcode' is not one of 'all', 'service', 'team', 'worker'"),
        (["measure", "FD01", "--format", "xml"], 2, "'xml' is not one of"),
        (
            ["measure", "FD01", "--monthly", "--period", "2026-03-02:2026-03-31"],
            1,
            "No whole month lies in 2026-03",
        ),
        (["measure"], 2, "Missing argument 'ID'"),
        (["measure", "CP01", "--children"], 1, "CP01 has no figure here: not computable: no source gives cp_plans."),
        (
            ["measure", "CP01", "--format", "sql"],
            1,
            "CP01 has no figure here: not computable: no source gives cp_plans.",
        ),
    ],
)
def test_wrong_words_are_told_plainly(ask: Ask, words: list[str], code: int, expected: str) -> None:
    result = ask(*words)
    assert result.exit_code == code
    assert expected in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize("words", [["measures"], ["measure", "FD01"], ["summary"], ["child", "1"]])
def test_without_a_snapshot_the_way_to_one_is_told(tmp_path: Path, words: list[str]) -> None:
    result = CliRunner().invoke(main, ["--home", str(tmp_path / "var"), *words])
    assert result.exit_code != 0
    assert "There is no snapshot in" in result.stderr
    assert "Load a council's files with `holdfast load`, then run `holdfast refresh`." in result.stderr
    assert result.stdout == ""


def test_a_measure_is_told_apart_only_by_what_it_has(ask: Ask) -> None:
    found = ask("measure", "AS01", "--by", "plan_family")
    assert found.exit_code == 1
    assert "AS01 is not told apart by plan_family; it is by all, service, team, worker." in found.stderr
