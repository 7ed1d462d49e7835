"""What the invented council got wrong in its own record is found, all of it and nothing else."""

import csv
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from holdfast.record.assembly import assemble
from holdfast.record.deliveries import receiving
from holdfast.record.store import Store
from holdfast.sources.recognise import read
from holdfast.synthetic import AS_AT, make_council

CHILDREN = 1_500


def kind_of(check: str) -> str:
    """What the council calls what a check looks for."""
    return "wrong_order" if "_before_" in check else "orphaned"


@pytest.mark.slow
def test_the_checks_find_exactly_the_planted_faults(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "wyreshire"
    make_council(children=CHILDREN, years=6, seed=4, out=out)
    with receiving(store, by="a test") as load:
        for part in ("ssd", "practice"):
            for made in read(out / part, as_at=AS_AT):
                load.add(made, path=out / part)
    found = pq.read_table(assemble(store) / "consistency.parquet").to_pylist()
    with (out / "truth" / "data_faults.csv").open(encoding="utf-8", newline="") as file:
        planted = {(row["kind"], row["table"], row["key"]) for row in csv.DictReader(file)}
    assert {kind for kind, _, _ in planted} == {"wrong_order", "orphaned"}
    assert {(kind_of(row["check"]), row["table"], row["key"]) for row in found} == planted
