"""`holdfast people`: who may sign in; and accounts for each role of the invented council."""

from datetime import datetime

import click

from holdfast.accounts.roles import ROLES
from holdfast.cli.console import say, show
from holdfast.cli.django_ready import make_ready
from holdfast.record.store import Store

INVENTED_PASSWORD = "wyreshire-tide-pool"


@click.group("people")
@click.pass_obj
def command(store: Store) -> None:
    """List those who may sign in, open an account, or make the invented council's accounts."""
    make_ready(store, migrate=True)


@command.command("list")
def list_people() -> None:
    """List the accounts."""
    from holdfast.accounts.models import Person

    rows = [
        (p.email, p.name, p.role.title, p.worker_id, "open" if p.is_active else "closed")
        for p in Person.objects.order_by("role_key", "email")
    ]
    show("Accounts", ("e-mail", "name", "role", "worker id", "account"), rows)


@command.command("add")
@click.argument("email")
@click.option("--name", required=True)
@click.option("--role", "role_key", type=click.Choice(sorted(ROLES)), required=True)
@click.option("--worker-id", default="", help="Their id in the case system: it gives them their children.")
@click.option("--last-day", type=click.DateTime(["%Y-%m-%d"]), help="The account ends after it: for an inspector.")
@click.password_option()
def add(email: str, name: str, role_key: str, worker_id: str, last_day: datetime | None, password: str) -> None:
    """Open an account for the person of that e-mail address."""
    from holdfast.accounts.actions import open_account

    ends_on = last_day.date() if last_day else None
    given = {"email": email, "name": name, "role_key": role_key, "worker_id": worker_id, "password": password}
    open_account(**given, ends_on=ends_on, by="the command line")
    say(f"{name} can sign in as {email}.")


@command.command("invented")
@click.pass_obj
def invented(store: Store) -> None:
    """Make an account for each role of the invented council, unless they are there, and print them."""
    from holdfast.accounts.invented import open_invented_accounts, reach_in_words
    from holdfast.inspection.invented import open_invented_room
    from holdfast.serving.reader import Reader

    served = Reader(store).served()
    people = open_invented_accounts(password=INVENTED_PASSWORD)
    open_invented_room(served)
    rows = [(one.role.title, one.email, one.name, reach_in_words(one, served)) for one in people]
    show(
        f"Accounts of the invented council; the password of each is {INVENTED_PASSWORD}",
        ("role", "e-mail", "name", "whose records open"),
        rows,
    )
