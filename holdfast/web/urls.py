"""The addresses of the pages, area by area."""

from django.urls import path

from holdfast.web.child.pages import Child
from holdfast.web.today.pages import Children, Today

urlpatterns = [
    path("", Today.as_view(), name="today"),
    path("children", Children.as_view(), name="children"),
    path("child/<str:child_ref>", Child.as_view(), name="child"),
]
