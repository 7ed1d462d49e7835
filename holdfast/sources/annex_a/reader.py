"""Reads the workbook: each list's rows into the record's tables, with an honest account of what they cover."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.record.reading import Coverage, History, Reading, SheetRead
from holdfast.record.tables import TABLES
from holdfast.shared.calendar import add_months
from holdfast.shared.errors import Place, Problem, Severity
from holdfast.sources.annex_a import sheets, workers
from holdfast.sources.annex_a.episodes import Episodes, made_ids
from holdfast.sources.annex_a.layout import AnnexList, EpisodeId, EpisodeOpen, Given, Makes, Opposite, OwnId, When
from holdfast.sources.annex_a.people import persons
from holdfast.sources.annex_a.sheets import ListSheet
from holdfast.sources.tabular.faults import Wording
from holdfast.sources.tabular.grids import Grid, name_of, place
from holdfast.sources.tabular.headings import remarks
from holdfast.sources.tabular.reading import Rows, read_rows
from holdfast.sources.tabular.shaping import first_given, first_rows, groups_of, in_shape, without_repeats

# Which list's word counts where several speak of a child: the present position first.
SPEAKS_FIRST = (6, 8, 7, 9, 10, 3, 4, 5, 1, 2)
RECENT_DAYS = 31
# The newest date is the third newest, so that a slip or two in a year do not decide what is said of the file.
ONE_SLIP = 3

SECOND_ROW = Wording(
    "row was refused: this list has one row for each child, and another row has a later start.",
    "rows were refused: this list has one row for each child, and other rows have later starts.",
    "the latest period of each child only.",
    "Leave earlier periods out of this list.",
    Severity.REFUSED,
)


@dataclass
class ListRows:
    """The rows of one list, and the id made for each of them."""

    of: AnnexList
    rows: Rows
    ids: pa.Array

    @property
    def children(self) -> pa.Array:
        """The child of each row."""
        return self.rows.columns["child"]


@dataclass
class Gathered:
    """What the lists say of one table, put together list by list."""

    parts: list[pa.Table] = field(default_factory=list)
    columns: set[str] = field(default_factory=set)
    histories: list[tuple[History, int]] = field(default_factory=list)


def read(grids: Sequence[Grid], as_at: date) -> Reading:
    """Read the lists that are there; those that are not, and those without rows, are not covered."""
    recognised = [(grid, sheets.recognise(grid)) for grid in grids]
    lost = [grid for grid, sheet in recognised if sheet is None]
    chosen, problems = sheets.chosen([sheet for _, sheet in recognised if sheet is not None])
    reading = Reading("annex_a", _dialect(chosen), as_at, problems=[*problems, *map(sheets.unreadable, lost)])
    reading.sheets = [SheetRead(name_of(grid), None, note="No heading line was found.") for grid in lost]
    lists = [read_list(sheet, as_at, reading) for sheet in chosen]
    filled = [each for each in lists if each is not None]
    _make_tables(filled, as_at, reading)
    for each in filled:
        reading.problems += each.rows.problems
    reading.problems += _as_at_remarks(filled, as_at)
    return reading


def _dialect(chosen: Sequence[ListSheet]) -> str:
    leavers = next((sheet for sheet in chosen if sheet.of.number == 9), None)
    later = leavers is not None and {"personal_adviser", "pathway_plan_reviewed_on"} & set(leavers.matched.columns)
    layout = "list 9 in its later layout" if later else "lists as in 2019"
    return f"Annex A, {len(chosen)} of 11 lists, {layout}"


def read_list(sheet: ListSheet, as_at: date, reading: Reading) -> ListRows | None:
    """The rows of one list, each once; None where there is nothing to keep, which the account then says."""
    name, fields = sheet.of.name, sheet.of.kept
    lacking = [item for item in sheet.matched.missing if item.required]
    if lacking or not fields:
        reading.problems += [_no_child_column(sheet), *remarks(sheet.grid, sheet.matched)] if lacking else []
        note = "Refused: no column with the child's id." if lacking else sheet.of.note
        reading.sheets.append(SheetRead(name_of(sheet.grid), name, note=note))
        return None
    rows = read_rows(sheet.grid, sheet.matched, fields, as_at)
    rows = without_repeats(rows, tuple(rows.columns))
    if sheet.of.one_per_child:
        rows = rows.refuse(_not_latest(rows, sheet.of.dated), SECOND_ROW, "child")
    reading.sheets.append(_account(sheet, rows))
    if not len(rows):
        reading.problems += rows.problems
        return None
    rows = workers.with_ids(rows)
    return ListRows(sheet.of, rows, made_ids(sheet.of.number, rows.columns["child"], rows.columns.get(sheet.of.dated)))


def _account(sheet: ListSheet, rows: Rows) -> SheetRead:
    absent = [item.headings[0] for item in sheet.of.kept if item.key not in rows.columns]
    notes = [sheet.of.note] if len(rows) else ["Headings and no rows: taken as not supplied, never as none."]
    notes += [f"Without the column{'s' if len(absent) > 1 else ''} {', '.join(absent)}."] if absent else []
    return SheetRead(
        name_of(sheet.grid), sheet.of.name, rows.read, len(rows), rows.refused, " ".join(filter(None, notes))
    )


def _no_child_column(sheet: ListSheet) -> Problem:
    return Problem(
        "The sheet was refused: it has no column with the child's id.",
        place(sheet.grid),
        "the heading Child Unique ID.",
        "Put the heading back, or correct it.",
    )


def _not_latest(rows: Rows, dated: str) -> np.ndarray:
    """Marks every row of a child but the one with the latest start (the upper one if there are several)."""
    starts = rows.columns.get(dated)
    days = np.zeros(len(rows)) if starts is None else pc.fill_null(starts.cast(pa.int32()), -1).to_numpy()
    order = np.lexsort((np.arange(len(rows)), -days))
    groups = groups_of([rows.columns["child"]])[order]
    later = np.empty(len(rows), bool)
    later[order] = first_rows(groups) != np.arange(len(rows))
    return later


def _make_tables(lists: Sequence[ListRows], as_at: date, reading: Reading) -> None:
    """Every table that some list speaks of; the episodes of need first, for other rows are linked to them."""
    gathered: dict[str, Gathered] = {}
    made = [(each, makes) for each in lists for makes in each.of.makes]
    for each, makes in made:
        if makes.table == "cin_episodes":
            _gather(each, makes, None, as_at, gathered)
    episodes = Episodes.of(_merged("cin_episodes", gathered["cin_episodes"])) if gathered else None
    for each, makes in made:
        if makes.table != "cin_episodes":
            _gather(each, makes, episodes, as_at, gathered)
    for name, found in gathered.items():
        reading.tables[name] = _merged(name, found)
        reading.coverage[name] = _covered(name, found, reading.tables[name], as_at)
    _add_people(lists, as_at, reading)


def _merged(name: str, found: Gathered) -> pa.Table:
    key = "person_id" if name == "involvements" else TABLES[name].key[0]
    rows = pa.concat_tables(found.parts)
    return rows if len(found.parts) == 1 else in_shape(TABLES[name], _columns(first_given(rows, key)))


def _columns(rows: pa.Table) -> dict[str, pa.Array]:
    return dict(zip(rows.column_names, rows.columns, strict=True))


def _gather(
    each: ListRows, makes: Makes, episodes: Episodes | None, as_at: date, gathered: dict[str, Gathered]
) -> None:
    """Add to a table what the rows of one list say of it, unless the list lacks a column without which none can."""
    if any(when.filled and not when.codes and when.key not in each.rows.columns for when in makes.when):
        return
    since = add_months(as_at, -each.of.months)
    given = {name: _value(each, value, episodes, since) for name, value in makes.columns.items()}
    columns = {name: values for name, values in given.items() if values is not None} | {"person_id": each.children}
    keep = np.ones(len(each.rows), bool)
    for when in makes.when:
        keep &= _holds(each.rows, when)
    table = gathered.setdefault(makes.table, Gathered())
    table.parts.append(in_shape(TABLES[makes.table], columns).filter(pa.array(keep)))
    table.columns |= set(columns)
    table.histories.append((makes.history, each.of.months))


def _value(each: ListRows, value: object, episodes: Episodes | None, since: date) -> pa.Array | None:
    """The values of one column, or None if the list does not give it."""
    columns = each.rows.columns
    match value:
        case OwnId(ending):
            return pc.binary_join_element_wise(each.ids, pa.scalar(ending), "") if ending else each.ids
        case EpisodeId():
            return made_ids(3, each.children, columns.get(each.of.dated))
        case EpisodeOpen(on, in_window):
            if on not in columns or episodes is None:
                return None
            return episodes.open_on(each.children, columns[on], since if in_window else None)
        case Opposite(key):
            return pc.invert(columns[key]) if key in columns else None
        case Given(constant):
            return pa.array([constant] * len(each.rows))
    return columns.get(str(value))


def _holds(rows: Rows, when: When) -> np.ndarray:
    column = rows.columns.get(when.key)
    if column is None:
        return np.full(len(rows), not when.filled or None in when.codes)
    if when.codes:
        codes = pa.array([code for code in when.codes if code is not None], column.type)
        within = pc.is_in(column, value_set=codes)
        within = pc.or_(within, column.is_null()) if None in when.codes else within
    else:
        within = column.is_valid() if when.filled else column.is_null()
    held: np.ndarray = within.to_numpy(zero_copy_only=False)
    return held


def _covered(name: str, found: Gathered, rows: pa.Table, as_at: date) -> Coverage:
    """The window of the lists that give a table its whole history; what is latest or current has no beginning."""
    table = TABLES[name]
    columns = tuple(column.name for column in table if column.name in found.columns)
    whole = [months for history, months in found.histories if history is History.COMPLETE]
    history = History.COMPLETE if whole else found.histories[0][0]
    if table.event is None or table.event not in columns:
        return Coverage(columns, history, rows.num_rows)
    begin = add_months(as_at, -min(whole)) if whole else None
    return Coverage(columns, history, rows.num_rows, begin, as_at)


def _add_people(lists: Sequence[ListRows], as_at: date, reading: Reading) -> None:
    """Children, teams and workers, whom several lists name."""
    ordered = [each.rows for number in SPEAKS_FIRST for each in lists if each.of.number == number]
    if not ordered:
        return
    present = next((each for each in ordered if {"closed_on", "ended_on", "ceased_on"} & set(each.columns)), None)
    if present is not None:
        workers.report_unallocated(present, _is_present(present))
    given = {name for rows in ordered for name in rows.columns}
    born = ("born_on", "expected_on") if "born_on" in given else ()
    supplied = (
        "person_id",
        *(("sex",) if "gender" in given else ()),
        *(("ethnicity",) if "ethnicity" in given else ()),
        *born,
    )
    made = {
        "persons": (persons(ordered, as_at), supplied),
        "departments": (workers.departments(ordered), ("team_id", "name")),
        "professionals": (workers.professionals(ordered), ("worker_id", "name")),
    }
    for name, (rows, columns) in made.items():
        if rows.num_rows:
            reading.tables[name] = rows
            reading.coverage[name] = Coverage(columns, History.CURRENT, rows.num_rows)


def _is_present(rows: Rows) -> np.ndarray:
    """Marks the rows of work that has not ended."""
    ends = [rows.columns[key] for key in ("closed_on", "ended_on", "ceased_on") if key in rows.columns]
    return np.all([end.is_null().to_numpy(zero_copy_only=False) for end in ends], axis=0)


def _as_at_remarks(lists: Sequence[ListRows], as_at: date) -> list[Problem]:
    """What the dates in the lists say of the as-at date, which is not in the workbook itself."""
    dated = [each.rows.columns[each.of.dated] for each in lists if each.of.dated in each.rows.columns]
    days = pa.chunked_array(dated, pa.date32()).drop_null().combine_chunks().sort("descending")
    if not len(days):
        return []
    newest = days[min(ONE_SLIP, len(days)) - 1].as_py()
    file = lists[0].rows.grid.file
    if newest > as_at:
        what = f"The as-at date {as_at:%d/%m/%Y} is earlier than dates in the file; the newest is {newest:%d/%m/%Y}."
    elif (as_at - newest).days > RECENT_DAYS:
        what = (
            f"Nothing in the lists began later than {newest:%d/%m/%Y}, {(as_at - newest).days} days before the as-at "
            f"date {as_at:%d/%m/%Y}: what happened since would be taken for what did not happen."
        )
    else:
        return []
    do = f"If the file was made about {newest:%d/%m/%Y}, load it again with --as-at {newest.isoformat()}."
    return [Problem(what, Place(file), "the day on which the lists were made.", do, Severity.NOTED)]
