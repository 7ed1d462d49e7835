"""Lists 1 to 5: contacts, early help, referrals, assessments, enquiries and conferences."""

from holdfast.record.reading import History
from holdfast.sources.annex_a.layout import (
    AnnexList,
    EpisodeOpen,
    Given,
    Makes,
    Opposite,
    OwnId,
    When,
    column,
    flag,
    not_kept,
)
from holdfast.sources.annex_a.lists.everyone import DISABILITY, TEAM, WHO, WORKER

COMPLETE = History.COMPLETE

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
