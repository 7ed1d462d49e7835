"""What `holdfast measure` says when it is asked for what cannot be."""

from tests.unit.cli.conftest import Run


def test_a_dialect_without_sql_is_not_passed_over(run: Run) -> None:
    refused = run("measure", "AS01", "--dialect", "tsql")
    assert refused.exit_code == 2
    assert "add --format sql" in refused.stderr
