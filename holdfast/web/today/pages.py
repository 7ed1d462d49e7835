"""The first page of the day, by role."""

from typing import Any

from holdfast.accounts.permissions import Permission
from holdfast.web.page import Page


class Today(Page):
    """What needs this person, first."""

    permission = Permission.OWN_PAGE_VIEW
    template = "today/today.html"
    reads = "today"

    def context(self) -> dict[str, Any]:
        """The children in scope, counted."""
        condition, values = self.scope.condition
        row = self.served.row(f"SELECT count(*) AS n FROM children WHERE {condition}", values)
        return {"first_words": f"{row['n'] if row else 0} children."}
