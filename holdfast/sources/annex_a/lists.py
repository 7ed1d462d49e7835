"""Ofsted's eleven lists of children: which columns each has, and what they say in the record."""

from holdfast.record.reading import History
from holdfast.record.tables import Label
from holdfast.record.tables.codes import CodeSet
from holdfast.sources.annex_a.layout import (
    AnnexList,
    EpisodeId,
    EpisodeOpen,
    Given,
    Makes,
    Opposite,
    OwnId,
    When,
    coded,
    column,
    flag,
    not_kept,
)
from holdfast.sources.tabular.fields import Field, Reads

COMPLETE, LATEST, CURRENT = History.COMPLETE, History.LATEST, History.CURRENT

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

CHILD = Field(
    "child",
    (
        *("Child Unique ID", "Child ID", "Unique Child ID", "Child's Unique ID", "Unique ID", "Child Identifier"),
        *("Child Unique Identifier", "LA Child ID", "LAchildID", "Person ID", "Client ID"),
    ),
    Reads.ID,
    Label.IDENTIFYING,
    required=True,
    person=True,
)
TEAM = Field("team", ("Allocated Team", "Team"), Reads.TEXT, Label.IDENTIFYING)
WORKER = Field(
    "worker", ("Allocated Worker", "Allocated Social Worker", "Social Worker"), Reads.TEXT, Label.IDENTIFYING
)
DISABILITY = not_kept("Does the Child have a Disability", "Disability", "Disabled")
WHO = (
    CHILD,
    column("persons.sex", "Gender", "Sex", key="gender"),
    column("persons.ethnicity", "Ethnicity", "Ethnic origin"),
    column("persons.born_on", "Date of Birth", "DOB", "Birth date", "Date of birth or expected date of birth"),
    Field("age", ("Age of Child (Years)", "Age", "Age of Child", "Age (Years)"), Reads.AGE, Label.SENSITIVE),
)

CONTACTS = AnnexList(
    1,
    "Contacts",
    dated="contact_on",
    fields=(
        *WHO,
        column("contacts.contact_on", "Date of Contact", "Contact date"),
        column("contacts.source", "Contact Source", "Source of contact"),
    ),
    makes=(Makes("contacts", {"contact_id": OwnId(), "contact_on": "contact_on", "source": "source"}, COMPLETE),),
)

EARLY_HELP = AnnexList(
    2,
    "Early help",
    dated="started_on",
    fields=(
        *WHO,
        column("early_help_episodes.started_on", "Assessment start date"),
        column("early_help_episodes.ended_on", "Assessment completion date"),
        column("early_help_episodes.organisation", "Organisation completing assessment"),
    ),
    makes=(
        Makes(
            "early_help_episodes",
            {"episode_id": OwnId(), "started_on": "started_on", "ended_on": "ended_on", "organisation": "organisation"},
            COMPLETE,
        ),
    ),
)

REFERRALS = AnnexList(
    3,
    "Referrals",
    dated="referral_on",
    fields=(
        *WHO,
        column("cin_episodes.referral_on", "Date of referral", "Referral date"),
        column("cin_episodes.source", "Referral Source", "Source of referral"),
        column("cin_episodes.nfa", "Referral NFA?", "NFA"),
        not_kept("Number of Referrals in Last 12 Months"),
        TEAM,
        WORKER,
    ),
    makes=(
        Makes(
            "cin_episodes",
            {
                "referral_id": OwnId(),
                "referral_on": "referral_on",
                "source": "source",
                "nfa": "nfa",
                "team_id": "team_id",
                "worker_id": "worker_id",
            },
            COMPLETE,
        ),
    ),
    note="When an episode closed is known only of each child's latest one (list 6).",
)

ASSESSMENTS = AnnexList(
    4,
    "Assessments",
    dated="started_on",
    fields=(
        *WHO,
        DISABILITY,
        column("assessments.started_on", "Continuous Assessment Start Date", "Assessment start date (statutory)"),
        column("assessments.child_seen", "Child Seen During Continuous Assessment", "Child seen during assessment"),
        column("assessments.authorised_on", "Continuous Assessment Date of Authorisation", "Date of authorisation"),
        flag(
            "needs_support",
            "Was the child assessed as requiring LA children’s social care support?",
            "Was the child assessed as being in need at assessment?",
        ),
        TEAM,
        WORKER,
    ),
    makes=(
        Makes(
            "assessments",
            {
                "assessment_id": OwnId(),
                "referral_id": EpisodeOpen("started_on", in_window=True),
                "started_on": "started_on",
                "child_seen": "child_seen",
                "authorised_on": "authorised_on",
                "nfa": Opposite("needs_support"),
                "team_id": "team_id",
                "worker_id": "worker_id",
            },
            COMPLETE,
        ),
    ),
    note="Linked by child and dates to the referrals of list 3.",
)

ENQUIRIES = AnnexList(
    5,
    "Section 47 enquiries and initial child protection conferences",
    dated="started_on",
    fields=(
        *WHO,
        DISABILITY,
        column(
            "s47_enquiries.started_on",
            "Strategy discussion initiating Section 47 Enquiry Start Date",
            "Section 47 Enquiry Start Date",
        ),
        flag("unnecessary", "Was an Initial Child Protection Conference deemed unnecessary?"),
        column("initial_conferences.held_on", "Date of Initial Child Protection Conference", "Date of ICPC"),
        column(
            "initial_conferences.plan_made",
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            "Did the ICPC result in a Child Protection Plan",
        ),
        not_kept("Number of Section 47 Enquiries in the last 12 months"),
        not_kept("Number of ICPCs in the last 12 months"),
        TEAM,
        WORKER,
    ),
    makes=(
        Makes(
            "s47_enquiries",
            {
                "enquiry_id": OwnId(),
                "referral_id": EpisodeOpen("started_on"),
                "started_on": "started_on",
                "team_id": "team_id",
                "worker_id": "worker_id",
            },
            COMPLETE,
        ),
        Makes(
            "initial_conferences",
            {
                "conference_id": OwnId(":conference"),
                "enquiry_id": OwnId(),
                "referral_id": EpisodeOpen("started_on"),
                "held_on": "held_on",
                "plan_made": "plan_made",
            },
            COMPLETE,
            when=(When("held_on"),),
        ),
        # Not unnecessary means called for, whether or not it has been held yet.
        Makes(
            "s47_outcomes",
            {"enquiry_id": OwnId(), "outcome": Given("CP_CONFERENCE")},
            COMPLETE,
            when=(When("unnecessary", codes=(False,)),),
        ),
    ),
    note="The list does not say when an enquiry ended.",
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

LISTS = (
    *(CONTACTS, EARLY_HELP, REFERRALS, ASSESSMENTS, ENQUIRIES, IN_NEED),
    *(PROTECTION, IN_CARE, LEAVERS, ADOPTION, ADOPTERS),
)
