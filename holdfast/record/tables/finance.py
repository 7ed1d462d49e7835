"""What placements cost. The dataset keeps the place for it; no case system fills it yet."""

from holdfast.record.tables.model import ID, IDENTIFYING, SENSITIVE, TEXT, Column, Table

placement_finance = Table(
    "placement_finance",
    "The cost of a placement for the council's spending return. Its columns are not yet settled.",
    ssd="ssd_s251_finance",
    key=("table_id",),
    person_through=("placements", "placement_id"),
    columns=(
        Column(
            "table_id",
            ID,
            "The row's own id in the source.",
            IDENTIFYING,
            ssd="s251_table_id",
            item="S251001A",
            required=True,
            aliases=("s251_id",),
        ),
        Column(
            "placement_id",
            ID,
            "The placement (`placements`).",
            IDENTIFYING,
            ssd="s251_cla_placement_id",
            item="S251002A",
        ),
        Column(
            "placeholder_1",
            TEXT,
            "First column that the dataset holds free.",
            SENSITIVE,
            ssd="s251_placeholder_1",
            item="S251003A",
        ),
        Column(
            "placeholder_2",
            TEXT,
            "Second column that the dataset holds free.",
            SENSITIVE,
            ssd="s251_placeholder_2",
            item="S251004A",
        ),
        Column(
            "placeholder_3",
            TEXT,
            "Third column that the dataset holds free.",
            SENSITIVE,
            ssd="s251_placeholder_3",
            item="S251005A",
        ),
        Column(
            "placeholder_4",
            TEXT,
            "Fourth column that the dataset holds free.",
            SENSITIVE,
            ssd="s251_placeholder_4",
            item="S251006A",
        ),
    ),
)
