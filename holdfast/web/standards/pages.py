"""The list of standards and measures, a page for each, the children behind a figure, and the SQL."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from django.conf import settings

from holdfast.accounts.permissions import Permission
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.improvement.changes import changes_stated
from holdfast.measures.model import Measure
from holdfast.measures.run import Measuring
from holdfast.record.store import Store
from holdfast.refresh.council import council_reckoning
from holdfast.standards import MEASURES, SUBJECTS
from holdfast.standards.law import changes_touching
from holdfast.web.exports import Export
from holdfast.web.page import Page
from holdfast.web.paging import Paging
from holdfast.web.standards import exports, figures
from holdfast.web.standards.behind import children_behind
from holdfast.web.standards.beside import published
from holdfast.web.standards.words import counts_as, kinds_words, standard_words


class Standards(Page):
    """Every standard and measure by subject."""

    permission = Permission.STANDARD_VIEW
    template = "standards/list.html"
    reads = "list of standards"

    def context(self) -> dict[str, Any]:
        """The subjects in order, each with its clocks, and its measures with the year's figure."""
        rows = self.served.rows("SELECT * FROM figures WHERE series = 'year' AND grouped_by = 'all'")
        rows = [row for row in rows if not MEASURES[row["measure"]].gives.is_beside(row["category"])]
        year = {row["measure"]: row for row in rows}
        kinds = Counter(row["measure"] for row in rows if row["category"])
        subjects = [
            {
                "title": (subject.__doc__ or "").split(":")[0].split(".")[0],
                "clocks": subject.CLOCKS,
                "measures": [{"measure": m, "figure": year.get(m.id), "kinds": kinds[m.id]} for m in subject.MEASURES],
            }
            for subject in SUBJECTS
        ]
        known = sum(1 for row in year.values() if row["value"] is not None)
        first = f"{known} of {len(MEASURES)} measures have a figure for the twelve months to the as-at day."
        return {"subjects": subjects, "first_words": first}

    def exports(self) -> Sequence[Export]:
        """Every measure's year."""
        return exports.LIST


class StandardPage(Page):
    """One standard: what it asks, its limit with its law and history, how many are open and overdue."""

    permission = Permission.STANDARD_VIEW
    template = "standards/standard.html"
    reads = "standard"

    def context(self, standard: str) -> dict[str, Any]:
        """The clock, its limits, its measures and its open obligations by team."""
        clock = exports.clock_of(standard)
        counts = exports.standing(self, standard)
        missing = self.served.snapshot.manifest["ledger"]["not_computable"].get(standard)
        return {
            "clock": clock,
            "kind": type(clock).__name__.lower(),
            "limits": exports.limits_of(clock.limit),
            "looser": exports.looser_of([clock.limit]),
            "counts": counts,
            "missing": missing,
            "measures": [m for m in MEASURES.values() if clock in m.clocks],
            "first_words": standard_words(counts, missing),
        }

    def exports(self) -> Sequence[Export]:
        """How it stands, and its limits."""
        return exports.STANDARD


class MeasurePage(Page):
    """One measure: what it counts, its chart with table and sentence, and how it stands by service and team."""

    permission = Permission.STANDARD_VIEW
    template = "standards/measure.html"
    reads = "measure"

    def context(self, measure_id: str) -> dict[str, Any]:
        """The measure with its figures."""
        measure = exports.measure_of(measure_id)
        series = figures.monthly(self.served, measure, changes_stated())
        others = published(Store(settings.HOLDFAST_HOME), measure)
        whole = figures.year_by(self.served, measure, figures.WHOLE)
        beside_kappa = figures.beside_kappa(measure, whole)
        kinds = whole if not beside_kappa and any(row["category"] for row in whole) else []
        year = None if kinds or not whole else whole[0]
        return {
            "measure": measure,
            "year": year,
            "kinds": kinds,
            "beside_kappa": beside_kappa,
            "series": series,
            "first_words": beside_kappa.first_words
            if beside_kappa and not series.drawing
            else self._first_words(measure, series, kinds),
            "groups": [
                figures.Groups("By kind", kinds),
                figures.Groups("By service, in order of name", figures.year_by(self.served, measure, "service")),
                figures.Groups("By team, in order of name", figures.year_by(self.served, measure, "team")),
                *figures.apart(self.served, measure),
            ],
            "may_open": self.person.may(Permission.CHILDREN_BEHIND_VIEW),
            "heaps": figures.heaps(self.served, measure),
            "standing": figures.standing(self.served, measure),
            "may_state": self.person.may(Permission.CHANGE_STATE),
            "law": changes_touching(measure.id),
            "looser": exports.looser_of([*measure.limits, *(clock.limit for clock in measure.clocks)]),
            "limits": [limit for key in measure.limits for limit in exports.limits_of(key)],
            "may_confirm": self.person.may(Permission.FINDING_CONFIRM) and self._signals(measure.id),
            "published": others,
            "against_england": figures.against(series, measure, others.years[0].england if others else None),
        }

    @staticmethod
    def _first_words(measure: Measure, series: figures.Series, kinds: Sequence[dict[str, Any]]) -> str:
        if kinds:
            return kinds_words(measure, kinds)
        return series.words if series.drawing or series.words == figures.MOSTLY_WITHHELD else ""

    def _signals(self, measure_id: str) -> bool:
        """Whether the last month of any of its series signals."""
        return self.served.row("SELECT 1 FROM signals WHERE measure = ?", (measure_id,)) is not None

    def exports(self) -> Sequence[Export]:
        """Its months, its groups, and what is published."""
        return exports.MEASURE


class ChildrenBehind(Page):
    """The children behind a measure's figure for the year, those within one's scope."""

    permission = Permission.CHILDREN_BEHIND_VIEW
    template = "standards/children.html"
    reads = "children behind a figure"

    def context(self, measure_id: str) -> dict[str, Any]:
        """The rows counted for children in scope: those that missed the mark first."""
        measure = exports.measure_of(measure_id)
        behind = children_behind(self.scope, measure.id)
        paging = Paging.asked(self.request, len(behind.places))
        rows = behind.rows(paging.after, paging.last)
        self.log("opened figure", measure=measure.id, rows=paging.total)
        return {
            "measure": measure,
            "rows": [{"child": row, "counts_as": counts_as(measure, row)} for row in rows],
            "paging": paging,
            "first_words": f"{paging.total:,} of the {behind.whole:,} rows counted are about children in your scope.",
        }

    def exports(self) -> Sequence[Export]:
        """Every row, of those about children in scope."""
        return exports.BEHIND


@cache
def _sql(measure_id: str, _snapshot: str) -> str:
    reckoning = council_reckoning(Store(settings.HOLDFAST_HOME))
    with DuckDBEngine(threads=1) as engine:
        return Measuring(engine, reckoning, {}).readable_sql(MEASURES[measure_id])


class MeasureSql(Page):
    """The SQL that counts a measure."""

    permission = Permission.STANDARD_VIEW
    template = "standards/sql.html"
    reads = "measure's SQL"

    def context(self, measure_id: str) -> dict[str, Any]:
        """The SQL, laid out for reading."""
        measure = exports.measure_of(measure_id)
        return {"measure": measure, "sql": _sql(measure.id, self.served.snapshot.id)}
