"""Child protection: strategy discussions, enquiries, conferences, visits, core groups and reviews."""

from collections.abc import Callable

from holdfast.standards import child_protection

# Strategy discussions


def test_a_strategy_discussion_is_held_by_the_next_working_day(spec: Callable[..., None]) -> None:
    """Counted from the manager's decision that the threshold is met; one never held is missed."""
    spec(
        child_protection.STRATEGY_DISCUSSION,
        as_at="2026-03-30",
        strategy_discussions="""
            strategy_id | person_id | concern_at          | held_at
            S1          | 1         | 2026-03-20 15:00:00 | 2026-03-23 16:00:00
            S2          | 2         | 2026-03-20 15:00:00 | 2026-03-24 09:00:00
            S3          | 3         | 2026-03-20 15:00:00 |
            S4          | 4         | 2026-03-27 15:00:00 |
            S5          | 5         | 2026-03-20 15:00:00 | 2026-03-19 16:00:00
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            S1         | 2026-03-20 | 2026-03-23 | 2026-03-23 | met     | no
            S2         | 2026-03-20 | 2026-03-23 | 2026-03-24 | missed  | no
            S3         | 2026-03-20 | 2026-03-23 |            | missed  | yes
            S4         | 2026-03-27 | 2026-03-30 |            | pending | no
            S5         | 2026-03-20 | 2026-03-23 | 2026-03-19 | unknown | no
        """,
    )


def test_closing_the_episode_in_time_ends_the_wait_for_a_discussion(spec: Callable[..., None]) -> None:
    """A child who has moved away by the due day is owed it elsewhere."""
    spec(
        child_protection.STRATEGY_DISCUSSION,
        as_at="2026-03-30",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-03-02  | 2026-03-23
            R2          | 2         | 2026-03-02  | 2026-03-24
        """,
        strategy_discussions="""
            strategy_id | person_id | referral_id | concern_at
            S1          | 1         | R1          | 2026-03-20 15:00:00
            S2          | 2         | R2          | 2026-03-20 15:00:00
        """,
        owed="""
            episode_id | due_on     | ended_other_on | state
            S1         | 2026-03-23 | 2026-03-23     | ended
            S2         | 2026-03-23 | 2026-03-24     | missed
        """,
    )


def test_a_discussion_of_brothers_and_sisters_is_quorate_for_each_of_them(spec: Callable[..., None]) -> None:
    """One meeting, one list of who came, an obligation for each child, the unborn one too."""
    spec(
        child_protection.STRATEGY_QUORUM,
        as_at="2026-03-30",
        persons="""
            person_id | born_on    | expected_on
            1         | 2019-02-03 |
            2         |            | 2026-06-01
        """,
        strategy_discussions="""
            strategy_id | meeting_id | person_id | concern_at          | held_at
            S1          | M1         | 1         | 2026-03-20 15:00:00 | 2026-03-23 16:00:00
            S2          | M1         | 2         | 2026-03-20 15:00:00 | 2026-03-23 16:00:00
        """,
        strategy_attendees="""
            attendee_id | meeting_id | agency      | mode
            A1          | M1         | social care | in person
            A2          | M1         | police      | live remote
            A3          | M1         | health      | in person
        """,
        owed="""
            person_id | episode_id | started_on | due_on     | done_on    | state
            1         | S1         | 2026-03-23 | 2026-03-23 | 2026-03-23 | met
            2         | S2         | 2026-03-23 | 2026-03-23 | 2026-03-23 | met
        """,
    )


def test_a_report_sent_in_is_not_taking_part(spec: Callable[..., None]) -> None:
    """Social care, police and health must each be there, in the room or live; two officers of one do not make three."""
    spec(
        child_protection.STRATEGY_QUORUM,
        as_at="2026-03-30",
        strategy_discussions="""
            strategy_id | meeting_id | person_id | concern_at          | held_at
            S1          | M1         | 1         | 2026-03-20 15:00:00 | 2026-03-23 16:00:00
            S2          | M2         | 2         | 2026-03-20 15:00:00 | 2026-03-23 16:00:00
            S3          | M3         | 3         | 2026-03-20 15:00:00 | 2026-03-23 16:00:00
            S4          | M4         | 4         | 2026-03-20 15:00:00 |
        """,
        strategy_attendees="""
            attendee_id | meeting_id | agency      | mode
            A1          | M1         | social care | in person
            A2          | M1         | police      | in person
            A3          | M1         | health      | report only
            A4          | M2         | social care | in person
            A5          | M2         | police      | in person
            A6          | M2         | police      | live remote
            A7          | M2         | education   | in person
        """,
        owed="""
            episode_id | done_on | state   | unknown_because
            S1         |         | missed  |
            S2         |         | missed  |
            S3         |         | unknown | it is not recorded either way
        """,
    )


# Enquiries and conferences


def test_an_enquiry_takes_at_most_fifteen_working_days(spec: Callable[..., None]) -> None:
    """Fifteen working days after 19 December are over on 14 January; closure ends what was not yet due."""
    spec(
        child_protection.ENQUIRY_COMPLETED,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R5          | 5         | 2025-12-18  | 2026-01-05
        """,
        s47_enquiries="""
            enquiry_id | referral_id | person_id | started_on | ended_on
            Q1         | R1          | 1         | 2025-12-19 | 2026-01-14
            Q2         | R2          | 2         | 2025-12-19 | 2026-01-15
            Q3         | R3          | 3         | 2025-12-19 |
            Q4         | R4          | 4         | 2026-01-12 |
            Q5         | R5          | 5         | 2025-12-19 |
            Q6         | R6          | 6         |            | 2026-01-15
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            Q1         | 2025-12-19 | 2026-01-14 | 2026-01-14 | met     | no
            Q2         | 2025-12-19 | 2026-01-14 | 2026-01-15 | missed  | no
            Q3         | 2025-12-19 | 2026-01-14 |            | missed  | yes
            Q4         | 2026-01-12 | 2026-02-02 |            | pending | no
            Q5         | 2025-12-19 | 2026-01-14 |            | ended   | no
            Q6         |            |            | 2026-01-15 | unknown | no
        """,
    )


def test_the_conference_is_held_within_fifteen_working_days_of_the_enquiry(spec: Callable[..., None]) -> None:
    """One decided on and never held is owed like one that was held; an enquiry that leads to none owes none."""
    spec(
        child_protection.INITIAL_CONFERENCE,
        as_at="2026-01-30",
        s47_enquiries="""
            enquiry_id | person_id | started_on
            Q1         | 1         | 2025-12-19
            Q2         | 2         | 2025-12-19
            Q3         | 3         | 2025-12-19
            Q4         | 4         | 2026-01-12
            Q5         | 5         | 2025-12-19
        """,
        s47_outcomes="""
            enquiry_id | person_id | outcome
            Q2         | 2         | CP_CONFERENCE
            Q3         | 3         | CP_CONFERENCE
            Q4         | 4         | CP_CONFERENCE
            Q5         | 5         | NFA
        """,
        initial_conferences="""
            conference_id | enquiry_id | person_id | held_on
            F1            | Q1         | 1         | 2026-01-14
            F2            | Q2         | 2         | 2026-01-15
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            Q1         | 2025-12-19 | 2026-01-14 | 2026-01-14 | met     | no
            Q2         | 2025-12-19 | 2026-01-14 | 2026-01-15 | missed  | no
            Q3         | 2025-12-19 | 2026-01-14 |            | missed  | yes
            Q4         | 2026-01-12 | 2026-02-02 |            | pending | no
        """,
    )


def test_a_conference_on_transfer_from_another_authority_is_not_counted(spec: Callable[..., None]) -> None:
    """It answers to the notice from that authority and not to an enquiry of ours."""
    spec(
        child_protection.INITIAL_CONFERENCE,
        as_at="2026-01-30",
        s47_enquiries="""
            enquiry_id | person_id | started_on
            Q1         | 1         | 2025-12-19
        """,
        initial_conferences="""
            conference_id | enquiry_id | person_id | held_on    | transfer_in
            F1            | Q1         | 1         | 2026-01-14 | yes
            F2            |            | 2         | 2026-01-14 | yes
        """,
        owed="",
    )


def test_a_conference_planned_for_a_child_who_is_closed_is_not_owed(spec: Callable[..., None]) -> None:
    """A conference before its enquiry began cannot be judged."""
    spec(
        child_protection.INITIAL_CONFERENCE,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-12-18  | 2026-01-09
        """,
        s47_enquiries="""
            enquiry_id | referral_id | person_id | started_on
            Q1         | R1          | 1         | 2025-12-19
            Q2         |             | 2         | 2025-12-19
        """,
        initial_conferences="""
            conference_id | enquiry_id | person_id | held_on
            F1            | Q1         | 1         |
            F2            | Q2         | 2         | 2025-12-12
        """,
        owed="""
            episode_id | state   | unknown_because
            Q1         | ended   |
            Q2         | unknown | the dates are in the wrong order
        """,
    )


def test_the_first_of_two_conferences_stops_the_clock(spec: Callable[..., None]) -> None:
    """Some enquiries lead to a conference that is held again."""
    spec(
        child_protection.INITIAL_CONFERENCE,
        as_at="2026-01-30",
        s47_enquiries="""
            enquiry_id | person_id | started_on
            Q1         | 1         | 2025-12-19
        """,
        initial_conferences="""
            conference_id | enquiry_id | person_id | held_on
            F1            | Q1         | 1         | 2026-01-20
            F2            | Q1         | 1         | 2026-01-13
        """,
        owed="""
            episode_id | done_on    | state
            Q1         | 2026-01-13 | met
        """,
    )


# Visits on a protection plan


def test_each_visit_starts_the_next_ten_working_days(spec: Callable[..., None]) -> None:
    """Ten working days after 18 December, over Christmas and New Year, are over on 6 January."""
    spec(
        child_protection.VISIT,
        as_at="2026-01-23",
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2025-12-18
            C2      | 2         | 2025-12-18
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen
            V1       | 1         | C1      | 2026-01-06 | yes
            V2       | 1         | C1      | 2026-01-21 | yes
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state   | overdue
            C1         | 1        | 2025-12-18 | 2026-01-06 | 2026-01-06 | met     | no
            C1         | 2        | 2026-01-06 | 2026-01-20 | 2026-01-21 | missed  | no
            C1         | 3        | 2026-01-21 | 2026-02-04 |            | pending | no
            C2         | 1        | 2025-12-18 | 2026-01-06 |            | missed  | yes
        """,
    )


def test_a_protection_visit_counts_if_the_child_was_seen(spec: Callable[..., None]) -> None:
    """Nobody at home is not a visit; the record that does not say is given the benefit of the doubt."""
    spec(
        child_protection.VISIT,
        as_at="2026-01-20",
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-01-05
            C2      | 2         | 2026-01-05
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen
            V1       | 1         | C1      | 2026-01-12 | no
            V2       | 2         | C2      | 2026-01-12 |
        """,
        owed="""
            episode_id | sequence | due_on     | done_on    | state
            C1         | 1        | 2026-01-19 |            | missed
            C2         | 1        | 2026-01-19 | 2026-01-12 | met
            C2         | 2        | 2026-01-26 |            | pending
        """,
    )


def test_visits_end_with_the_protection_plan(spec: Callable[..., None]) -> None:
    """The plan that ends on the day on which a visit is due ends the obligation; a visit on that day counts."""
    spec(
        child_protection.VISIT,
        as_at="2026-02-27",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2026-01-05 | 2026-01-19
            C2      | 2         | 2026-01-05 | 2026-01-19
            C3      | 3         | 2026-01-05 | 2026-01-20
            C4      | 4         |            | 2026-01-20
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen
            V2       | 2         | C2      | 2026-01-19 | yes
            V9       | 2         | C2      | 2026-01-20 | yes
        """,
        owed="""
            episode_id | sequence | done_on    | ended_other_on | state
            C1         | 1        |            | 2026-01-19     | ended
            C2         | 1        | 2026-01-19 |                | met
            C2         | 2        |            | 2026-01-19     | ended
            C3         | 1        |            | 2026-01-20     | missed
            C4         | 1        |            | 2026-01-20     | unknown
        """,
    )


def test_a_plan_that_ended_before_it_began_is_unknown(spec: Callable[..., None]) -> None:
    """One of the two dates is wrong, and nobody can say which visits were owed."""
    spec(
        child_protection.VISIT,
        as_at="2026-02-27",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2026-01-05 | 2025-12-19
        """,
        owed="""
            episode_id | state   | unknown_because
            C1         | unknown | the dates are in the wrong order
        """,
    )


def test_a_second_plan_starts_its_own_visits(spec: Callable[..., None]) -> None:
    """The last visit of the first plan says nothing of the second."""
    spec(
        child_protection.VISIT,
        as_at="2026-02-27",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2025-12-08 | 2025-12-12
            C2      | 1         | 2026-02-16 |
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen
            V1       | 1         | C1      | 2025-12-10 | yes
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | state
            C1         | 1        | 2025-12-08 | 2025-12-22 | met
            C1         | 2        | 2025-12-10 | 2025-12-24 | ended
            C2         | 1        | 2026-02-16 | 2026-03-02 | pending
        """,
    )


# Core groups


def test_no_strategy_discussion_is_due_on_a_bank_holiday(spec: Callable[..., None]) -> None:
    """From the Thursday before Easter the next working day is the Tuesday after it."""
    spec(
        child_protection.STRATEGY_DISCUSSION,
        as_at="2026-04-09",
        strategy_discussions="""
            strategy_id | person_id | concern_at          | held_at
            S1          | 1         | 2026-04-02 15:00:00 | 2026-04-07 16:00:00
            S2          | 2         | 2026-04-02 15:00:00 | 2026-04-08 09:00:00
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state
            S1         | 2026-04-02 | 2026-04-07 | 2026-04-07 | met
            S2         | 2026-04-02 | 2026-04-07 | 2026-04-08 | missed
        """,
    )


def test_a_first_core_group_over_christmas_waits_for_the_working_days(spec: Callable[..., None]) -> None:
    """Three bank holidays lie between; for an unborn child (2) the same days are owed."""
    spec(
        child_protection.CORE_GROUP,
        as_at="2026-01-09",
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         |            | 2026-02-20
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2025-12-18
            C2      | 2         | 2025-12-18
        """,
        initial_conferences="""
            conference_id | person_id | plan_id | held_on
            F1            | 1         | C1      | 2025-12-18
            F2            | 2         | C2      | 2025-12-18
        """,
        core_groups="""
            core_group_id | person_id | plan_id | held_on
            G1            | 1         | C1      | 2026-01-06
            G2            | 2         | C2      | 2026-01-07
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state
            C1         | 1        | 2025-12-18 | 2026-01-06 | 2026-01-06 | met
            C1         | 2        | 2026-01-06 | 2026-02-17 |            | pending
            C2         | 1        | 2025-12-18 | 2026-01-06 | 2026-01-07 | missed
            C2         | 2        | 2026-01-07 | 2026-02-18 |            | pending
        """,
    )


def test_the_first_core_group_is_held_within_ten_working_days_of_the_conference(spec: Callable[..., None]) -> None:
    """The ones after it are at most six weeks apart."""
    spec(
        child_protection.CORE_GROUP,
        as_at="2026-03-09",
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-01-13
            C2      | 2         | 2026-01-13
        """,
        initial_conferences="""
            conference_id | person_id | plan_id | held_on
            F1            | 1         | C1      | 2026-01-12
            F2            | 2         | C2      | 2026-01-12
        """,
        core_groups="""
            core_group_id | person_id | plan_id | held_on
            G1            | 1         | C1      | 2026-01-26
            G2            | 2         | C2      | 2026-01-27
        """,
        owed="""
            episode_id | sequence | variant | started_on | due_on     | done_on    | state   | overdue
            C1         | 1        | first   | 2026-01-12 | 2026-01-26 | 2026-01-26 | met     | no
            C1         | 2        | later   | 2026-01-26 | 2026-03-09 |            | pending | no
            C2         | 1        | first   | 2026-01-12 | 2026-01-26 | 2026-01-27 | missed  | no
            C2         | 2        | later   | 2026-01-27 | 2026-03-10 |            | pending | no
        """,
    )


def test_core_groups_are_counted_from_the_plan_where_no_conference_is_recorded(spec: Callable[..., None]) -> None:
    """With neither a conference nor a start there is nothing to count from; a plan that ended is owed none."""
    spec(
        child_protection.CORE_GROUP,
        as_at="2026-03-09",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2026-01-13 |
            C2      | 2         |            |
            C3      | 3         | 2026-01-13 | 2026-01-20
        """,
        owed="""
            episode_id | started_on | due_on     | state   | overdue | unknown_because
            C1         | 2026-01-13 | 2026-01-27 | missed  | yes     |
            C2         |            |            | unknown | no      | the start date is missing
            C3         | 2026-01-13 | 2026-01-27 | ended   | no      |
        """,
    )


def test_core_groups_of_a_child_moved_in_run_from_the_transfer_conference(spec: Callable[..., None]) -> None:
    """What the other authority did before does not count; with us it starts at our conference."""
    spec(
        child_protection.CORE_GROUP,
        as_at="2026-01-20",
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-01-12
        """,
        initial_conferences="""
            conference_id | person_id | plan_id | held_on    | transfer_in
            F1            | 1         | C1      | 2026-01-12 | yes
        """,
        core_groups="""
            core_group_id | person_id | plan_id | held_on
            G1            | 1         | C1      | 2025-12-19
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | state
            C1         | 1        | 2026-01-12 | 2026-01-26 | pending
        """,
    )


# Reviews of a protection plan


def test_a_protection_plan_is_reviewed_after_three_months_and_then_every_six(spec: Callable[..., None]) -> None:
    """Counted from the conference: three months after 30 November is 28 February, six months after that 28 August."""
    spec(
        child_protection.REVIEW,
        as_at="2026-08-29",
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2025-11-30
            C2      | 2         | 2025-11-30
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | C1      | 2026-02-28
            V2        | 2         | C2      | 2026-03-01
        """,
        owed="""
            episode_id | sequence | variant | started_on | due_on     | done_on    | state   | overdue
            C1         | 1        | first   | 2025-11-30 | 2026-02-28 | 2026-02-28 | met     | no
            C1         | 2        | later   | 2026-02-28 | 2026-08-28 |            | missed  | yes
            C2         | 1        | first   | 2025-11-30 | 2026-02-28 | 2026-03-01 | missed  | no
            C2         | 2        | later   | 2026-03-01 | 2026-09-01 |            | pending | no
        """,
    )


def test_a_plan_may_be_made_before_birth(spec: Callable[..., None]) -> None:
    """Its first review is due three months after the conference, born or not."""
    spec(
        child_protection.REVIEW,
        as_at="2026-02-01",
        persons="""
            person_id | expected_on
            1         | 2026-02-20
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-01-12
        """,
        owed="""
            person_id | due_on     | state
            1         | 2026-04-12 | pending
        """,
    )


def test_the_review_that_ends_a_plan_counts(spec: Callable[..., None]) -> None:
    """Held on the plan's last day, it meets the one obligation, and the next falls away at once."""
    spec(
        child_protection.REVIEW,
        as_at="2026-08-29",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2025-11-30 | 2026-02-20
            C2      | 2         | 2025-11-30 | 2026-02-20
            C3      | 3         |            |
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | C1      | 2026-02-20
        """,
        owed="""
            episode_id | sequence | done_on    | ended_other_on | state
            C1         | 1        | 2026-02-20 |                | met
            C1         | 2        |            | 2026-02-20     | ended
            C2         | 1        |            | 2026-02-20     | ended
            C3         | 1        |            |                | unknown
        """,
    )


def test_the_conference_of_a_plan_is_found_from_either_side(spec: Callable[..., None]) -> None:
    """Some case systems name the plan with the conference, others the conference with the plan."""
    spec(
        child_protection.REVIEW,
        as_at="2026-02-01",
        cp_plans="""
            plan_id | person_id | conference_id | started_on
            C1      | 1         |               | 2026-01-14
            C2      | 2         | F2            | 2026-01-14
        """,
        initial_conferences="""
            conference_id | person_id | plan_id | held_on
            F1            | 1         | C1      | 2026-01-12
            F2            | 2         |         | 2026-01-12
        """,
        owed="""
            episode_id | started_on | due_on
            C1         | 2026-01-12 | 2026-04-12
            C2         | 2026-01-12 | 2026-04-12
        """,
    )
