"""Who may enter which room of the desk: each role at each address, strangers, and the signed out."""

import pytest
from django.urls import reverse

from articles import actions
from articles.models import Edition, Path, Tag
from newsroom.models import AuditEntry, Publication
from tests import build
from tests.articles.desk import earlier

pytestmark = pytest.mark.django_db

REPORTER, SUB, SECTION, PHOTO, CHIEF, ADMIN = (
    "reporter",
    "sub_editor",
    "section_editor",
    "photo_editor",
    "chief_editor",
    "administrator",
)
EVERYBODY = {REPORTER, SUB, SECTION, PHOTO, CHIEF, ADMIN}
WRITERS = {REPORTER, SUB, SECTION, CHIEF}
PUBLISHERS = {SUB, SECTION, CHIEF}
KEEPERS = {SECTION, CHIEF, ADMIN}

# Address, what is opened there, and who may.
ROOMS = [
    ("index", None, EVERYBODY),
    ("password_change", None, EVERYBODY),
    ("articles_article_changelist", None, EVERYBODY),
    ("articles_article_add", None, WRITERS),
    ("articles_article_import", None, WRITERS),
    ("articles_article_change", "article", EVERYBODY),
    ("articles_article_history", "article", EVERYBODY),
    ("articles_article_publish", "article", PUBLISHERS),
    ("articles_article_schedule", "article", PUBLISHERS),
    ("articles_article_unschedule", "article", PUBLISHERS),
    ("articles_article_withdraw", "article", PUBLISHERS),
    ("articles_article_delete", "article", set()),
    ("articles_section_changelist", None, EVERYBODY),
    ("articles_section_add", None, KEEPERS),
    ("articles_section_change", "section", EVERYBODY),
    ("articles_section_history", "section", EVERYBODY),
    ("articles_section_delete", "section", set()),
    ("articles_byline_changelist", None, EVERYBODY),
    ("articles_byline_add", None, KEEPERS),
    ("articles_byline_change", "byline", EVERYBODY),
    ("articles_byline_delete", "byline", set()),
    ("articles_tag_changelist", None, EVERYBODY),
    ("articles_tag_add", None, KEEPERS),
    ("articles_tag_offer", None, EVERYBODY),
    ("articles_tag_change", "tag", EVERYBODY),
    ("articles_tag_delete", "tag", set()),
    ("articles_edition_changelist", None, EVERYBODY),
    ("articles_edition_add", None, set()),
    ("articles_edition_change", "edition", EVERYBODY),
    ("articles_edition_delete", "edition", set()),
    ("articles_path_changelist", None, EVERYBODY),
    ("articles_path_add", None, set()),
    ("articles_path_change", "path", EVERYBODY),
    ("newsroom_user_changelist", None, {ADMIN}),
    ("newsroom_user_add", None, {ADMIN}),
    ("newsroom_user_change", "user", {ADMIN}),
    ("newsroom_user_delete", "user", set()),
    ("newsroom_publication_change", "publication", {ADMIN}),
    ("newsroom_publication_add", None, set()),
    ("newsroom_auditentry_changelist", None, KEEPERS),
    ("newsroom_auditentry_add", None, set()),
    ("newsroom_auditentry_change", "entry", KEEPERS),
    ("newsroom_auditentry_delete", "entry", set()),
]  # fmt: skip

# What takes a post and changes nothing for those who may not.
FORMS = [
    ("articles_section_change", "section", KEEPERS),
    ("articles_byline_change", "byline", KEEPERS),
    ("articles_tag_change", "tag", KEEPERS),
    ("articles_article_change", "article", WRITERS),
    ("articles_edition_change", "edition", set()),
    ("newsroom_auditentry_change", "entry", set()),
    ("newsroom_user_change", "user", {ADMIN}),
    ("newsroom_publication_change", "publication", {ADMIN}),
]


@pytest.fixture
def things(db, chief_editor):
    build.paper()
    edition = build.published(
        chief_editor, at=earlier(), tags=["ferries"], bylines=[{"byline": build.byline().pk, "role": "by"}]
    )
    return {
        "article": edition.article,
        "edition": Edition.objects.get(),
        "path": Path.objects.get(),
        "section": edition.section,
        "byline": build.byline(),
        "tag": Tag.objects.get(),
        "user": chief_editor,
        "publication": Publication.objects.get(),
        "entry": AuditEntry.objects.first(),
    }


def address(things, name, thing):
    return reverse(f"admin:{name}", args=[things[thing].pk] if thing else [])


@pytest.mark.parametrize("who", sorted(EVERYBODY))
def test_each_role_enters_its_rooms_and_no_others(request, sign_in, things, who):
    client = sign_in(request.getfixturevalue(who))
    found = {name: client.get(address(things, name, thing)).status_code for name, thing, _ in ROOMS}
    assert found == {name: 200 if who in allowed else 403 for name, _, allowed in ROOMS}


@pytest.mark.parametrize("who", sorted(EVERYBODY))
def test_nobody_changes_what_is_not_theirs_to_change(request, sign_in, things, who):
    client = sign_in(request.getfixturevalue(who))
    refused = {
        name for name, thing, _ in FORMS if client.post(address(things, name, thing)).status_code == 403
    }
    assert refused == {name for name, _, allowed in FORMS if who not in allowed}


def test_the_signed_out_and_strangers_are_led_to_the_door(client, stranger, things):
    login = reverse("admin:login")
    for signed_in in (False, True):
        if signed_in:
            client.force_login(stranger)
        for name, thing, _ in ROOMS:
            response = client.get(address(things, name, thing))
            assert response.status_code == 302, name
            assert response.url.startswith(login), name


@pytest.mark.parametrize("who", sorted(EVERYBODY))
def test_the_bar_shows_the_rooms_that_open(request, sign_in, things, who):
    client = sign_in(request.getfixturevalue(who))
    page = client.get(reverse("admin:index")).content.decode()
    bar = page.partition("</header>")[0]
    for name, allowed in {
        "articles_article_changelist": EVERYBODY,
        "articles_section_changelist": EVERYBODY,
        "newsroom_user_changelist": {ADMIN},
        "newsroom_publication_changelist": {ADMIN},
        "newsroom_auditentry_changelist": KEEPERS,
    }.items():
        assert (reverse(f"admin:{name}") in bar) == (who in allowed), name
    assert "The Test Courier" in bar


def test_a_refusal_says_what_is_refused(sign_in, reporter, things):
    response = sign_in(reporter).get(address(things, "articles_article_withdraw", "article"))
    assert "Your role does not let you withdraw a story" in response.content.decode()


@pytest.mark.parametrize(
    ("name", "thing", "words"),
    [
        ("articles_article_delete", "article", "Spike it, or withdraw it"),
        ("articles_section_delete", "section", "what has been published names it"),
        ("newsroom_user_delete", "user", "Take “active” from them instead"),
        ("newsroom_auditentry_delete", "entry", "A record is not deleted"),
    ],
)
def test_what_is_not_deleted_says_why(sign_in, administrator, things, name, thing, words):
    response = sign_in(administrator).get(address(things, name, thing))
    assert response.status_code == 403
    assert "<title>Not with your role – The Test Courier</title>" in response.content.decode()
    assert words in response.content.decode()


def test_the_publication_is_its_form(sign_in, administrator, reporter, things):
    room = reverse("admin:newsroom_publication_changelist")
    assert sign_in(administrator).get(room).url == reverse("admin:newsroom_publication_change", args=[1])
    assert sign_in(reporter).get(room).status_code == 403


def test_what_other_packages_bring_along_is_no_room(sign_in, administrator):
    client = sign_in(administrator)
    for foreign in ("auth/group/", "taggit/tag/"):
        assert client.get(f"/admin/{foreign}").status_code == 404


def test_an_app_is_no_room(sign_in, reporter, things):
    assert sign_in(reporter).get("/admin/articles/").url == reverse("admin:index")


def test_a_story_that_is_not_there_is_not_found(sign_in, chief_editor, things):
    client = sign_in(chief_editor)
    for page in ("change/", "history/", "publish/", "revision/1/"):
        assert client.get(f"/admin/articles/article/99999/{page}").status_code == 404
    assert client.get("/admin/articles/article/nonsense/change/").status_code == 404
    assert client.get(f"/admin/articles/article/{10**30}/change/").status_code == 404


def test_no_page_of_the_desk_needs_more_than_the_policy_allows(sign_in, chief_editor, administrator, things):
    article = things["article"]
    actions.save(article, build.copy(), by=chief_editor, at=earlier(1), based_on=1)
    for who in (chief_editor, administrator):
        client = sign_in(who)
        for name, thing, allowed in ROOMS:
            response = client.get(address(things, name, thing))
            if not response["Content-Type"].startswith("text/html"):
                continue
            page = response.content.decode()
            assert " style=" not in page, name
            assert "<style" not in page, name
            assert " onclick=" not in page, name
            assert "javascript:" not in page, name
            for script in page.split("<script")[1:]:
                assert " src=" in script.partition(">")[0], name
