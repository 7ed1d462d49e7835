"""Which action would help most children, what the plan costs, and when focused work may stop: worked out by hand."""

from datetime import date
from typing import Any

import pytest

from holdfast.improvement.actions import set_action
from holdfast.improvement.chain import Step
from holdfast.improvement.expected_effect import Expects, expects, ranked
from holdfast.improvement.focused import may_stop, months_held
from holdfast.improvement.models import ImprovementAction
from holdfast.improvement.proof import Proof, Standing
from holdfast.improvement.resources import in_all, strands
from holdfast.improvement.robust import weaknesses
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from holdfast.web.improvement.words import effect_words, stop_words
from tests.functional.improvement.invented_figures import behind, child, figures, months, owed, year
from tests.functional.improvement.test_actions import WHOLE, an_action
from tests.functional.improvement.test_findings import SAID, confirmed


def step(action: ImprovementAction) -> Step:
    return Step(action, Standing.OPEN, Proof(None, None), ())


@pytest.fixture
def counted() -> Served:
    """Eight in ten of 100 assessments in time; four children missed, one of them twice, and a fifth one overdue now."""
    found = figures()
    for number in range(1, 7):
        child(found, f"C{number}")
    year(found, "AS01", 80, 100, overdue=1.0)
    for person_id in ("C1", "C2", "C2", "C3", "C4"):
        behind(found, "AS01", person_id, 0)
    behind(found, "AS01", "C6", 1)
    owed(found, MEASURES["AS01"].clocks[0].standard, "C5")
    return found


def test_the_children_concerned_times_the_expected_movement(people: Any, served: Served, counted: Served) -> None:
    found = expects(step(an_action(served, expected_value=0.85)), counted)
    # From 20% missed to 15% is a quarter of the five children.
    assert (found.concerned, found.fewer) == (5, pytest.approx(1.25))
    assert effect_words(found) == (
        "About one child fewer a year (20 missed in the last twelve months and 1 open and overdue now, "
        "for 5 children; from 80.0% to 85.0% spares 25% of them)."
    )


def test_an_expectation_that_is_reached_already_ranks_with_nothing(
    people: Any, served: Served, counted: Served
) -> None:
    found = expects(step(an_action(served, expected_value=0.75)), counted)
    assert found.fewer == 0
    assert "80.0% already reaches the 75.0% expected" in found.words


def test_of_a_measure_that_is_better_low_those_it_counts_are_concerned(people: Any, served: Served) -> None:
    counted = figures()
    year(counted, "CN03", 40, 200)
    for number in range(30):
        child(counted, f"C{number}")
        behind(counted, "CN03", f"C{number}", 1 if number < 10 else 0)
    found = expects(step(an_action(served, measure="CN03", expected_value=0.05)), counted)
    # From 20% to 5% spares three quarters of ten children.
    assert (found.concerned, found.fewer) == (10, pytest.approx(7.5))


def test_an_action_of_a_team_concerns_its_children_alone(people: Any, served: Served, counted: Served) -> None:
    team = served.rows("SELECT team_id, name, service_id, service FROM teams ORDER BY team_id")[0]
    counted.index.execute("INSERT INTO teams VALUES (?, ?, ?, ?)", tuple(team.values()))
    counted.index.execute("UPDATE children SET team_id = ? WHERE person_id IN ('C1', 'C5')", (team["team_id"],))
    year(counted, "AS01", 5, 10, grouped_by="team", group_id=team["team_id"])
    finding = confirmed(served, unit_id=team["team_id"])
    found = expects(step(an_action(served, findings=[finding.id], expected_value=0.75)), counted)
    assert (found.concerned, found.fewer) == (2, pytest.approx(1.0))


def test_where_no_child_may_be_told_it_is_told_how_often_it_was_missed(people: Any, served: Served) -> None:
    told = figures(disclosed=True)
    year(told, "AS01", 80, 100, overdue=15.0)
    found = expects(step(an_action(served, expected_value=0.85)), told)
    assert effect_words(found) == (
        "About five times fewer a year (about 20 missed in the last twelve months and about 15 open and overdue now; "
        "from 80.0% to 85.0% spares 25% of them)."
    )


def test_few_misses_are_not_told_outside_the_service(people: Any, served: Served) -> None:
    told = figures(disclosed=True)
    year(told, "AS01", 95, 100)
    assert "too few were missed" in effect_words(expects(step(an_action(served, expected_value=0.98)), told))


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"measure": "", "expected_value": None}, "Cannot be ranked: no measure named."),
        ({"expected_value": None}, "Cannot be ranked: it does not say which value is expected."),
        (
            {"measure": "CW01", "expected_value": 12.0},
            "Cannot be ranked: Children per full-time worker does not say of each child whether it was met.",
        ),
        ({"measure": "AS02"}, f"Cannot be ranked: {MEASURES['AS02'].title} has no figure that can be told."),
    ],
)
def test_what_cannot_be_ranked_says_why(
    given: dict[str, Any], why: str, people: Any, served: Served, counted: Served
) -> None:
    assert effect_words(expects(step(an_action(served, **given)), counted)) == why


def test_the_most_come_first_and_what_is_done_is_not_ranked(people: Any, served: Served, counted: Served) -> None:
    small = an_action(served, title="Small", expected_value=0.82)
    large = an_action(served, title="Large", expected_value=0.95)
    bare = an_action(served, title="Bare", measure="", expected_value=None)
    done = ImprovementAction(title="Done", done_on=date(2026, 1, 1), measure="AS01", expected_value=0.9)
    known, unknown = ranked([step(small), step(bare), step(large), step(done)], counted)
    assert [one.action for one in known] == [large, small]
    assert [one.action for one in unknown] == [bare]


def test_costs_stand_by_theme_and_a_sum_that_is_not_stated_is_not_nought(people: Any, served: Served) -> None:
    first, second = confirmed(served), confirmed(served, words="Plans drift.", said=SAID)
    both = an_action(
        served, findings=[first.id, second.id], amount=1000, approved_on=date(2025, 1, 1), spent=1200, bought="A day"
    )
    asked = an_action(served, findings=[first.id], amount=500)
    bare = an_action(served, findings=[first.id])
    (strand,) = strands([step(one) for one in (both, asked, bare)], [first, second])
    assert (strand.title, strand.asked, strand.approved, strand.spent) == ("Assessment", 1500, 1000, 1200)
    assert strand.unstated == 1
    assert [one.action for one in strand.overspent] == [both]
    (empty,) = strands([step(bare)], [first])
    assert (empty.asked, empty.spent) == (None, None)
    assert in_all([strand, empty]).unstated == 2


@pytest.mark.parametrize(
    ("values", "asked", "held", "may"),
    [
        ([0.9, 0.8, 0.85, 0.86, 0.9], 3, 3, True),
        ([0.9, 0.8, 0.85, 0.86, 0.9], 4, 3, False),
        ([0.9, 0.9, 0.9, 0.9, 0.84], 1, 0, False),
    ],
)
def test_focused_work_may_stop_when_the_value_held_for_as_many_months_as_it_says(
    values: list[float], asked: int, held: int, may: bool, people: Any, served: Served
) -> None:
    counted = figures()
    months(counted, "AS01", values)
    action = an_action(served, starts_on=date(2026, 1, 1), due_on=None, expected_by=None, stop_months=asked)
    assert len(months_held(action, counted)) == held
    assert may_stop(action, counted) == may
    assert stop_words(action, months_held(action, counted)).startswith(f"The rule is {'met' if may else 'not met'}: ")


def test_months_before_the_action_do_not_count_to_its_end(people: Any, served: Served) -> None:
    counted = figures()
    months(counted, "AS01", [0.9, 0.9, 0.9, 0.9])
    action = an_action(served, starts_on=date(2026, 3, 1), due_on=None, expected_by=None, stop_months=3)
    assert len(months_held(action, counted)) == 2


def test_focused_work_lacks_what_it_does_not_say(people: Any, served: Served) -> None:
    day = date(2026, 9, 30)
    assert weaknesses(an_action(served, scope="Two teams"), day) == ["it is focused work without a rule for stopping"]
    assert weaknesses(an_action(served, stop_rule="Two samples in a row pass"), day) == [
        "it is focused work and does not say what is in it"
    ]
    assert weaknesses(an_action(served, scope="Two teams", stop_months=3), day) == []


@pytest.mark.parametrize(
    "given",
    [{"stop_months": 3, "measure": "", "expected_value": None}, {"stop_months": 0}, {"resource": "", "spent": 5}],
)
def test_what_cannot_be_is_refused(given: dict[str, Any], people: Any, served: Served) -> None:
    with pytest.raises(HoldfastError):
        an_action(served, **given)


def test_what_is_expected_is_of_the_plan(people: Any, served: Served) -> None:
    """On the whole of the small council: the figure is the measure's own."""
    set_action(intended=WHOLE, findings=[confirmed(served).id], served=served, by="tests")
    (found,), _ = ranked([step(ImprovementAction.objects.get())], served)
    assert isinstance(found, Expects)
    rows = served.rows("SELECT DISTINCT person_id FROM behind WHERE measure = 'AS01' AND hit = 0 AND unknown = 0")
    standard = MEASURES["AS01"].clocks[0].standard
    late = served.rows("SELECT DISTINCT person_id FROM owed WHERE standard = ? AND overdue = 1", (standard,))
    assert found.concerned == len({row["person_id"] for row in [*rows, *late]})
