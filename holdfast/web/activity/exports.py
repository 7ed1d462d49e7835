"""What the log's pages offer as files: the newest entries that fit what is asked."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import QuerySet

from holdfast.activity.models import Entry
from holdfast.web.activity import entries
from holdfast.web.activity.forms import AskForm
from holdfast.web.exports import Export
from holdfast.web.page import Page
from holdfast.web.templatetags.components import local

MOST, TOGETHER = 20_000, 500
LINE = {"Entry": "entry", "When": "at", "Who": "by", "What": "action", "About": "about", "More": "more"}


def _log(page: Page) -> Iterable[Any]:
    form = AskForm(page.request.GET)
    return _lines(entries.chosen(form.cleaned_data if form.is_valid() else {}, MOST), page)


def _of_child(page: Page) -> Iterable[Any]:
    return _lines(entries.about_child(page.child_id), page)


def _lines(found: QuerySet[Entry], page: Page) -> Iterator[dict[str, Any]]:
    newest = list(found[:MOST])
    for start in range(0, len(newest), TOGETHER):
        for line in entries.lines(newest[start : start + TOGETHER], page.scope):
            yield {
                "entry": line.entry.number,
                "at": local(line.entry.at),
                "by": line.entry.by,
                "action": line.entry.action,
                "about": line.subject,
                "more": "; ".join(f"{name}: {value}" for name, value in line.details),
            }


LOG = (Export("entries", f"Entries, the newest {MOST:,} of those asked for", LINE, _log, is_of_the_record=False),)
OF_A_CHILD = (Export("entries", f"Entries, the newest {MOST:,}", LINE, _of_child, is_of_the_record=False),)
