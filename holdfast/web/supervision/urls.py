"""The addresses of a worker's supervision."""

from django.urls import path

from holdfast.web.supervision.pages import KeepSession, Session

urlpatterns = [
    path("workers/<str:worker>/supervision", Session.as_view(), name="session"),
    path("workers/<str:worker>/supervision/draft", KeepSession.as_view(), name="keep_session"),
]
