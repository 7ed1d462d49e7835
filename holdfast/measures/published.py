"""What others reach by what the Department publishes: kept in the store, and set beside a measure.

A council's own year, its region's, the mean of its statistical neighbours and England's, for each year that was loaded.
Files stand beside each other; one that is loaded again takes the place of the one of its name.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from holdfast.measures.published_files import COUNCIL, ENGLAND, REGION, Alike, Published, Read, read_published
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError

# An indicator is found without reading the whole of a large file.
ROWS_TOGETHER = 20_000
LONDON = "london"
FOLDER, OWN, ALIKE, TITLES = "benchmarks", "council.json", "alike.json", "titles.json"
SCHEMA = pa.schema(
    [
        ("indicator", pa.string()),
        ("level", pa.string()),
        ("area", pa.string()),
        ("code", pa.string()),
        ("new_code", pa.string()),
        ("region", pa.string()),
        ("year", pa.string()),
        ("value", pa.float64()),
        ("reason", pa.string()),
    ]
)


@dataclass(frozen=True)
class Source:
    """Where a measure's figures are published: the indicator, and by what its numbers are multiplied to be ours.

    `number` and `of` name the indicators of its numerator and denominator, where they are published.
    """

    indicator: str
    times: float
    number: str = ""
    of: str = ""


@dataclass(frozen=True)
class Loaded:
    """What one file gave."""

    file: str
    figures: int
    withheld: int
    councils: int
    neighbours: int
    titles: int


@dataclass(frozen=True)
class Beside:
    """One area's figure in one year, in the measure's own unit, or why there is none. `of` is how many it is of."""

    value: float | None
    reason: str
    of: float | None = None
    known: int = 1
    asked: int = 1

    def words(self, written: Callable[[float], str]) -> str:
        """The figure as people read it, or why there is none; of a mean, of how many."""
        if self.value is None:
            return self.reason
        return written(self.value) + (f" (mean of {self.known} of {self.asked})" if self.asked > 1 else "")


@dataclass(frozen=True)
class Year:
    """A year of a measure as it is published: the council itself, its region, its neighbours' mean, and England.

    `indicator` is what the file calls it.
    """

    year: str
    indicator: str
    own: Beside | None
    region: Beside | None
    neighbours: Beside | None
    england: Beside | None

    @property
    def areas(self) -> tuple[Beside | None, ...]:
        """The four in the order in which they stand beside each other."""
        return self.own, self.region, self.neighbours, self.england


def load_published(store: Store, path: Path) -> list[Loaded]:
    """Read a file, or every file of a folder, and keep what it gives; if one cannot be read none is kept."""
    if not path.exists():
        raise HoldfastError(f"There is no file or folder {path}. Check the path.")
    paths = sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]
    read = _read_all(paths)
    folder = store.home / FOLDER
    with store.writing("a load of benchmarks"):
        folder.mkdir(parents=True, exist_ok=True)
        for name, found in read.items():
            if found.figures:
                _keep(folder, name, found.figures)
            if found.councils:
                _keep_alike(folder, found.councils)
            if found.titles:
                _write_json(folder / TITLES, {**_titles(folder), **found.titles})
    return [_loaded(name, found) for name, found in read.items()]


def _read_all(paths: Sequence[Path]) -> dict[str, Read]:
    """What each file holds; one error tells of all that cannot be read."""
    read: dict[str, Read] = {}
    wrong: list[str] = []
    for path in paths:
        try:
            read[path.name] = read_published(path)
        except HoldfastError as error:
            wrong.append(str(error))
    if wrong:
        others = ["None of the other files was kept either."] if read else []
        raise HoldfastError("\n".join([*wrong, *others]))
    return read


def _loaded(name: str, found: Read) -> Loaded:
    withheld = sum(figure.value is None for figure in found.figures)
    alike = sum(bool(council.neighbours) for council in found.councils)
    return Loaded(name, len(found.figures), withheld, len(found.councils), alike, len(found.titles))


def _keep(folder: Path, name: str, figures: Sequence[Published]) -> None:
    target = folder / f"{sha256(name.encode()).hexdigest()[:16]}.parquet"
    rows = pa.Table.from_pylist([vars(found) for found in figures], schema=SCHEMA)
    unfinished = target.with_suffix(".unfinished")
    pq.write_table(
        rows.replace_schema_metadata({"file": name}).sort_by("indicator"), unfinished, row_group_size=ROWS_TOGETHER
    )
    unfinished.replace(target)


def _keep_alike(folder: Path, alike: Iterable[Alike]) -> None:
    """Each council as it was told last; a list without neighbours leaves those that are known."""
    known = _alike(folder)
    for found in alike:
        told = {name: value for name, value in asdict(found).items() if value}
        known[found.code] = {**asdict(found), **known.get(found.code, {}), **told}
    _write_json(folder / ALIKE, known)


def _titles(folder: Path) -> dict[str, str]:
    path = folder / TITLES
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def title_of(store: Store, indicator: str) -> str:
    """What the Department calls an indicator in words, if its dictionary was loaded."""
    return _titles(store.home / FOLDER).get(indicator, "")


def _write_json(path: Path, content: Any) -> None:
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(content, indent=1, sort_keys=True), encoding="utf-8")
    unfinished.replace(path)


def _alike(folder: Path) -> dict[str, Any]:
    path = folder / ALIKE
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def files_kept(store: Store) -> list[tuple[str, int, str]]:
    """The files kept: name, figures, and the newest year of each."""
    found = []
    for path in sorted((store.home / FOLDER).glob("*.parquet")):
        table = pq.read_table(path)
        name = (table.schema.metadata or {}).get(b"file", b"").decode()
        found.append((name, table.num_rows, max(table["year"].to_pylist(), default="")))
    return sorted(found)


def choose_council(store: Store, code: str) -> str:
    """Say which council is ours, by either of its codes; its name if anything loaded knows it."""
    folder = store.home / FOLDER
    names = {row["area"]: row for row in _rows(folder, level=COUNCIL, code=code)}
    if not names and code not in _alike(folder):
        raise HoldfastError(
            f"No file that was loaded knows a council {code}. Give its three-figure code, or the one that begins with "
            "E, and load a file of the Department's statistics first with `holdfast benchmarks load`."
        )
    row = next(iter(names.values()), {})
    name = str(row.get("area") or _alike(folder)[code]["name"])
    _write_json(folder / OWN, {"code": row.get("code") or code, "new_code": row.get("new_code", ""), "name": name})
    return name


def own_council(store: Store) -> dict[str, str]:
    """The codes and the name of the council that is ours; nothing if nobody said."""
    path = store.home / FOLDER / OWN
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _rows(folder: Path, *, level: str, code: str) -> list[dict[str, Any]]:
    """One row of each area of a level and code."""
    found: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.parquet")):
        table = pq.read_table(path, columns=["level", "area", "code", "new_code", "region"])
        known = pc.or_(pc.equal(table["code"], code), pc.equal(table["new_code"], code))
        found += table.filter(pc.and_(known, pc.equal(table["level"], level))).slice(0, 1).to_pylist()
    return sorted(found, key=lambda row: not row["new_code"])


def years(store: Store, sources: Sequence[Source]) -> list[Year]:
    """A measure's years as published, the latest first, from the first of its sources that was loaded."""
    folder = store.home / FOLDER
    stamp = tuple(sorted((path.name, path.stat().st_mtime_ns) for path in folder.glob("*"))) if folder.exists() else ()
    return list(_years(folder, tuple(sources), stamp))


@lru_cache(maxsize=512)
def _years(folder: Path, sources: tuple[Source, ...], _stamp: tuple[Any, ...]) -> tuple[Year, ...]:
    for source in sources:
        rows = _figures(folder, source)
        if rows:
            return tuple(_year(folder, source, rows, year) for year in sorted({r["year"] for r in rows}, reverse=True))
    return ()


def _figures(folder: Path, source: Source) -> list[dict[str, Any]]:
    wanted = pa.array([name for name in (source.indicator, source.of) if name])
    found: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.parquet")):
        table = pq.read_table(path, filters=pc.field("indicator").isin(wanted))
        found += table.to_pylist()
    return found if any(row["indicator"] == source.indicator for row in found) else []


def _year(folder: Path, source: Source, rows: Sequence[dict[str, Any]], year: str) -> Year:
    of_year = [row for row in rows if row["year"] == year]
    own = _own(folder)
    mine = [row for row in of_year if row["level"] == COUNCIL and _is(row, own)] if own else []
    told = _alike(folder).get(own.get("code", ""), {}) if own else {}
    here = next((row["region"] for row in [*mine, *rows] if own and _is(row, own)), told.get("region", ""))
    near = told.get("neighbours", [])
    return Year(
        year,
        source.indicator,
        _beside(mine, source),
        _beside(_of_region(of_year, here), source),
        _mean([row for row in of_year if row["level"] == COUNCIL and row["code"] in near], source, len(near)),
        _beside([row for row in of_year if row["level"] == ENGLAND], source),
    )


def _of_region(rows: Sequence[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """The rows of a region; where a file parts London and gives no figure of the part, those of London."""
    areas = (name.lower(), LONDON if name.lower().endswith(LONDON) else name.lower())
    found = [[row for row in rows if row["level"] == REGION and name and row["area"].lower() == area] for area in areas]
    return found[0] or found[1]


def _own(folder: Path) -> dict[str, str]:
    path = folder / OWN
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _is(row: dict[str, Any], own: dict[str, str]) -> bool:
    codes = {row["code"], row["new_code"]} - {""}
    return bool(codes & ({own["code"], own["new_code"]} - {""}))


def _beside(rows: Sequence[dict[str, Any]], source: Source) -> Beside | None:
    found = next((row for row in rows if row["indicator"] == source.indicator), None)
    if found is None:
        return None
    of = next((row["value"] for row in rows if source.of and row["indicator"] == source.of), None)
    value = None if found["value"] is None else found["value"] * source.times
    return Beside(value, found["reason"], of)


def _mean(rows: Sequence[dict[str, Any]], source: Source, asked: int) -> Beside | None:
    """The plain mean of the neighbours that have a figure, and how many those are."""
    found = [row["value"] for row in rows if row["indicator"] == source.indicator]
    known = [value * source.times for value in found if value is not None]
    if not asked:
        return None
    if not known:
        return Beside(None, "no neighbour has a figure", known=0, asked=asked)
    return Beside(sum(known) / len(known), "", known=len(known), asked=asked)
