"""The addresses."""

from django.urls import include, path

from holdfast.web.health import health

urlpatterns = [
    path("health", health, name="health"),
    path("accounts/", include("allauth.urls")),
    path("", include("holdfast.web.urls")),
]

handler500 = "holdfast.web.unavailable.went_wrong"
