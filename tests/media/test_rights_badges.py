"""The marks on a picture in lists."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from media.admin.badges import badges as on_the_sheet
from media.models import Lease, Photo
from media.rights import lease_terms
from media.rights.badges import badges
from tests import build

NOON = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def photo(*leases, **fields):
    given = {"credit_line": "Jane Doe/AFP", "usage_rights": "staff", **fields}
    return Photo(lease_terms=lease_terms.written(leases), **given)


def allowed(until, reach="take-down"):
    return Lease(effect="allow", covers="use", ends_at=until, reach=reach)


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (photo(), []),
        (photo(killed_at=NOON, usage_rights="unknown"), ["killed"]),
        (photo(credit_line=""), ["no-credit"]),
        (photo(embargoed_until=NOON + DAY), ["embargo"]),
        (photo(allowed(NOON)), ["hidden"]),
        (photo(allowed(NOON, "no-new-use")), ["closed"]),
        (photo(allowed(NOON + DAY)), ["ends-soon"]),
        (photo(allowed(NOON + 8 * DAY)), []),
        (photo(restrictions=["no-internet"]), ["restricted"]),
        (photo(restrictions=["no-sales"]), []),
        (photo(usage_rights="unknown"), ["unknown"]),
    ],
)
def test_each_state_has_its_mark(picture, expected):
    assert [badge.code for badge in badges(picture, NOON)] == expected


def test_the_sheet_bears_them_and_costs_no_query_more(sign_in, photo_editor, django_assert_max_num_queries):
    for number in range(20):
        build.photo(size=(20, 20), killed_at=timezone.now(), agency=build.agency(f"a{number}"))
    client = sign_in(photo_editor)
    client.get(reverse("admin:media_photo_changelist"))  # the pace of intake is remembered from here on
    with django_assert_max_num_queries(11):
        page = client.get(reverse("admin:media_photo_changelist")).content.decode()
    assert page.count('chip-gone">Killed<') == 20


@pytest.mark.parametrize("fields", [{"restrictions": ["no-sales"]}, {"restrictions": ["no-internet"]}, {}])
def test_the_sheet_and_the_page_bear_the_same_marks(db, fields):
    picture = build.photo(usage_rights="staff", photographer="Jane Doe", **fields)
    shown = [badge.text for badge in on_the_sheet(picture, NOON) if badge.kind == "rights"]
    assert shown == [badge.label for badge in badges(picture, NOON)]
