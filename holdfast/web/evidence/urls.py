"""The addresses of evidence rooms and of Annex A."""

from django.urls import path

from holdfast.web.evidence import annex_a, pages, posts

urlpatterns = [
    path("evidence", pages.Rooms.as_view(), name="evidence_rooms"),
    path("evidence/new", pages.MakeRoom.as_view(), name="make_evidence_room"),
    path("evidence/annex-a", annex_a.WholeAnnexA.as_view(), name="annex_a"),
    path("evidence/rooms/<slug:room_id>", pages.Room.as_view(), name="evidence_room"),
    path("evidence/rooms/<slug:room_id>/readings", pages.Readings.as_view(), name="room_readings"),
    path("evidence/rooms/<slug:room_id>/annex-a", annex_a.RoomAnnexA.as_view(), name="room_annex_a"),
    path("evidence/rooms/<slug:room_id>/lay-out", posts.LayOut.as_view(), name="lay_out_evidence"),
    path("evidence/rooms/<slug:room_id>/take-out", posts.TakeOut.as_view(), name="take_out_evidence"),
    path("evidence/rooms/<slug:room_id>/let-in", posts.LetIn.as_view(), name="let_inspector_in"),
    path("evidence/rooms/<slug:room_id>/let-out", posts.LetOut.as_view(), name="let_inspector_out"),
    path("evidence/rooms/<slug:room_id>/letter", posts.NameLetter.as_view(), name="name_room_letter"),
]
