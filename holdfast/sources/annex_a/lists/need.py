"""Lists 6 and 7: children in need, and children with a child protection plan."""

from holdfast.record.reading import History
from holdfast.record.tables.codes import CodeSet
from holdfast.sources.annex_a.layout import (
    AnnexList,
    EpisodeId,
    EpisodeOpen,
    Given,
    Makes,
    OwnId,
    When,
    coded,
    column,
    not_kept,
)
from holdfast.sources.annex_a.lists.everyone import DISABILITY, TEAM, WHO, WORKER

LATEST, CURRENT = History.LATEST, History.CURRENT

# What Ofsted calls the status of a child in list 6.
STATUS = CodeSet(
    "status of the child",
    {
        "CLA": "Looked after child",
        "CPP": "Child protection plan",
        "CIN": "Child in need plan",
        "ASSESSMENT": "Open assessment",
        "CLOSED": "Closed episode",
    },
    aliases={"Looked after": "CLA", "CP": "CPP", "Child protection": "CPP", "Child in need": "CIN", "Closed": "CLOSED"},
)

IN_NEED = AnnexList(
    6,
    "Children in need",
    dated="began_on",
    one_per_child=True,
    fields=(
        *WHO,
        DISABILITY,
        column("cin_episodes.referral_on", "CIN Start Date", key="began_on"),
        column("cin_episodes.primary_need", "Primary Need Code", "Primary need"),
        column("cin_visits.visit_on", "Date Child Was Last Seen", "Date last seen", key="seen_on"),
        column("cin_episodes.closed_on", "CIN Closure Date"),
        column("cin_episodes.close_reason", "Reason for Closure"),
        coded("status", STATUS, "Case Status"),
        TEAM,
        WORKER,
    ),
    makes=(
        Makes(
            "cin_episodes",
            {
                "referral_id": EpisodeId(),
                "referral_on": "began_on",
                "primary_need": "primary_need",
                "closed_on": "closed_on",
                "close_reason": "close_reason",
            },
            LATEST,
        ),
        Makes(
            "involvements",
            {
                "involvement_id": OwnId(":worker"),
                "referral_id": EpisodeId(),
                "role": Given("CW"),
                "worker_id": "worker_id",
                "team_id": "team_id",
            },
            CURRENT,
            when=(When("closed_on", filled=False), When("worker_id")),
        ),
        Makes(
            "cin_visits",
            {"visit_id": OwnId(":visit"), "visit_on": "seen_on", "seen": Given(True)},
            LATEST,
            when=(When("seen_on"), When("status", codes=("CIN", "ASSESSMENT", "CLOSED", None))),
        ),
    ),
    note="When the present worker was allocated is not in the list, nor when a child in need plan began.",
)

PROTECTION = AnnexList(
    7,
    "Child protection",
    dated="started_on",
    one_per_child=True,
    fields=(
        *WHO,
        DISABILITY,
        column("cp_plans.started_on", "Child Protection Plan Start Date", "CP Plan Start Date"),
        column("cp_plans.initial_category", "Initial Category of Abuse"),
        column("cp_plans.latest_category", "Latest Category of Abuse"),
        column("cp_visits.visit_on", "Date of the Last Statutory Visit", "Date of last statutory visit"),
        column("cp_visits.seen_alone", "Was the Child Seen Alone?"),
        column("cp_reviews.review_on", "Date of latest review conference"),
        column("cp_plans.ended_on", "Child Protection Plan End Date", "CP Plan End Date"),
        not_kept(
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months",
        ),
        not_kept("Number of Previous Child Protection Plans"),
        TEAM,
        WORKER,
    ),
    makes=(
        Makes(
            "cp_plans",
            {
                "plan_id": OwnId(),
                "referral_id": EpisodeOpen("started_on"),
                "started_on": "started_on",
                "ended_on": "ended_on",
                "initial_category": "initial_category",
                "latest_category": "latest_category",
            },
            LATEST,
        ),
        Makes(
            "cp_visits",
            {"visit_id": OwnId(":visit"), "plan_id": OwnId(), "visit_on": "visit_on", "seen_alone": "seen_alone"},
            LATEST,
            when=(When("visit_on"),),
        ),
        Makes(
            "cp_reviews",
            {"review_id": OwnId(":review"), "plan_id": OwnId(), "review_on": "review_on"},
            LATEST,
            when=(When("review_on"),),
        ),
        Makes(
            "involvements",
            {
                "involvement_id": OwnId(":worker"),
                "role": Given("CW"),
                "worker_id": "worker_id",
                "team_id": "team_id",
            },
            CURRENT,
            when=(When("ended_on", filled=False), When("worker_id")),
        ),
    ),
)
