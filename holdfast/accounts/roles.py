"""The roles: what each may do, and how far it sees. One declaration a role."""

from dataclasses import dataclass
from enum import Enum

from holdfast.accounts.permissions import Permission as P
from holdfast.clocks.model import FallsTo


class Reach(Enum):
    """Whose records a role opens."""

    MINE = "children allocated to me"
    TEAM = "children of my teams"
    SERVICE = "children of my services"
    ALL = "all children"
    ASSIGNED = "children assigned to me"
    INSPECTED = "children of an inspection, while it lasts"
    NONE = "no child"


@dataclass(frozen=True)
class Role:
    """A role: its key, what people call it, what it is for, what it may do and whose records it opens.

    `does` says which standards are its own to do: those that fall to the child's worker, a manager or the chair. An
    account of a role with `most_days` ends by itself: its last day is given with it, and lies no further off.
    """

    key: str
    title: str
    purpose: str
    reach: Reach
    may: frozenset[P]
    does: FallsTo | None = None
    most_days: int | None = None


COMMON = frozenset({P.OWN_PAGE_VIEW, P.STANDARD_VIEW})
PRACTICE = COMMON | {
    P.CHILD_LIST,
    P.CHILD_VIEW,
    P.CHILD_SEARCH,
    P.CHILDREN_BEHIND_VIEW,
    P.FOLLOW_UP_RECORD,
    P.PLAN_VIEW,
}
MANAGING = PRACTICE | {P.TEAM_VIEW, P.SUPERVISION_RECORD, P.OVERSIGHT_RECORD, P.FINDING_VIEW}
IMPROVING = frozenset(
    {
        P.FINDING_CONFIRM,
        P.FINDING_ANSWER,
        P.LETTER_VIEW,
        P.LETTER_KEEP,
        P.IMPROVEMENT_SET,
        P.EXPECTATION_SET,
        P.CLAIM_RECORD,
    }
)
# Those who stand by when the council is inspected.
INSPECTED = frozenset({P.EVIDENCE_VIEW, P.EVIDENCE_GIVE, P.ANNEX_A_TAKE})

ROLES = {
    role.key: role
    for role in (
        Role(
            "social_worker",
            "Social worker",
            "Works with the children allocated to them.",
            Reach.MINE,
            PRACTICE,
            FallsTo.WORKER,
        ),
        Role(
            "personal_adviser",
            "Personal adviser",
            "Works with young people leaving care.",
            Reach.MINE,
            PRACTICE,
            FallsTo.WORKER,
        ),
        Role(
            "team_manager",
            "Team manager",
            "Answers for a team's children and workers.",
            Reach.TEAM,
            MANAGING,
            FallsTo.MANAGER,
        ),
        Role(
            "head_of_service",
            "Head of service",
            "Answers for a service's teams.",
            Reach.SERVICE,
            MANAGING | IMPROVING | {P.SERVICE_VIEW, P.DATA_VIEW, P.CHANGE_STATE},
            FallsTo.MANAGER,
        ),
        Role(
            "director",
            "Director",
            "Answers for all children's services.",
            Reach.ALL,
            MANAGING
            | IMPROVING
            | INSPECTED
            | {P.LETTER_SHARE, P.SERVICE_VIEW, P.DATA_VIEW, P.ACTIVITY_VIEW, P.CHANGE_STATE},
        ),
        Role(
            "reviewing_officer",
            "Reviewing officer",
            "Chairs the reviews of the children assigned to them.",
            Reach.MINE,
            PRACTICE | {P.OVERSIGHT_RECORD, P.FINDING_VIEW},
            FallsTo.CHAIR,
        ),
        Role(
            "auditor",
            "Auditor",
            "Judges practice with the children assigned for audit.",
            Reach.ASSIGNED,
            COMMON
            | {P.CHILD_LIST, P.CHILD_VIEW, P.CHILD_SEARCH, P.CHILDREN_BEHIND_VIEW}
            | {P.FINDING_VIEW, P.FINDING_CONFIRM, P.LETTER_VIEW, P.PLAN_VIEW},
        ),
        Role(
            "analyst",
            "Analyst",
            "Keeps the data right and the figures explained.",
            Reach.ALL,
            COMMON
            | {
                P.CHILD_LIST,
                P.CHILD_VIEW,
                P.CHILD_SEARCH,
                P.CHILDREN_BEHIND_VIEW,
                P.TEAM_VIEW,
                P.SERVICE_VIEW,
                P.DATA_VIEW,
                P.CHANGE_STATE,
                P.FINDING_VIEW,
                P.FINDING_CONFIRM,
                P.LETTER_VIEW,
                P.LETTER_KEEP,
                P.CLAIM_RECORD,
                P.PLAN_VIEW,
            }
            | INSPECTED,
        ),
        Role(
            "inspector",
            "Inspector",
            "Reads the records of an inspection's children and its evidence, for some days.",
            Reach.INSPECTED,
            COMMON | {P.CHILD_LIST, P.CHILD_VIEW, P.CHILD_SEARCH, P.CHILDREN_BEHIND_VIEW, P.EVIDENCE_VIEW},
            most_days=31,
        ),
        Role(
            "board_member",
            "Board member",
            "Sees figures, never children.",
            Reach.NONE,
            COMMON | {P.LETTER_VIEW, P.PLAN_VIEW},
        ),
        Role(
            "administrator",
            "Administrator",
            "Manages accounts and duties; opens no child's record.",
            Reach.NONE,
            COMMON | {P.ACCOUNT_MANAGE, P.ACTIVITY_VIEW, P.DATA_VIEW, P.CHANGE_STATE},
        ),
    )
}
