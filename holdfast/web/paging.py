"""Long lists in pages: a hundred rows at a time, with the way on and back."""

from dataclasses import dataclass

from django.http import HttpRequest

SIZE = 100


@dataclass(frozen=True)
class Paging:
    """One page of a list of `total` rows; pages count from one."""

    total: int
    page: int = 1
    size: int = SIZE

    @classmethod
    def asked(cls, request: HttpRequest, total: int, size: int = SIZE) -> "Paging":
        """The page that the address asks for (`?page=2`), or the nearest that there is."""
        given = request.GET.get("page", "1")
        page = int(given) if given.isascii() and given.isdigit() else 1
        return cls(total, min(max(1, page), max(1, -(-total // size))), size)

    @property
    def after(self) -> int:
        """How many rows come before this page."""
        return (self.page - 1) * self.size

    @property
    def first(self) -> int:
        """The place of the first row shown."""
        return self.after + 1

    @property
    def last(self) -> int:
        """The place of the last row shown."""
        return min(self.total, self.after + self.size)

    @property
    def before(self) -> int | None:
        """The page before, if there is one."""
        return self.page - 1 if self.page > 1 else None

    @property
    def next(self) -> int | None:
        """The page after, if there is one."""
        return self.page + 1 if self.last < self.total else None
