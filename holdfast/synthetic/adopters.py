"""People who want to adopt: those matched with a Wyreshire child, and others still being assessed or gone."""

from typing import Any

from holdfast.synthetic import annex_a_layout as codes
from holdfast.synthetic import rules
from holdfast.synthetic.annex_a_lists import Day
from holdfast.synthetic.draw import Draw
from holdfast.synthetic.national import ETHNICITY

WAITING_FOR_EACH_MATCHED = 2
LEAVES = ("1 - Adopter withdrew from process", "2 - Process put on hold", "3 - Application refused")


def adopter_rows(adoptions: list[tuple[Any, ...]], *, as_at: int, seed: int) -> list[tuple[Any, ...]]:
    """List 11: a row for each adopter, couples as two, from the children of list 10."""
    draw = Draw(f"wyreshire adopters {seed}")
    rows: list[tuple[Any, ...]] = []
    for child in adoptions:
        matched, placed, order = child[10], child[11], child[12]
        if matched != "":
            rows += _household(draw, as_at, matched - draw.between(40, 300), matched, placed, order)
    for _ in range(max(4, WAITING_FOR_EACH_MATCHED * len(adoptions))):
        rows += _household(draw, as_at, as_at + draw.between(-200, 160), "", "", "")
    return rows


def _household(draw: Draw, as_at: int, approved: int, matched: Any, placed: Any, order: Any) -> list[tuple[Any, ...]]:
    family = f"{draw.between(10**6, 10**7 - 1):07d}"
    steps = [approved - days for days in (230, 200, 140, 130, 14, 14, 0)]
    dates = [Day(rules.on_or_after(day)) if rules.on_or_after(day) <= as_at else "" for day in steps]
    if dates[0] == "":
        return []
    leaves = matched == "" and draw.chance(0.15)
    left = (Day(as_at - draw.between(1, 25)), draw.one(LEAVES)) if leaves else ("", "")
    children = 1 if placed != "" else ""
    fostering = codes.YES if draw.chance(0.12) else codes.NO
    rows = []
    for _ in range(2 if draw.chance(0.85) else 1):
        who = (
            f"{draw.between(10**6, 10**7 - 1):07d}", family, codes.GENDER[draw.one("MF")],
            codes.ETHNICITY[draw.pick(ETHNICITY)], codes.YES if draw.chance(0.04) else codes.NO, fostering,
        )  # fmt: skip
        rows.append((*who, *dates, matched, placed, children, order, *left))
    return rows
