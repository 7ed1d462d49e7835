"""Contacts: how many there are, what comes of them, and who is heard of again and again without a referral."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, need, number_in_force
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RateMeasure, RecordMeasure, Verified
from holdfast.standards.again import in_period

# Somebody only asked whether the child has a plan: nothing was told of the child.
INFORMATION_ONLY = ("CP_ENQUIRY",)
# What comes of a contact, the weightiest first. The dataset has no outcome for the first and the fourth.
ENQUIRY, FAMILY_HELP = "ENQUIRY", "FAMILY_HELP"
REFERRED = ("NEW_REFERRAL", "EXISTING_REFERRAL")
OUTCOMES = (
    (ENQUIRY, "1 section 47 enquiry"),
    ("NEW_REFERRAL", "2 new referral"),
    ("EXISTING_REFERRAL", "3 child already open"),
    (FAMILY_HELP, "4 family help"),
    ("ADVICE", "5 advice or information"),
    ("NFA", "6 no further action"),
)
OTHERWISE = "7 another outcome"


def _told_of(r: Relations) -> ir.Table:
    """Contacts but for those marked as information only and as nothing else."""
    outcomes = r.contact_outcomes
    marks = outcomes.group_by(marked_contact="contact_id").aggregate(
        weighty=(~outcomes.outcome.isin(INFORMATION_ONLY)).sum()
    )
    only_asked = marks.filter(marks.weighty == 0)
    return r.contacts.anti_join(only_asked, r.contacts.contact_id == only_asked.marked_contact)


def _contacts(r: Relations) -> ir.Table:
    return answering(in_period(_told_of(r), r, "contact_on"), r, "contact_on")


def _followed(r: Relations, contacts: ir.Table, begun: ir.Table, within: str, outcome: str) -> ir.Table:
    """Contacts after which something (person_id, started_on) soon began for the child, as an outcome of theirs."""
    rows = after(contacts, r, "contact_on", within, "soon_on")
    begun = begun.select(begun_for="person_id", begun_on="started_on")
    soon = [rows.person_id == begun.begun_for, begun.begun_on >= rows.contact_on, begun.begun_on <= rows.soon_on]
    return rows.semi_join(begun, soon).select("contact_id", outcome=ibis.literal(outcome))


def _marked(r: Relations) -> ir.Table:
    """Every outcome of a contact that has one recorded: those marked, and what soon followed."""
    marked = r.contact_outcomes.select("contact_id", "outcome")
    known = r.contacts.semi_join(marked, "contact_id")
    referred = r.contacts.semi_join(marked.filter(marked.outcome.isin(REFERRED)), "contact_id")
    enquiries = _followed(r, referred, r.s47_enquiries, "enquiry_after_contact", ENQUIRY)
    helped = _followed(r, known, r.early_help_episodes, "family_help_after_contact", FAMILY_HELP)
    return marked.union(enquiries).union(helped)


def _outcomes(r: Relations) -> ir.Table:
    marked = _marked(r)
    place = ibis.cases(
        *((marked.outcome == code, number) for number, (code, _) in enumerate(OUTCOMES)), else_=len(OUTCOMES)
    )
    first = marked.mutate(place=place).group_by(marked_contact="contact_id").aggregate(place=ibis._.place.min())
    rows = in_period(r.contacts, r, "contact_on")
    rows = rows.left_join(first, rows.contact_id == first.marked_contact)
    kinds = [(rows.place == number, kind) for number, (_, kind) in enumerate(OUTCOMES)]
    rows = rows.mutate(category=ibis.cases(*kinds, (rows.place.notnull(), OTHERWISE)))
    return answering(rows, r, "contact_on")


def _undated(rows: ir.Table, events: ir.Table, day: str, name: str) -> ir.Table:
    """Add `name`: how many of these events of the child have no day."""
    undated = events.filter(events[day].isnull())
    found = undated.group_by(undated_person="person_id").aggregate(**{name: undated.count()})
    rows = rows.left_join(found, rows.person_id == found.undated_person).drop("undated_person")
    return rows.mutate(**{name: rows[name].fill_null(0)})


def _heard_of_again(r: Relations) -> ir.Table:
    """Children with a contact in the time up to each period's last day, and whether they have too many unanswered."""
    contacts = after(r.contacts, r, "contact_on", "repeat_contacts_within", "forgotten_on")
    lately = [contacts.contact_on <= r.periods.to_on, contacts.forgotten_on > r.periods.to_on]
    rows = contacts.inner_join(r.periods, lately)
    rows = rows.group_by("person_id", "period", "to_on").aggregate(contacts=rows.contact_id.nunique())
    rows = _undated(_undated(rows, r.contacts, "contact_on", "more"), r.cin_episodes, "referral_on", "referrals")
    referred = after(r.cin_episodes, r, "referral_on", "repeat_contacts_within", "forgotten_on")
    referred = referred.select(referred_person="person_id", referred_on="referral_on", past_on="forgotten_on")
    answered = [
        rows.person_id == referred.referred_person,
        referred.referred_on <= rows.to_on,
        referred.past_on > rows.to_on,
    ]
    answered_for = rows.semi_join(referred, answered).select(
        answered_person="person_id", answered_period="period", answered=ibis.literal(1)
    )
    rows = number_in_force(rows, r, "to_on", "repeat_contacts", "too_many")
    rows = rows.left_join(
        answered_for,
        [rows.person_id == answered_for.answered_person, rows.period == answered_for.answered_period],
    )
    perhaps = (rows.contacts + rows.more >= rows.too_many) & rows.answered.isnull()
    certain = (rows.contacts >= rows.too_many) & rows.answered.isnull() & (rows.referrals == 0)
    hit = ibis.cases((certain, 1.0), (perhaps, ibis.null("float64")), else_=0.0)
    return answering(rows.mutate(counted=1.0, hit=hit), r, "to_on")


CLOCKS = ()

MEASURES = (
    RateMeasure(
        id="FD02",
        title="Contacts for each 10,000 children",
        plain="How many contacts about children came in, for each 10,000 children who live in the area.",
        numerator="contacts received in the period, one for each child that they were about",
        denominator="children aged 0 to 17 who live in the area",
        unit="contact about a child",
        direction=Direction.CONTEXT,
        source="Safeguarding Pressures, phase 9, by the Association of Directors of Children's Services",
        verified=Verified.READ,
        national=National(2501, "2023-24"),
        edge_cases="Councils mean different things by a contact. One whose only outcome is that somebody asked whether "
        "a child has a protection plan is left out, where outcomes are recorded.",
        events=_contacts,
        record_needs=(need("contacts", "contact_on"),),
    ),
    RecordMeasure(
        id="FD03",
        title="What comes of contacts",
        plain="How contacts divide by what came of them: an enquiry, a referral, family help, advice, nothing more.",
        numerator="contacts with the outcome, of several outcomes the weightiest",
        denominator="contacts received in the period with an outcome recorded",
        unit="contact about a child",
        direction=Direction.CONTEXT,
        source="Safeguarding Pressures, phase 9, by the Association of Directors of Children's Services",
        verified=Verified.READ,
        national=National.of_kinds("2023-24", ("led to statutory services", 0.23), ("to early help", 0.14)),
        gives=Gives.MIX,
        limits=("enquiry_after_contact", "family_help_after_contact"),
        edge_cases="Of several outcomes the weightiest counts: enquiry, referral, child already open, family help, "
        "advice, no further action; the record keeps all that were marked. An enquiry is told by one that began within "
        "five working days of a contact about a child referred or open, family help by an episode that began within "
        "four weeks: the dataset has no outcome for either. A contact without any outcome is not known.",
        rows=_outcomes,
        record_needs=(
            need("contacts", "contact_on"),
            need("contact_outcomes", "outcome"),
            need("early_help_episodes", "started_on"),
            need("s47_enquiries", "started_on"),
        ),
    ),
    RecordMeasure(
        id="FD13",
        title="Children with repeated contacts and no referral",
        plain="Of the children about whom a contact came in the last 90 days, how many had three or more of them and "
        "no referral.",
        numerator="children with three or more contacts in the 90 days and no referral in them",
        denominator="children with a contact in the 90 days up to the day",
        unit="child",
        direction=Direction.LOWER,
        source="Local standard",
        verified=Verified.LOCAL,
        lookback=3,
        is_state=True,
        limits=("repeat_contacts_within", "repeat_contacts"),
        edge_cases="A list from which to choose whom to look at, not a figure of how well work is done. The 90 days "
        "end with the day itself and include it. A child whom a contact without a day would bring to three is not "
        "known, nor one with three contacts whose referral has no day.",
        rows=_heard_of_again,
        record_needs=(need("contacts", "contact_on"), need("cin_episodes", "referral_on")),
    ),
)
