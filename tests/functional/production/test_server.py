"""What the application server makes ready before anybody asks."""

from unittest.mock import patch

import pytest
from django.template import TemplateSyntaxError, engines

from holdfast.accounts.models import Person
from holdfast.project import server
from holdfast.record.store import StoreError
from holdfast.serving.reader import Served


def test_every_template_is_read_before_the_processes_part() -> None:
    with patch.object(type(engines["django"]), "get_template", autospec=True) as read:
        server.when_ready(None)
    names = {call.args[1] for call in read.call_args_list}
    assert {"today/director.html", "account/login.html", "components/chart.html", "unavailable.html"} <= names
    try:
        server.when_ready(None)
    except TemplateSyntaxError as error:
        pytest.fail(f"a template cannot be read: {error}")


def test_a_process_is_ready_for_the_snapshot_that_serves(served: Served, people: dict[str, Person]) -> None:
    from holdfast.accounts import references
    from holdfast.refresh import record

    references._known.clear()
    server.make_ready()
    assert set(references._known) == {served.snapshot.id}
    assert record._reckoner.one is not None
    assert record._reckoner.one.snapshot.id == served.snapshot.id


def test_a_store_that_cannot_be_read_is_said_without_what_it_holds(caplog: pytest.LogCaptureFixture, db: None) -> None:
    with patch("holdfast.web.page.served_now", side_effect=StoreError("The snapshot is damaged.")):
        server.make_ready()
    assert [line.getMessage() for line in caplog.records] == ["not ready before the first page: StoreError"]
