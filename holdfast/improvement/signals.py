"""Signals of measures made findings: the sentence of the chart is the source's words, and a person confirms it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.improvement.changes import changes_stated
from holdfast.improvement.findings import Said, Source, confirm_finding
from holdfast.improvement.models import Finding
from holdfast.improvement.months import WHOLE, known, months_of
from holdfast.improvement.units import unit_meant, units
from holdfast.measures.model import Measure
from holdfast.measures.telling import CONCERN, IMPROVEMENT, meaning_of
from holdfast.serving.reader import Served
from holdfast.serving.series import is_mostly_told
from holdfast.serving.signals import seen, words_of
from holdfast.shared.errors import HoldfastError

POLARITIES = {IMPROVEMENT: Finding.Polarity.STRENGTH, CONCERN: Finding.Polarity.WEAKNESS}


@dataclass(frozen=True)
class Signal:
    """A series whose last month signals: of which measure and unit, the sentence of its chart, and its last day."""

    measure: Measure
    unit_id: str
    unit: str
    words: str
    meaning: str
    on: date

    @property
    def polarity(self) -> str:
        """What it would be as a finding: a strength, a weakness, or context where neither way is better."""
        return POLARITIES.get(self.meaning, Finding.Polarity.CONTEXT)


def signal_of(measure: Measure, served: Served, unit_id: str = "") -> Signal | None:
    """What a series signals now, of the whole council or one unit; nothing where its last month signals nothing."""
    rows = months_of(served, measure.id, unit_id)
    if not known(rows) or not is_mostly_told(rows):
        return None
    one = seen(measure, known(rows), changes_stated(), rounded=served.disclosed)
    if one.chart.signal is None:
        return None
    unit = unit_meant(unit_id, served)[0]
    said = words_of(one)
    where = f", {unit}" if unit else ""
    words = f"{measure.title} ({measure.id}){where}: {said[:1].lower()}{said[1:]}"
    meaning = meaning_of(measure.direction, one.chart.side)
    return Signal(measure, unit_id, unit, words, meaning, date.fromisoformat(one.rows[-1]["to_on"]))


def units_that_signal(measure: Measure, scope: Scope) -> Sequence[tuple[str, str]]:
    """The units of somebody's scope whose series of a measure may signal, by what was looked at with the snapshot."""
    sql = "SELECT group_id FROM signals WHERE measure = ? AND grouped_by <> ?"
    signalled = {row["group_id"] for row in scope.served.rows(sql, (measure.id, WHOLE))}
    return [(unit_id, name) for unit_id, name in units(scope.served, scope) if unit_id in signalled]


def confirm_signal(*, measure: Measure, unit_id: str, said: Said, served: Served, by: Person | str) -> Finding:
    """Make what a chart signals a finding, in the sentence of the chart."""
    signal = signal_of(measure, served, unit_id)
    if signal is None:
        raise HoldfastError(f"{measure.title} signals nothing there now. Look at its chart.")
    source = Source(Finding.Source.SIGNAL, f"Chart of {measure.id}", signal.on, id=measure.id)
    same = Finding.objects.filter(source_kind=source.kind, source_id=measure.id, unit_id=unit_id, withdrawn_at=None)
    if same.filter(words=signal.words).exists():
        raise HoldfastError("This signal is a finding already. Look at the list of findings.")
    return confirm_finding(words=signal.words, source=source, said=said, unit_id=unit_id, served=served, by=by)
