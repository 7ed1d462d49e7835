"""Load, refresh and ask, from the command line."""

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError

# One line a command: its name, and what it does. The command itself is `command` in the module of that name.
COMMANDS = {
    "load": "Read a council's files and keep them as deliveries.",
    "deliveries": "List what has been loaded, or show one delivery.",
    "refresh": "Put the newest deliveries together and reckon every obligation.",
    "snapshots": "List the snapshots, or show what one covers and what is wrong in it.",
    "summary": "What is late and where, in a page.",
    "measures": "Every measure with its figure, and what is missing where there is none.",
    "measure": "One measure by team, service or worker, month by month, with what it counts.",
    "direct": "Measures from the dataset on a council's own PostgreSQL server, in place.",
    "national": "Measures by council and year over many councils' records, without names.",
    "engines": "The engines on which definitions run, and what each cannot do.",
    "child": "What is owed to one child, reckoned afresh.",
    "benchmarks": "What others reach, by the figures that the Department for Education publishes.",
    "changes": "What changed in the work, from when charts begin afresh.",
    "limits": "Every limit of law, guidance and local policy, with its source.",
    "letters": "Read Ofsted letters and reports, suggest what their sentences say, and keep them.",
    "serve": "Serve the site.",
    "people": "Who may sign in; accounts for the invented council.",
    "digest": "Send the weekly e-mail to those who want it.",
    "activity": "Check the log of who did and saw what.",
    "backup": "Write everything that cannot be made again into one file.",
    "restore": "Put back what a backup holds, into an empty place.",
    "synthetic": "Write the files of an invented council.",
}

INTERNAL = 4


class Told(click.ClickException):
    """An error for the person at the keyboard: told plainly, without a traceback."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code

    def show(self, file: Any = None) -> None:
        """Write the message to the error stream."""
        click.echo(self.message, file=file, err=True)


class Commands(click.Group):
    """The commands of `COMMANDS`, each imported only when it is asked for."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names, in the order in which they are used."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"holdfast.cli.{cmd_name}").command
        return command

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command with its line, without importing it."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; tell what went wrong without a traceback, which could show a child's data."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except HoldfastError as error:
            if ctx.params["debug"]:
                raise
            raise Told(str(error), error.exit_code) from None
        except Exception as error:
            if ctx.params["debug"]:
                raise
            raise Told(
                f"Something went wrong inside Holdfast ({type(error).__name__}). What was there before is unchanged. "
                "Run the command again as `holdfast --debug …` to see where; what that prints may show data of "
                "children, so take care where it goes.",
                INTERNAL,
            ) from None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="HOLDFAST_HOME",
    default=Path("var"),
    show_default=True,
    show_envvar=True,
    help="The folder in which Holdfast keeps deliveries and snapshots.",
)
@click.option("--debug", is_flag=True, help="Show a traceback when something goes wrong.")
@click.version_option(package_name="holdfast")
@click.pass_context
def main(ctx: click.Context, home: Path, debug: bool) -> None:  # noqa: ARG001 (read in Commands.invoke)
    """Keep every child's plan from drifting: what is owed to each child, what is late, and where."""
    ctx.obj = Store(home)
