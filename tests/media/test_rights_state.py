"""What a photo's rights are at an instant: kill, credit, embargo, leases, contract; deny beats allow."""

import datetime as dt

import pytest

from media import rights
from media.models import Agency, Lease, Photo, Reach
from media.rights import lease_terms

NOON = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)


def photo(*leases, **fields):
    return Photo(**{"credit_line": "Jane Doe/AFP", "lease_terms": lease_terms.written(leases), **fields})


def lease(effect, starts=None, ends=None, *, reach=Reach.TAKE_DOWN, **fields):
    return Lease(effect=effect, starts_at=starts, ends_at=ends, reach=reach, **fields)


def test_a_credited_photo_may_be_shown_and_used():
    assert rights.state(photo(), NOON) == rights.State()


def test_without_a_credit_nobody_sees_it():
    assert rights.state(photo(credit_line=" "), NOON) == rights.State("no-credit", "no-credit")


def test_a_kill_counts_at_every_instant():
    killed = photo(killed_at=NOON)
    assert rights.state(killed, NOON - DAY).hidden == "killed"
    assert rights.state(killed, NOON + DAY).closed == "killed"


def test_an_embargo_ends_at_its_instant():
    held = photo(embargoed_until=NOON)
    assert rights.refusal(held, NOON - HOUR)
    assert rights.may_show(held, NOON)


@pytest.mark.parametrize(("reach", "hidden"), [(Reach.TAKE_DOWN, "ended"), (Reach.NO_NEW_USE, "")])
def test_an_allowance_that_ends_closes_the_photo_and_hides_it_where_it_is_to_be_taken_down(reach, hidden):
    leased = photo(lease("allow", NOON - DAY, NOON, reach=reach))
    assert rights.state(leased, NOON - HOUR) == rights.State()
    assert rights.state(leased, NOON) == rights.State(hidden=hidden, closed="ended")


def test_before_its_first_allowance_it_can_not_be_shown():
    assert rights.state(photo(lease("allow", NOON)), NOON - HOUR).hidden == "not-yet"


def test_another_allowance_goes_on_where_one_ends():
    leased = photo(lease("allow", None, NOON), lease("allow", NOON, NOON + DAY))
    assert rights.may_show(leased, NOON)
    assert rights.state(leased, NOON + DAY).hidden == "ended"


def test_deny_beats_allow():
    both = photo(lease("allow"), lease("deny", NOON, NOON + HOUR))
    assert rights.may_show(both, NOON - HOUR)
    assert rights.state(both, NOON).hidden == "denied"
    assert rights.may_show(both, NOON + HOUR)


def test_a_denial_of_new_use_leaves_published_stories_their_picture():
    closed = photo(lease("deny", reach=Reach.NO_NEW_USE))
    assert rights.may_show(closed, NOON)
    assert rights.no_new_use(closed, NOON)


def test_a_lease_for_one_section_says_nothing_of_others():
    sport_only = photo(lease("deny", section="sport"))
    assert rights.refusal(sport_only, NOON, section="sport")
    assert not rights.refusal(sport_only, NOON, section="world")


def test_syndication_is_denied_apart_from_use():
    kept = photo(lease("deny", covers=Lease.Covers.SYNDICATION))
    assert rights.may_show(kept, NOON)
    assert rights.no_syndication(kept, NOON)
    assert rights.no_syndication(photo(restrictions=["no-sales"]), NOON)
    assert not rights.no_syndication(photo(), NOON)


@pytest.mark.parametrize(("reach", "hidden"), [(Reach.TAKE_DOWN, "contract"), (Reach.NO_NEW_USE, "")])
def test_a_contract_that_ends_ends_for_every_picture_of_the_agency(reach, hidden):
    agency = Agency(pk=1, name="AFP", contract_ends_at=NOON, contract_reach=reach)
    assert rights.state(photo(agency=agency), NOON - HOUR) == rights.State()
    assert rights.state(photo(agency=agency), NOON) == rights.State(hidden=hidden, closed="contract")


def test_the_next_change_is_the_nearest_boundary_to_come():
    agency = Agency(pk=1, name="AFP", contract_ends_at=NOON + 3 * DAY)
    leased = photo(lease("allow", NOON - DAY, NOON + DAY), agency=agency, embargoed_until=NOON - HOUR)
    assert rights.next_change(leased, NOON) == NOON + DAY
    assert rights.next_change(leased, NOON + DAY) == NOON + 3 * DAY
    assert rights.next_change(leased, NOON + 3 * DAY) is None


def test_a_denial_of_new_use_does_not_keep_up_what_has_ended_as_take_down():
    both = photo(lease("allow", None, NOON), lease("deny", reach=Reach.NO_NEW_USE))
    assert rights.state(both, NOON - HOUR) == rights.State(closed="denied")
    assert rights.state(both, NOON) == rights.State("ended", "ended")


def test_an_allowance_for_one_section_allows_no_other():
    sport_only = photo(lease("allow", section="sport"))
    assert rights.may_show(sport_only, NOON, section="sport")
    assert rights.state(sport_only, NOON, section="world").closed == "section"


def test_an_address_without_a_section_answers_while_any_section_may_show_it():
    assert rights.may_show(photo(lease("allow", None, NOON, section="sport")), NOON - HOUR)
    assert rights.refusal(photo(lease("allow", None, NOON, section="sport")), NOON)
    assert rights.may_show(photo(lease("deny", section="sport")), NOON)


def test_what_a_kind_of_rights_forbids_holds_without_being_written_in_the_file():
    assert rights.no_syndication(photo(usage_rights="handout"), NOON)
