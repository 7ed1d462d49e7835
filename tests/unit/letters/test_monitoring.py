"""Monitoring letters of each era, in the wordings in which they tell which visit it was, of whom and since when."""

from datetime import date

import pytest

from holdfast.letters.kinds import judged_since, ordinal_of
from holdfast.letters.letter import Letter
from holdfast.letters.reader import read_text

HEAD = """{date}

Ms Edith Quarrel
Director of Children’s Services
Elm House

Dear Ms Quarrel

Monitoring visit to {council} children’s services

This letter summarises the findings of the monitoring visit to {council} children’s services {told}

"""
SIF = """Areas covered by the visit

During the course of this visit, inspectors reviewed the progress made in help and protection, with a focus on:

• the timeliness of assessments
• management oversight.

Overview

The local authority is making steady progress. Caseloads remain too high in some teams.

Findings and evaluation of progress

Most assessments are timely, although their quality is variable.

I would like to thank all the staff who contributed to our visit.

I am copying this letter to the Department for Education. It will be published on the Ofsted website.

Yours sincerely

Orla Penhaligon
Her Majesty’s Inspector
"""
ILACS = """Areas covered by the visit

Inspectors reviewed the progress made in the following areas of concern identified at the last inspection:

◼ the front door
◼ children in need.

This visit was carried out in line with the inspection of local authority children’s services (ILACS) framework.

Headline findings

Progress since the last inspection has been too slow.

Findings and evaluation of progress

Contacts are screened promptly. Strategy meetings are timely, but the police do not always attend.

I am copying this letter to the Department for Education. It will be published on the Ofsted website.
"""


def letter(told: str, *, written: str, council: str = "Slough", body: str = ILACS) -> Letter:
    return read_text(HEAD.format(date=written, council=council, told=told) + body)


def test_a_letter_of_the_single_inspection_framework() -> None:
    read = letter(
        "on 31 August and 1 September 2016. The visit was the first monitoring visit since the local authority was "
        "judged inadequate in July 2015. The inspectors were Ann Ashe HMI (lead inspector) and Bo Birch HMI.",
        written="7 October 2016",
        body=SIF,
    )
    assert (read.kind, read.framework, read.council) == ("monitoring visit", None, "Slough")
    assert (read.letter_date, read.visit_start, read.visit_end) == (
        date(2016, 10, 7),
        date(2016, 8, 31),
        date(2016, 9, 1),
    )
    assert (read.ordinal, read.judged_since, read.lead_inspector) == (1, "2015-07", "Ann Ashe")
    assert [(one.name, one.role) for one in read.inspectors] == [("Ann Ashe", "HMI"), ("Bo Birch", "HMI")]
    assert read.areas == ["the timeliness of assessments", "management oversight."]
    assert read.headings == ["Areas covered by the visit", "Overview", "Findings and evaluation of progress"]
    assert [one.polarity for one in read.findings] == ["strength", "weakness", "mixed"]
    assert read.problems == []


def test_a_letter_since_2018_tells_its_framework() -> None:
    read = letter(
        "on 21 and 22 February 2024. This was the fourth monitoring visit since the local authority was judged "
        "inadequate in September 2022. His Majesty’s Inspectors for this visit were Ann Ashe, Bo Birch and Cy Cole "
        "(Ofsted Inspector).",
        written="27 March 2024",
        council="Herefordshire",
    )
    assert (read.framework, read.council, read.ordinal, read.judged_since) == ("ILACS", "Herefordshire", 4, "2022-09")
    assert [(one.name, one.role) for one in read.inspectors] == [
        ("Ann Ashe", "HMI"),
        ("Bo Birch", "HMI"),
        ("Cy Cole", "Ofsted Inspector"),
    ]
    assert read.areas == ["the front door", "children in need."]
    assert len(read.findings) == 3


def test_a_visit_in_two_spells_ends_with_the_second() -> None:
    read = letter(
        "remotely on 10 and 11 May 2022 and on site on 17 and 18 May 2022. This was the second monitoring visit since "
        "the local authority was judged inadequate in July 2021. The inspectors were Ann Ashe HMI and Bo Birch HMI.",
        written="15 June 2022",
    )
    assert (read.visit_start, read.visit_end) == (date(2022, 5, 10), date(2022, 5, 18))


def test_the_week_of_a_visit_is_not_its_day() -> None:
    read = letter("during the week of 10 May 2022. The inspectors were Ann Ashe HMI.", written="15 June 2022")
    assert (read.visit_start, read.visit_end) == (None, None)
    assert {"visit_start", "visit_end"} <= {problem.field for problem in read.problems}


@pytest.mark.parametrize(
    ("told", "month"),
    [
        ("since the local authority was judged to be inadequate for overall effectiveness in November 2016", "2016-11"),
        ("since the inspection in June 2016, when the local authority was judged to be inadequate", "2016-06"),
        ("since the re-inspection of services in November 2015 judged them inadequate", "2015-11"),
        ("since the local authority was judged inadequate for the second time, in June 2019", "2019-06"),
        ("since the local authority was judged inadequate in 2018", None),
    ],
)
def test_since_when(told: str, month: str | None) -> None:
    assert judged_since(f"This was the second monitoring visit {told}.") == month


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("the third quarterly monitoring visit", 3),
        ("the second of four monitoring visits", 2),
        ("the fifth and final monitoring visit", 5),
        ("the fourth visit since the judgement", 4),
        ("for the first time since the monitoring visit", None),
    ],
)
def test_which_visit_it_was(told: str, number: int | None) -> None:
    assert ordinal_of(f"This was {told}.") == number


def test_a_visit_to_a_school_is_none_to_a_council() -> None:
    read = read_text(
        "Ofsted\n\n12 May 2022\n\nDear Ms Quarrel\n\nMonitoring visit to Oak Primary School\n\n"
        "This letter summarises the findings of the monitoring visit to Oak Primary School in Leeds on 3 May 2022."
    )
    assert (read.kind, read.council) == ("other", None)


def test_a_letter_pasted_with_the_line_breaks_of_its_pages() -> None:
    told = (
        "on 21 and 22 February 2024. This was the fourth monitoring visit since the local authority was judged "
        "inadequate in September 2022. His Majesty’s Inspectors for this visit were Ann Ashe and Bo Birch."
    )
    whole = HEAD.format(date="27 March 2024", council="Herefordshire", told=told) + ILACS
    broken = "\n".join(line for paragraph in whole.split("\n") for line in _broken(paragraph))
    read, pasted = read_text(whole), read_text(broken)
    assert pasted.to_json() | {"path": ""} == read.to_json() | {"path": ""}


def _broken(paragraph: str, width: int = 80) -> list[str]:
    rows = [""]
    for word in paragraph.split():
        if len(rows[-1]) + len(word) >= width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows
