"""An Annex A workbook into the record's tables: against openpyxl with pandas, which only reads the cells.

    python -m bench.load --children 20000

The workbook is the invented council's. Holdfast recognises the lists, cleans and checks every cell and shapes the
record; the other side reads the same sheets into data frames and stops there.
"""

from pathlib import Path

import pandas as pd

from bench.council import KEPT_IN
from bench.runs import Runner, Taken, apart, asked, best, show, show_ratio, show_versions
from holdfast.sources.recognise import read
from holdfast.synthetic import AS_AT, make_council


def holdfast(workbook: str) -> int:
    """Read the workbook into the record's tables; how many rows were kept."""
    readings = read(Path(workbook), as_at=AS_AT)
    return sum(table.num_rows for reading in readings for table in reading.tables.values())


def openpyxl_and_pandas(workbook: str) -> int:
    """Read every sheet into a data frame, the headings under the title row; how many rows they have."""
    sheets = pd.read_excel(workbook, sheet_name=None, engine="openpyxl", header=1)
    return sum(len(frame) for frame in sheets.values())


def workbook_of(children: int, kept_in: Path) -> Path:
    """The workbook of the invented council of this size, made once and kept."""
    folder = kept_in / f"files-of-{children}-children"
    if not (folder / "made").exists():
        make_council(children=children, years=6, seed=1, out=folder, progress=lambda _what, _done, _total: None)
        (folder / "made").touch()
    (workbook,) = folder.rglob("*.xlsx")
    return workbook.resolve()


def report(children: int, rounds: int, *, run: Runner = apart, kept_in: Path = KEPT_IN) -> dict[str, Taken]:
    """Read the workbook both ways and print the ratio."""
    workbook = workbook_of(children, kept_in)
    works = {"Holdfast": (holdfast, (workbook,)), "openpyxl and pandas": (openpyxl_and_pandas, (workbook,))}
    taken = best(works, rounds=rounds, run=run)
    ours, theirs = taken.values()
    size = workbook.stat().st_size / 2**20
    print(f"\nLoad of an Annex A workbook of {children:,} children: {size:.1f} MB, {theirs.told:,} rows in its sheets")
    show(taken)
    show_ratio("openpyxl and pandas / Holdfast", theirs, ours, "5 or more")
    return taken


if __name__ == "__main__":
    options = asked(__doc__, 20_000)
    show_versions()
    report(options.children, options.rounds)
