"""A child's page."""

from typing import Any

from holdfast.accounts.permissions import Permission
from holdfast.web.page import Page


class Child(Page):
    """Who the child is, and what is owed to them."""

    permission = Permission.CHILD_VIEW
    template = "child/child.html"
    reads = "child"
    about_a_child = True

    def context(self) -> dict[str, Any]:
        """The child's row of the index."""
        child = self.served.row("SELECT * FROM children WHERE person_id = ?", (self.child_id,))
        return {"child": child}
