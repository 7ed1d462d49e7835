"""An OpenID Connect server of the tests' own, as a council has one: a program beside, on this machine."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

WAIT = 60


@contextmanager
def council_sign_in(*people: dict[str, Any]) -> Iterator[str]:
    """The server's address while it runs; `people` are the claims of those whom it offers by a button."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    known = [word for person in people for word in ("--user-claims", json.dumps(person))]
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port), *known]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(20)


def tell(address: str, subject: str, claims: dict[str, Any]) -> None:
    """Let the server know somebody, or something else of them."""
    body = json.dumps(claims).encode()
    request = urllib.request.Request(
        f"{address}/users/{subject}", data=body, method="PUT", headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10):
        pass


def agree(authorize: str, answer: dict[str, str]) -> str:
    """Answer the server's own page, which `authorize` is the address of, and give the address that it sends back to."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: Any, **__: Any) -> None:
            return None

    body = urllib.parse.urlencode(answer).encode()
    try:
        urllib.request.build_opener(Stay).open(authorize, body, timeout=10)
    except urllib.error.HTTPError as answered:
        if answered.code in (302, 303):
            return str(answered.headers["Location"])
        raise
    raise AssertionError("the server did not send anybody back")


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + WAIT
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/.well-known/openid-configuration", timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the OpenID Connect server of the tests did not start: is oidc-provider-mock installed?")
