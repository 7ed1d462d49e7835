"""A figure says what it is worth: what it covers, why it is missing, and never 0 for what nobody knows."""

from dataclasses import fields, replace
from datetime import date

import ibis
import pyarrow as pa
import pytest

from holdfast.engines.dialects import sql_of
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.gives import Gives
from holdfast.measures.model import UNIT, Basis, LedgerShare, Measure, exact_sum
from holdfast.measures.periods import Period, months, period_named, year_to
from holdfast.measures.run import (
    FIGURES,
    GROUPS,
    NOT_ASSURED,
    NOT_COMPUTABLE,
    NOT_COVERED,
    NOTHING,
    Figure,
    Measuring,
    by_group,
    figures_table,
    question,
)
from holdfast.record.reading import Coverage, History
from holdfast.shared.errors import HoldfastError
from holdfast.standards import CLOCKS, MEASURES, definitions
from tests.councils import EVERYTHING, Council
from tests.factories import drawn

AS_AT = date(2026, 9, 30)
CONTACTS = """
    contact_id | person_id | received_at         | decided_at
    C1         | 1         | 2026-03-09 09:00:00 | 2026-03-09 15:00:00
    C2         | 2         | 2026-03-09 09:00:00 | 2026-03-12 15:00:00
    C3         | 3         | 2026-03-09 09:00:00 |
"""
KNOWN = ("numerator", "denominator", "value", "low", "high", "coverage", "pending", "overdue")


def given(**changed: Coverage | None) -> dict[str, Coverage]:
    """What the sources cover: everything, but for the tables named."""
    return {name: found for name, found in {**EVERYTHING, **changed}.items() if found is not None}


def asked(council: Council, measure: Measure, coverage: dict[str, Coverage], **drawing: str) -> Measuring:
    council.hold({name: drawn(name, text) for name, text in drawing.items()}, AS_AT)
    found = council.measuring([clock.standard for clock in measure.clocks], coverage)
    found.set_periods([year_to(AS_AT)], as_at=AS_AT)
    return found


def only(council: Council, id_: str, coverage: dict[str, Coverage] = EVERYTHING, **drawing: str) -> Figure:
    measure = MEASURES[id_]
    (figure,) = asked(council, measure, coverage, **drawing).figures(measure, [year_to(AS_AT)])
    return figure


def is_empty(figure: Figure) -> bool:
    return all(getattr(figure, name) is None for name in KNOWN)


# What no source gives


def test_a_missing_table_is_named_and_there_is_no_figure(council: Council) -> None:
    figure = only(council, "FD01", given(contact_decisions=None))
    assert (figure.status, figure.reason) == (NOT_COMPUTABLE, "no source gives contact_decisions")
    assert is_empty(figure)


def test_a_missing_column_is_named(council: Council) -> None:
    covered = replace(EVERYTHING["contact_decisions"], columns=("contact_id", "person_id", "received_at"))
    figure = only(council, "FD01", given(contact_decisions=covered), contact_decisions=CONTACTS)
    assert (figure.status, figure.reason) == (NOT_COMPUTABLE, "no source gives contact_decisions.decided_at")
    assert is_empty(figure)


@pytest.mark.parametrize(
    ("history", "reason"),
    [
        (History.LATEST, "the source of cp_visits gives only the latest of each child"),
        (History.CURRENT, "the source of cp_visits gives only today's state"),
    ],
)
def test_intervals_are_not_computed_from_the_latest_visit_alone(
    council: Council, history: History, reason: str
) -> None:
    figure = only(council, "CP01", given(cp_visits=replace(EVERYTHING["cp_visits"], history=history)))
    assert (figure.status, figure.reason) == (NOT_COMPUTABLE, reason)
    assert is_empty(figure)


@pytest.mark.parametrize("id_", list(MEASURES))
def test_each_measure_needs_each_table_that_it_names(council: Council, id_: str) -> None:
    """And says so for all its months and groups, as often as it is asked."""
    for need in MEASURES[id_].needs:
        found = Measuring(council.engine, council.ready, given(**{need.table: None}))
        found.set_periods(months(AS_AT, 2), as_at=AS_AT)
        figures = found.figures(MEASURES[id_], months(AS_AT, 2), by="team")
        assert [figure.status for figure in figures] == [NOT_COMPUTABLE] * 2
        assert all(need.table in figure.reason and is_empty(figure) for figure in figures)


# Outside what the source covers


def window(table: str, from_on: date | None, to_on: date | None) -> dict[str, Coverage]:
    return given(**{table: replace(EVERYTHING[table], from_on=from_on, to_on=to_on)})


@pytest.mark.parametrize(
    ("from_on", "to_on", "reason"),
    [
        (date(2025, 10, 1), AS_AT, ""),
        (
            date(2025, 10, 2),
            AS_AT,
            "contact_decisions reaches back to 2025-10-02; this needs it from 2025-10-01",
        ),
        (date(2025, 10, 1), date(2026, 9, 29), "contact_decisions ends on 2026-09-29; ask as at that day or before"),
    ],
)
def test_a_period_that_the_source_does_not_cover_has_no_figure(
    council: Council, from_on: date, to_on: date, reason: str
) -> None:
    figure = only(council, "FD01", window("contact_decisions", from_on, to_on), contact_decisions=CONTACTS)
    assert figure.reason == reason
    assert figure.status == (NOT_COVERED if reason else "ok")
    assert is_empty(figure) is bool(reason)


@pytest.mark.parametrize(("from_on", "covered"), [(date(2024, 10, 1), True), (date(2024, 10, 2), False)])
def test_a_look_back_of_twelve_months_must_be_covered_too(council: Council, from_on: date, covered: bool) -> None:
    figure = only(council, "FD06", window("cin_episodes", from_on, AS_AT))
    assert (figure.status == NOT_COVERED) is not covered


@pytest.mark.parametrize(("from_on", "covered"), [(AS_AT, True), (None, True)])
def test_a_state_needs_only_its_day(council: Council, from_on: date | None, covered: bool) -> None:
    figure = only(council, "CN01", window("cin_plans", from_on, AS_AT))
    assert (figure.status == NOTHING) is covered


@pytest.mark.parametrize(("from_on", "covered"), [(date(2026, 8, 30), True), (date(2026, 8, 31), False)])
def test_a_state_that_looks_back_needs_that_too(council: Council, from_on: date, covered: bool) -> None:
    figure = only(council, "CN04", window("cin_visits", from_on, AS_AT))
    assert (figure.status == NOT_COVERED) is not covered


def test_each_month_of_a_series_is_covered_or_not_by_itself(council: Council) -> None:
    measure = MEASURES["FD01"]
    found = asked(council, measure, window("contact_decisions", date(2026, 2, 15), AS_AT), contact_decisions=CONTACTS)
    series = months(AS_AT, 9)
    found.set_periods(series, as_at=AS_AT)
    told = {figure.period: figure.status for figure in found.figures(measure, series)}
    assert {name for name, status in told.items() if status == NOT_COVERED} == {"2026-01", "2026-02"}
    assert told["2026-03"] == "ok"
    assert told["2026-04"] == NOTHING


# What is known of what is counted


def many_contacts(known: int, unknown: int) -> str:
    good = [f"G{n} | {n} | 2026-03-09 09:00:00 | 2026-03-09 15:00:00" for n in range(known)]
    bad = [f"B{n} | {n} | 2026-03-09 09:00:00 | 2026-03-08 15:00:00" for n in range(unknown)]
    return "\n".join(["contact_id | person_id | received_at | decided_at", *good, *bad])


@pytest.mark.parametrize(("known", "unknown", "assured"), [(19, 1, True), (18, 1, False), (0, 3, False), (1, 0, True)])
def test_a_figure_of_which_less_than_95_percent_is_known_is_not_assured(
    council: Council, known: int, unknown: int, assured: bool
) -> None:
    figure = only(council, "FD01", contact_decisions=many_contacts(known, unknown))
    assert (figure.status == NOT_ASSURED) is not assured
    assert figure.coverage == known / (known + unknown)
    assert bool(figure.reason) is not assured


def test_the_reason_does_not_round_up_what_is_known(council: Council) -> None:
    assert only(council, "FD01", contact_decisions=many_contacts(18, 1)).reason == "known for 94.7% only; 95% is asked"


def test_nothing_to_count_is_no_share_and_no_interval(council: Council) -> None:
    figure = only(council, "FD01")
    assert figure.status == NOTHING
    assert (figure.numerator, figure.denominator) == (0, 0)
    assert (figure.value, figure.low, figure.high, figure.coverage) == (None, None, None, None)


@pytest.mark.parametrize("id_", [m.id for m in MEASURES.values() if m.finished_only])
def test_a_share_of_finished_work_is_never_without_what_is_overdue(council: Council, id_: str) -> None:
    figure = only(council, id_)
    assert figure.overdue is not None
    assert figure.pending is not None


# Periods, groups and rows


def test_a_period_that_was_not_set_is_no_nothing(council: Council) -> None:
    found = asked(council, MEASURES["FD01"], EVERYTHING, contact_decisions=CONTACTS)
    with pytest.raises(ValueError, match="2026-03"):
        found.figures(MEASURES["FD01"], [period_named("2026-03", AS_AT)])


def test_no_period_ends_after_the_day_on_which_states_are_judged(council: Council) -> None:
    found = asked(council, MEASURES["FD01"], EVERYTHING)
    with pytest.raises(HoldfastError, match="October ends after 2026-09-30"):
        found.set_periods([Period("October", date(2026, 10, 1), date(2026, 10, 31))], as_at=AS_AT)


def test_figures_stand_by_period_and_name_with_no_group_last(council: Council) -> None:
    measure = MEASURES["FD05"]
    found = asked(
        council,
        measure,
        EVERYTHING,
        cin_episodes="""
            referral_id | person_id | referral_on | team_id
            R1          | 1         | 2026-08-03  | T1
            R2          | 2         | 2026-09-01  | T2
            R3          | 3         | 2026-09-01  |
            R4          | 4         | 2026-09-01  | T9
        """,
        departments="team_id | name\nT1 | Zebra\nT2 | Ash",
    )
    series = months(AS_AT, 2)
    found.set_periods(series, as_at=AS_AT)
    told = [(figure.period, figure.group) for figure in found.figures(measure, series, "team")]
    expected = ["Ash", "T9", "Zebra", None]
    assert told == [("2026-08", name) for name in expected] + [("2026-09", name) for name in expected]


def test_groups_of_one_name_stand_by_their_ids(council: Council) -> None:
    measure, ids = MEASURES["FD05"], [f"T{number:02}" for number in range(20)]
    episodes = [f"R{team} | {number} | 2026-09-01 | {team}" for number, team in enumerate(ids)]
    found = asked(
        council,
        measure,
        EVERYTHING,
        cin_episodes="\n".join(["referral_id | person_id | referral_on | team_id", *episodes]),
        departments="\n".join(["team_id | name", *(f"{team} | Duty" for team in ids)]),
    )
    assert [figure.group_id for figure in found.figures(measure, [year_to(AS_AT)], "team")] == ids


@pytest.mark.parametrize("backwards", [False, True])
def test_a_sum_of_fractions_is_the_same_in_whichever_order_they_come(backwards: bool) -> None:
    parts = [0.1, 0.2, 0.3]
    rows = pa.table({"fte": pa.array(parts[::-1] if backwards else parts)})
    with DuckDBEngine(threads=1) as engine:
        engine.hold("workers", rows)
        workers = ibis.table({"fte": "float64"}, name="workers")
        sums = workers.aggregate(plain=workers.fte.sum(), exact=exact_sum(workers.fte))
        (told,) = engine.fetch(str(ibis.to_sql(sums, dialect="duckdb"))).to_pylist()
    assert told["exact"] == 0.6
    assert (told["plain"] == told["exact"]) is backwards, "the parts are chosen so that the order matters"


def test_a_group_in_which_nothing_fell_says_so(council: Council) -> None:
    measure = MEASURES["FD05"]
    found = asked(
        council, measure, EVERYTHING, cin_episodes="referral_id | person_id | referral_on\nR1 | 1 | 2026-08-03"
    )
    assert [f.status for f in found.figures(measure, [year_to(AS_AT)], "worker")] == ["ok"]
    found.set_periods(months(AS_AT, 1), as_at=AS_AT)
    (figure,) = found.figures(measure, months(AS_AT, 1), "worker")
    assert (figure.status, figure.overdue) == (NOTHING, 1)


def test_the_table_of_figures_has_a_column_for_each_thing_that_a_figure_says(council: Council) -> None:
    assert [field.name for field in fields(Figure)] == FIGURES.names
    table = figures_table([only(council, "FD01", contact_decisions=CONTACTS)])
    assert table.schema == FIGURES
    assert table["value"].to_pylist() == [pytest.approx(1 / 3)]
    assert figures_table([]).schema == FIGURES


@pytest.mark.parametrize("id_", list(MEASURES))
def test_the_rows_behind_a_measure_have_the_same_columns_and_types_for_all(council: Council, id_: str) -> None:
    kinds = {"string": pa.string(), "float64": pa.float64()}
    rows = asked(council, MEASURES[id_], EVERYTHING).children(MEASURES[id_])
    assert {field.name: field.type for field in rows.schema} == {name: kinds[kind] for name, kind in UNIT.items()}


def test_sums_are_numbers_of_one_type(council: Council) -> None:
    """An engine may give exact decimals for some sums, and then no share could be taken."""
    figure = only(council, "FD06", cin_episodes="referral_id | person_id | referral_on\nR1 | 1 | 2026-08-03")
    told = [getattr(figure, name) for name in KNOWN if name not in ("pending", "overdue")]
    assert all(isinstance(value, float) for value in told)


def test_a_measure_of_the_record_has_no_overdue_rather_than_nought(council: Council) -> None:
    figure = only(council, "FD06", cin_episodes="referral_id | person_id | referral_on\nR1 | 1 | 2026-08-03")
    assert (figure.pending, figure.overdue) == (None, None)


# How long a child waits is told of each by these; the catalogue counts who is there, and asks no share in time.
TOLD_OF_EACH_CHILD = {"deprivation_order_in_date", "missing_education"}


def test_every_clock_is_counted_by_a_measure() -> None:
    counted = {clock.standard for measure in MEASURES.values() for clock in measure.clocks}
    assert set(CLOCKS) - counted == TOLD_OF_EACH_CHILD


def test_only_the_share_of_what_is_done_hides_what_is_not() -> None:
    """Every other basis counts what is past its day, done or not."""
    hiding = {m.id for m in MEASURES.values() if isinstance(m, LedgerShare) and m.basis is Basis.DONE}
    assert hiding == {"AS02", "IC01"}


def test_a_source_of_todays_state_alone_has_no_figure_of_an_earlier_day(council: Council) -> None:
    """Who holds a child today is enough for today's caseload, and says nothing of last month's."""
    today = replace(EVERYTHING["involvements"], history=History.CURRENT)
    found = Measuring(council.engine, council.ready, given(involvements=today))
    found.set_periods(months(AS_AT, 2), as_at=AS_AT)
    before, now = found.figures(MEASURES["CW01"], months(AS_AT, 2))
    assert (before.status, before.reason) == (
        NOT_COVERED,
        f"the source of involvements gives only today's state; ask for {AS_AT}",
    )
    assert now.status != NOT_COVERED
    assert {figure.status for figure in found.figures(MEASURES["CW09"], months(AS_AT, 2))} == {NOT_COMPUTABLE}


def test_ever_is_no_further_back_than_two_years_within_the_source(council: Council) -> None:
    """With a shorter past, a second plan would mostly be one whose first cannot be seen."""
    for begins, status in ((date(2024, 9, 2), NOT_COVERED), (date(2024, 9, 1), NOTHING)):
        found = Measuring(council.engine, council.ready, window("cp_plans", begins, AS_AT))
        found.set_periods(months(AS_AT, 1), as_at=AS_AT)
        (figure,) = found.figures(MEASURES["CP14"], months(AS_AT, 1))
        assert figure.status == status


def test_one_name_asks_one_question() -> None:
    """A question is compiled once for each name, so two that differ must not share one."""
    units, relations = ibis.table(UNIT, name="units"), definitions().relations
    asked: dict[str, set[str]] = {}
    for by in GROUPS:
        for gives in Gives:
            sql = sql_of(by_group(units, by, relations, gives), "duckdb")
            asked.setdefault(question(gives, by), set()).add(sql)
    assert [name for name, statements in asked.items() if len(statements) > 1] == []
    assert len(asked) > len(GROUPS)
