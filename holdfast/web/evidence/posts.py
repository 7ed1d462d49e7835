"""What is sent to an evidence room: each is done, and the room is shown again, with what is wrong if something is."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.actions import end_inspecting, let_inspect
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.permissions import Permission
from holdfast.inspection.models import EvidenceRoom
from holdfast.inspection.rooms import lay_out, name_letter, take_out
from holdfast.shared.errors import HoldfastError
from holdfast.web.evidence.forms import ItemForm, LetInForm, LetterForm
from holdfast.web.evidence.pages import Room, audits, room_or_404
from holdfast.web.page import Page


class OnARoom(Page):
    """What the acts on a room share."""

    permission = Permission.EVIDENCE_GIVE
    http_method_names = ("post",)

    def post(self, request: HttpRequest, room_id: str) -> HttpResponse:
        """Do it."""
        room = room_or_404(self, room_id)
        try:
            self.carry(room)
        except HoldfastError as error:
            page = Room(request=request)
            page.served, page.scope = self.served, self.scope
            return page.show(status=422, **page.of(room, wrong=str(error)))
        return redirect("evidence_room", room.id)

    def carry(self, room: EvidenceRoom) -> None:
        """What is to be done with what was sent."""
        raise NotImplementedError

    @staticmethod
    def checked(form: forms.Form) -> forms.Form:
        """The form, if all of it can be used."""
        if not form.is_valid():
            raise HoldfastError(" ".join(error for errors in form.errors.values() for error in errors))
        return form


class LayOut(OnARoom):
    """Laying something out."""

    reads = "evidence laid out"

    def carry(self, room: EvidenceRoom) -> None:
        """Lay it out."""
        found = audits(self)
        form = ItemForm(self.request.POST, audits=found, as_at=self.served.snapshot.as_at)
        self.checked(form)
        lay_out(room_id=room.id, **form.laid(found), by=self.person)


class TakeOut(OnARoom):
    """Taking something out."""

    reads = "evidence taken out"

    def carry(self, room: EvidenceRoom) -> None:
        """Take it out, if it lies in this room."""
        item = room.items.filter(id=self.request.POST.get("item", "")).first()
        take_out(item_id=item.id if item else "", by=self.person)


class LetIn(OnARoom):
    """Letting an inspector in."""

    reads = "inspector let in"

    def carry(self, room: EvidenceRoom) -> None:
        """Let them in up to the day."""
        form = LetInForm(self.request.POST, last=room.ends_on)
        given = self.checked(form).cleaned_data
        inspector = Person.objects.get(pk=given["inspector"])
        let_inspect(person=inspector, cohort=room.id, ended_on=given["ended_on"], by=self.person)


class LetOut(OnARoom):
    """Ending an inspector's reading at once."""

    reads = "inspector let out"

    def carry(self, room: EvidenceRoom) -> None:
        """End it."""
        number = self.request.POST.get("duty", "")
        held = Duty.objects.filter(kind=Duty.Kind.COHORT, subject=room.id)
        duty = held.filter(pk=int(number)).first() if number.isascii() and number.isdigit() else None
        if duty is None:
            raise HoldfastError("This inspector was not let in here.")
        end_inspecting(duty=duty, by=self.person)


class NameLetter(OnARoom):
    """Keeping the scope with the visit's letter."""

    reads = "evidence room tied to its letter"

    def carry(self, room: EvidenceRoom) -> None:
        """Name the letter."""
        form = LetterForm(self.request.POST, page=self)
        name_letter(room_id=room.id, letter_id=self.checked(form).cleaned_data["letter"], by=self.person)
