"""Dated limits: which one is in force on a day, what a council may change, and what a wrong file is told."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.clocks.parameters import (
    Parameter,
    ParameterError,
    deadlines,
    load_parameters,
    looser_in_words,
    looser_than_national,
    national_parameters,
)
from holdfast.shared.calendar import FIRST_DAY, LAST_DAY, add_working_days
from holdfast.standards import CLOCKS

ENTRY = """
- key: {key}
  value: {value}
  unit: {unit}
  valid_from: {valid_from}
  status: local_policy
  source: "The council's own procedure"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "limits.yaml"


def entry(key: str, value: object, unit: str = "working_days", valid_from: str = "2026-01-01") -> str:
    return ENTRY.format(key=key, value=value, unit=unit, valid_from=valid_from)


def due(parameters: tuple[Parameter, ...], key: str) -> dict[date, tuple[date, str]]:
    """For each day on which a clock may start: when it is due, and by which version."""
    table = deadlines([p for p in parameters if p.key == key])
    columns = (table[name].to_pylist() for name in ("started_on", "due_on", "version"))
    return {started_on: (due_on, version) for started_on, due_on, version in zip(*columns, strict=True)}


def refused(own: Path) -> list[str]:
    with pytest.raises(ParameterError) as told:
        load_parameters(own)
    return str(told.value).splitlines()


# The limits that Holdfast brings


def test_every_limit_holds_on_every_day_since_it_is_law_and_every_clock_has_one() -> None:
    counted = deadlines(national_parameters()).group_by(["parameter", "variant"]).aggregate([("due_on", "count")])
    held = {(row["parameter"], row["variant"]): row["due_on_count"] for row in counted.to_pylist()}
    since: dict[tuple[str, str], date] = {}
    for p in national_parameters():
        since[p.key, p.variant] = min(p.valid_from, since.get((p.key, p.variant), LAST_DAY))
    assert held == {limit: (LAST_DAY - max(first, FIRST_DAY)).days + 1 for limit, first in since.items()}
    assert {clock.limit for clock in CLOCKS.values()} <= {key for key, _ in held}


def test_no_two_limits_of_a_clock_start_on_the_same_day() -> None:
    versions = [p.version for p in national_parameters()]
    assert sorted(versions) == sorted(set(versions))


def test_without_a_file_of_its_own_a_council_has_the_national_limits(own: Path) -> None:
    assert load_parameters(own) == load_parameters() == national_parameters()


# A council's own


def test_a_change_from_a_date_leaves_what_started_before_it_alone(own: Path) -> None:
    own.write_text(entry("assessment", 35), encoding="utf-8")
    before, after = due(national_parameters(), "assessment"), due(load_parameters(own), "assessment")
    day = date(2026, 1, 1)
    assert {d: v for d, v in after.items() if d < day} == {d: v for d, v in before.items() if d < day}
    assert after[day] == (add_working_days(day, 35), "assessment/all@2026-01-01 local")
    assert all(after[d][0] < before[d][0] for d in before if d >= day)


def test_a_value_that_ends_gives_way_to_the_national_one(own: Path) -> None:
    own.write_text(entry("assessment", 35) + "  valid_to: 2026-07-01\n", encoding="utf-8")
    after = due(load_parameters(own), "assessment")
    versions = {d: after[d][1] for d in (date(2025, 12, 31), date(2026, 6, 30), date(2026, 7, 1), LAST_DAY)}
    assert list(versions.values()) == [
        "assessment/all@1995-01-01",
        "assessment/all@2026-01-01 local",
        "assessment/all@1995-01-01",
        "assessment/all@1995-01-01",
    ]


def test_the_newest_version_wins_in_whatever_order_they_are_written(own: Path) -> None:
    own.write_text(
        entry("assessment", 30, valid_from="2026-07-01") + entry("assessment", 35, valid_from="2026-01-01"),
        encoding="utf-8",
    )
    after = due(load_parameters(own), "assessment")
    assert after[date(2026, 8, 3)][0] == add_working_days(date(2026, 8, 3), 30)
    assert after[date(2026, 3, 2)][0] == add_working_days(date(2026, 3, 2), 35)


def test_the_start_day_may_count_as_day_one(own: Path) -> None:
    own.write_text(entry("strategy_discussion", 1) + "  inclusive: true\n", encoding="utf-8")
    assert due(load_parameters(own), "strategy_discussion")[date(2026, 3, 2)][0] == date(2026, 3, 2)


@given(st.integers(min_value=1, max_value=90), st.sampled_from(["2001-01-01", "2026-01-01", "2031-05-06"]))
def test_only_a_value_that_gives_more_time_is_looser(
    tmp_path_factory: pytest.TempPathFactory, value: int, valid_from: str
) -> None:
    own = tmp_path_factory.mktemp("council") / "limits.yaml"
    own.write_text(entry("assessment", value, valid_from=valid_from), encoding="utf-8")
    found = [(mine.value, national.value) for mine, national in looser_than_national(load_parameters(own))]
    assert found == ([(value, 45)] if value > 45 else [])


@pytest.mark.parametrize(
    ("value", "unit", "is_looser"),
    [
        (19, "days", False),
        (20, "days", True),
        (1, "months", True),
        (15, "working_days", False),
        (16, "working_days", True),
    ],
)
def test_limits_in_other_units_are_compared_day_by_day(own: Path, value: int, unit: str, is_looser: bool) -> None:
    """Fifteen working days from a Sunday without a bank holiday among them are nineteen days, and never fewer."""
    own.write_text(entry("enquiry_completed", value, unit), encoding="utf-8")
    assert bool(looser_than_national(load_parameters(own))) is is_looser


def test_a_value_looser_than_a_local_default_is_no_warning(own: Path) -> None:
    """Where neither law nor guidance sets a limit, there is nothing to be looser than."""
    own.write_text(entry("protection_visit", 15), encoding="utf-8")
    assert looser_than_national(load_parameters(own)) == []


def test_what_guidance_does_not_yet_allow_is_looser_and_what_a_council_forbids_is_not(own: Path) -> None:
    own.write_text(entry("lead_practitioner", 1, "choice", "2023-06-01"), encoding="utf-8")
    ((mine, national),) = looser_than_national(load_parameters(own))
    assert (mine.sentence(), national.sentence(), national.valid_from) == (
        "a social worker or a family help lead",
        "a social worker alone",
        date(1995, 1, 1),
    )
    own.write_text(entry("lead_practitioner", 0, "choice"), encoding="utf-8")
    assert looser_than_national(load_parameters(own)) == []


def test_a_choice_is_one_of_those_that_there_are(own: Path) -> None:
    own.write_text(entry("lead_practitioner", 2, "choice"), encoding="utf-8")
    assert refused(own)[1:] == [
        "  - limits.yaml, entry 1: Its value is 2. Expected: one of 0 (a social worker alone), "
        "1 (a social worker or a family help lead). What to do: Correct the entry."
    ]
    own.write_text(entry("lead_practitioner", 1, "days"), encoding="utf-8")
    assert refused(own)[1:] == [
        "  - limits.yaml, entry 1: Its unit is 'days'. Expected: choice, as this limit has. "
        "What to do: Correct the entry."
    ]
    own.write_text(entry("assessment", 1, "choice"), encoding="utf-8")
    assert refused(own)[1:] == [
        "  - limits.yaml, entry 1: Its unit is 'choice'. Expected: working_days or days or months, as this limit has. "
        "What to do: Correct the entry."
    ]


def test_a_choice_that_gives_more_time_than_guidance_is_looser(own: Path) -> None:
    own.write_text(entry("assessment_start", 2, "choice"), encoding="utf-8")
    ((mine, national),) = looser_than_national(load_parameters(own))
    assert mine.sentence() == "from its opening, before or after the referral"
    assert national.sentence() == "from the referral"
    own.write_text(entry("assessment_start", 0, "choice"), encoding="utf-8")
    assert looser_than_national(load_parameters(own)) == []


def test_of_what_is_owed_at_least_less_is_the_looser(own: Path) -> None:
    """A higher allowance for setting up home than guidance asks for is stricter."""
    own.write_text(entry("setting_up_home", 2500, "number"), encoding="utf-8")
    (words,) = looser_in_words(load_parameters(own))
    assert words.startswith("setting_up_home is 2500 here from 2026-01-01; Children Act 1989 guidance, volume 3: ")
    assert words.endswith("asks for at least 3000. The looser limit is used.")
    own.write_text(entry("setting_up_home", 3500, "number"), encoding="utf-8")
    assert looser_in_words(load_parameters(own)) == []


def test_a_value_is_held_against_the_guidance_of_each_day_on_which_it_holds() -> None:
    """Guidance that becomes stricter later makes an old local value looser from then on."""
    first = Parameter("x", "all", 45, "working_days", date(1995, 1, 1), "guidance", "statutory_guidance")
    stricter = Parameter("x", "all", 30, "working_days", date(2027, 1, 1), "new guidance", "statutory_guidance")
    own = Parameter("x", "all", 40, "working_days", date(2020, 1, 1), "ours", "local_policy", local=True)
    over = Parameter(
        "x", "all", 40, "working_days", date(2020, 1, 1), "ours", "local_policy", date(2026, 1, 1), local=True
    )
    assert looser_than_national([first, stricter, own]) == [(own, stricter)]
    assert looser_than_national([first, stricter, over]) == []


# Files that cannot be used


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "  unit: fortnights",
            "Its unit is 'fortnights'. Expected: one of working_days, days, months, hours, school_days, ",
        ),
        ("  status: custom", "Its status is 'custom'. Expected: one of law, statutory_guidance, "),
        ("  value: forty", "Its value is 'forty'. Expected: a whole number."),
        ("  value: 4.5", "Its value is 4.5. Expected: a whole number."),
        ("  value: true", "Its value is True. Expected: a whole number."),
        ("  value: -5", "Its value is -5. Expected: 0 or more."),
        ("  inclusive: 1", "Its inclusive is 1. Expected: true or false."),
        ("  valid_from: spring", "Its valid_from is 'spring'. Expected: a date such as 2013-04-15."),
        ("  valid_from: 2026-04-31", "Its valid_from is '2026-04-31'. Expected: a date such as 2013-04-15."),
        ("  unit: hours", "Its unit is 'hours'. Expected: working_days or days or months, as this limit has."),
        ("  unit: working_day_number", "Its unit is 'working_day_number'. Expected: working_days or days or months"),
        ("  value: 40000000", "Its value is 40000000. Expected: 12,650 or less, which is fifty years."),
        ("  valid_from: 2026-01-01 10:00:00", "Expected: a date such as 2013-04-15."),
        ("  valid_to: 2025-12-31", "Its valid_to is 2025-12-31. Expected: a day after its valid_from."),
        ("  vlaue: 40", "There is no setting called vlaue. Expected: key, variant, value, "),
        ("  local: true", "There is no setting called local."),
        ("  source: 7", "Its source is 7. Expected: what sets the limit, in words."),
    ],
)
def test_a_wrong_setting_is_told_with_the_number_of_its_entry(own: Path, line: str, told: str) -> None:
    name = line.split(":")[0]
    right = entry("assessment", 40)
    wrong = "\n".join([*(kept for kept in right.splitlines() if not kept.startswith(f"{name}:")), line, ""])
    own.write_text(entry("care_review", 15) + wrong, encoding="utf-8")
    first, *problems = refused(own)
    assert first == "limits.yaml cannot be used; no limit of it was taken."
    assert [told in problem and "limits.yaml, entry 2: " in problem for problem in problems] == [True]


def test_a_limit_that_looks_back_stays_one_and_a_count_keeps_its_unit(own: Path) -> None:
    own.write_text(entry("often_missing", 60, "days") + entry("conference_quorum", 3, "days"), encoding="utf-8")
    assert [problem.split("Its ")[1].split(" What")[0] for problem in refused(own)[1:]] == [
        "value is 60. Expected: less than 0, for it looks back.",
        "unit is 'days'. Expected: number, as this limit has.",
    ]
    own.write_text(entry("often_missing", -60, "days"), encoding="utf-8")
    assert load_parameters(own)[-1].value == -60


def test_everything_that_is_missing_is_told_at_once(own: Path) -> None:
    own.write_text("- key: assessment\n- just a line\n", encoding="utf-8")
    problems = refused(own)[1:]
    assert ["entry 1" in problem for problem in problems] == [True] * 5 + [False]
    assert "It does not say its value. Expected: a whole number. What to do: Correct the entry." in problems[0]
    assert "entry 2: It is not a set of lines." in problems[5]


def test_the_same_limit_twice_from_one_day_is_refused(own: Path) -> None:
    own.write_text(entry("assessment", 40) + entry("assessment", 30), encoding="utf-8")
    assert "entry 2: It gives the same limit from the same day as entry 1." in refused(own)[1]


@pytest.mark.parametrize("key", ["assesment", "day_before"])
def test_a_limit_that_no_standard_uses_is_refused(own: Path, key: str) -> None:
    """A slip in the name must not leave the national limit in force unseen; how days are reckoned is not policy."""
    own.write_text(entry(key, 40), encoding="utf-8")
    assert refused(own) == [f"limits.yaml: no standard uses {key}/all. `holdfast limits` lists them."]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "limits.yaml: expected a list of limits, each beginning '- key:'."),
        (b"key: assessment\n", "limits.yaml: expected a list of limits, each beginning '- key:'."),
        (b"- key: [assessment\n", "limits.yaml, line 2: this is not YAML. Look for a missing colon, "),
        (b"- key: \x00\n", "limits.yaml: this is not YAML."),
        (b"- key: caf\xe9\n", "limits.yaml: this is not text in UTF-8. Save it again as UTF-8."),
    ],
)
def test_a_file_that_is_no_list_of_limits_is_refused(own: Path, content: bytes, told: str) -> None:
    own.write_bytes(content)
    assert refused(own)[0].startswith(told)


def test_a_file_saved_by_a_windows_editor_is_read(own: Path) -> None:
    own.write_bytes(b"\xef\xbb\xbf" + entry("assessment", 40).replace("\n", "\r\n").encode())
    assert load_parameters(own)[-1].value == 40


def test_a_number_is_told_as_so_many_days_and_written_alone(own: Path) -> None:
    own.write_text(entry("hub_opens", 8, "hours") + entry("conference_quorum", 3, "number"), encoding="utf-8")
    parameters = load_parameters(own)
    day = date(2026, 3, 4)
    assert due(parameters, "hub_opens")[day] == (date(2026, 3, 12), "hub_opens/all@2026-01-01 local")
    told = {p.key: p.sentence() for p in parameters if p.local}
    assert told == {"hub_opens": "8 hours", "conference_quorum": "3"}
