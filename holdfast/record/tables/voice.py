"""What the child says of the help, in a short questionnaire."""

from holdfast.record.tables.model import FLAG, ID, IDENTIFYING, SENSITIVE, Column, Table

voice_of_child = Table(
    "voice_of_child",
    "A child's answers to five questions. Empty where the child was not asked or did not answer.",
    ssd="ssd_voice_of_child",
    key=("voice_id",),
    columns=(
        Column(
            "voice_id",
            ID,
            "The questionnaire.",
            IDENTIFYING,
            ssd="voch_table_id",
            item="VOCH007A",
            required=True,
        ),
        Column("person_id", ID, "The child.", IDENTIFYING, ssd="voch_person_id", item="VOCH001A", required=True),
        Column(
            "explained_worries",
            FLAG,
            "Whether somebody explained the worries about the family in a way the child understands.",
            SENSITIVE,
            ssd="voch_explained_worries",
            item="VOCH002A",
        ),
        Column(
            "story_help_understand",
            FLAG,
            "Whether the story in words and pictures helps the child to understand what happened.",
            SENSITIVE,
            ssd="voch_story_help_understand",
            item="VOCH003A",
        ),
        Column(
            "agree_worker",
            FLAG,
            "Whether the child agrees with the worker on what must happen to be safe.",
            SENSITIVE,
            ssd="voch_agree_worker",
            item="VOCH004A",
        ),
        Column(
            "plan_safe",
            FLAG,
            "Whether the child thinks that the plan tells everybody what to do.",
            SENSITIVE,
            ssd="voch_plan_safe",
            item="VOCH005A",
        ),
        Column(
            "tablet_help_explain",
            FLAG,
            "Whether writing or drawing on the tablet helped the child to say what they think and want.",
            SENSITIVE,
            ssd="voch_tablet_help_explain",
            item="VOCH006A",
        ),
    ),
)
