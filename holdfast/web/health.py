"""Whether the server can do its work: for the proxy and for those who look after it."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from holdfast.shared.errors import HoldfastError
from holdfast.web.page import served_now


def health(_request: HttpRequest) -> JsonResponse:
    """200 while a snapshot serves and the database answers; 503 with what is wrong otherwise. No data of anybody."""
    said = {"database": "answers", "snapshot": ""}
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        said["database"] = type(error).__name__
    try:
        said["snapshot"] = str(served_now().snapshot.as_at)
    except HoldfastError as error:
        said["snapshot"] = type(error).__name__
    well = said["database"] == "answers" and said["snapshot"][:1].isdigit()
    return JsonResponse({"well": well, **said}, status=200 if well else 503)


health.public = "A proxy asks without signing in; it learns no more than whether the server works."  # type: ignore[attr-defined]
