"""Practice extracts on liberty: orders that allow a council to deprive a child in care of it."""

from holdfast.record.tables.model import DATE, SAFE, Column
from holdfast.record.tables.practice import CHILD, extract, key

deprivation_orders = extract(
    "deprivation_orders",
    "An order of the court that allows a child in care to be deprived of liberty; each renewal is a new order.",
    key("order_id", "The order."),
    CHILD,
    Column("started_on", DATE, "The day from which the order holds.", SAFE, required=True),
    Column("expires_on", DATE, "The last day for which the court made it; empty if not recorded.", SAFE),
    Column(
        "ended_on", DATE, "The day on which it ended: lifted, renewed by another or run out; empty until then.", SAFE
    ),
    event="started_on",
)
