"""`holdfast synthetic`: the files of an invented council, to try everything with."""

from pathlib import Path

import click

from holdfast.cli.console import counted, progress, say
from holdfast.shared.errors import HoldfastError
from holdfast.synthetic import make_council


@click.command("synthetic")
@click.option("--children", type=click.IntRange(1), default=20_000, show_default=True, help="How many children.")
@click.option("--years", type=click.IntRange(1, 20), default=6, show_default=True, help="How many years of history.")
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True, help="The same seed, the same council.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="A folder that is empty.")
def command(children: int, years: int, seed: int, out: Path) -> None:
    """Write the files of an invented council: workbook, SSD folder, practice extracts, and the truth."""
    if out.is_dir() and any(out.iterdir()):
        raise HoldfastError(f"{out} is not empty. Name a folder that is empty or not there yet.")
    with progress("an invented council") as tell:
        make_council(children=children, years=years, seed=seed, out=out, progress=tell)
    say(f"The files of an invented council of {counted(children)} children are in {out}.")
