"""The pages of improvement that stand beside each other, and which of them a person may open."""

from holdfast.accounts.permissions import Permission
from holdfast.web.page import Page

TABS = (
    ("improvement", "Plan", Permission.PLAN_VIEW),
    ("claims", "Claims", Permission.FINDING_VIEW),
    ("conditions", "Conditions and stages", Permission.PLAN_VIEW),
    ("own_view", "Self-assessment", Permission.PLAN_VIEW),
    ("raised", "What children raised", Permission.PLAN_VIEW),
    ("pledge", "Promises to children", Permission.PLAN_VIEW),
)


class Tabbed(Page):
    """One of the pages that stand beside each other."""

    @property
    def tabs(self) -> list[tuple[str, str]]:
        """The routes of those that the person may open, with their titles."""
        return [(route, title) for route, title, permission in TABS if self.person.may(permission)]
