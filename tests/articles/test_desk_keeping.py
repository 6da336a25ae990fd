"""Keeping the paper: sections, bylines, tags, people, the publication; each change is in the log."""

import pytest
from django.urls import reverse

from articles.models import Byline, Section, Tag
from newsroom.models import AuditEntry, Publication, User
from newsroom.roles import CHIEF_EDITOR, REPORTER
from tests import build
from tests.articles.desk import earlier, story

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def paper(db):
    return build.paper()


@pytest.fixture
def desk(sign_in, chief_editor):
    return sign_in(chief_editor)


def page(thing, action="change"):
    return reverse(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_{action}", args=[thing.pk])


def section_form(**fields):
    return {
        "name": "Sport",
        "slug": "sport",
        "parent": "",
        "position": 3,
        "description": "",
        "hue": "#1d6b4f",
        **fields,
    }


def test_a_section_is_made_and_changed_and_the_log_says_by_whom(desk, chief_editor):
    desk.post(reverse("admin:articles_section_add"), section_form())
    sport = Section.objects.get(slug="sport")
    desk.post(page(sport), section_form(name="Sports"))
    sport.refresh_from_db()
    assert sport.name == "Sports"
    entries = AuditEntry.objects.filter(kind="articles.section", key=str(sport.pk))
    assert [(entry.verb, entry.by) for entry in entries] == [
        ("changed", chief_editor),
        ("added", chief_editor),
    ]
    assert "Name" in desk.get(page(sport, "history")).content.decode()


def test_saving_without_a_change_is_not_in_the_log(desk):
    sport = build.section("sport")
    desk.post(page(sport), section_form(name="Sport", position=0, hue=sport.hue))
    assert not AuditEntry.objects.filter(kind="articles.section").exists()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("slug", "admin", "address of the site itself"),
        ("hue", "green", "#rrggbb"),
        ("slug", "Sport!", "slug"),
    ],
)
def test_a_section_that_can_not_be_is_refused(desk, field, value, words):
    response = desk.post(reverse("admin:articles_section_add"), section_form(**{field: value}))
    assert response.status_code == 200
    assert words in response.content.decode()
    assert not Section.objects.exists()


def test_the_slug_of_a_section_in_print_stays(desk, chief_editor):
    section = build.published(chief_editor, at=earlier()).section
    desk.post(page(section), section_form(name="World", slug="elsewhere"))
    section.refresh_from_db()
    assert section.slug == "world"


def test_a_portrait_is_a_use_of_a_photo_with_words_of_its_own(desk):
    jo, photo = build.byline("Jo March"), build.photo()
    sent = {
        "name": "Jo March",
        "slug": "jo-march",
        "kind": "person",
        "role_line": "",
        "biography": "",
        "user": "",
    }
    portrait = {
        "portrait-photo": str(photo.uuid),
        "portrait-alt": "Jo, laughing",
        "portrait-focal_x": "",
        "portrait-focal_y": "",
    }
    desk.post(page(jo), sent | portrait)
    use = jo.photo_uses.get(role="portrait")
    assert (use.photo, use.alt) == (photo, "Jo, laughing")
    assert str(photo.uuid) in desk.get(page(jo)).content.decode()
    desk.post(page(jo), sent | {"portrait-photo": ""})
    assert not jo.photo_uses.exists()
    assert Byline.objects.get() == jo


def test_tags_are_offered_while_one_types(desk, chief_editor):
    story(chief_editor, tags=["New quay", "quay", "Quayside", "storms"])
    offered = desk.get(reverse("admin:articles_tag_offer"), {"q": "quay"}).json()
    assert offered == {"tags": ["quay", "Quayside", "New quay"]}
    assert desk.get(reverse("admin:articles_tag_offer"), {"q": " "}).json() == {"tags": []}


def test_a_tag_is_described(desk, chief_editor):
    story(chief_editor, tags=["storms"])
    tag = Tag.objects.get()
    assert "storms" in desk.get(reverse("admin:articles_tag_changelist")).content.decode()
    desk.post(page(tag), {"name": "storms", "slug": "storms", "description": "Wind and water."})
    tag.refresh_from_db()
    assert tag.description == "Wind and water."


def person_form(**fields):
    return {"username": "nina", "first_name": "Nina", "last_name": "Vos", "email": "", **fields}


def test_an_administrator_adds_people_and_gives_them_roles(
    sign_in, administrator, reporter, chief_editor, client
):
    sign_in(administrator)
    roles = {group.name: group.pk for user in (reporter, chief_editor) for group in user.groups.all()}
    password = {"password1": "herring-on-rye-14", "password2": "herring-on-rye-14"}
    client.post(reverse("admin:newsroom_user_add"), person_form(groups=[roles[REPORTER]], **password))
    nina = User.objects.get(username="nina")
    assert nina.is_staff
    assert nina.has_role(REPORTER)
    client.post(page(nina), person_form(groups=[roles[CHIEF_EDITOR]], is_active="on"))
    nina = User.objects.get(username="nina")
    assert nina.has_role(CHIEF_EDITOR)
    assert not nina.has_role(REPORTER)
    assert AuditEntry.objects.filter(kind="newsroom.user", verb="changed", by=administrator).exists()
    client.logout()
    assert client.login(username="nina", password="herring-on-rye-14")


def test_an_administrator_sets_a_new_password_for_somebody(sign_in, administrator, reporter, client):
    sign_in(administrator)
    address = reverse("admin:auth_user_password_change", args=[reporter.pk])
    assert "A new password for" in client.get(address).content.decode()
    client.post(
        address, {"password1": "herring-on-rye-14", "password2": "herring-on-rye-14", "set-password": ""}
    )
    reporter.refresh_from_db()
    assert reporter.check_password("herring-on-rye-14")


@pytest.mark.parametrize("sent", [{"is_active": "on"}, {}])
def test_nobody_locks_themselves_out(sign_in, administrator, client, sent):
    sign_in(administrator)
    response = client.post(page(administrator), person_form(username=administrator.username, **sent))
    assert "keys from yourself" in response.content.decode()
    administrator.refresh_from_db()
    assert administrator.is_active
    assert administrator.groups.exists()


def test_only_roles_are_given_not_any_group(sign_in, administrator, reporter, client):
    from django.contrib.auth.models import Group

    other = Group.objects.create(name="something else")
    response = sign_in(administrator).post(page(reporter), person_form(groups=[other.pk], is_active="on"))
    assert response.status_code == 200
    assert not reporter.groups.filter(pk=other.pk).exists()


def test_the_publication_is_changed_in_its_room(sign_in, administrator):
    client = sign_in(administrator)
    sent = {"name": "The Evening Test", "wordmark": "", "tagline": "", "accent": "#0e4f5b", "footer": ""}
    client.post(page(Publication.current()), sent | {"language": "en-gb", "time_zone": "Europe/Amsterdam"})
    assert str(Publication.current()) == "The Evening Test"
    refused = client.post(
        page(Publication.current()), sent | {"language": "en-gb", "time_zone": "Mars/Olympus"}
    )
    assert refused.status_code == 200
    assert Publication.current().time_zone == "Europe/Amsterdam"


def test_the_audit_log_is_searched(desk, chief_editor):
    build.published(chief_editor, at=earlier(), headline="Harbour in the log")
    story(chief_editor, headline="Something else")
    log = reverse("admin:newsroom_auditentry_changelist")
    found = desk.get(log, {"q": "harbour", "verb": "published"}).context["cl"].result_list
    assert [entry.label for entry in found] == ["Harbour in the log"]
