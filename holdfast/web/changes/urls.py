"""The addresses of stated changes."""

from django.urls import path

from holdfast.web.changes.pages import Changes, WithdrawChange

urlpatterns = [
    path("changes", Changes.as_view(), name="changes"),
    path("changes/<slug:change_id>/withdraw", WithdrawChange.as_view(), name="withdraw_change"),
]
