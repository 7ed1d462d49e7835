"""The address of one's own settings, and of the calendar feed."""

from django.urls import path

from holdfast.web.own.calendar import calendar
from holdfast.web.own.pages import Own

urlpatterns = [
    path("own", Own.as_view(), name="own"),
    path("calendar/<str:key>.ics", calendar, name="calendar"),
]
