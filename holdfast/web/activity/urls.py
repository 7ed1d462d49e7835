"""The Activity pages' addresses."""

from django.urls import path

from holdfast.web.activity.pages import Activity, ChildActivity

urlpatterns = [
    path("activity", Activity.as_view(), name="activity"),
    path("activity/child/<str:child_ref>", ChildActivity.as_view(), name="child_activity"),
]
