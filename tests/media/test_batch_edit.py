"""Changing many photos at once: the preview, what is written, what is refused, and taking it back."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from media import batch
from media.actions import batch_edit, edit, edit_photo, undo_batch
from media.batch import Asked
from media.models import BatchEdit, Collection, Photo
from newsroom.models import AuditEntry
from tests import build

pytestmark = pytest.mark.django_db
BATCH = reverse("admin:media_photo_batch")
SHEET = reverse("admin:media_photo_changelist")
LATER = build.NOON + build.HOUR


@pytest.fixture
def desk(sign_in, photo_editor):
    return sign_in(photo_editor)


def done(photos, by, at=build.NOON, **asked):
    return batch_edit([photo.pk for photo in photos], Asked(**asked), by=by, at=at)


def value(photo, name="caption"):
    return getattr(Photo.objects.get(pk=photo.pk), name)


@pytest.mark.parametrize(
    ("asked", "caption"),
    [
        ({"caption": "In Ostrey."}, "A storm hits. In Ostrey."),
        ({"caption": "OSTREY:", "caption_how": "prepend"}, "OSTREY: A storm hits."),
        ({"caption": "gale", "find": "storm", "caption_how": "find"}, "A gale hits."),
        ({"caption": "", "find": "A ", "caption_how": "find"}, "storm hits."),
        ({"caption": "Waves.", "caption_how": "set"}, "Waves."),
        ({"shoot": "The storm of March."}, "A storm hits. The storm of March."),
        ({"shoot": "A storm hits."}, "A storm hits."),
        ({"credit_line": "Jo March"}, "A storm hits."),
    ],
)
def test_captions_are_changed_as_asked(photo_editor, asked, caption):
    photo = build.photo(caption="A storm hits.")
    done([photo], photo_editor, **asked)
    assert value(photo) == caption


def test_every_field_that_is_asked_for_changes_and_nothing_else(photo_editor):
    afp = build.agency()
    photo = build.photo(keywords=["rain", "Sea"], headline="Waves")
    outcome = done(
        [photo],
        photo_editor,
        credit_line="Jo March/The Courier",
        photographer="Jo March",
        agency=afp,
        usage_rights="staff",
        special_instructions="No sales",
        keywords_add=("storm", "RAIN"),
        keywords_remove=("sea",),
    )
    photo.refresh_from_db()
    assert (photo.credit_line, photo.photographer, photo.agency, photo.usage_rights) == (
        "Jo March/The Courier",
        "Jo March",
        afp,
        "staff",
    )
    assert (photo.special_instructions, photo.keywords, photo.headline) == (
        "No sales",
        ["rain", "storm"],
        "Waves",
    )
    assert photo.edited_at == build.NOON
    assert outcome.made.changes == [
        [
            photo.pk,
            {
                "keywords": [["rain", "Sea"], ["rain", "storm"]],
                "credit_line": ["Jane Doe/AFP", "Jo March/The Courier"],
                "photographer": ["", "Jo March"],
                "agency": [None, afp.pk],
                "usage_rights": ["unknown", "staff"],
                "special_instructions": ["", "No sales"],
            },
        ]
    ]


def test_each_photo_has_an_audit_entry_of_its_own(photo_editor):
    photos = [build.photo() for _ in range(3)]
    done(photos, photo_editor, credit_line="Jo March")
    verbs = list(AuditEntry.objects.order_by("pk").values_list("verb", flat=True))
    assert verbs == ["photo edited"] * 3 + ["photos edited together"]


def test_a_photo_for_which_it_can_not_be_is_named_and_spoils_no_other(photo_editor, monkeypatch):
    bad, good = build.photo(slug="bad"), build.photo(slug="good")
    allowed = edit._check

    def check(photo, changed):
        if photo.slug == "bad":
            raise ValidationError({"credit_line": "Not this one."})
        allowed(photo, changed)

    monkeypatch.setattr(edit, "_check", check)
    outcome = done([bad, good], photo_editor, credit_line="Jo March")
    assert [(photo.slug, why) for photo, why in outcome.refused] == [("bad", "credit: Not this one.")]
    assert (value(bad, "credit_line"), value(good, "credit_line")) == ("Jane Doe/AFP", "Jo March")
    assert [pk for pk, _changes in outcome.made.changes] == [good.pk]


def test_what_is_refused_is_told_before_anything_is_written(photo_editor):
    photo = build.photo(photographer="")
    [planned] = batch.plan([photo], Asked(photographer="x" * 201))
    assert "200" in planned.problem and planned.changes["photographer"] == ("", "x" * 201)
    assert photo.photographer == "" and value(photo, "photographer") == ""


def test_nothing_asked_or_too_much_asked_is_an_error(photo_editor):
    photo = build.photo()
    with pytest.raises(ValidationError, match="every field is empty"):
        done([photo], photo_editor)
    with pytest.raises(ValidationError, match="At most 500"):
        batch_edit(list(range(501)), Asked(credit_line="x"), by=photo_editor, at=build.NOON)


def test_it_can_be_taken_back(photo_editor, sub_editor):
    afp = build.agency()
    photos = [build.photo(caption=f"Caption {number}.", agency=afp) for number in range(3)]
    made = done(photos, photo_editor, caption="More.", agency=build.agency("ap"), keywords_add=("rain",)).made
    undone = undo_batch(made, by=sub_editor, at=LATER)
    assert (undone.count, undone.left) == (3, [])
    for number, photo in enumerate(photos):
        photo.refresh_from_db()
        assert (photo.caption, photo.agency, photo.keywords) == (f"Caption {number}.", afp, [])
    made.refresh_from_db()
    assert (made.undone_by, made.undone_at) == (sub_editor, LATER)
    with pytest.raises(ValidationError, match="already"):
        undo_batch(made, by=sub_editor, at=LATER)


def test_what_somebody_changed_since_stays_and_is_named(photo_editor):
    one, two = build.photo(slug="one"), build.photo(slug="two")
    made = done([one, two], photo_editor, credit_line="Jo March", photographer="Jo March").made
    edit_photo(two, {"credit_line": "Someone else"}, by=photo_editor, at=LATER)
    undone = undo_batch(made, by=photo_editor, at=LATER)
    assert [(photo.slug, fields) for photo, fields in undone.left] == [("two", ["credit"])]
    assert value(one, "credit_line") == "Jane Doe/AFP"
    assert (value(two, "credit_line"), value(two, "photographer")) == ("Someone else", "")


def test_only_those_who_may_edit_photos_may(administrator, photo_editor):
    photo = build.photo()
    with pytest.raises(PermissionDenied):
        done([photo], administrator, credit_line="x")
    made = done([photo], photo_editor, credit_line="x").made
    with pytest.raises(PermissionDenied):
        undo_batch(made, by=administrator, at=LATER)
    assert value(photo, "credit_line") == "x"


def test_the_page_shows_each_change_before_it_is_written(desk):
    photos = [build.photo(slug=f"p{number}", credit_line="Old") for number in range(3)]
    same = build.photo(slug="same", credit_line="Jo March")
    chosen = {"photo": [photo.pk for photo in [*photos, same]]}
    page = desk.post(BATCH, chosen).content.decode()
    assert "Edit 4 pictures together" in page and "See each change" in page
    asked = {
        "photos": ",".join(map(str, chosen["photo"])),
        "caption_how": "append",
        "credit_line": "Jo March",
    }
    page = desk.post(BATCH, {**asked, "step": "preview"}).content.decode()
    assert page.count("<del>Old</del> <ins>Jo March</ins>") == 3
    assert "3 pictures would change" in page and "1 says so already" in page
    assert value(photos[0], "credit_line") == "Old" and not BatchEdit.objects.exists()
    answer = desk.post(BATCH, {**asked, "step": "write", "query": "q=p"}, follow=True)
    page = answer.content.decode()
    assert answer.redirect_chain[0][0].startswith(f"{SHEET}?q=p&done=")
    assert "credit of 3 pictures" in page and "Undo" in page
    assert value(photos[0], "credit_line") == "Jo March"
    made = BatchEdit.objects.get()
    assert (
        "<del>Old</del>" in desk.get(reverse("admin:media_photo_batch_made", args=[made.pk])).content.decode()
    )
    undo = reverse("admin:media_photo_batch_undo", args=[made.pk])
    assert desk.get(undo).status_code == 405
    assert "3 pictures are as they were" in desk.post(undo, follow=True).content.decode()
    assert value(photos[0], "credit_line") == "Old"


def test_all_that_match_are_taken_up_to_a_limit_that_is_told(desk, monkeypatch):
    monkeypatch.setattr(batch, "LIMIT", 3)
    for number in range(5):
        build.photo(slug=f"harbour {number}", size=(20, 20))
    build.photo(slug="market", size=(20, 20))
    page = desk.post(BATCH, {"everything": "1", "query": "q=harbour"}).content.decode()
    assert "Edit 3 pictures together" in page and "more than 3" in page and "market" not in page


def test_a_form_that_is_not_right_says_so_and_keeps_its_words(desk):
    photo = build.photo()
    asked = {"photos": str(photo.pk), "step": "preview", "caption_how": "find", "caption": "gale", "find": ""}
    page = desk.post(BATCH, asked).content.decode()
    assert "Say which words are to be replaced" in page and "gale" in page
    page = desk.post(
        BATCH, {"photos": str(photo.pk), "step": "preview", "caption_how": "append"}
    ).content.decode()
    assert "every field is empty" in page


def test_nothing_selected_leads_back_to_the_sheet(desk):
    assert "Select at least one" in desk.post(BATCH, {"photo": "x"}, follow=True).content.decode()


def test_the_shoot_caption_of_a_collection_is_added_to_all(desk):
    shoot = Collection.objects.create(name="Storm", caption="The storm of March.", made_at=build.NOON)
    photos = [build.photo(caption="Waves.") for _ in range(2)]
    asked = {
        "photos": ",".join(str(photo.pk) for photo in photos),
        "caption_how": "append",
        "shoot": shoot.pk,
    }
    desk.post(BATCH, {**asked, "step": "write"})
    assert value(photos[1]) == "Waves. The storm of March."


def test_an_administrator_and_a_stranger_are_kept_out(sign_in, administrator, stranger):
    photo = build.photo()
    assert sign_in(administrator).post(BATCH, {"photo": photo.pk}).status_code == 403
    assert sign_in(stranger).post(BATCH, {"photo": photo.pk}).status_code == 302
    assert sign_in(administrator).get(BATCH).status_code == 405
