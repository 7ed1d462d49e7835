"""Where passkeys work: a browser ties a key to a host name, never to a number."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

LAPTOP = "localhost"


def named_address(request: HttpRequest) -> dict[str, str]:
    """For pages that use keys: the site's address under a name, if this page was opened under a number."""
    asked = urlsplit(f"//{request.get_host()}")
    try:
        number = ip_address(asked.hostname or "")
    except ValueError:
        return {"keys_work_at": ""}
    if number.is_loopback:
        port = f":{asked.port}" if asked.port else ""
        return {"keys_work_at": f"{request.scheme}://{LAPTOP}{port}"}
    return {"keys_work_at": settings.SITE_ADDRESS}
