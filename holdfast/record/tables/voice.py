"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

voice_of_child = Table(
    "voice_of_child",
    "TODO meaning",
    ssd="ssd_voice_of_child",
    key=('voice_id',),
    columns=(
        Column("voice_id", ID, "Voice of the Child table row ID", IDENTIFYING, ssd="voch_table_id", item="VOCH007A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="voch_person_id", item="VOCH001A", required=True),
        Column("explained_worries", FLAG, "Has someone explained to you why people are worried for your family in a way that you can understand?", SENSITIVE, ssd="voch_explained_worries", item="VOCH002A"),
        Column("story_help_understand", FLAG, "Does your story with words and pictures help you to understand what has happened in your family?", SENSITIVE, ssd="voch_story_help_understand", item="VOCH003A"),
        Column("agree_worker", FLAG, "Do you agree with what your worker says needs to happen to keep you safe?", SENSITIVE, ssd="voch_agree_worker", item="VOCH004A"),
        Column("plan_safe", FLAG, "Do you think the plan tells everyone what they need to do to keep you safe?", SENSITIVE, ssd="voch_plan_safe", item="VOCH005A"),
        Column("tablet_help_explain", FLAG, "Did writing/ drawing on the tablet help you to explain what you were thinking and what you wanted to happen?", SENSITIVE, ssd="voch_tablet_help_explain", item="VOCH006A"),
    ),
)
