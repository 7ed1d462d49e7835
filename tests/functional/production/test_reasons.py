"""Why a database did not do as it was asked: said of what the machine lacks, never of a fault of Holdfast's own."""

import sqlite3
from pathlib import Path

import pytest
from django.db import OperationalError, connection

from holdfast.activity.log import LogUnavailable
from holdfast.web.unavailable import BUSY, FULL, GONE, reason_of


def failing(path: Path, *statements: str) -> sqlite3.Error:
    """The error with which the last of some statements ends."""
    database = sqlite3.connect(path, timeout=0, isolation_level=None)
    *before, last = statements
    for statement in before:
        database.execute(statement)
    with pytest.raises(sqlite3.Error) as caught:
        database.execute(last)
    database.close()
    return caught.value


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def test_a_full_database_is_full(tmp_path: Path) -> None:
    error = failing(
        tmp_path / "db", "CREATE TABLE t (x)", "PRAGMA max_page_count=2", "INSERT INTO t VALUES (zeroblob(9999))"
    )
    assert reason_of(error) == FULL
    assert reason_of(caused(LogUnavailable("nothing"), caused(OperationalError(), error))) == FULL


def test_a_held_database_is_busy(tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    assert reason_of(failing(tmp_path / "db", "BEGIN IMMEDIATE")) == BUSY
    holder.close()


def test_a_database_that_is_not_there_is_gone(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.Error) as caught:
        sqlite3.connect(tmp_path / "no folder" / "db")
    assert reason_of(caught.value) == GONE
    assert reason_of(caused(OperationalError(), ConnectionRefusedError())) == GONE


def test_a_fault_of_our_own_is_no_reason(tmp_path: Path, db: None) -> None:
    assert reason_of(failing(tmp_path / "db", "SELECT * FROM no_such_table")) is None
    assert reason_of(ValueError("a fault")) is None
    assert reason_of(None) is None
    with pytest.raises(Exception, match="no_such_table") as caught, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM no_such_table")
    assert reason_of(caught.value) is None
