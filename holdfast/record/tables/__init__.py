"""The tables of the record, one file per subject: columns, meaning, source, code set, personal-data label."""

from holdfast.record.tables import (
    assessments,
    care,
    care_health,
    care_leavers,
    child_in_need,
    child_protection,
    finance,
    front_door,
    identity,
    permanence,
    practice,
    practice_adoption,
    practice_assessments,
    practice_care,
    practice_education,
    practice_front_door,
    practice_homes,
    practice_legal,
    practice_private_fostering,
    practice_quality,
    practice_reviewing,
    practice_safeguarding,
    practice_supervision,
    practice_voices,
    practice_workforce,
    pre_proceedings,
    send,
    voice,
    workforce,
)
from holdfast.record.tables.model import Column, Exploded, Kind, Label, Table

SUBJECTS = (
    identity,
    front_door,
    assessments,
    child_in_need,
    child_protection,
    pre_proceedings,
    care,
    care_health,
    permanence,
    care_leavers,
    workforce,
    voice,
    finance,
    send,
    practice,
    practice_front_door,
    practice_assessments,
    practice_safeguarding,
    practice_legal,
    practice_supervision,
    practice_care,
    practice_education,
    practice_workforce,
    practice_quality,
    practice_voices,
    practice_reviewing,
    practice_homes,
    practice_adoption,
    practice_private_fostering,
)

TABLES: dict[str, Table] = {
    table.name: table for subject in SUBJECTS for table in vars(subject).values() if isinstance(table, Table)
}

__all__ = ["SUBJECTS", "TABLES", "Column", "Exploded", "Kind", "Label", "Table"]
