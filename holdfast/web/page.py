"""What every page is: a permission, a scope, and an entry in the log before the answer leaves.

A page that declares no permission cannot be reached. A page about a child says which with `child_id`, and whether the
person may see that child is asked here, of `accounts.scope`, and nowhere else.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.functional import cached_property
from django.views.generic import View

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.references import child_of, reference_of
from holdfast.accounts.scope import Scope, is_shown_what_is_told
from holdfast.activity.log import record
from holdfast.record.store import Store
from holdfast.serving.reader import Reader, Served
from holdfast.shared.errors import HoldfastError
from holdfast.web.exports import TABLE, Export, offered, taken

_readers: dict[tuple[str, bool], Reader] = {}


def served_now(*, disclosed: bool = False) -> Served:
    """The snapshot that serves, whole or only what may be told of it, each read through one reader a store."""
    key = (str(settings.HOLDFAST_HOME), disclosed)
    if key not in _readers:
        _readers[key] = Reader(Store(settings.HOLDFAST_HOME), disclosed=disclosed)
    return _readers[key].served()


class Page(View):
    """A page: declare `permission`, `template` and `context()`; `reads` names in the log what it shows.

    `exports()` are the tables of it that can be taken as files.

    For a page about a child the URL carries `child_ref`, a reference that means nothing outside this service, and
    `child_id` is the child's id once the scope has allowed it.
    """

    permission: ClassVar[Permission]
    template: ClassVar[str] = ""
    reads: ClassVar[str] = ""
    about_a_child: ClassVar[bool] = False

    request: HttpRequest
    child_id: str = ""
    # What the log says of the answer, where it is not that the page was read.
    done: tuple[str, Mapping[str, Any]] | None = None

    @property
    def person(self) -> Person:
        """Who asks."""
        return self.request.user  # type: ignore[return-value]

    @cached_property
    def served(self) -> Served:
        """What this page may read of the snapshot that serves, the same throughout the request."""
        return served_now(disclosed=is_shown_what_is_told(self.person, self.permission))

    @cached_property
    def scope(self) -> Scope:
        """The children whom the person may see."""
        return Scope(self.person, self.served)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Let the request through if permission and scope allow it, and log it before it is answered."""
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not self.person.may(self.permission):
            return self._refused("permission")
        if self.about_a_child:
            self.child_id = child_of(kwargs.pop("child_ref"), self.served) or ""
            if not self.scope.sees(self.child_id):
                return self._refused("scope")
        response = super().dispatch(request, *args, **kwargs)
        if hasattr(response, "render"):
            response.render()
        if self.reads:
            action, detail = self.done or (f"read {self.reads}", {})
            self.log(action, **detail)
        return response

    @property
    def kwargs_ref(self) -> str:
        """The reference of the page's child, for links to what belongs to the same child."""
        return reference_of(self.child_id)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page itself, or a table of it as a file."""
        if TABLE in request.GET:
            return self._taken(kwargs)
        return self.show(**self.context(*args, **kwargs))

    def context(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the template shows."""
        return {}

    def exports(self) -> Sequence[Export]:
        """The tables that can be taken from the page as files."""
        return ()

    @property
    def offered(self) -> list[dict[str, Any]]:
        """What the page says can be taken, with addresses."""
        return offered(self, self.exports())

    def _taken(self, address: Mapping[str, Any]) -> HttpResponse:
        found = taken(self, self.exports(), address)
        if found is None:
            raise Http404
        self.done = f"exported from {self.reads}", found.detail
        return found.response

    def scope_here(self, **address: Any) -> Scope:
        """The children whom the page is about: all in scope, unless its address names fewer."""
        return self.scope

    def show(self, *, status: int = 200, **context: Any) -> HttpResponse:
        """The template with its context, the snapshot's freshness, and who is signed in."""
        if not self.template:
            raise ImproperlyConfigured(f"{type(self).__name__} names no template.")
        return render(
            self.request, self.template, {"page": self, "as_at": self.served.snapshot.as_at, **context}, status=status
        )

    def sent(self, form: Form, keep: Callable[[], HttpResponse], /, **shown: Any) -> HttpResponse:
        """The answer to a form that was sent: what it asks for is done, or it is shown again with what is wrong."""
        if form.is_valid():
            try:
                return keep()
            except HoldfastError as error:
                form.add_error(None, str(error))
        return self.show(status=422, **shown)

    def log(self, action: str, **detail: Any) -> None:
        """An entry in the log for this person, about this child if there is one."""
        kind = "child" if self.child_id else ""
        record(by=self.person.email, action=action, subject_kind=kind, subject=self.child_id, detail=detail)

    def _refused(self, why: str) -> HttpResponse:
        self.log(f"refused {self.reads or type(self).__name__}", why=why)
        return render(self.request, "refused.html", status=403)
