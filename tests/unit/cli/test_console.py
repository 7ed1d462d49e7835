"""Progress bars where somebody looks on, and nothing of them in what goes to a file."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from holdfast.cli.console import WIDTH_OF_A_FILE, counted, progress, show
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.querying import querying

WITH_PROGRESS = """
from holdfast.cli.console import progress, say
with progress("reading") as tell:
    tell("half way", 1, 2)
    say("a line")
"""


def test_what_is_written_beside_a_bar_goes_where_it_should() -> None:
    terminal, other_end = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-c", WITH_PROGRESS],
        stdout=subprocess.PIPE,
        stderr=other_end,
        check=True,
        cwd=Path(__file__).parents[3],
        env=os.environ | {"TERM": "xterm"},
    )
    os.close(other_end)
    drawn = os.read(terminal, 10_000)
    os.close(terminal)
    assert done.stdout == b"a line\n"
    assert b"half way" in drawn


def test_no_bar_is_drawn_where_nobody_looks_on(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("reading") as tell:
        tell("half way", 1, 2)
    assert capsys.readouterr() == ("", "")


def test_a_table_in_a_file_is_not_cut_and_takes_brackets_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    long = "word " * 30 + "[bold]end"
    show("Title", ("name", "count"), [(long, "1,000")], numbers=("count",))
    told = capsys.readouterr().out
    assert long in told
    assert max(map(len, told.splitlines())) <= WIDTH_OF_A_FILE
    assert "1,000" in told


def test_a_count_has_its_thousands_set_apart() -> None:
    assert (counted(999), counted(1_234_567)) == ("999", "1,234,567")


def test_the_embedded_engine_draws_no_bar_of_its_own(tmp_path: Path) -> None:
    """Once a query takes two seconds it would otherwise draw one over ours, wherever somebody looks on."""
    asked = "SELECT value FROM duckdb_settings() WHERE name = 'enable_progress_bar'"
    with DuckDBEngine() as engine, querying(tmp_path) as connection:
        assert engine.fetch(asked).to_pylist() == [{"value": "false"}]
        assert connection.execute(asked).fetchall() == [("false",)]
