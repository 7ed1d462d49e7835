"""Days and moments as people type them."""

from datetime import date, datetime, time
from typing import Any

import click

from holdfast.shared.calendar import FIRST_DAY

FORMS = ("%Y-%m-%d", "%d/%m/%Y")


class Day(click.ParamType):
    """A day, as 2026-09-30 or 30/09/2026, that is not in the future."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day that was typed, or a usage error that shows the form."""
        if isinstance(value, date):
            return value
        for form in FORMS:
            try:
                day = datetime.strptime(value, form).date()
            except ValueError:
                continue
            if not FIRST_DAY <= day <= date.today():
                self.fail(f"{day:%Y-%m-%d} is not between {FIRST_DAY} and today.", param, ctx)
            return day
        return self.fail(f"{value!r} is not a day. Write it as 2026-09-30 or 30/09/2026.", param, ctx)


class Moment(click.ParamType):
    """A moment on the council's clock: a day (to its end), or a day and time as 2026-09-30T17:00."""

    name = "date or time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment that was typed, or a usage error that shows the form."""
        if isinstance(value, datetime):
            return value
        if "T" not in value:
            return datetime.combine(Day().convert(value, param, ctx), time.max)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a time. Write it as 2026-09-30T17:00.", param, ctx)
        if moment.tzinfo:
            self.fail("write the time as the council's clock shows it, without a zone.", param, ctx)
        return moment
