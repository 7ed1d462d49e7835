"""What a child's page says is overdue, what its table lists, and what the lists of children count: one number."""

from collections.abc import Callable
from typing import Any

from holdfast.accounts.references import reference_of
from holdfast.serving.reader import Served
from holdfast.web.words import spelled


def test_the_sentence_the_table_and_the_lists_agree(sign_in: Callable[[str], Any], served: Served) -> None:
    client = sign_in("director")
    broken = "SELECT person_id FROM owed WHERE standard = 'placement_moves' AND overdue = 1"
    most = "SELECT person_id, overdue_count FROM children WHERE overdue_count > 0"
    rows = [*served.rows(f"{most} ORDER BY place LIMIT 4"), *served.rows(f"{most} AND person_id IN ({broken}) LIMIT 4")]
    assert len(rows) > 4
    for row in rows:
        page = client.see(f"/child/{reference_of(row['person_id'])}")
        late = page.xpath("//table[contains(caption, 'What is owed now')]//span[@class='hf-late']")
        assert len(late) == row["overdue_count"]
        said = page.xpath("string(//p[@class='hf-first-words'])").lower()
        assert said.startswith(f"{spelled(row['overdue_count'])} thing")
