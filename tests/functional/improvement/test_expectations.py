"""Conditions, exit tests and promises: what shows that one holds; and our own grades beside the inspectors'."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.activity.models import Entry
from holdfast.improvement.expectations import (
    HOLDS,
    HOLDS_NOT,
    Expected,
    Held,
    Hold,
    expectations,
    held,
    set_expectation,
    state_expectation,
    withdraw_expectation,
)
from holdfast.improvement.models import Expectation, Finding, KeptLetter, Statement
from holdfast.improvement.own_view import (
    gaps,
    in_force,
    judgements_beside,
    rate_ourselves,
    themes_beside,
    withdraw_rating,
)
from holdfast.improvement.reached import TOO_NEAR, reached
from holdfast.improvement.register import Register
from holdfast.improvement.retests import link_retest
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.web.improvement.expected_words import conditions_words, gap_words, own_view_words, stage_words
from tests.functional.improvement.invented_figures import figures, year
from tests.functional.improvement.test_actions import an_action
from tests.functional.improvement.test_findings import LETTER, SAID, confirmed

TEST = Expected(kind="exit", part="inadequate", words="In time", measure="AS01", expected_value=0.85)
STATED = Expected(kind="condition", part="tools", words="Each worker has a device that works")


def an_expectation(served: Served, expected: Expected = TEST, by: Person | str = "tests", **given: Any) -> Expectation:
    return set_expectation(expected=replace(expected, **given), served=served, by=by)


def text(page: Any) -> str:
    return " ".join(page.xpath("//main")[0].text_content().split())


@pytest.mark.parametrize(
    ("hits", "of", "at_least", "hold"),
    [
        (85, 100, True, Hold.MET),
        (84, 100, True, Hold.NOT_MET),
        (85, 100, False, Hold.MET),
        (86, 100, False, Hold.NOT_MET),
    ],
)
def test_a_measures_year_shows_whether_it_holds(
    hits: int, of: int, at_least: bool, hold: Hold, served: Served, db: None
) -> None:
    counted = figures()
    year(counted, "AS01", hits, of)
    found = held(an_expectation(served, is_at_least=at_least), counted)
    assert (found.hold, found.words) == (hold, f"{hits}.0% in the last twelve months")


def test_without_a_figure_it_cannot_be_told(served: Served, db: None) -> None:
    expectation = an_expectation(served)
    assert held(expectation, figures()).words == "there is no figure"
    counted = figures()
    year(counted, "AS01", 3, 5, value=None, reason="too few to be told outside the service")
    assert (held(expectation, counted).hold, held(expectation, counted).words) == (
        Hold.CANNOT_TELL,
        "too few to be told outside the service",
    )


@pytest.mark.parametrize(
    ("hits", "kept"),
    # Before rounding 85 of 100 was between 82.5 of 102.5 and 87.5 of 97.5: from 80.5% to 89.7%.
    [(85, None), (95, True), (75, False)],
)
def test_a_rounded_figure_tells_only_what_rounding_could_not_decide(hits: int, kept: bool | None) -> None:
    counted = figures(disclosed=True)
    year(counted, "AS01", hits, 100)
    row = counted.row("SELECT * FROM figures")
    came = reached(row, 0.85, at_least=True, served=counted)
    assert (came.kept, came.because) == (kept, TOO_NEAR if kept is None else "")


def test_a_re_test_shows_whether_it_holds(served: Served, db: None) -> None:
    finding = confirmed(served)
    expectation = an_expectation(served, measure="", expected_value=None, finding=finding.id)
    assert held(expectation, served).words == "nothing has tested it again yet"
    for year_of, polarity, hold in ((2025, "weakness", Hold.NOT_MET), (2026, "strength", Hold.MET)):
        later = confirmed(served, said=replace(SAID, polarity=polarity), source=replace(LETTER, on=date(year_of, 6, 1)))
        link_retest(finding_id=finding.id, later_id=later.id, served=served, by="tests")
        assert held(expectation, served).hold is hold


def test_what_no_figure_shows_is_stated_on_a_day_and_the_last_word_counts(served: Served, db: None) -> None:
    expectation = an_expectation(served, STATED)
    assert held(expectation, served).hold is Hold.CANNOT_TELL
    state_expectation(expectation_id=expectation.id, said=HOLDS, because="Seen.", said_on=date(2026, 6, 1), by="tests")
    state_expectation(
        expectation_id=expectation.id, said=HOLDS_NOT, because="Broken.", said_on=date(2026, 5, 1), by="tests"
    )
    found = held(expectation, served)
    assert (found.hold, found.words) == (Hold.MET, "stated 1 Jun 2026")
    assert Statement.objects.count() == 2
    entry = Entry.objects.filter(action="expectation stated").first()
    assert entry is not None
    assert "Seen" not in str(entry.detail)


def test_what_a_measure_shows_nobody_states(served: Served, db: None) -> None:
    with pytest.raises(HoldfastError, match="Nobody states it"):
        state_expectation(
            expectation_id=an_expectation(served).id, said=HOLDS, because="So.", said_on=date(2026, 1, 1), by="tests"
        )


@pytest.mark.parametrize(
    "given",
    [
        {"part": "tea"},
        {"words": " "},
        {"measure": "XX99"},
        {"expected_value": None},
        {"measure": "", "expected_value": 0.5},
        {"kind": "wish"},
    ],
)
def test_what_cannot_be_shown_is_not_set(given: dict[str, Any], served: Served, db: None) -> None:
    with pytest.raises(HoldfastError):
        an_expectation(served, **given)


def test_only_those_who_may_set_what_must_hold(people: dict[str, Person], served: Served) -> None:
    an_expectation(served, by=people["head_of_service"])
    for role in ("team_manager", "analyst", "board_member"):
        with pytest.raises(NotAllowed):
            an_expectation(served, by=people[role])


def test_one_taken_back_leaves_the_list_and_stays_in_the_record(people: dict[str, Person], served: Served) -> None:
    expectation = an_expectation(served)
    with pytest.raises(HoldfastError, match="why"):
        withdraw_expectation(expectation_id=expectation.id, why=" ", by=people["director"])
    withdraw_expectation(expectation_id=expectation.id, why="Set twice.", by=people["director"])
    assert not expectations("exit")
    kept = Expectation.objects.get()
    assert (kept.withdrawn_why, kept.withdrawn_by) == ("Set twice.", "director@wyreshire.example")
    assert Entry.objects.filter(action="expectation withdrawn", subject=expectation.id).exists()


def test_a_stage_and_the_conditions_in_words() -> None:
    def one(hold: Hold) -> tuple[Held, str]:
        return Held(Expectation(), hold, ""), ""

    met, not_met, unknown = one(Hold.MET), one(Hold.NOT_MET), one(Hold.CANNOT_TELL)
    assert stage_words("inadequate", [met, not_met, unknown]) == (
        "One of three tests by which the service leaves “inadequate” is met."
    )
    assert stage_words("inadequate", [met]).startswith("Every test by which the service leaves “inadequate” is met;")
    assert stage_words("good", []) == "Nobody has said by which tests the service leaves “good”."
    assert "none is reckoned here" in stage_words(None, [met])
    tests: dict[str, Any] = {key: [] for key in ("allocation", "stability", "continuity", "records", "tools")}
    tests |= {key: [] for key in ("learning", "partners", "money")}
    tests |= {"workload": [met, not_met], "supervision": [met], "oversight": [met, unknown]}
    assert conditions_words(tests) == "Of 11 conditions one is in place, one is not, and of nine it cannot be told."


def entered(on: date, **grades: str) -> Any:
    return SimpleNamespace(letter=SimpleNamespace(happened_on=on, said={"judgements": grades}))


def rated(about: str, grade: str, on: date, kind: str = "judgement") -> Statement:
    return rate_ourselves(about_kind=kind, about=about, grade=grade, because="Audits.", said_on=on, by="tests")


def test_the_gap_to_the_inspectors_through_time(db: None) -> None:
    rated("leaders", "good", date(2023, 5, 1))
    rated("leaders", "inadequate", date(2023, 12, 1))
    rated("in_care", "good", date(2023, 5, 1))
    register = Register([entered(date(2023, 10, 2), leaders="inadequate", in_care="requires improvement")], [])
    beside = judgements_beside(register)
    assert [(one.judgement, one.on, one.theirs, one.gap) for one in beside] == [
        ("leaders", date(2023, 5, 1), "", None),
        ("leaders", date(2023, 10, 2), "inadequate", 2),
        ("leaders", date(2023, 12, 1), "inadequate", 0),
        ("in_care", date(2023, 5, 1), "", None),
        ("in_care", date(2023, 10, 2), "requires improvement", 1),
    ]
    # Two and one at the inspection; nought and one once the council graded itself again.
    assert gaps(beside) == [(date(2023, 10, 2), 1.5), (date(2023, 12, 1), 0.5)]
    assert [gap_words(one) for one in in_force(beside)] == ["the same", "one grade above"]
    assert own_view_words(beside) == (
        "The council grades itself higher than inspectors did in one of two judgements; the gap was 1.5 grades on "
        "average in October 2023 and is 0.5 grades now."
    )
    assert own_view_words([]) == "The council has not graded itself yet."


def test_of_a_theme_the_last_letter_before_stands_beside(served: Served, db: None) -> None:
    for on, polarity in ((date(2025, 1, 1), "weakness"), (date(2026, 1, 1), "strength")):
        confirmed(served, source=replace(LETTER, on=on, id=str(on)), said=replace(SAID, polarity=polarity))
    rated("assessment", "good", date(2025, 6, 1), "theme")
    (one,) = themes_beside(list(Finding.objects.all()))
    assert (one.letter_on, one.strengths, one.concerns) == (date(2025, 1, 1), 0, 1)


@pytest.mark.parametrize(
    ("about", "grade", "because", "on"),
    [
        ("leaders", "excellent", "Audits.", date(2026, 1, 1)),
        ("tea", "good", "Audits.", date(2026, 1, 1)),
        ("leaders", "good", " ", date(2026, 1, 1)),
        ("leaders", "good", "Audits.", timezone.localdate() + timedelta(days=2)),
    ],
)
def test_a_grade_has_a_reason_and_a_day(about: str, grade: str, because: str, on: date, db: None) -> None:
    with pytest.raises(HoldfastError):
        rate_ourselves(about_kind="judgement", about=about, grade=grade, because=because, said_on=on, by="tests")


def test_a_grade_entered_by_mistake_is_taken_back(people: dict[str, Person], served: Served) -> None:
    grade = rated("leaders", "good", date(2026, 1, 1))
    with pytest.raises(NotAllowed):
        withdraw_rating(statement_id=grade.id, why="Twice.", by=people["analyst"])
    withdraw_rating(statement_id=grade.id, why="Twice.", by=people["director"])
    assert judgements_beside(Register([], [])) == []


def test_conditions_are_set_stated_and_shown(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client = sign_in("director")
    to = reverse("set_expectation", args=["condition"])
    page = client.see(f"{to}?part=tools")
    assert page.xpath("//select[@name='part']/option[@selected]/@value") == ["tools"]
    given = {
        "part": "tools",
        "words": "Each has a device",
        "measure": "",
        "way": "least",
        "expected_value": "",
        "finding": "",
    }
    assert client.post(to, {**given, "words": ""}).status_code == 422
    assert client.post(to, given).url == reverse("conditions")
    assert client.post(to, {**given, "part": "workload", "measure": "CW03", "way": "most", "expected_value": "100"})
    stated = Expectation.objects.get(part="tools")
    page = client.see(reverse("conditions"))
    assert "Each has a device: cannot be told, nobody has stated it yet" in text(page)
    row = next(row for row in page.xpath("//tr") if "Workload" in row.text_content())
    assert "In place" in row.text_content()
    to = reverse("state_expectation", args=[stated.id])
    client.see(to)
    assert client.post(to, {"said": HOLDS, "because": "", "said_on": "1/6/2026"}).status_code == 422
    client.post(to, {"said": HOLDS, "because": "49 of 50 have one.", "said_on": "1/6/2026"})
    assert "Each has a device: met, stated 1 Jun 2026: 49 of 50 have one." in text(client.see(reverse("conditions")))
    assert Entry.objects.filter(action="read conditions and stages").count() == 2


def test_a_board_member_reads_conditions_and_sets_none(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served, words="What a child said.", source=replace(LETTER, kind="review"))
    expectation = an_expectation(served, measure="", expected_value=None, finding=finding.id)
    client = sign_in("board_member")
    page = client.see(reverse("conditions"))
    assert "What a child said." not in text(page)
    assert not page.xpath("//main//a[contains(@href, 'expectations') or starts-with(@href, '/findings')]")
    client.see(reverse("withdraw_expectation", args=[expectation.id]), status=403)
    assert client.post(reverse("set_expectation", args=["exit"])).status_code == 403
    assert Entry.objects.filter(action__startswith="refused").count() == 2


def test_the_council_grades_itself_on_a_page(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client = sign_in("head_of_service")
    to = reverse("rate_ourselves")
    client.see(to)
    given = {"about": "judgement:leaders", "grade": "good", "because": "Audits.", "said_on": "1/6/2026"}
    assert client.post(to, {**given, "because": ""}).status_code == 422
    assert client.post(to, given).url == reverse("own_view")
    client.post(to, {**given, "about": "theme:planning"})
    page = client.see(reverse("own_view"))
    assert "Inspectors have given no grade to compare" in text(page)
    grade = Statement.objects.get(about="leaders")
    to = reverse("withdraw_rating", args=[grade.id])
    client.see(to)
    assert client.post(to, {"why": "Twice."}).url == reverse("own_view")
    assert "Leaders" not in text(client.see(reverse("own_view")))
    sign_in("team_manager").see(reverse("rate_ourselves"), status=403)


def test_what_a_letter_found_tests_nothing_for_those_to_whom_it_is_closed(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    letter = KeptLetter.objects.create(
        name="letter.html",
        form="html",
        content=b"",
        fingerprint="f" * 64,
        kind="inspection",
        said={"judgements": {"overall_effectiveness": "good", "leaders": "good"}},
        passages=[],
        reader="r",
        kept_by="tests",
        visit_started_on=date(2026, 6, 1),
        is_embargoed=True,
    )
    finding = confirmed(served)
    source = replace(LETTER, id=letter.id, on=date(2026, 6, 1), title="The letter to come")
    later = confirmed(served, said=replace(SAID, polarity="strength"), source=source)
    link_retest(finding_id=finding.id, later_id=later.id, served=served, by="tests")
    an_expectation(served, measure="", expected_value=None, finding=finding.id)
    an_action(served, findings=[finding.id])
    rated("leaders", "good", date(2026, 7, 1))
    for page in ("conditions", "own_view", "improvement"):
        said = text(sign_in("board_member").see(reverse(page)))
        assert "The letter to come" not in said
        assert "1 Jun 2026" not in said
    letter.published_on = date(2026, 7, 1)
    letter.save(update_fields=["published_on"])
    client = sign_in("board_member")
    assert "Met: re-test passed: The letter to come, 1 Jun 2026" in text(client.see(reverse("conditions")))
    assert "Good, 1 Jun 2026" in text(client.see(reverse("own_view")))
    assert "Re-test, The letter to come, 1 Jun 2026: passed" in text(client.see(reverse("improvement")))
