"""The family of a plan: whether a child in need has a child in need plan, a family help plan or an early help plan."""

import ibis.expr.types as ir

from holdfast.engines.relations import Relations
from holdfast.measures.dimensions import Dimension

NOT_TOLD, NO_PLAN, ANOTHER_KIND = "not told", "no plan", "another kind"


def _families(r: Relations) -> ir.Table:
    families = r.plan_families.group_by(family_of="plan_id").aggregate(family=r.plan_families.family.min())
    rows = r.cin_plans.left_join(families, r.cin_plans.plan_id == families.family_of)
    return rows.select(told_of="plan_id", told_group=rows.family.fill_null(NOT_TOLD))


PLAN_FAMILY = Dimension(
    name="plan_family",
    title="family of the plan",
    words={
        "in need": "Child in need plan",
        "family help": "Family help plan",
        "early help": "Early help plan",
        NOT_TOLD: "Not told",
        NO_PLAN: "No plan yet",
        ANOTHER_KIND: "Protection plan or care",
    },
    rows=_families,
    table="plan_families",
    without=NO_PLAN,
    of_others=ANOTHER_KIND,
)
