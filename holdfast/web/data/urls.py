"""Data's addresses."""

from django.urls import path

from holdfast.web.data.pages import Data, DeliveryPage

urlpatterns = [
    path("data", Data.as_view(), name="data"),
    path("data/deliveries/<slug:delivery>", DeliveryPage.as_view(), name="delivery"),
]
