"""One photo's page: two people saving, corrections listed first, templates, history, uses, downloads."""

import io

import pytest
from django.urls import reverse
from PIL import Image

from media.actions import ChangedSince, edit_photo
from media.actions.edit import told
from media.addresses import Crop
from media.admin.history import ADDED, REMOVED, SAME, difference
from media.caption_gaps import append, fill
from media.models import CaptionTemplate, Collection, CollectionPhoto, Photo
from media.uses import SHOWN, grouped
from newsroom.models import AuditEntry
from tests import build
from tests.cast import person
from tests.media.test_photo_desk import form_of


@pytest.fixture
def desk(sign_in, photo_editor):
    return sign_in(photo_editor)


def rendition_url(photo, crop="full", width=320, format="jpg"):
    return reverse("admin:media_photo_rendition", args=[photo.uuid, crop, width, format])


# Two people


def test_fields_that_only_one_of_two_changed_are_both_kept(desk, chief_editor):
    photo = build.photo()
    form = form_of(desk, photo)
    edit_photo(photo, {"city": "Ostrey"}, by=chief_editor, at=build.NOON)
    assert desk.post(photo.get_absolute_url(), {**form, "headline": "Rain"}).status_code == 302
    photo.refresh_from_db()
    assert (photo.city, photo.headline) == ("Ostrey", "Rain")


def test_the_same_field_changed_by_two_is_shown_in_both_versions_and_nothing_is_written(desk, chief_editor):
    photo = build.photo(caption="A pier.")
    form = form_of(desk, photo)
    edit_photo(photo, {"caption": "A pier at dawn."}, by=chief_editor, at=build.NOON)
    answer = desk.post(photo.get_absolute_url(), {**form, "caption": "A pier at dusk.", "headline": "Pier"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "A pier at dawn." in page and "A pier at dusk." in page and "Carl Chiefeditor" in page
    photo.refresh_from_db()
    assert (photo.caption, photo.headline) == ("A pier at dawn.", "")
    again = {bound.html_name: bound.value() for bound in answer.context["adminform"].form}
    again = {name: "" if value is None else value for name, value in again.items()}
    again["keywords"] = ""
    assert again["caption"] == "A pier at dusk." and again["headline"] == "Pier"
    theirs = {**again, "take-caption": "theirs"}
    assert desk.post(photo.get_absolute_url(), theirs).status_code == 302
    photo.refresh_from_db()
    assert (photo.caption, photo.headline) == ("A pier at dawn.", "Pier")


def test_after_both_were_seen_mine_may_be_saved(desk, chief_editor):
    photo = build.photo(caption="A pier.")
    stale = form_of(desk, photo)
    edit_photo(photo, {"caption": "A pier at dawn."}, by=chief_editor, at=build.NOON)
    clash = desk.post(photo.get_absolute_url(), {**stale, "caption": "A pier at dusk."})
    seen = clash.context["adminform"].form["seen"].value()
    mine = {**stale, "caption": "A pier at dusk.", "seen": seen, "take-caption": "mine"}
    assert desk.post(photo.get_absolute_url(), mine).status_code == 302
    photo.refresh_from_db()
    assert photo.caption == "A pier at dusk."


def test_the_action_refuses_what_was_not_seen(photo_editor):
    photo = build.photo(caption="New")
    with pytest.raises(ChangedSince) as refused:
        edit_photo(photo, {"caption": "Mine"}, by=photo_editor, at=build.NOON, seen={"caption": "Old"})
    assert refused.value.fields == ["caption"]
    same = edit_photo(photo, {"caption": "New"}, by=photo_editor, at=build.NOON, seen={"caption": "Old"})
    assert same.caption == "New" and not AuditEntry.objects.exists()


def test_line_breaks_and_seconds_of_a_camera_are_no_change(desk):
    taken = build.NOON.replace(second=17, microsecond=250000)
    photo = build.photo(caption="One.\nTwo.", taken_at=taken)
    form = form_of(desk, photo)
    form.pop("taken_at")
    form |= {"caption": "One.\r\nTwo.", "taken_at_0": "2026-03-10", "taken_at_1": "12:00:17"}
    assert desk.post(photo.get_absolute_url(), form).status_code == 302
    assert not AuditEntry.objects.exists()


def test_a_cut_that_can_not_be_is_told_beside_its_field(desk):
    photo = build.photo()
    cuts = {f"cuts-16x9-{part}": value for part, value in (("left", "90"), ("top", "0"), ("width", "50"))}
    page = desk.post(photo.get_absolute_url(), {**form_of(desk, photo), **cuts})
    assert "reaches out" in page.context["adminform"].form.errors["cuts"][0]
    cuts["cuts-16x9-left"] = "10"
    assert desk.post(photo.get_absolute_url(), {**form_of(desk, photo), **cuts}).status_code == 302
    photo.refresh_from_db()
    assert photo.crops["16x9"][:3] == [0.1, 0, 0.5]


# Corrections


def test_a_correction_lists_the_live_pages_first_and_asks_once(desk, sub_editor, client):
    photo = build.photo(caption="Old words.")
    build.published(sub_editor, lead=build.lead(photo), headline="It follows")
    build.published(sub_editor, lead=build.lead(photo, caption="Its own."), headline="It has its own")
    build.story(sub_editor, lead=build.lead(photo), headline="A draft")
    form = {**form_of(desk, photo), "caption": "New words."}
    answer = desk.post(photo.get_absolute_url(), form)
    waiting = answer.context["confirm"]
    assert [use.what for use in waiting["effects"].following] == ["It follows"]
    assert [use.what for use in waiting["effects"].overriding] == ["It has its own"]
    photo.refresh_from_db()
    assert photo.caption == "Old words."
    assert desk.post(photo.get_absolute_url(), {**form, "confirmed": waiting["fields"]}).status_code == 302
    photo.refresh_from_db()
    assert photo.caption == "New words." and photo.caption_changed_at
    assert AuditEntry.objects.get(verb="photo edited").data["changes"]["caption"] == [
        "Old words.",
        "New words.",
    ]


def test_a_credit_corrects_those_with_a_caption_of_their_own_too(desk, sub_editor):
    photo = build.photo()
    build.published(sub_editor, lead=build.lead(photo, caption="Its own."), headline="It has its own")
    answer = desk.post(photo.get_absolute_url(), {**form_of(desk, photo), "credit_line": "Jo March"})
    assert [use.what for use in answer.context["confirm"]["effects"].following] == ["It has its own"]


def test_nothing_is_asked_where_no_reader_sees_it(desk, sub_editor):
    photo = build.photo()
    build.story(sub_editor, lead=build.lead(photo))
    form = {**form_of(desk, photo), "caption": "New", "credit_line": "Jo March"}
    assert desk.post(photo.get_absolute_url(), form).status_code == 302


def test_other_words_need_no_yes(desk, sub_editor):
    photo = build.photo()
    build.published(sub_editor, lead=build.lead(photo))
    assert desk.post(photo.get_absolute_url(), {**form_of(desk, photo), "city": "Ostrey"}).status_code == 302


# Templates


FACTS = {"headline": "Rain", "city": "Ostrey", "country": "", "photographer": "Jo", "taken_at": build.NOON}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{headline} in {city}, {country}, on {date}.", "Rain in Ostrey, on 10 March 2026."),
        ("{city}, {country}: {headline}", "Ostrey: Rain"),
        ("Photo: {photographer}", "Photo: Jo"),
        ("No gaps.", "No gaps."),
    ],
)
def test_gaps_are_filled_and_empty_ones_close(text, filled, db):
    assert fill(text, FACTS) == filled


def test_words_are_not_added_twice():
    assert append("A pier.", "At dawn.") == "A pier. At dawn."
    assert append("A pier. At dawn.", "At dawn.") == "A pier. At dawn."


def test_a_template_fills_the_caption_on_the_page_and_saves_nothing(desk):
    photo = build.photo(caption="Old.", city="Ostrey")
    kept = CaptionTemplate.objects.create(name="Place", text="{headline} in {city}.")
    form = {
        **form_of(desk, photo),
        "headline": "Rain",
        "template": f"template-{kept.pk}",
        "_template": "append",
    }
    answer = desk.post(photo.get_absolute_url(), form)
    assert answer.context["adminform"].form["caption"].value() == "Old. Rain in Ostrey."
    answer = desk.post(photo.get_absolute_url(), {**form, "_template": "fill"})
    assert answer.context["adminform"].form["caption"].value() == "Rain in Ostrey."
    photo.refresh_from_db()
    assert (photo.caption, photo.headline) == ("Old.", "")


def test_the_caption_of_a_shoot_is_offered_to_its_pictures_alone(desk):
    photo, other = build.photo(caption="One."), build.photo()
    shoot = Collection.objects.create(
        name="Regatta", kind="shoot", caption="The regatta.", made_at=build.NOON
    )
    CollectionPhoto.objects.create(collection=shoot, photo=photo, added_at=build.NOON)
    assert "Regatta" in desk.get(photo.get_absolute_url()).content.decode()
    assert "Regatta" not in desk.get(other.get_absolute_url()).content.decode()
    form = {**form_of(desk, photo), "template": f"shoot-{shoot.pk}", "_template": "append"}
    answer = desk.post(photo.get_absolute_url(), form)
    assert answer.context["adminform"].form["caption"].value() == "One. The regatta."


def test_templates_are_kept_by_photo_editors_and_refuse_unknown_gaps(sign_in, photo_editor, reporter):
    add = reverse("admin:media_captiontemplate_add")
    assert sign_in(reporter).post(add, {"name": "A", "text": "B"}).status_code == 403
    client = sign_in(photo_editor)
    bad = client.post(add, {"name": "A", "text": "{who}"})
    assert "no field {who}" in bad.context["adminform"].form.errors["text"][0]
    assert client.post(add, {"name": "A", "text": "{city}"}).status_code == 302
    kept = CaptionTemplate.objects.get()
    assert (
        client.post(
            reverse("admin:media_captiontemplate_delete", args=[kept.pk]), {"post": "yes"}
        ).status_code
        == 302
    )
    assert not CaptionTemplate.objects.exists()
    assert AuditEntry.objects.filter(verb="deleted").exists()


# History and uses


def test_the_difference_marks_words():
    assert difference("A pier at dawn.", "A pier at dusk.") == [
        (SAME, "A pier at "),
        (REMOVED, "dawn."),
        (ADDED, "dusk."),
    ]
    assert difference("", "New") == [(ADDED, "New")]


def test_the_history_says_who_changed_which_words(desk, photo_editor):
    photo = build.photo(caption="A pier at dawn.")
    edit_photo(photo, {"caption": "A pier at dusk."}, by=photo_editor, at=build.NOON)
    page = desk.get(photo.get_absolute_url()).content.decode()
    assert "<del>dawn.</del>" in page and "<ins>dusk.</ins>" in page and "Pia Photoeditor" in page
    assert told(build.NOON) == "2026-03-10T12:00:00+00:00"


def test_uses_stand_in_groups_with_their_dates(sub_editor, photo_editor):
    photo = build.photo()
    first = build.published(sub_editor, lead=build.lead(photo), headline="Live one")
    build.story(sub_editor, lead=build.lead(photo), headline="A draft")
    groups = {
        group.name: [use.what for use in group.uses] for group in grouped(photo, build.NOON + build.HOUR)
    }
    assert groups["Live"] == ["Live one"]
    assert set(groups["Working copies"]) == {"Live one", "A draft"}
    before = {group.name for group in grouped(photo, first.live_from - build.HOUR)}
    assert "Scheduled" in before and "Live" not in before


def test_uses_that_only_history_names_are_told(sub_editor):
    from articles import actions, working_copy

    photo = build.photo()
    story = build.story(sub_editor, lead=build.lead(photo), headline="Once")
    copy = {**working_copy.take(story), "lead": None}
    actions.save(story, copy, by=sub_editor, at=build.NOON, based_on=1)
    (group,) = grouped(photo, build.NOON)
    assert (group.name, [use.what for use in group.uses]) == ("Only in earlier revisions", ["Once"])


def test_the_page_costs_the_same_for_many_uses_and_says_how_many_more(
    desk, sub_editor, django_assert_max_num_queries
):
    photo = build.photo()
    for number in range(SHOWN + 3):
        build.published(sub_editor, lead=build.lead(photo), headline=f"Story {number}")
    with django_assert_max_num_queries(26):
        page = desk.get(photo.get_absolute_url()).content.decode()
    assert "and 3 more" in page


# Downloads


def test_every_crop_can_be_taken_away_with_its_credit_inside(desk):
    photo = build.photo(size=(1200, 800), credit_line="Jo March/AFP", slug="a pier")
    answer = desk.get(rendition_url(photo, Crop.of(photo, "16:9").code, 640, "jpg"))
    assert answer.status_code == 200
    assert 'attachment; filename="a-pier-16x9-640.jpg"' in answer["Content-Disposition"]
    data = b"".join(answer.streaming_content)
    assert b"Jo March/AFP" in data
    assert Image.open(io.BytesIO(data)).size == (640, 360)
    assert "640 × 360" in desk.get(photo.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    "asked", [("16x9-1-1", 640, "jpg"), ("full", 641, "jpg"), ("full", 640, "gif"), ("x", 1, "jpg")]
)
def test_what_the_page_does_not_offer_is_not_made(desk, asked):
    assert desk.get(rendition_url(build.photo(), *asked)).status_code == 404


def test_without_a_credit_or_once_killed_there_is_only_the_original(desk):
    for fields in ({"credit_line": ""}, {"killed_at": build.NOON}):
        photo = build.photo(**fields)
        assert desk.get(rendition_url(photo)).url == photo.get_absolute_url()
        assert "rendition/" not in desk.get(photo.get_absolute_url()).content.decode()


def test_downloads_and_close_looks_are_for_the_desk(client, stranger, sign_in):
    photo = build.photo()
    places = [rendition_url(photo), reverse("admin:media_photo_actual", args=[photo.uuid])]
    for place in places:
        assert client.get(place).status_code == 302
    outsider = sign_in(stranger)
    assert all(outsider.get(place).status_code == 302 for place in places)


def test_the_close_look_has_every_pixel(desk):
    photo = build.photo(size=(1300, 700))
    answer = desk.get(reverse("admin:media_photo_actual", args=[photo.uuid]))
    assert Image.open(io.BytesIO(b"".join(answer.streaming_content))).size == (1300, 700)


# Neighbours


def test_the_search_one_came_from_is_walked(desk):
    for number in range(3):
        build.photo(slug=f"rain-{number}", caption="rain", uploaded_at=build.NOON - number * build.HOUR)
    build.photo(slug="sun", caption="sun")
    middle = Photo.objects.get(slug="rain-1")
    page = desk.get(f"{middle.get_absolute_url()}?_changelist_filters=q%3Drain")
    found = page.context["neighbours"]
    assert (found.place, found.count) == (2, 3)
    assert "q%3Drain" in found.next and str(Photo.objects.get(slug="rain-2").pk) in found.next
    assert page.context["back_to_search"].endswith("?q=rain")
    assert desk.get(middle.get_absolute_url()).context["neighbours"] is None
    assert desk.get(f"{middle.get_absolute_url()}?_changelist_filters=q%3Dsun").context["neighbours"] is None
    assert desk.get(f"{middle.get_absolute_url()}?_changelist_filters=zz__x%3D1").status_code == 200


def test_the_sheet_hands_its_search_on(desk):
    build.photo(caption="rain")
    page = desk.get(reverse("admin:media_photo_changelist"), {"q": "rain"}).content.decode()
    assert "_changelist_filters=q%3Drain" in page


def test_who_may_not_change_sees_the_page_without_its_tools(sign_in, sub_editor):
    photo = build.photo()
    build.story(sub_editor, lead=build.lead(photo))
    administrator = person("ann-admin", "administrator")
    page = sign_in(administrator).get(photo.get_absolute_url())
    assert page.status_code == 200 and "Where it is used" in page.content.decode()
