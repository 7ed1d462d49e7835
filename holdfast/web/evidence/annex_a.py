"""Annex A out: Ofsted's child-level lists as a file, for the whole council or for one room's children."""

from collections.abc import Collection

from django.http import HttpRequest, HttpResponse

from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.inspection.annex_a import drawn_up, workbook
from holdfast.shared.errors import HoldfastError
from holdfast.web.evidence.pages import records, room_or_404
from holdfast.web.page import Page

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class WholeAnnexA(Page):
    """The lists of the whole council on the record's day."""

    permission = Permission.ANNEX_A_TAKE
    reads = "Annex A"
    http_method_names = ("get",)

    def get(self, request: HttpRequest) -> HttpResponse:
        """The file, if its taker sees every child; the log keeps how many rows it has."""
        if self.person.role.reach is not Reach.ALL:
            raise HoldfastError("The lists hold every child. Only somebody who sees every child may take them.")
        return self.taken(None, "the whole council")

    def taken(self, children: Collection[str] | None, of: str, **detail: str) -> HttpResponse:
        """The workbook of these children, or of all."""
        lists = drawn_up(self.served.snapshot, children)
        content = workbook(lists, title=f"Child-level lists 1 to 11, of {of}")
        self.done = "exported Annex A", {"rows": lists.count, "as_at": str(lists.as_at), **detail}
        response = HttpResponse(content, content_type=WORKBOOK)
        response["Content-Disposition"] = f'attachment; filename="annex-a-{lists.as_at}.xlsx"'
        return response


class RoomAnnexA(WholeAnnexA):
    """The lists of the children of one room whom the taker may see."""

    def get(self, request: HttpRequest, room_id: str) -> HttpResponse:
        """The file."""
        room = room_or_404(self, room_id)
        children = [row["person_id"] for row in records(self, room)]
        return self.taken(children, "the children drawn for a visit", room=room.id)
