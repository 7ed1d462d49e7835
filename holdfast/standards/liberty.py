"""Children in care who are deprived of their liberty by an order of the court."""

import ibis.expr.types as ir

from holdfast.clocks.model import FallsTo, SetDay, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified, current_at_end
from holdfast.standards.in_care import IN_CARE, in_care, marked, not_known

ORDERS = need("deprivation_orders", "started_on", "ended_on")


def _orders(r: Relations) -> ir.Table:
    rows = after(r.deprivation_orders, r, "expires_on", "deprivation_order_in_date", "due_on")
    return rows.select("person_id", "started_on", "due_on", episode_id="order_id", done_on="ended_on")


IN_DATE = SetDay(
    standard="deprivation_order_in_date",
    title="Deprivation of liberty order in date",
    plain="An order that deprives a child of liberty is lifted or renewed by the last day for which the court made it.",
    limit="deprivation_order_in_date",
    falls_to=FallsTo.MANAGER,
    each=_orders,
    needs=(ORDERS, need("deprivation_orders", "expires_on")),
    edge_cases="A renewal is a new order and ends the old one. An order that has run out and is not recorded as ended "
    "is overdue: somebody must say whether the child is free.",
)

CLOCKS = (IN_DATE,)


def _deprived(r: Relations) -> ir.Table:
    """Children in care with an order in force; after one that ran out, and is not recorded as ended, it is not
    known."""
    orders = current_at_end(r.deprivation_orders, r)
    in_force = orders.expires_on.isnull() | (orders.expires_on >= orders.to_on)
    rows = marked(in_care(r), orders.filter(in_force), "hit")
    rows = marked(rows, orders.filter(~in_force), "ran_out")
    return not_known(rows, (rows.hit == 0) & (rows.ran_out == 1))


MEASURES = (
    RecordMeasure(
        id="CL18",
        title="Children in care deprived of liberty by an order",
        plain="Of the children in care on the day, how many are subject to an order that deprives them of liberty.",
        numerator="children with an order that has begun, and has neither ended nor run out",
        denominator="children in care on the day",
        unit="child",
        direction=Direction.CONTEXT,
        source="Children looked after return from 2026 to 2027: deprivation of liberty orders",
        verified=Verified.READ,
        is_state=True,
        edge_cases="The days of each order, and whether it is in date, are told by the standard "
        f"“{IN_DATE.title}”. Of a child whose order has run out, and is not recorded as ended or renewed, it is not "
        "known. An order is not looked for in a secure home, with parents, in custody or in supported "
        "accommodation; one recorded there counts, and is worth a look.",
        rows=_deprived,
        record_needs=(*IN_CARE, ORDERS),
    ),
)
