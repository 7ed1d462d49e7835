"""The addresses of teams and services."""

from django.urls import path

from holdfast.web.teams.pages import ServicePage, TeamPage, Teams

urlpatterns = [
    path("teams", Teams.as_view(), name="teams"),
    path("teams/<str:team>", TeamPage.as_view(), name="team"),
    path("services/<str:service>", ServicePage.as_view(), name="service"),
]
