"""What may be done in Holdfast. Each page and each action declares one of these; nothing is allowed without."""

from enum import Enum


class Permission(Enum):
    """Noun, then verb."""

    OWN_PAGE_VIEW = "open one's own page and settings"
    CHILD_LIST = "list the children in one's scope"
    CHILD_VIEW = "open a child in one's scope"
    CHILD_SEARCH = "search among the children in one's scope"
    SUPERVISION_RECORD = "record a supervision"
    OVERSIGHT_RECORD = "record management oversight"
    FOLLOW_UP_RECORD = "record a visit's follow-up"
    TEAM_VIEW = "open a team's board"
    SERVICE_VIEW = "open a service's page"
    STANDARD_VIEW = "read standards and measures, by team and service"
    CHILDREN_BEHIND_VIEW = "open a figure to the children behind it, within one's scope"
    DATA_VIEW = "see deliveries, coverage and what was refused"
    CHANGE_STATE = "state what changed in the work, from when charts begin afresh"
    FINDING_VIEW = "read findings, what is done about them and whether it worked"
    FINDING_CONFIRM = "confirm findings and mend what is said of them"
    FINDING_ANSWER = "give the council's answer to a finding"
    LETTER_VIEW = "read the register of inspections, letters and reports, and the library"
    LETTER_KEEP = "keep letters and reports"
    IMPROVEMENT_SET = "set improvement actions and say what became of them"
    EXPECTATION_SET = "say what must hold, whether it does, and how the council grades itself"
    CLAIM_RECORD = "record what leaders claim"
    PLAN_VIEW = "read the improvement plan"
    ACCOUNT_MANAGE = "manage accounts, roles and duties"
    ACTIVITY_VIEW = "read the log of who saw what"
