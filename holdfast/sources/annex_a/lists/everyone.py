"""The columns that nearly every list has: who the child is, and who works with the child."""

from holdfast.record.tables import Label
from holdfast.sources.annex_a.layout import column, not_kept
from holdfast.sources.tabular.fields import Field, Reads

CHILD = Field(
    "child",
    (
        *("Child Unique ID", "Child ID", "Unique Child ID", "Child's Unique ID", "Unique ID", "Child Identifier"),
        *("Child Unique Identifier", "LA Child ID", "LAchildID", "Person ID", "Client ID"),
    ),
    Reads.ID,
    Label.IDENTIFYING,
    required=True,
    person=True,
)
TEAM = Field("team", ("Allocated Team", "Team"), Reads.TEXT, Label.IDENTIFYING)
WORKER = Field(
    "worker", ("Allocated Worker", "Allocated Social Worker", "Social Worker"), Reads.TEXT, Label.IDENTIFYING
)
DISABILITY = not_kept("Does the Child have a Disability", "Disability", "Disabled")
WHO = (
    CHILD,
    column("persons.sex", "Gender", "Sex", key="gender"),
    column("persons.ethnicity", "Ethnicity", "Ethnic origin"),
    column("persons.born_on", "Date of Birth", "DOB", "Birth date", "Date of birth or expected date of birth"),
    Field("age", ("Age of Child (Years)", "Age", "Age of Child", "Age (Years)"), Reads.AGE, Label.SENSITIVE),
)
