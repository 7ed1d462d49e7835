"""The addresses of the pages, area by area."""

from django.urls import path

from holdfast.web.child.pages import Child
from holdfast.web.standards.pages import ChildrenBehind, MeasurePage, MeasureSql, StandardPage, Standards
from holdfast.web.today.pages import Children, Today

urlpatterns = [
    path("", Today.as_view(), name="today"),
    path("children", Children.as_view(), name="children"),
    path("child/<str:child_ref>", Child.as_view(), name="child"),
    path("standards", Standards.as_view(), name="standards"),
    path("standards/<slug:standard>", StandardPage.as_view(), name="standard"),
    path("measures/<slug:measure_id>", MeasurePage.as_view(), name="measure"),
    path("measures/<slug:measure_id>/sql", MeasureSql.as_view(), name="measure_sql"),
    path("measures/<slug:measure_id>/children", ChildrenBehind.as_view(), name="measure_children"),
]
