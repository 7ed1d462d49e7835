"""Axes are marked at round values, as many as the eye can take, and told no more exactly than they are apart."""

import pytest

from holdfast.measures.variation import xmr
from holdfast.standards import MEASURES
from holdfast.web.components.charts import drawn


def marks(id_: str, values: list[float]) -> list[str]:
    months = [f"2025-{month + 1:02}" for month in range(len(values))]
    return [tick.label for tick in drawn(months, xmr(values), [""] * len(values), MEASURES[id_]).up]


@pytest.mark.parametrize(
    ("id_", "values", "expected"),
    [
        ("CN04", [0.8, 0.9], ["0%", "20%", "40%", "60%", "80%", "100%"]),
        ("CP11", [0.0, 0.053], ["0%", "2%", "4%", "6%"]),
        ("CP11", [0.0, 0.004], ["0.0%", "0.1%", "0.2%", "0.3%", "0.4%"]),
        ("FD04", [400.0, 519.4], ["0", "200", "400"]),
        ("QA04", [0.55, 0.9], ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    ],
)
def test_an_axis_is_marked_at_round_values(id_: str, values: list[float], expected: list[str]) -> None:
    assert marks(id_, values) == expected
