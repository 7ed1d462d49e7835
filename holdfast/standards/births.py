"""Who is born: an unborn child cannot be seen or heard, and without a date of birth nobody knows the age."""

import ibis.expr.types as ir

from holdfast.engines.relations import Relations


def without_the_unborn(rows: ir.Table, r: Relations) -> ir.Table:
    """Rows with born_on, those of unborn children left out, who have only a day on which they are expected.

    Of a child with neither day born_on is empty: the child may be of any age, or not be born.
    """
    people = r.persons.select(born_person="person_id", born_on="born_on", expected_on="expected_on")
    rows = rows.left_join(people, rows.person_id == people.born_person)
    rows = rows.filter(rows.born_on.notnull() | rows.expected_on.isnull())
    return rows.drop("born_person", "expected_on")
