"""`holdfast engines`: what each engine says that it cannot do is printed, all of it."""

from holdfast.engines.known import ENGINES, limits
from tests.unit.cli.conftest import Run


def test_every_engine_and_all_that_it_cannot_do_are_told(run: Run) -> None:
    told = " ".join(run("engines").stdout.split())
    assert [name for name in ENGINES if f"{name}:" not in told] == []
    assert len(limits()) == sum(len(engine.cannot) for engine in ENGINES.values())
    assert [what for _, what, _ in limits() if what.split()[0] not in told] == []
