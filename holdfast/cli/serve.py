"""`holdfast serve`: the site, by a real application server."""

import os
import socket
import sys
from pathlib import Path

import click

from holdfast.cli.console import say
from holdfast.cli.django_ready import make_ready
from holdfast.record.snapshots import open_snapshot
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError

THREADS = 8
NAMES = {"127.0.0.1": "localhost", "::1": "localhost"}


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--workers", default=2, show_default=True, help="Processes; a core each is plenty.")
@click.pass_obj
def command(store: Store, host: str, port: int, workers: int) -> None:
    """Serve the site until stopped. On a council's server set HOLDFAST_PRODUCTION=1 and stand it behind a proxy."""
    from django.core.checks import Tags, run_checks
    from django.core.management import call_command

    open_snapshot(store)
    check_port_is_free(host, port)
    make_ready(store, migrate=True)
    if weak := [f"{error.msg} {error.hint}" for error in run_checks(tags=[Tags.security]) if error.is_serious()]:
        raise HoldfastError("The server does not start while this is weak:\n" + "\n".join(f"  - {w}" for w in weak))
    if not (Path(__file__).parent.parent / "web" / "static" / "built" / "site.css").exists():
        raise HoldfastError("The pages' styles are not built. Run `npm ci` and `npm run build`, then serve again.")
    call_command("collectstatic", verbosity=0, interactive=False)
    address = named(host, port)
    # Links in letters and calendars lead where the site is; in production the setting names the proxy.
    os.environ.setdefault("HOLDFAST_ADDRESS", address)
    say(f"Holdfast is at {address}/ (stop it with Ctrl+C)")
    os.execv(sys.executable, [sys.executable, "-m", *_gunicorn(host, port, workers)])


def check_port_is_free(host: str, port: int) -> None:
    """Say plainly that something else answers there, before anything is set up for nothing."""
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(kind) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((host, port))
        except (OSError, OverflowError) as error:
            raise HoldfastError(
                f"Port {port} of {host} cannot be served on ({error}). Stop what uses it, or name another: "
                "`--port 8001`, or `make run PORT=8001`."
            ) from error


def named(host: str, port: int) -> str:
    """The site's address, under a name where this machine has one: passkeys do not work under a number."""
    return f"http://{NAMES.get(host, host)}:{port}"


def _gunicorn(host: str, port: int, workers: int) -> list[str]:
    options = {
        "--bind": f"{host}:{port}",
        "--workers": workers,
        "--threads": THREADS,
        "--worker-class": "gthread",
        "--config": "python:holdfast.project.server",
        "--timeout": 60,
        "--log-level": "warning",
    }
    words = [str(word) for option in options.items() for word in option]
    return ["gunicorn", *words, "--preload", "holdfast.project.wsgi:application"]
