"""The accounts of the invented council: one a role, no worker behind two of them."""

from holdfast.accounts.invented import HOLDERS
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.serving.reader import Served


def test_each_account_of_a_worker_stands_for_somebody_else_with_children(
    people: dict[str, Person], served: Served
) -> None:
    workers = [people[role].worker_id for role in HOLDERS]
    assert all(workers)
    assert len(set(workers)) == len(workers)
    for role in HOLDERS:
        condition, values = Scope(people[role], served).condition
        found = served.row(f"SELECT count(*) AS n FROM children WHERE {condition}", values)
        assert found is not None
        assert found["n"] > 0, role
