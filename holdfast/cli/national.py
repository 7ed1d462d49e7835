"""`holdfast national`: measures by council and year over many councils' records, without names."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from holdfast.cli.asking import measure_of, note, number, of, value_of, write_rows
from holdfast.cli.console import progress, say, show
from holdfast.cli.publishing import for_publication
from holdfast.engines.apart import COUNCIL
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.spark import SparkEngine
from holdfast.measures.councils import ManyCouncils
from holdfast.measures.model import Measure
from holdfast.measures.run import FIGURES, Figure
from holdfast.record.snapshots import Snapshot, open_snapshot, read_snapshot
from holdfast.record.store import Store
from holdfast.refresh.council import COMPILED
from holdfast.refresh.door import kept_secret, key_of
from holdfast.refresh.nation import Together, admit, checked_name, councils, measuring_nation, national_reckoning
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES

YEARS = 3
HEADINGS = (COUNCIL, "year", "value (95%)", "of", "pending", "overdue", "note")
SECRET = "secret.key"

Figures = list[tuple[str, Measure, Figure]]


@click.command("national")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option(
    "--council", "given", multiple=True, required=True, metavar="[NAME=]DIR", help="A council's home, or one snapshot."
)
@click.option("--year", "years", multiple=True, help="2025-26 (April to March).  [default: the last three whole ones]")
@click.option("--engine", type=click.Choice(["duckdb", "spark"]), default="duckdb", show_default=True)
@click.option("--master", default="local[2]", show_default=True, help="Spark's: spark://host:7077 for a cluster.")
@click.option(
    "--kept",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where records without names are kept; with Spark a folder that every worker sees.  [default: HOME/nation]",
)
@click.option("--for-publication", "publish", is_flag=True, help="Small numbers hidden, others rounded.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.pass_obj
def command(
    store: Store,
    ids: tuple[str, ...],
    given: tuple[str, ...],
    years: tuple[str, ...],
    engine: str,
    master: str,
    kept: Path | None,
    publish: bool,
    form: str,
) -> None:
    """Take measures (all, unless named) of many councils, each by itself, year by year.

    Each council's snapshot first passes a door: ids become keyed hashes, names, addresses and words are left behind, of
    a day of birth the month is kept. What is owed is then reckoned by the nation's limits. A council that is in already
    is not let in again until its snapshot changes.
    """
    measures = [measure_of(id_) for id_ in ids] or list(MEASURES.values())
    nation = Store(kept or store.home / "nation")
    named = _named(given)
    _let_in(nation, named, store.home / COMPILED)
    as_at = min(snapshot.as_at for name, snapshot in councils(nation).items() if name in named)
    with _engine(engine, master, nation.home) as running:
        compiled = store.home / COMPILED / "apart"
        many = measuring_nation(nation, list(named), running, compiled, years or last_years(as_at))
        figures = _figures(many, measures, publish=publish)
        many.keep()
    if form == "table":
        _show(measures, figures)
        say(*_days_apart(named))
    else:
        rows = [{COUNCIL: council, **asdict(figure)} for council, _, figure in figures]
        write_rows(rows, form, [COUNCIL, *FIGURES.names])


def last_years(as_at: date) -> list[str]:
    """The last three whole years, April to March, up to a day."""
    ends = as_at.year if (as_at.month, as_at.day) >= (3, 31) else as_at.year - 1
    return [f"{end - 1}-{end % 100:02}" for end in range(ends - YEARS + 1, ends + 1)]


def _named(given: Iterable[str]) -> dict[str, Snapshot]:
    """Each council's snapshot under its name: that of its folder, unless one is given."""
    found: dict[str, Snapshot] = {}
    for text in given:
        name, _, folder = text.rpartition("=")
        path = Path(folder)
        council = checked_name(name or path.resolve().name)
        if council in found:
            raise HoldfastError(f"Two councils are called {council}. Give each a name of its own, as NAME=FOLDER.")
        snapshot = read_snapshot(path) if (path / "manifest.json").is_file() else open_snapshot(Store(path))
        same = next((other for other, known in found.items() if known.id == snapshot.id), None)
        if same:
            raise HoldfastError(
                f"{same} and {council} are one and the same snapshot, {snapshot.id}: its children would count twice. "
                "Name each council's own folder."
            )
        found[council] = snapshot
    return found


def _let_in(nation: Store, named: dict[str, Snapshot], compiled: Path) -> None:
    """Let each council's snapshot through the door that is not in yet."""
    secret = kept_secret(nation.home / SECRET)
    reckoning = national_reckoning(compiled)
    with progress("councils") as tell:
        for done, (name, snapshot) in enumerate(named.items()):
            tell(name, done, len(named))
            admit(nation, name, snapshot, key_of(name, secret), reckoning)


@contextmanager
def _engine(name: str, master: str, scratch: Path) -> Iterator[Together]:
    running = DuckDBEngine() if name == "duckdb" else SparkEngine(master=master, scratch=scratch)
    try:
        yield running
    finally:
        running.close()


def _figures(many: ManyCouncils, measures: Sequence[Measure], *, publish: bool) -> Figures:
    """Measure by measure, council by council; for publication with small numbers hidden."""
    found: Figures = []
    with progress("measures") as tell:
        for done, measure in enumerate(measures):
            tell(measure.title, done, len(measures))
            for council, figures in many.figures(measure).items():
                told = for_publication(measure, figures, "all") if publish else figures
                found += [(council, measure, figure) for figure in told]
    return found


def _show(measures: Sequence[Measure], figures: Figures) -> None:
    for measure in measures:
        rows = [
            _cells(measure, council, figure)
            for council, m, figure in figures
            if m is measure and not measure.gives.is_beside(figure.category)
        ]
        show(f"{measure.id} {measure.title}", HEADINGS, rows, numbers=HEADINGS[2:6])
    say("Councils are set side by side, not ranked: a difference may be one of size, of chance or of recording.")


def _days_apart(named: dict[str, Snapshot]) -> Iterator[str]:
    """That councils are as at different days, where they are."""
    days = sorted((snapshot.as_at, name) for name, snapshot in named.items())
    (first, earliest), (last, latest) = days[0], days[-1]
    if first != last:
        yield (
            f"They are as at different days, from {first} ({earliest}) to {last} ({latest}): what was still open is "
            "judged on each council's own."
        )


def _cells(measure: Measure, council: str, figure: Figure) -> list[str]:
    kind = f"{figure.period}: {figure.category}" if figure.category else figure.period
    told = [value_of(measure, figure), of(figure), number(figure.pending), number(figure.overdue)]
    return [council, kind, *told, note(figure)]
