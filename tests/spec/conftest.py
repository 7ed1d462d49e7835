"""The specs: a drawn record in, the obligations out, on every engine."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from holdfast.clocks.model import Clock
from tests.spec.drawing import Drawn
from tests.spec.engines import ENGINES, LACKING, SpecEngine
from tests.spec.manual import cells

# Spark's Python talks to its Java through sockets that it leaves to the garbage collector.
LEFT_OPEN = pytest.mark.filterwarnings("ignore:unclosed <socket.*127.0.0.1:ResourceWarning")

ON_EACH = [
    "duckdb",
    "duckdb, all together",
    "tsql, read back",
    pytest.param("postgresql", marks=pytest.mark.postgresql),
    pytest.param("spark", marks=[pytest.mark.spark, LEFT_OPEN]),
]


# SQLite reckons one child at a time, and takes no measure.
CLOCKS_ON_EACH = [*ON_EACH, "sqlite"]


@pytest.fixture(scope="session")
def started() -> Iterator[Callable[[str], SpecEngine]]:
    """An engine by its name, the same one for whoever asks."""
    made: dict[str, SpecEngine] = {}

    def start(name: str) -> SpecEngine:
        if lack := LACKING.get(name, str)():
            pytest.skip(lack)
        if name not in made:
            made[name] = ENGINES[name]()
        return made[name]

    yield start
    for engine in made.values():
        engine.close()


@pytest.fixture(scope="session", params=ON_EACH)
def spec_engine(request: pytest.FixtureRequest, started: Callable[[str], SpecEngine]) -> SpecEngine:
    return started(request.param)


@pytest.fixture(scope="session", params=CLOCKS_ON_EACH)
def clock_engine(request: pytest.FixtureRequest, started: Callable[[str], SpecEngine]) -> SpecEngine:
    return started(request.param)


@pytest.fixture
def spec(clock_engine: SpecEngine) -> Callable[..., None]:
    """Check a clock: `spec(clock, as_at="…", owed="drawn rows", some_table="drawn rows", …)`.

    `owed` draws the columns to compare, in ledger order, and is empty where nothing is owed; `state` and `overdue` are
    as at the as-at day. `limits` is a council's own file of limits, `covered` the first day of each table that does not
    hold the whole of the past. A spec may check several times, for several days.
    """

    def check(
        clock: Clock,
        *,
        as_at: str,
        owed: str,
        limits: str = "",
        covered: Mapping[str, str] | None = None,
        **tables: str,
    ) -> None:
        columns, *expected = cells(owed) if owed else [[]]
        record = Drawn.of(as_at, tables, limits=limits, covered=covered)
        found = clock_engine.owed(clock, record)
        assert [[row[name] for name in columns] for row in found] == (expected if owed else [])

    return check
