"""`holdfast direct`: measures from the tables of a council's own PostgreSQL server, in place."""

import os
from datetime import date

import click
import psycopg

from holdfast.cli.asking import PERIODS, measure_of, show_list, write_rows
from holdfast.cli.console import progress, say
from holdfast.cli.days import Day
from holdfast.clocks.parameters import load_parameters
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.postgres import PostgreSQLEngine
from holdfast.measures.periods import period_named
from holdfast.measures.run import FIGURES, figures_table
from holdfast.record.store import Store
from holdfast.refresh.council import COMPILED, LIMITS
from holdfast.refresh.in_place import measuring_in_place
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES, definitions

# In the environment, for what stands on a command line is seen by everybody on the machine.
ADDRESS = "HOLDFAST_RECORD_DATABASE"


@click.command("direct")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--schema", required=True, help="The schema in which the tables of the dataset, or of the record, lie.")
@click.option("--as-at", type=Day(), required=True, help="The day that the tables show.")
@click.option("--period", default="12m", show_default=True, help=PERIODS)
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.pass_obj
def command(store: Store, ids: tuple[str, ...], schema: str, as_at: date, period: str, form: str) -> None:
    """Take measures (all, unless named) from the Standard Safeguarding Dataset on a PostgreSQL server, in place.

    HOLDFAST_RECORD_DATABASE gives the server's address: postgresql://reader:password@server/database. The account needs
    to read the tables and to make temporary ones; nothing is copied away, and nothing is written.
    """
    measures = [measure_of(id_) for id_ in ids] or list(MEASURES.values())
    reckoning = Reckoning(
        definitions(load_parameters(store.home / LIMITS)), Compiler(PostgreSQLEngine.dialect, store.home / COMPILED)
    )
    figures = []
    with _connected() as engine, progress("measures") as tell:
        measuring = measuring_in_place(engine, schema, reckoning, as_at=as_at)
        chosen = period_named(period, as_at)
        measuring.set_periods([chosen], as_at=as_at)
        for done, measure in enumerate(measures, start=1):
            tell(measure.title, done, len(measures))
            figures += measuring.figures(measure, [chosen])
    reckoning.compiler.keep()
    if form != "table":
        write_rows(figures_table(figures).to_pylist(), form, FIGURES.names)
        return
    say(f"From {schema}, in place: {chosen.name}, as at {as_at}.")
    show_list("", zip(measures, figures, strict=True))


def _connected() -> PostgreSQLEngine:
    address = os.environ.get(ADDRESS)
    if not address:
        raise HoldfastError(f"{ADDRESS} is not set. Give the server's address: postgresql://reader@server/database.")
    try:
        return PostgreSQLEngine(address)
    except psycopg.OperationalError as error:
        raise HoldfastError(
            f"The server that {ADDRESS} names did not let us in. Check the address, the account and its password, and "
            "that the server can be reached from here."
        ) from error
