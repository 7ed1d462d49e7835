"""Where passkeys work: a browser ties a key to a host name, never to a number."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest
from django.http.request import split_domain_port

LAPTOP = "localhost"


def named_address(request: HttpRequest) -> dict[str, str]:
    """For pages that use keys: the site's address under a name, if this page was opened under a number."""
    domain, port = split_domain_port(request.get_host())
    try:
        number = ip_address(domain.strip("[]"))
    except ValueError:
        return {"keys_work_at": ""}
    if number.is_loopback:
        return {"keys_work_at": f"{request.scheme}://{LAPTOP}{port and f':{port}'}"}
    return {"keys_work_at": settings.SITE_ADDRESS}
