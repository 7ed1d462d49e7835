"""What cannot be: dates in the wrong order, rows that belong to nothing, two periods of care at once.

Each check is one line of data. It names the columns that it needs: where no source supplies them, it is reported as not
made. A row that belongs to nothing is a fault only where the other table was delivered with its whole history.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from holdfast.record.tables import TABLES, Table


@dataclass(frozen=True)
class Check:
    """One thing that cannot be. `rows` selects, as `own`, the rows of `table` in which it is so all the same."""

    name: str
    table: str
    rows: str
    needs: Mapping[str, tuple[str, ...]]
    whole: tuple[str, ...] = field(default=())


def in_order(table: str, earlier: str, later: str) -> Check:
    """`later` is never on a day before `earlier`."""
    return Check(
        name=f"{later}_before_{earlier}",
        table=table,
        rows=f"SELECT own.* FROM {table} AS own WHERE own.{later}::DATE < own.{earlier}::DATE",
        needs={table: (earlier, later)},
    )


def not_before(table: str, later: str, link: str, parent: str, earlier: str, *, same_day: bool = True) -> Check:
    """`later` is never before the day in `earlier` of the row that `link` leads to (nor, if told so, on that day)."""
    key = TABLES[parent].key[0]
    return Check(
        name=f"{later}_before_{earlier}_of_{parent}",
        table=table,
        rows=f"""SELECT own.* FROM {table} AS own JOIN {parent} AS parent ON parent.{key} = own.{link}
            WHERE own.{later}::DATE {"<" if same_day else "<="} parent.{earlier}::DATE""",
        needs={table: (link, later), parent: (key, earlier)},
    )


def belongs(table: str, link: str, parent: str) -> Check:
    """What `link` names is there in the other table, in the column of the same name."""
    return Check(
        name=f"{link}_not_in_{parent}",
        table=table,
        rows=f"SELECT own.* FROM {table} AS own ANTI JOIN {parent} AS parent ON parent.{link} = own.{link} "
        f"WHERE own.{link} IS NOT NULL",
        needs={table: (link,), parent: (link,)},
        whole=(parent,),
    )


def names_its(table: str, link: str) -> Check:
    """`link` is not left empty. Where it is empty in every row the source does not use it, and nothing is wrong."""
    return Check(
        name=f"{link}_empty",
        table=table,
        rows=f"SELECT own.* FROM {table} AS own QUALIFY own.{link} IS NULL AND count(own.{link}) OVER () > 0",
        needs={table: (link,)},
    )


def not_after_death(table: str) -> Check:
    """Nothing of this kind happens to a child who has died."""
    event = TABLES[table].event
    return Check(
        name=f"{event}_after_death",
        table=table,
        rows=f"""SELECT own.* FROM {table} AS own JOIN persons AS parent USING (person_id)
            WHERE own.{event}::DATE > parent.died_on""",
        needs={table: ("person_id", str(event)), "persons": ("person_id", "died_on")},
    )


def closed_with_episode(table: str) -> Check:
    """A plan does not stay open when the episode of need under which it was made has closed."""
    return Check(
        name="open_under_closed_episode",
        table=table,
        rows=f"""SELECT own.* FROM {table} AS own JOIN cin_episodes AS parent USING (referral_id)
            WHERE own.ended_on IS NULL AND parent.closed_on IS NOT NULL""",
        needs={table: ("referral_id", "ended_on"), "cin_episodes": ("referral_id", "closed_on")},
    )


def ended_by_protection(table: str) -> Check:
    """A plan of one kind does not stay open when the child comes under a child protection plan."""
    return Check(
        name="open_after_protection_plan_began",
        table=table,
        rows=f"""SELECT own.* FROM {table} AS own WHERE own.ended_on IS NULL AND EXISTS (
            FROM cp_plans AS other WHERE other.person_id = own.person_id AND other.started_on > own.started_on)""",
        needs={table: ("person_id", "started_on", "ended_on"), "cp_plans": ("person_id", "started_on")},
    )


def ended_by_care(table: str) -> Check:
    """A plan does not stay open when the child comes into care; short breaks (V3, V4) are no such care."""
    return Check(
        name="open_after_entry_to_care",
        table=table,
        rows=f"""SELECT own.* FROM {table} AS own WHERE own.ended_on IS NULL AND EXISTS (
            FROM care_episodes AS other
            WHERE other.person_id = own.person_id AND other.entered_care_on > own.started_on AND NOT EXISTS (
                FROM legal_statuses AS legal
                WHERE legal.person_id = own.person_id AND legal.status IN ('V3', 'V4')
                AND legal.started_on <= other.started_on
                AND (legal.ended_on IS NULL OR legal.ended_on >= other.started_on)))""",
        needs={
            table: ("person_id", "started_on", "ended_on"),
            "care_episodes": ("person_id", "entered_care_on", "started_on"),
            "legal_statuses": ("person_id", "status", "started_on", "ended_on"),
        },
    )


def once(table: str) -> Check:
    """What tells one row from another is not used twice."""
    key = ", ".join(f'own."{column}"' for column in TABLES[table].key)
    order = "ORDER BY own.person_id" if "person_id" in TABLES[table] else ""
    return Check(
        name="repeated_key",
        table=table,
        rows=f"SELECT own.* FROM {table} AS own QUALIFY row_number() OVER (PARTITION BY {key} {order}) > 1",
        needs={table: TABLES[table].key},
    )


ONE_PERIOD_OF_CARE = Check(
    name="second_open_care_period",
    table="care_episodes",
    rows="""SELECT own.* FROM care_episodes AS own WHERE own.ceased_on IS NULL
        QUALIFY own.care_period_id <> first_value(own.care_period_id) OVER (
            PARTITION BY own.person_id ORDER BY own.entered_care_on, own.started_on, own.care_period_id)""",
    needs={"care_episodes": ("person_id", "care_period_id", "entered_care_on", "started_on", "ceased_on")},
)

IN_ORDER = (
    in_order("persons", "born_on", "died_on"),
    in_order("addresses", "started_on", "ended_on"),
    in_order("immigration_statuses", "started_on", "ended_on"),
    in_order("linked_identifiers", "valid_from", "valid_to"),
    in_order("early_help_episodes", "started_on", "ended_on"),
    in_order("contact_decisions", "received_at", "decided_at"),
    in_order("contact_decisions", "received_at", "handover_acknowledged_at"),
    in_order("cin_episodes", "referral_on", "closed_on"),
    not_before("referral_decisions", "decided_at", "referral_id", "cin_episodes", "referral_on"),
    in_order("assessments", "started_on", "authorised_on"),
    not_before("assessments", "started_on", "referral_id", "cin_episodes", "referral_on"),
    in_order("strategy_discussions", "concern_at", "held_at"),
    in_order("s47_enquiries", "started_on", "ended_on"),
    not_before("s47_enquiries", "started_on", "referral_id", "cin_episodes", "referral_on"),
    not_before("initial_conferences", "held_on", "enquiry_id", "s47_enquiries", "started_on"),
    in_order("cin_plans", "started_on", "ended_on"),
    not_before("cin_plans", "started_on", "referral_id", "cin_episodes", "referral_on"),
    in_order("cp_plans", "started_on", "ended_on"),
    not_before("cp_plans", "started_on", "referral_id", "cin_episodes", "referral_on"),
    not_before("cp_reviews", "review_on", "plan_id", "cp_plans", "started_on", same_day=False),
    in_order("care_episodes", "started_on", "ceased_on"),
    in_order("care_episodes", "entered_care_on", "started_on"),
    in_order("placements", "started_on", "ended_on"),
    in_order("legal_statuses", "started_on", "ended_on"),
    in_order("care_plans", "started_on", "ended_on"),
    in_order("missing_episodes", "started_at", "ended_at"),
    in_order("plan_actions", "set_on", "done_on"),
    in_order("oversight_entries", "entered_on", "direction_done_on"),
    in_order("involvements", "started_on", "ended_on"),
    in_order("adviser_allocations", "started_on", "ended_on"),
    in_order("employments", "started_on", "ended_on"),
    in_order("ehcp_named_plans", "started_on", "ceased_on"),
    in_order("child_agencies", "started_on", "ended_on"),
    in_order("mash_contacts", "received_at", "decided_at"),
    in_order("agency_checks", "sent_at", "returned_at"),
    in_order("vacancies", "started_on", "ended_on"),
    in_order("vacancy_covers", "started_on", "ended_on"),
    in_order("deprivation_orders", "started_on", "ended_on"),
    in_order("school_terms", "started_on", "ended_on"),
    in_order("school_places", "started_on", "ended_on"),
    in_order("children_missing_education", "notified_on", "enquired_on"),
    in_order("children_missing_education", "notified_on", "ended_on"),
    in_order("leaver_homes", "started_on", "ended_on"),
    in_order("adopter_stages", "started_on", "ended_on"),
    in_order("absences", "first_on", "last_on"),
    in_order("audits", "assigned_on", "completed_on"),
    in_order("audit_actions", "set_on", "closed_on"),
    in_order("feedback", "asked_on", "given_on"),
    in_order("complaints", "started_on", "answered_on"),
)


def _needs_person(table: Table) -> bool:
    # A mother, and a member of a family, need not be a person known to the service.
    return "person_id" in table and table.name not in ("persons", "mothers", "families")


# Table, the column that leads elsewhere, and the table in which its row must be. Links by which a row finds its child
# are declared with the tables.
LINKS = (
    *((t.name, t.person_through[1], t.person_through[0]) for t in TABLES.values() if t.person_through),
    ("contact_decisions", "contact_id", "contacts"),
    ("referral_decisions", "referral_id", "cin_episodes"),
    ("assessments", "referral_id", "cin_episodes"),
    ("referrer_notices", "referral_id", "cin_episodes"),
    ("mash_contacts", "contact_id", "contacts"),
    ("agency_checks", "contact_id", "mash_contacts"),
    ("assessment_review_points", "assessment_id", "assessments"),
    ("assessment_sections", "assessment_id", "assessments"),
    ("strategy_discussions", "referral_id", "cin_episodes"),
    ("s47_enquiries", "referral_id", "cin_episodes"),
    ("initial_conferences", "enquiry_id", "s47_enquiries"),
    ("cin_plans", "referral_id", "cin_episodes"),
    ("cin_reviews", "plan_id", "cin_plans"),
    ("cp_plans", "referral_id", "cin_episodes"),
    ("cp_plans", "conference_id", "initial_conferences"),
    ("cp_reviews", "plan_id", "cp_plans"),
    ("cp_visits", "plan_id", "cp_plans"),
    ("core_groups", "plan_id", "cp_plans"),
    ("care_episodes", "placement_id", "placements"),
    ("placements", "care_period_id", "care_episodes"),
    ("care_visits", "care_period_id", "care_episodes"),
    ("placement_finance", "placement_id", "placements"),
    ("involvements", "referral_id", "cin_episodes"),
    ("supervision_children", "supervision_id", "supervisions"),
)

BELONGING = (
    *(belongs(table.name, "person_id", "persons") for table in TABLES.values() if _needs_person(table)),
    *(belongs(*link) for link in dict.fromkeys(LINKS)),
)

# What no clock can count, because the row does not say to which plan, period of care or episode it belongs.
NAMED = (
    ("assessments", "referral_id"),
    ("s47_enquiries", "referral_id"),
    ("cin_plans", "referral_id"),
    ("cin_reviews", "plan_id"),
    ("cp_plans", "referral_id"),
    ("cp_reviews", "plan_id"),
    ("cp_visits", "plan_id"),
    ("core_groups", "plan_id"),
    ("placements", "care_period_id"),
    ("care_reviews", "care_period_id"),
    ("care_visits", "care_period_id"),
    ("supervision_children", "supervision_id"),
)

NOT_AFTER_DEATH = tuple(
    not_after_death(table)
    for table in (
        *("cin_episodes", "assessments", "cin_plans", "cin_visits", "cin_reviews"),
        *("s47_enquiries", "cp_plans", "cp_visits", "cp_reviews", "core_groups"),
        *("care_episodes", "placements", "care_visits", "care_reviews", "health_checks", "sdq_scores"),
        "missing_episodes",
    )
)

CHECKS: tuple[Check, ...] = (
    *IN_ORDER,
    *BELONGING,
    *(names_its(*link) for link in NAMED),
    closed_with_episode("cin_plans"),
    closed_with_episode("cp_plans"),
    ended_by_protection("cin_plans"),
    ended_by_care("cin_plans"),
    ONE_PERIOD_OF_CARE,
    *NOT_AFTER_DEATH,
    *(once(table) for table in TABLES),
)
