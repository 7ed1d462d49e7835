"""Pages about a part of the council: a team, a service, a worker of theirs."""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from holdfast.web.page import Page


class OfAUnit(Page):
    """A page about a team, a service or a worker: refused beyond scope, whether or not there is one of that id."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Refuse before anything of it is read."""
        asked = request.user.is_authenticated and self.person.may(self.permission)
        if asked and not self.is_held(**kwargs):
            return self._refused("scope")
        return super().dispatch(request, *args, **kwargs)

    def is_held(self, **unit: str) -> bool:
        """Whether the person answers for it."""
        raise NotImplementedError
