"""Lists 8 to 11: children in care, care leavers, adoption, adopters."""

from holdfast.record.reading import History
from holdfast.sources.annex_a.layout import AnnexList, Given, Makes, OwnId, When, column, not_kept
from holdfast.sources.annex_a.lists.everyone import DISABILITY, TEAM, WHO, WORKER

COMPLETE, LATEST, CURRENT = History.COMPLETE, History.LATEST, History.CURRENT

IN_CARE = AnnexList(
    8,
    "Children in care",
    dated="entered_care_on",
    one_per_child=True,
    fields=(
        *WHO,
        not_kept("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)"),
        DISABILITY,
        column("care_episodes.entered_care_on", "Date Started to be Looked After"),
        column("care_episodes.primary_need", "Child's Category of Need", "Category of Need"),
        not_kept(
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
            "Is this a second or subsequent episode of being a Looked After Child within the last 12 months (Y/N)",
        ),
        column("legal_statuses.started_on", "Start date of current legal status", key="status_on"),
        column("legal_statuses.status", "Child's Legal Status", "Legal Status"),
        column("care_reviews.review_on", "Date of Latest Statutory Review"),
        column("care_visits.visit_on", "Date of Last Social Work Visit"),
        column("care_plan_options.option", "What is the permanence plan for this child?", "Permanence plan"),
        column("care_episodes.last_iro_contact_on", "Date of Last IRO Visit / Contact to the Child"),
        column("health_checks.checked_on", "Date of Last Health Assessment", key="health_on"),
        column("health_checks.checked_on", "Date of Last Dental Check", key="dental_on"),
        not_kept("Number of Placements in the Last 12 months"),
        column("care_episodes.ceased_on", "Date Ceased to be Looked After"),
        column("care_episodes.ceased_reason", "Reason Ceased to be Looked After"),
        column("placements.started_on", "Start Date of Most Recent Placement", key="placed_on"),
        column("placements.type", "Placement Type"),
        column("placements.provider", "Placement Provider"),
        column("placements.postcode", "Placement postcode"),
        column("placements.urn", "URN of Placement", "Placement URN"),
        not_kept("Placement Location"),
        not_kept("LA of Placement"),
        not_kept("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"),
        not_kept("Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months"),
        not_kept("Was the child offered a Return Interview after their last missing episode (Y/N)?"),
        not_kept("Did the child accept a Return Interview after their last missing episode (Y/N)?"),
        TEAM,
        WORKER,
    ),
    makes=(
        Makes(
            "care_episodes",
            {
                "episode_id": OwnId(":episode"),
                "care_period_id": OwnId(),
                "entered_care_on": "entered_care_on",
                "primary_need": "primary_need",
                "ceased_on": "ceased_on",
                "ceased_reason": "ceased_reason",
                "last_iro_contact_on": "last_iro_contact_on",
            },
            CURRENT,
        ),
        # A placement and a legal status in care end with the care, if they had not ended before.
        Makes(
            "placements",
            {
                "placement_id": OwnId(":placement"),
                "care_period_id": OwnId(),
                "started_on": "placed_on",
                "ended_on": "ceased_on",
                "type": "type",
                "provider": "provider",
                "postcode": "postcode",
                "urn": "urn",
            },
            CURRENT,
            when=(When("placed_on"),),
        ),
        Makes(
            "legal_statuses",
            {
                "legal_status_id": OwnId(":status"),
                "status": "status",
                "started_on": "status_on",
                "ended_on": "ceased_on",
            },
            CURRENT,
            when=(When("status"),),
        ),
        Makes(
            "care_reviews",
            {"review_id": OwnId(":review"), "care_period_id": OwnId(), "review_on": "review_on"},
            LATEST,
            when=(When("review_on"),),
        ),
        Makes(
            "care_visits",
            {"visit_id": OwnId(":visit"), "care_period_id": OwnId(), "visit_on": "visit_on"},
            LATEST,
            when=(When("visit_on"),),
        ),
        Makes(
            "health_checks",
            {"health_check_id": OwnId(":health"), "type": Given("Health Assessment"), "checked_on": "health_on"},
            LATEST,
            when=(When("health_on"),),
        ),
        Makes(
            "health_checks",
            {"health_check_id": OwnId(":dental"), "type": Given("Dental Check"), "checked_on": "dental_on"},
            LATEST,
            when=(When("dental_on"),),
        ),
        Makes("care_plans", {"care_plan_id": OwnId(":plan")}, CURRENT, when=(When("option"),)),
        Makes(
            "care_plan_options",
            {"care_plan_id": OwnId(":plan"), "option": "option"},
            CURRENT,
            when=(When("option"),),
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
            when=(When("ceased_on", filled=False), When("worker_id")),
        ),
    ),
    note="Only the present placement and legal status are in the list.",
)

LEAVERS = AnnexList(
    9,
    "Care leavers",
    dated="",
    one_per_child=True,
    fields=(
        *WHO,
        not_kept("Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)"),
        DISABILITY,
        TEAM,
        WORKER,
        column(
            "care_leavers.personal_adviser",
            "Allocated Personal Advisor",
            "Allocated Personal Adviser",
            "Personal Advisor",
            "Personal Adviser",
        ),
        column("care_leavers.eligibility", "Eligibility Category"),
        column("care_leavers.pathway_plan_reviewed_on", "Latest Pathway Plan Review Date"),
        column("care_leavers.in_touch", "LA In Touch"),
        column("care_leavers.latest_contact_on", "Latest Date of Contact"),
        column("care_leavers.accommodation", "Type of Accommodation"),
        column("care_leavers.accommodation_suitable", "Suitability of Accommodation"),
        column("care_leavers.activity", "Activity Status"),
    ),
    makes=(
        Makes(
            "care_leavers",
            {
                "table_id": OwnId(),
                "eligibility": "eligibility",
                "in_touch": "in_touch",
                "latest_contact_on": "latest_contact_on",
                "accommodation": "accommodation",
                "accommodation_suitable": "accommodation_suitable",
                "activity": "activity",
                "pathway_plan_reviewed_on": "pathway_plan_reviewed_on",
                "personal_adviser": "personal_adviser",
                "team_id": "team_id",
                "worker_id": "worker_id",
            },
            CURRENT,
        ),
    ),
)

ADOPTION = AnnexList(
    10,
    "Adoption",
    dated="decided_on",
    months=12,
    fields=(
        WHO[0],
        not_kept("Family identifier"),
        *WHO[1:],
        DISABILITY,
        not_kept("Date the Child Entered Care"),
        column(
            "permanence.adm_decision_on", "Date of Decision that Child Should be Placed for Adoption", key="decided_on"
        ),
        column("permanence.placement_order_on", "Date of Placement Order"),
        column("permanence.matched_on", "Date of Matching Child and Prospective Adopters"),
        column("permanence.placed_for_adoption_on", "Date Placed for Adoption"),
        column("permanence.permanence_order_on", "Date of Adoption Order"),
        column(
            "permanence.decision_reversed_on", "Date of Decision that Child Should No Longer be Placed for Adoption"
        ),
        column("permanence.decision_reversed_reason", "Reason Why Child No Longer Placed for Adoption"),
        column(
            "permanence.placed_ffa_cp_on",
            "Date the child was placed for fostering in FFA or concurrent planning placement",
        ),
    ),
    makes=(
        Makes(
            "permanence",
            {
                "permanence_id": OwnId(),
                "adm_decision_on": "decided_on",
                "placement_order_on": "placement_order_on",
                "matched_on": "matched_on",
                "placed_for_adoption_on": "placed_for_adoption_on",
                "permanence_order_on": "permanence_order_on",
                "decision_reversed_on": "decision_reversed_on",
                "decision_reversed_reason": "decision_reversed_reason",
                "placed_ffa_cp_on": "placed_ffa_cp_on",
            },
            COMPLETE,
        ),
    ),
)

ADOPTERS = AnnexList(
    11,
    "Adopters",
    dated="",
    fields=tuple(
        map(
            not_kept,
            (
                *("Individual adopter identifier", "Family identifier", "Gender", "Ethnicity", "Disability"),
                *("Is the (prospective) adopter fostering for adoption?", "Date enquiry received"),
                *("Date Stage 1 started", "Date Stage 1 ended", "Date Stage 2 started", "Date Stage 2 ended"),
                *("Date application submitted", "Date application approved", "Date adopter matched with child(ren)"),
                *("Date child/children placed with adopter(s)", "No. of children placed", "Date of Adoption Order"),
                *("Date of leaving adoption process", "Reason for leaving adoption process"),
            ),
        )
    ),
    note="The record has no table of adopters: nothing of this list is kept.",
)
