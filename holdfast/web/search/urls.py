"""Search's address."""

from django.urls import path

from holdfast.web.search.pages import Search

urlpatterns = [path("search", Search.as_view(), name="search")]
