"""The addresses of the pages, area by area."""

from django.urls import include, path

from holdfast.web.child import pages as child
from holdfast.web.standards.pages import ChildrenBehind, MeasurePage, MeasureSql, StandardPage, Standards
from holdfast.web.today.pages import Children, Today

urlpatterns = [
    path("", Today.as_view(), name="today"),
    path("children", Children.as_view(), name="children"),
    path("child/<str:child_ref>", child.Child.as_view(), name="child"),
    path("child/<str:child_ref>/supervision", child.WriteSupervision.as_view(), name="write_supervision"),
    path("child/<str:child_ref>/oversight", child.WriteOversight.as_view(), name="write_oversight"),
    path("child/<str:child_ref>/follow-up", child.WriteFollowUp.as_view(), name="write_follow_up"),
    path("child/<str:child_ref>/draft/<slug:form>", child.KeepDraft.as_view(), name="keep_draft"),
    path("child/<str:child_ref>/actions/<str:action_id>/done", child.FinishAction.as_view(), name="finish_action"),
    path("standards", Standards.as_view(), name="standards"),
    path("standards/<slug:standard>", StandardPage.as_view(), name="standard"),
    path("measures/<slug:measure_id>", MeasurePage.as_view(), name="measure"),
    path("measures/<slug:measure_id>/sql", MeasureSql.as_view(), name="measure_sql"),
    path("measures/<slug:measure_id>/children", ChildrenBehind.as_view(), name="measure_children"),
    path("", include("holdfast.web.changes.urls")),
    path("", include("holdfast.web.improvement.urls")),
    path("", include("holdfast.web.inspections.urls")),
    path("", include("holdfast.web.evidence.urls")),
    path("", include("holdfast.web.teams.urls")),
    path("", include("holdfast.web.supervision.urls")),
    path("", include("holdfast.web.data.urls")),
    path("", include("holdfast.web.search.urls")),
    path("", include("holdfast.web.people.urls")),
    path("", include("holdfast.web.own.urls")),
    path("", include("holdfast.web.activity.urls")),
]
