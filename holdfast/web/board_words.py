"""Sentences of a board: drift, supervision cover and workload."""

from collections.abc import Mapping

from holdfast.standards import CLOCKS
from holdfast.web.templatetags.components import day
from holdfast.web.words import children, counted, sentence, spelled
from holdfast.web.worklists import PLAN_LENGTH, PLAN_REVIEWS, Drift


def drift_words(drift: Drift, missing: Mapping[str, str]) -> str:
    """How many children's plans have been open too long, and how many children in plans wait for a review."""
    if PLAN_LENGTH in missing:
        plans = f"how long plans of children in need have been open cannot be reckoned ({missing[PLAN_LENGTH]})"
    elif drift.plans:
        have = "has" if drift.plans == 1 else "have"
        plans = (
            f"{counted(drift.plans, 'plan')} of children in need {have} been open for more than six months, "
            f"the longest since {day(drift.since)}"
        )
    else:
        plans = "no plan of a child in need has been open for more than six months"
    have = "has" if drift.reviews in (0, 1) else "have"
    reviews = f"{children(drift.reviews) if drift.reviews else 'no child'} in plans {have} a review overdue"
    untold = ", ".join(CLOCKS[name].title.lower() for name in PLAN_REVIEWS if name in missing)
    return sentence(f"{plans}; {reviews}{f', but not known of: {untold}' if untold else ''}")


def cover_words(cover: Mapping[str, int]) -> str:
    """For how many children supervision is in time, and how many workers hold more than they can carry."""
    if not cover["workers"]:
        return "No worker is employed here now."
    supervised = cover["supervised"] - cover["unsupervised"]
    cared = (
        f"supervision is in time for {spelled(supervised) if supervised else 'none'} of {children(cover['supervised'])}"
        if cover["supervised"]
        else "supervision is owed for no child"
    )
    if not cover["carrying"]:
        return sentence(f"{cared}; what workers can carry is not known")
    carrying = counted(cover["carrying"], "worker")
    over = f"{spelled(cover['over'])} of {carrying} {'holds' if cover['over'] == 1 else 'hold'}"
    if not cover["over"]:
        over = f"none of {carrying} holds"
    return sentence(f"{cared}; {over} more than they can carry")
