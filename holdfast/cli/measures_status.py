"""`holdfast measures --status`: what each measure rests on, and what of it the sources do not give."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from holdfast.cli.asking import write_rows
from holdfast.cli.console import say, show
from holdfast.clocks.reckoning import missing_need
from holdfast.measures.model import Measure
from holdfast.record.snapshots import Snapshot
from holdfast.standards import MEASURES, SUBJECTS

HEADINGS = ("id", "title", "computable", "lacks", "source", "clocks", "spec")


@dataclass(frozen=True)
class Status:
    """One measure: whether these sources let it be reckoned, how its source was checked, its clocks and its spec.

    Without a snapshot nothing is known of the sources: `computable` and `lacks` are empty.
    """

    id: str
    title: str
    computable: str
    lacks: str
    source: str
    clocks: str
    spec: str


def statuses(snapshot: Snapshot | None) -> Iterator[Status]:
    """Every measure in the order of its subjects."""
    for subject in SUBJECTS:
        spec = f"tests/spec/measures/test_{subject.__name__.rsplit('.', 1)[-1]}.py"
        for measure in subject.MEASURES:
            lacks = _lacks(measure, snapshot) if snapshot else ""
            yield Status(
                id=measure.id,
                title=measure.title,
                computable="no" if lacks else "yes" if snapshot else "",
                lacks=lacks,
                source=measure.verified.value,
                clocks=", ".join(clock.standard for clock in measure.clocks),
                spec=spec,
            )


def _lacks(measure: Measure, snapshot: Snapshot) -> str:
    found = (missing_need([need], snapshot.coverage) for need in measure.needs)
    return "; ".join(dict.fromkeys(filter(None, found)))


def write_status(snapshot: Snapshot | None, form: str) -> None:
    """The list, and in a table's case first how it stands as a whole; without a snapshot what each measure rests on."""
    rows = list(statuses(snapshot))
    if form != "table":
        write_rows([asdict(row) for row in rows], form, HEADINGS)
        return
    unread = sum(not MEASURES[row.id].verified.is_read for row in rows)
    say(
        f"{len(rows)} measures. {_reckoned(rows, snapshot)}",
        f"Of {unread} the passage of the source was not read: read them with care.",
    )
    show("", HEADINGS, [tuple(asdict(row).values()) for row in rows])


def _reckoned(rows: Sequence[Status], snapshot: Snapshot | None) -> str:
    if snapshot is None:
        return (
            "There is no snapshot yet, so that what a council's sources lack is not known: load its files with "
            "`holdfast load`, then run `holdfast refresh`."
        )
    lacking = sum(row.computable == "no" for row in rows)
    return (
        f"{len(rows) - lacking} can be reckoned from the snapshot as at {snapshot.as_at}; "
        f"for {lacking} the sources lack a table or a column."
    )
