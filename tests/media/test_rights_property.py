"""Over random leases and instants: nothing changes between boundaries, and deny beats allow."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from media import rights
from media.models import Agency, Lease, Photo, Reach
from media.rights import lease_terms

NOON = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
TICK = dt.timedelta(microseconds=1)
SECTIONS = ("", "sport", "world")

instants = st.integers(0, 12).map(lambda hours: NOON + hours * HOUR)
perhaps = st.none() | instants


@st.composite
def leases(draw):
    starts, ends = draw(perhaps), draw(perhaps)
    if starts and ends and ends <= starts:
        starts, ends = ends, starts + HOUR
    return Lease(
        effect=draw(st.sampled_from(Lease.Effect.values)),
        covers=draw(st.sampled_from(Lease.Covers.values)),
        section=draw(st.sampled_from(SECTIONS)),
        reach=draw(st.sampled_from(Reach.values)),
        starts_at=starts,
        ends_at=ends,
    )


@st.composite
def photos(draw):
    agency = Agency(pk=1, contract_ends_at=draw(perhaps), contract_reach=draw(st.sampled_from(Reach.values)))
    return Photo(
        credit_line=draw(st.sampled_from(["", "Jane Doe/AFP"])),
        lease_terms=lease_terms.written(draw(st.lists(leases(), max_size=5))),
        embargoed_until=draw(perhaps),
        agency=draw(st.sampled_from([None, agency])),
        killed_at=draw(st.sampled_from([None, None, None, NOON + HOUR])),
        restrictions=draw(st.sampled_from([[], ["no-sales"]])),
    )


def answers(photo, at):
    return [rights.state(photo, at, section=section) for section in SECTIONS] + [
        rights.no_syndication(photo, at)
    ]


@given(photos(), instants, st.integers(0, 100))
def test_no_answer_changes_before_the_next_change(photo, at, percent):
    """Nor from the beginning of the half-open span to a microsecond before its end."""
    end = rights.next_change(photo, at)
    assert end is None or end > at
    last = (end or NOON + 1000 * HOUR) - TICK
    between = at + (last - at) * percent / 100
    assert answers(photo, at) == answers(photo, between) == answers(photo, last)


@given(photos(), instants)
def test_where_a_denial_holds_nothing_allows(photo, at):
    for section in SECTIONS[1:]:
        denied = [
            term
            for term in lease_terms.read(photo.lease_terms)
            if not term.allows and term.covers == "use" and term.holds(at) and term.section in ("", section)
        ]
        state = rights.state(photo, at, section=section)
        if denied:
            assert state.closed
        if any(term.takes_down for term in denied):
            assert state.hidden


@given(photos(), instants, leases())
def test_a_further_denial_never_opens_anything(photo, at, lease):
    before = [rights.state(photo, at, section=section) for section in SECTIONS]
    lease.effect = "deny"
    photo.lease_terms = [*photo.lease_terms, *lease_terms.written([lease])]
    after = [rights.state(photo, at, section=section) for section in SECTIONS]
    for earlier, later in zip(before, after, strict=True):
        assert bool(later.hidden) >= bool(earlier.hidden)
        assert bool(later.closed) >= bool(earlier.closed)


@given(photos(), instants)
def test_what_is_hidden_is_closed_and_without_a_section_the_mildest_counts(photo, at):
    states = [rights.state(photo, at, section=section) for section in (*SECTIONS[1:], "elsewhere")]
    anywhere = rights.state(photo, at)
    assert all(state.closed for state in states if state.hidden)
    assert bool(anywhere.hidden) == all(state.hidden for state in states)


@given(photos(), instants, st.integers(0, 24))
def test_hidden_from_names_the_first_instant_without_the_picture(photo, at, hours):
    until = at + hours * HOUR
    found = rights.hidden_from(photo, at, until)
    if found is None:
        assert not any(rights.refusal(photo, at + hour * HOUR) for hour in range(hours + 1))
        return
    moment, code = found
    assert at <= moment <= until and rights.state(photo, moment).hidden == code
    assert moment == at or not rights.refusal(photo, moment - TICK)
