"""The rights of a picture at its page: the panel, leasing, revoking, killing and lifting; and who may."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles import actions
from media.actions import grant, kill
from media.models import Kill, Lease, Photo
from tests import build
from tests.articles.desk import earlier
from tests.build import DAY


@pytest.fixture
def photo(db):
    build.paper()
    return build.photo(usage_rights="staff", photographer="Jane Doe")


@pytest.fixture
def desk(sign_in, photo_editor):
    return sign_in(photo_editor)


def where(page, photo, *args):
    return reverse(f"admin:media_photo_{page}", args=[photo.pk, *args])


def page_of(client, photo):
    html = client.get(photo.get_absolute_url()).content.decode().replace("&#x27;", "'")
    return html[html.index('id="rights"') :]


def test_the_panel_says_how_the_rights_stand(desk, photo):
    page = page_of(desk, photo)
    assert "It may be used." in page and "Photographer" in page and "on file" in page
    assert "style=" not in page and "onclick" not in page


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"credit_line": ""}, "No reader sees it: it has no credit."),
        ({"usage_rights": "creative-commons"}, "missing"),
        ({"usage_rights": "handout", "source": "City"}, "No sales: never to be passed on"),
        ({"restrictions": ["no-internet"]}, "blocks publishing until somebody says why"),
        ({"restrictions": ["out:GB"]}, "Not in every territory (GB)"),
        ({"special_instructions": "NO TABLOIDS"}, "NO TABLOIDS"),
    ],
)
def test_the_panel_names_what_stands_against_it_and_what_is_missing(desk, photo, fields, words):
    Photo.objects.update(**fields)
    assert words in page_of(desk, photo)


def test_the_panel_says_what_comes_next_and_what_differs_by_section(desk, photo, photo_editor):
    now = timezone.now()
    grant(photo, effect="deny", starts_at=now + DAY, reach="take-down", by=photo_editor, at=now)
    build.section("sport")
    grant(photo, effect="deny", section="sport", by=photo_editor, at=now)
    page = page_of(desk, photo)
    assert "No reader sees it: its use is denied." in page and "From " in page
    assert "In Sport: No story may take it up" in page


def test_the_contract_of_the_agency_is_named_with_its_end(desk, photo):
    agency = build.agency("wire", contract_ends_at=timezone.now() - DAY, contract_reach="take-down")
    Photo.objects.update(agency=agency)
    page = page_of(desk, photo)
    assert "the contract with its agency has ended" in page and "The contract with WIRE ended on" in page


def test_many_leases_cost_no_query_more(desk, photo, photo_editor, django_assert_num_queries):
    grant(photo, effect="allow", ends_at=timezone.now() + DAY, by=photo_editor, at=earlier())
    desk.get(photo.get_absolute_url())
    with CaptureQueriesContext(connection) as with_one:
        desk.get(photo.get_absolute_url())
    for days in range(2, 12):
        grant(photo, effect="allow", ends_at=timezone.now() + days * DAY, by=photo_editor, at=earlier())
    with django_assert_num_queries(len(with_one)):
        desk.get(photo.get_absolute_url())


def lease(**fields):
    """What the form of a lease sends."""
    given = {"effect": "deny", "covers": "use", "section": "", "reach": "take-down", "notes": "By contract."}
    return {**given, **fields}


def test_a_lease_is_added_on_the_papers_clock(desk, photo):
    build.section("sport")
    assert desk.get(where("lease", photo)).status_code == 200
    sent = lease(section="sport", starts_at_date="2026-07-01", starts_at_time="09:00")
    answer = desk.post(where("lease", photo), sent, follow=True)
    assert answer.redirect_chain[-1][0].endswith("#rights")
    made = Lease.objects.get()
    assert (made.effect, made.section, made.reach) == ("deny", "sport", "take-down")
    assert made.starts_at.isoformat() == "2026-07-01T08:00:00+00:00"
    assert "By contract." in page_of(desk, photo)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"ends_at_date": "2026-03-29", "ends_at_time": "01:30"}, "the clocks go forward over it"),
        ({"ends_at_date": "2026-10-25", "ends_at_time": "01:30"}, "Which one?"),
        ({"ends_at_date": "2026-10-25"}, "Give both the day and the time."),
        (
            {
                "starts_at_date": "2026-10-25",
                "starts_at_time": "12:00",
                "ends_at_date": "2026-10-24",
                "ends_at_time": "12:00",
            },
            "It would end before it begins.",
        ),
        ({"section": "nowhere"}, "nowhere"),
    ],
)
def test_a_lease_that_is_not_right_comes_back_as_typed(desk, photo, wrong, words):
    answer = desk.post(where("lease", photo), lease(**wrong))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert words in page and "By contract." in page
    assert not Lease.objects.exists()


def test_a_time_that_comes_twice_is_chosen(desk, photo):
    sent = lease(ends_at_date="2026-10-25", ends_at_time="01:30", ends_at_fold="1")
    assert desk.post(where("lease", photo), sent).status_code == 302
    assert Lease.objects.get().ends_at.isoformat() == "2026-10-25T01:30:00+00:00"


def test_a_lease_is_revoked_and_stays_on_record(desk, photo, photo_editor):
    made = grant(photo, effect="deny", notes="By contract.", by=photo_editor, at=earlier())
    assert desk.get(where("revoke", photo, made.pk)).status_code == 405
    desk.post(where("revoke", photo, made.pk))
    page = page_of(desk, photo)
    assert "By contract." in page and "revoked" in page and "It may be used." in page
    other = build.photo()
    assert desk.post(where("revoke", other, made.pk)).status_code == 404


def test_the_kill_page_lists_every_place_before_the_button(desk, photo, sub_editor):
    live = build.published(sub_editor, at=earlier(60), lead=build.lead(photo), headline="Live one")
    build.story(sub_editor, at=earlier(), lead=build.lead(photo), headline="Draft one")
    later = build.story(sub_editor, at=earlier(), lead=build.lead(photo), headline="Later one")
    actions.schedule(later, by=sub_editor, at=earlier(), start=timezone.now() + DAY)
    old = build.published(sub_editor, at=earlier(60), lead=build.lead(photo), headline="Old one")
    actions.withdraw(old.article, by=sub_editor, at=earlier(30), note="Gone.")
    build.byline("Jo March").photo_uses.create(photo=photo, role="portrait")
    page = desk.get(where("kill", photo)).content.decode()
    for words in ("Live one", "Draft one", "Later one", "Old one", "Jo March", live.get_absolute_url()):
        assert words in page
    assert 'id="kill"' in page and not Kill.objects.exists()
    assert where("kill", photo) in page_of(desk, photo)


def test_killing_withdraws_it_and_the_page_says_so(desk, photo, sub_editor, photo_editor):
    edition = build.published(sub_editor, at=earlier(60), lead=build.lead(photo))
    assert "/photos/" in desk.get(edition.get_absolute_url()).content.decode()
    sent = {"reason": "Wrong man", "notice": "KILL KILL KILL"}
    answer = desk.post(where("kill", photo), sent, follow=True).content.decode()
    assert "it stood in 1 place that readers saw" in answer
    page = page_of(desk, photo)
    for words in ("it has been killed", "Wrong man", "KILL KILL KILL", edition.headline, "Pia Photoeditor"):
        assert words in page
    assert "/photos/" not in desk.get(edition.get_absolute_url()).content.decode()
    again = desk.post(where("kill", photo), sent)
    assert (again.status_code, Kill.objects.count()) == (422, 1)
    assert "It has been killed already." in again.content.decode()


def test_a_kill_without_a_reason_comes_back_with_its_notice(desk, photo):
    answer = desk.post(where("kill", photo), {"reason": " ", "notice": "KILL KILL KILL"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Say why it is killed." in page and "KILL KILL KILL" in page
    assert not Kill.objects.exists()


def test_the_picker_says_that_a_killed_picture_can_not_be_taken(desk, photo, photo_editor):
    picker = reverse("admin:media_photo_picker")
    kill(photo, reason="Wrong man", by=photo_editor, at=earlier())
    for asked in ({}, {"ids": str(photo.uuid)}):
        (card,) = desk.get(picker, asked).json()["photos"]
        assert card["refusal"] == "it has been killed"


def test_the_chief_editor_lifts_a_kill_with_a_reason(sign_in, photo, photo_editor, chief_editor):
    kill(photo, reason="Wrong man", by=photo_editor, at=earlier())
    assert "The chief editor lifts" in page_of(sign_in(photo_editor), photo)
    client = sign_in(chief_editor)
    assert where("lift", photo) in page_of(client, photo)
    assert client.get(where("lift", photo)).status_code == 200
    assert client.post(where("lift", photo), {"reason": ""}).status_code == 422
    client.post(where("lift", photo), {"reason": "It was the right one"})
    assert "It was the right one" in page_of(client, photo)
    photo.refresh_from_db()
    assert photo.killed_at is None
    assert client.post(where("lift", photo), {"reason": "Again"}).status_code == 422


MAY = {
    "lease": {"section_editor", "photo_editor", "chief_editor"},
    "kill": {"sub_editor", "section_editor", "photo_editor", "chief_editor"},
    "lift": {"chief_editor"},
}


@pytest.mark.parametrize("page", MAY)
@pytest.mark.parametrize(
    "who", ["reporter", "sub_editor", "section_editor", "photo_editor", "chief_editor", "administrator"]
)
def test_each_page_is_for_its_roles_alone(page, who, photo, sign_in, request):
    client = sign_in(request.getfixturevalue(who))
    expected = (200, 422) if who in MAY[page] else (403, 403)
    address = where(page, photo)
    assert (client.get(address).status_code, client.post(address, {"reason": ""}).status_code) == expected
    assert client.put(address).status_code == 405
    assert (address in page_of(client, photo)) == (who in MAY[page] and page != "lift")


@pytest.mark.parametrize("who", ["reporter", "sub_editor", "administrator"])
def test_others_revoke_nothing(who, photo, photo_editor, sign_in, request):
    made = grant(photo, effect="deny", by=photo_editor, at=earlier())
    client = sign_in(request.getfixturevalue(who))
    assert client.post(where("revoke", photo, made.pk)).status_code == 403
    assert Lease.objects.standing().exists()


def test_an_outsider_gets_nowhere(photo, client, stranger, sign_in):
    for outsider in (client, sign_in(stranger)):
        for page in MAY:
            assert outsider.get(where(page, photo)).status_code == 302
            assert outsider.post(where(page, photo), {"reason": "x"}).status_code == 302
    assert not Kill.objects.exists()


def test_a_picture_that_is_not_there_is_not_found(desk):
    for page in MAY.keys() - {"lift"}:
        assert desk.get(reverse(f"admin:media_photo_{page}", args=[999])).status_code == 404


def test_rights_are_saved_with_the_page_on_the_papers_clock(desk, photo):
    data = {}
    for bound in desk.get(photo.get_absolute_url()).context["adminform"].form:
        value = bound.value()
        data[bound.html_name] = "" if value is None else value
    data |= {
        "keywords": "",
        "usage_rights": "social",
        "found_at": "example.org/post/1",
        "permission": "By message, 10 March.",
        "embargoed_until_date": "2026-07-01",
        "embargoed_until_time": "09:00",
    }
    answer = desk.post(photo.get_absolute_url(), data)
    assert answer.status_code == 302, answer.context["adminform"].form.errors
    photo.refresh_from_db()
    assert (photo.usage_rights, photo.found_at) == ("social", "https://example.org/post/1")
    assert photo.embargoed_until.isoformat() == "2026-07-01T08:00:00+00:00"


def test_a_portrait_that_may_not_be_used_is_not_chosen(sign_in, section_editor, photo, photo_editor):
    kill(photo, reason="Wrong man", by=photo_editor, at=earlier())
    byline = build.byline()
    sent = {
        "name": byline.name,
        "slug": byline.slug,
        "kind": "person",
        "portrait-photo": str(photo.uuid),
        "portrait-caption": "",
        "portrait-alt": "",
        "portrait-focal_x": "",
        "portrait-focal_y": "",
    }
    answer = sign_in(section_editor).post(reverse("admin:articles_byline_change", args=[byline.pk]), sent)
    assert "it has been killed" in answer.content.decode()
    assert not byline.photo_uses.exists()
