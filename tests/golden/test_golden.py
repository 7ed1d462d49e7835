"""The SQL of every definition is what was kept: a library that compiles otherwise is seen before it is trusted."""

import pytest

from tests.golden.statements import DIALECTS, HERE, changed, laid_out

ANEW = "If the change is meant, run `make golden` and read what changed with `git diff tests/golden`."


@pytest.mark.slow
@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_sql_is_what_was_kept(dialect: str) -> None:
    assert [str(path.relative_to(HERE)) for path in changed(dialect)] == [], ANEW


def test_laying_out_changes_nothing_but_white_space_between_words() -> None:
    sql = "SELECT 'a FROM b' AS [c  d] FROM t WHERE (SELECT 1) = 1 " + "AND a = 'it''s' " * 9
    told = laid_out(sql, "tsql")
    assert told.replace("\n", " ") == sql.strip()
    assert [line.split(" ")[0] for line in told.splitlines()[:3]] == ["SELECT", "FROM", "WHERE"]
