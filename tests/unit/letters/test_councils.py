"""Councils by any of their names, through mergers and renamings."""

import pytest

from holdfast.letters.councils import councils, find_councils


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Focused visit to Derbyshire County Council", ["Derbyshire"]),
        ("Focused visit to Derby City Council", ["Derby"]),
        ("Inspection of the London Borough of Barking & Dagenham", ["Barking and Dagenham"]),
        ("Kingston-upon-Hull", ["Kingston upon Hull"]),
        ("KINGSTON UPON THAMES", ["Kingston upon Thames"]),
        ("North Northamptonshire", ["North Northamptonshire"]),
        ("Northamptonshire", ["Northamptonshire"]),
        ("St Helens and Sefton", ["St. Helens", "Sefton"]),
        ("County Durham", ["Durham"]),
        ("Reading the letter", ["Reading"]),
        ("Nowhere", []),
    ],
)
def test_a_longer_name_hides_a_shorter_one_in_it(text: str, found: list[str]) -> None:
    assert find_councils(text) == found


def test_a_council_that_was_merged_names_what_became_of_it() -> None:
    ended = {council.name: council.became for council in councils().values() if council.ended_on}
    assert ended["Cumbria"] == ("Cumberland", "Westmorland and Furness")
    assert all(name in councils() for became in ended.values() for name in became)


def test_every_council_of_today_has_both_codes() -> None:
    today = [council for council in councils().values() if not council.ended_on]
    assert len(today) == 153
    assert [
        council.name for council in today if not (council.code.isdigit() and council.ons_code.startswith("E"))
    ] == []


def test_no_spelling_means_two_councils() -> None:
    spellings = [spelling.lower() for council in councils().values() for spelling in (council.name, *council.also)]
    assert len(spellings) == len(set(spellings))
