"""How the commands write: tables and sentences to the terminal, progress bars only where somebody looks on."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from holdfast.record import assembly

# Wide enough that nothing is cut when the output goes to a file or another program.
WIDTH_OF_A_FILE = 200


def say(*lines: str) -> None:
    """Write plain lines, as they are."""
    for line in lines:
        _console().print(line, soft_wrap=True)


def show(title: str, headings: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: Sequence[str] = ()) -> None:
    """Write a table; the columns named in `numbers` stand to the right."""
    table = Table(
        title=title, title_justify="left", title_style="bold", header_style="bold", box=SIMPLE_HEAD, pad_edge=False
    )
    for heading in headings:
        table.add_column(heading, justify="right" if heading in numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*row)
    _console().print(table)


@contextmanager
def progress(what: str) -> Iterator[assembly.Progress]:
    """A progress bar on a terminal, nothing otherwise."""
    if not sys.stderr.isatty():
        yield assembly.silent
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    # Left to itself, the bar would draw what is written to a file beside it onto the terminal.
    quiet = {"redirect_stdout": False, "redirect_stderr": False}
    with Progress(*columns, console=Console(stderr=True), transient=True, **quiet) as bar:
        task = bar.add_task(what, total=None)
        yield lambda step, done, total: bar.update(task, description=step, completed=done, total=total)


def counted(number: int) -> str:
    """A count with thousands set apart."""
    return f"{number:,}"


def _console() -> Console:
    width = None if sys.stdout.isatty() else WIDTH_OF_A_FILE
    return Console(width=width, markup=False, emoji=False, highlight=False)
