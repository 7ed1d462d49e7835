"""The command line as a whole: what it lists, and how it tells an error."""

from importlib import import_module

import click
import pytest

from holdfast.cli import COMMANDS, INTERNAL, Commands, main
from tests.unit.cli.conftest import Run


def test_every_command_has_its_line_and_its_module(run: Run) -> None:
    told = run("--help")
    assert told.exit_code == 0
    assert isinstance(main, Commands)
    for name, line in COMMANDS.items():
        command = import_module(f"holdfast.cli.{name}").command
        assert isinstance(command, click.Command)
        assert command.name == name
        assert command.help
        assert name in told.stdout
        assert line.split()[0] in told.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(run: Run, name: str) -> None:
    assert run(name, "--help").exit_code == 0


def test_a_command_that_is_none_is_a_usage_error(run: Run) -> None:
    told = run("lode")
    assert told.exit_code == 2
    assert "lode" in told.stderr


@pytest.mark.parametrize("option", ["--surname", "-x"])
def test_an_option_that_is_none_is_a_usage_error(run: Run, option: str) -> None:
    assert run("deliveries", option).exit_code == 2


def test_an_error_nobody_foresaw_shows_no_value_of_a_child(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyError("Threlkeld")

    monkeypatch.setattr("holdfast.cli.deliveries.deliveries", fails)
    told = run("deliveries")
    assert told.exit_code == INTERNAL
    assert "KeyError" in told.stderr
    assert "--debug" in told.stderr
    assert "Threlkeld" not in told.output
    assert "Traceback" not in told.output
    with pytest.raises(KeyError, match="Threlkeld"):
        main(["--debug", "deliveries"], standalone_mode=False)


def test_home_may_be_set_for_all_commands(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOLDFAST_HOME", f"{tmp_path}/elsewhere")
    main(["deliveries"], standalone_mode=False)
    assert f"{tmp_path}/elsewhere" in capsys.readouterr().out
