"""The first sentences of Today, from figures drawn by hand."""

from datetime import date
from typing import Any

from holdfast.web.first_words import manager_words, worker_words
from holdfast.web.overdue import Share
from holdfast.web.today.words import director_words, looked_words
from holdfast.web.worklists import Late, Owed

AS_AT = date(2026, 9, 30)


def owed(child: str, late_days: int, standard: str = "supervision") -> Owed:
    return Owed({"person_id": child}, standard, date(2026, 9, 1), AS_AT, late_days > 0, late_days)


def late(*given: Owed) -> Late:
    return Late(len(given), len({o.child["person_id"] for o in given}), max(given, key=lambda o: o.late_days))


def waiting(child: str, since: date) -> dict[str, Any]:
    return {"owed": Owed({"person_id": child}, "allocation", since, AS_AT, False, 0), "review": None}


def test_a_worker_hears_how_many_children_and_the_longest_wait() -> None:
    said = worker_words(17, Share(late(owed("a", 2), owed("a", 9), owed("b", 1))))
    assert said.startswith("Two of your 17 children have something overdue; the longest wait is nine days (")
    assert worker_words(17, Share(late(owed("a", 1)))).startswith("One of your 17 children has something overdue")


def test_a_worker_with_nothing_overdue_or_nobody_hears_that() -> None:
    assert worker_words(3, Share(Late())) == "Nothing is overdue for your three children."
    assert worker_words(1, Share(Late())) == "Nothing is overdue for your one child."
    assert worker_words(0, Share(Late())) == "No child is allocated to you in the case system today."
    assert worker_words(0, Share(Late()), whose="the") == "No child whose record opens to you is open today."
    assert worker_words(3, Share(Late()), whose="the") == "Nothing is overdue for the three children."


def test_a_worker_hears_of_what_is_theirs_to_do_and_how_much_is_others() -> None:
    all_of_it = late(owed("a", 300, "gateway_decision"), owed("a", 9, "care_visit"), owed("b", 1, "care_visit"))
    said = worker_words(17, Share(all_of_it, late(owed("a", 9, "care_visit"), owed("b", 1, "care_visit"))))
    assert said == (
        "Two of your 17 children have something overdue that is yours to do; the longest wait is nine days "
        "(child in care visited); one thing more for others to do."
    )
    assert worker_words(17, Share(late(owed("a", 300, "gateway_decision")), Late())) == (
        "Nothing that is yours to do is overdue for your 17 children; one thing is overdue that others are to do."
    )
    mine = late(owed("a", 9, "care_visit"))
    assert worker_words(17, Share(mine, mine)).endswith("nine days (child in care visited).")


def test_a_manager_hears_how_much_is_theirs_to_do() -> None:
    share = Share(late(owed("a", 3), owed("b", 1, "care_visit")), late(owed("a", 3)))
    assert manager_words(40, share, [], AS_AT) == (
        "Two things owed to two of 40 children are overdue, one of them yours to do."
    )


def test_a_manager_hears_of_children_who_wait_first() -> None:
    said = manager_words(40, Share(late(owed("a", 3), owed("b", 1))), [waiting("c", date(2026, 9, 20))], AS_AT)
    assert said == (
        "One child waits for a named worker, now for 10 days; two things owed to two of 40 children are overdue."
    )
    two = [waiting("c", date(2026, 9, 20)), waiting("d", date(2026, 9, 29))]
    assert (
        manager_words(40, Share(Late()), two, AS_AT) == "Two children wait for a named worker, the longest for 10 days."
    )
    assert manager_words(40, Share(Late()), [], AS_AT).startswith("Nothing is overdue for 40 children")


FACTS = ("series looked at", "series that signal", "signals by chance", "overdue", "children with something overdue")


def facts(*given: float | None) -> dict[str, float | None]:
    return dict(zip(FACTS, given, strict=True))


def test_children_whose_record_is_closed_are_told_apart() -> None:
    one = Share(Late(3, 3, owed("a", 9), closed=1))
    assert worker_words(17, one).startswith(
        "Two of your 17 children have something overdue, and one whose record is closed; the longest wait is nine days"
    )
    assert manager_words(40, one, [], AS_AT) == (
        "Three things owed to two of 40 children, and to one whose record is closed, are overdue."
    )


def test_a_director_hears_what_changed_and_what_is_overdue() -> None:
    signals = [{"meaning": "concern"}, {"meaning": "improvement"}, {"meaning": "concern"}]
    said = director_words(signals, facts(900.0, 20.0, 14.2, 41.0, 30.0))
    assert said == (
        "Across the whole service two measures show concern and one shows improvement beyond natural variation; "
        "41 things owed to 30 children are overdue."
    )
    gains = director_words([{"meaning": "improvement"}, {"meaning": "improvement"}], facts(9.0, 2.0, 0.1, 1.0, 1.0))
    assert gains.startswith("Across the whole service no measure shows concern and two show improvement beyond natural")
    assert director_words([], facts(900.0, 20.0, 14.2, 1.0, 1.0)) == (
        "No measure of the whole service has changed more surely than chance explains (900 series looked at); "
        "one thing owed to one child is overdue."
    )
    told = director_words([], facts(900.0, 20.0, 14.2, 15.0, None))
    assert told.endswith("; too few things are overdue to tell how many outside the service.")


def test_how_many_signals_chance_alone_gives_is_said() -> None:
    said = looked_words(facts(8_200.0, 310.0, 261.4, 0.0, 0.0), 9, 4)
    assert said == (
        "8,200 monthly series were looked at by four rules; 310 signal, and about 261 would by chance alone. Nine "
        "stand up beside all that was looked at: of those about 5% may be chance (Benjamini and Hochberg). Not shown "
        "are four of them in single services and teams, which are no concern, and all that may be chance: they are on "
        "the pages of their measures."
    )
    alone = looked_words(facts(12.0, 1.0, 0.1, 0.0, 0.0), 1, 0)
    assert "1 signals, and about 0 would" in alone
    assert "One stands up beside all" in alone
    assert "Not shown are all that may be chance" in alone
    assert looked_words(facts(0.0, 0.0, 0.0, 0.0, 0.0), 0, 0).startswith("No series has the twelve months")
