"""Tables of pages as files: each page declares which it has, and one mechanism serves them all.

A table is asked for at the address of its page (`?table=teams&as=csv`), so permission, scope and what may be told are
those of the page, and so is whom its rows are about. The log keeps what was taken and how many rows.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.utils import timezone
from django.utils.text import slugify

if TYPE_CHECKING:
    from holdfast.web.page import Page

TABLE, FORMAT = "table", "as"
CSV, JSON = "csv", "json"
AS_AT = "As at"
# A cell that begins so is a formula to a spreadsheet, whatever stands before it that is not seen.
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
UNSEEN = ("\t", "\r", "\n")

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Export:
    """A table that can be taken from a page: its key in the address, its title, and its columns.

    `columns` gives for each heading where its value stands in a row ("owed.due_on"). `rows` is asked with the page and
    the parts of its address. What is figures, not children, is offered as JSON too; what does not come from the
    record has no as-at date.
    """

    key: str
    title: str
    columns: Mapping[str, str]
    rows: Callable[..., Iterable[Any]]
    is_figures: bool = False
    is_of_the_record: bool = True

    @property
    def formats(self) -> tuple[str, ...]:
        """The kinds of file in which it is offered."""
        return (CSV, JSON) if self.is_figures else (CSV,)

    def cells(self, page: "Page", address: Mapping[str, Any]) -> tuple[list[str], list[list[Cell]]]:
        """The headings, and the rows below them."""
        as_at: list[Cell] = [page.served.snapshot.as_at.isoformat()] if self.is_of_the_record else []
        headings = [*self.columns, *([AS_AT] if as_at else [])]
        rows = self.rows(page, **address)
        return headings, [[*(_cell(_found(row, path)) for path in self.columns.values()), *as_at] for row in rows]


@dataclass(frozen=True)
class Taken:
    """A file that is ready to be sent, and what the log says of it."""

    response: HttpResponse
    detail: Mapping[str, Any]


def taken(page: "Page", exports: Sequence[Export], address: Mapping[str, Any]) -> Taken | None:
    """The table that the address asks for, as a file; None where the page offers no such table or file."""
    asked, form = page.request.GET.get(TABLE), page.request.GET.get(FORMAT)
    export = next((one for one in exports if one.key == asked and form in one.formats), None)
    if export is None:
        return None
    headings, rows = export.cells(page, address)
    written, kind = (_as_json, "application/json") if form == JSON else (_as_csv, "text/csv; charset=utf-8")
    response = HttpResponse(written(headings, rows), content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{_file_name(page, export, address)}.{form}"'
    return Taken(response, {"table": export.title, "as": form, "rows": len(rows)})


def offered(page: "Page", exports: Sequence[Export]) -> list[dict[str, Any]]:
    """What a page offers to take: each table with the address of each kind of file."""
    kept = page.request.GET.copy()
    for name in ("page", "before", TABLE, FORMAT):
        kept.pop(name, None)
    return [
        {"title": one.title, "files": [(f.upper(), _address(kept, one, f)) for f in one.formats]} for one in exports
    ]


def _address(kept: Any, export: Export, form: str) -> str:
    asked = kept.copy()
    asked[TABLE], asked[FORMAT] = export.key, form
    return f"?{asked.urlencode()}"


def _file_name(page: "Page", export: Export, address: Mapping[str, Any]) -> str:
    """A name without a child in it: the page, what it is about, the table, the day."""
    route = page.request.resolver_match.url_name if page.request.resolver_match else ""
    day = page.served.snapshot.as_at if export.is_of_the_record else timezone.localdate()
    return slugify("-".join(["holdfast", route or "page", *map(str, address.values()), export.key, str(day)]))


def _found(row: Any, path: str) -> Any:
    for part in path.split("."):
        if row is None:
            return None
        row = row[part] if isinstance(row, Mapping) else getattr(row, part)
    return row() if callable(row) else row


def _cell(value: Any) -> Cell:
    """A value as files hold it: days as 2026-09-30, whole numbers without a point."""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value == int(value):
        return int(value)
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)


def _as_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    text = io.StringIO()
    # Without its mark at the start a spreadsheet takes the names for another alphabet.
    text.write("\ufeff")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def _harmless(cell: Cell) -> Cell:
    """Text that a spreadsheet would work out is marked as text; yes and no in words."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str) and (cell.lstrip().startswith(FORMULA) or cell.startswith(UNSEEN)):
        return f"'{cell}"
    return cell


def _as_json(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    names = [slugify(heading).replace("-", "_") for heading in headings]
    return json.dumps([dict(zip(names, row, strict=True)) for row in rows], ensure_ascii=False, indent=1)
