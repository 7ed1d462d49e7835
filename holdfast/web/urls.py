"""The addresses of the pages, area by area."""

from django.urls import path

from holdfast.web.today.pages import Today

urlpatterns = [
    path("", Today.as_view(), name="today"),
]
