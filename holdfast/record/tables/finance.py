"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

placement_finance = Table(
    "placement_finance",
    "TODO meaning",
    ssd="ssd_s251_finance",
    key=('table_id',),
    columns=(
        Column("table_id", ID, "s251 table row ID", IDENTIFYING, ssd="s251_table_id", item="S251001A", required=True),
        Column("placement_id", ID, "CLA Placement ID", IDENTIFYING, ssd="s251_cla_placement_id", item="S251002A"),
        Column("placeholder_1", TEXT, "Placeholder field", SENSITIVE, ssd="s251_placeholder_1", item="S251003A"),
        Column("placeholder_2", TEXT, "Placeholder field", SENSITIVE, ssd="s251_placeholder_2", item="S251004A"),
        Column("placeholder_3", TEXT, "Placeholder field", SENSITIVE, ssd="s251_placeholder_3", item="S251005A"),
        Column("placeholder_4", TEXT, "Placeholder field", SENSITIVE, ssd="s251_placeholder_4", item="S251006A"),
    ),
)
