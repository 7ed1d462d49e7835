"""Inspectors, lead inspectors and addressees, in the many ways in which letters name them."""

import pytest

from holdfast.letters.people import addressee_of, inspectors_in, lead_among, lead_in, team_in

HMI = "HMI"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The inspectors were Ann Ashe, HMI, and Bo Birch, HMI.", [("Ann Ashe", HMI), ("Bo Birch", HMI)]),
        ("The inspectors were Ann Ashe HMI and Bo Birch HMI. They met.", [("Ann Ashe", HMI), ("Bo Birch", HMI)]),
        ("His Majesty’s Inspectors for this visit were Ann Ashe, Bo Birch and Cy Cole.",
         [("Ann Ashe", HMI), ("Bo Birch", HMI), ("Cy Cole", HMI)]),
        ("The inspectors were Ann Ashe and Bo Birch, two of Her Majesty’s Inspectors.",
         [("Ann Ashe", HMI), ("Bo Birch", HMI)]),
        ("The visit was carried out by Ann Ashe and Bo Birch, all of whom are Her Majesty’s Inspectors (HMI), and Cy "
         "Cole (HMI designate).", [("Ann Ashe", HMI), ("Bo Birch", HMI), ("Cy Cole", "HMI (designate)")]),
        ("The inspectors were Her Majesty’s Inspectors (HMI) Social Care, Ann Ashe and Bo Birch, and Cy Cole, Senior "
         "HMI.",
         [("Ann Ashe", HMI), ("Bo Birch", HMI), ("Cy Cole", "Senior HMI")]),
        ("The inspectors were Ann Ashe, Her Majesty’s Inspector, and Bo Birch, Senior Her Majesty’s Inspector.",
         [("Ann Ashe", HMI), ("Bo Birch", "Senior HMI")]),
        ("Her Majesty’s Inspectors for this visit were Ann Ashe, lead inspector, Bo Birch, team inspector and Cy Cole, "
         "who observed the visit.", [("Ann Ashe", HMI), ("Bo Birch", HMI), ("Cy Cole", HMI)]),
        ("His Majesty’s Inspectors for this visit were lead inspector Ann Ashe and team inspectors Bo O’Birch and "
         "Mary-Ann Cole.", [("Ann Ashe", HMI), ("Bo O’Birch", HMI), ("Mary-Ann Cole", HMI)]),
        ("The inspectors were Ann Ashe, H.M.I. and Bo Birch, H.M.I.", [("Ann Ashe", HMI), ("Bo Birch", HMI)]),
        ("His Majesty’s Inspectors were Ann Ashe and Bo Birch, and Ofsted Inspectors Cy Cole and Di Dale.",
         [("Ann Ashe", HMI), ("Bo Birch", HMI), ("Cy Cole", "Ofsted Inspector"), ("Di Dale", "Ofsted Inspector")]),
        ("The inspectors were A. Ashe HMI and Bo van der Birch HMI.", [("A. Ashe", HMI), ("Bo van der Birch", HMI)]),
        ("The lead inspector was Ann Ashe HMI. The team inspector was Bo Birch HMI. They met.",
         [("Ann Ashe", HMI), ("Bo Birch", HMI)]),
        ("The visit was led by Ann Ashe HMI, with Bo Birch, Regulatory Inspector.",
         [("Ann Ashe", HMI), ("Bo Birch", "Regulatory Inspector")]),
        ("The inspectors were April Lead, HMI, and Will Schools, HMI.", [("April Lead", HMI), ("Will Schools", HMI)]),
    ],
)  # fmt: skip
def test_inspectors_with_their_role(text: str, found: list[tuple[str, str]]) -> None:
    named, understood = inspectors_in(text)
    assert [(one.name, one.role) for one in named] == found
    assert understood


def test_the_quality_assurance_manager_is_no_inspector() -> None:
    named, _ = inspectors_in(
        "The inspectors were Ann Ashe, HMI, and Bo Birch, HMI. The quality assurance manager was Cy Cole, SHMI."
    )
    assert [one.name for one in named] == ["Ann Ashe", "Bo Birch"]


def test_names_that_ran_together_are_left_out_and_said() -> None:
    named, understood = inspectors_in("The inspectors were Ann Asheand Bo Birch, HMI, and Cy Cole, HMI.")
    assert [one.name for one in named] == ["Cy Cole"]
    assert not understood


def test_no_inspectors() -> None:
    assert inspectors_in("The visit was short.") == ([], False)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lead inspector: Ann Ashe, Her Majesty’s Inspector\nJudgement Grade", ["Ann Ashe"]),
        ("Lead inspectors: Ann Ashe, His Majesty’s Inspector, and Bo Birch, His Majesty’s Inspector Judgement Grade",
         ["Ann Ashe", "Bo Birch"]),
        ("Reporting inspector: Ann Ashe HMI\nAge group: All", ["Ann Ashe"]),
        ("No one led.", []),
    ],
)  # fmt: skip
def test_who_led(text: str, names: list[str]) -> None:
    assert [one.name for one in lead_in(text)] == names


def test_the_team_of_an_older_report() -> None:
    text = (
        "The inspection team Lead inspector: Ann Ashe HMI Deputy lead inspector: Bo Birch HMI Team inspectors: Cy Cole "
        "HMI, Di Dean (OI) Senior data analyst: Ed Elm Quality assurance manager: Fay Fern Senior HMI"
    )
    assert [one.name for one in team_in(text)][:3] == ["Ann Ashe", "Bo Birch", "Cy Cole"]
    assert not {"Ed Elm", "Fay Fern"} & {one.name for one in team_in(text)}


@pytest.mark.parametrize(
    ("head", "salutation", "found"),
    [
        (["Ms Edith Quarrel", "Elm House"], "Dear Ms Quarrel", "Ms Edith Quarrel"),
        (["Edith Quarrel OBE, Director of Children’s Services"], "Dear Edith", "Edith Quarrel OBE"),
        (["Steven Quarrel", "Town Hall"], "Dear Steve", "Steven Quarrel"),
        (["Town Hall", "Edith Quarrel"], "Dear Ms Quarrel", "Edith Quarrel"),
        (["Edith Quarrel and Ivo Marchbanks", "Elm House"], "Dear Ms Quarrel and Mr Marchbanks",
         "Edith Quarrel and Ivo Marchbanks"),
        (["14 May 2018", "Edith Quarrel", "Elm House"], None, "Edith Quarrel"),
        (["Town Hall", "Elm Street"], None, None),
        (["Edith Quarrel"], "Dear Mr Tolliver", None),
        ([], "Dear Edith", None),
    ],
)  # fmt: skip
def test_the_addressee_is_whom_the_salutation_greets(
    head: list[str], salutation: str | None, found: str | None
) -> None:
    assert addressee_of(head, salutation) == found


@pytest.mark.parametrize(
    "told",
    [
        "The lead inspector was Ann Ashe HMI and the team inspector was Bo Birch HMI.",
        "The inspectors were Bo Birch HMI and Ann Ashe, HMI (lead inspector).",
        "The visit was led by Ann Ashe HMI with Bo Birch HMI.",
    ],
)
def test_who_of_them_led(told: str) -> None:
    assert lead_among(inspectors_in(told)[0], told) == "Ann Ashe"


def test_nobody_is_said_to_have_led() -> None:
    told = "The inspectors were Ann Ashe HMI and Bo Birch HMI."
    assert lead_among(inspectors_in(told)[0], told) is None


def test_an_apostrophe_of_either_kind_is_the_same() -> None:
    assert addressee_of(["Mr Jim O’Birch", "Director of Children’s Services"], "Dear Mr O'Birch") == "Mr Jim O’Birch"
    assert addressee_of(["Jane Ashe (Interim Director)"], "Dear Jane") == "Jane Ashe"
