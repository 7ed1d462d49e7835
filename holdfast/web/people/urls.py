"""The People pages' addresses."""

from django.urls import path

from holdfast.web.people.pages import OpenAccount, People, PersonPage

urlpatterns = [
    path("people", People.as_view(), name="people"),
    path("people/new", OpenAccount.as_view(), name="open_account"),
    path("people/<int:number>", PersonPage.as_view(), name="person"),
]
