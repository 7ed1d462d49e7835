"""Sentences about teams, from counts written by hand."""

from datetime import date

from holdfast.web.board_words import cover_words, drift_words
from holdfast.web.teams.words import teams_words
from holdfast.web.worklists import PLAN_LENGTH, Drift


def test_drift_says_how_many_plans_are_too_long_and_how_many_children_wait_for_a_review() -> None:
    assert drift_words(Drift(2, date(2025, 1, 3), 12, 15), {}) == (
        "Two plans of children in need have been open for more than six months, the longest since 3 Jan 2025; "
        "12 children in plans have a review overdue."
    )
    assert drift_words(Drift(1, date(2025, 1, 3), 1, 2), {}) == (
        "One plan of children in need has been open for more than six months, the longest since 3 Jan 2025; "
        "one child in plans has a review overdue."
    )
    assert drift_words(Drift(), {}) == (
        "No plan of a child in need has been open for more than six months; no child in plans has a review overdue."
    )


def test_drift_says_why_the_length_of_plans_cannot_be_reckoned() -> None:
    said = drift_words(Drift(reviews=3, things=3), {PLAN_LENGTH: "no plans were delivered"})
    assert said == (
        "How long plans of children in need have been open cannot be reckoned (no plans were delivered); "
        "three children in plans have a review overdue."
    )


def test_drift_names_the_reviews_that_cannot_be_reckoned() -> None:
    said = drift_words(Drift(), {"protection_review": "no protection plans were delivered"})
    assert said.endswith("; no child in plans has a review overdue, but not known of: protection plan reviewed.")


def counts(**more: int) -> dict[str, int]:
    return {"workers": 9, "supervised": 40, "unsupervised": 4, "carrying": 8, "over": 1, **more}


def test_cover_says_for_how_many_children_supervision_is_in_time_and_who_holds_too_much() -> None:
    assert cover_words(counts()) == (
        "Supervision is in time for 36 of 40 children; one of eight workers holds more than they can carry."
    )
    assert cover_words(counts(over=0)).endswith("; none of eight workers holds more than they can carry.")
    assert cover_words(counts(supervised=0, unsupervised=0, carrying=0)) == (
        "Supervision is owed for no child; what workers can carry is not known."
    )
    assert cover_words(counts(unsupervised=40)).startswith("Supervision is in time for none of 40 children; ")
    assert cover_words(counts(workers=0)) == "No worker is employed here now."


def test_a_list_of_teams_says_what_is_overdue_and_who_waits() -> None:
    teams = [{"overdue": 11, "waiting": 1}, {"overdue": 0, "waiting": 0}]
    assert teams_words(teams) == "11 things are overdue, in one of two teams; one child waits for a named worker."
    assert teams_words(teams[1:]) == "Nothing is overdue in one team; no child waits for a named worker."
    assert teams_words([]) == "No team is yours to answer for in the case system today."
