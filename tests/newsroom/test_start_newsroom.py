"""From demo to real: the demo goes, the paper and its first chief editor come, and the demo stays away."""

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Edition, Section
from media.models import Agency, Photo
from newsroom.models import AuditEntry, Publication, User
from newsroom.roles import CHIEF_EDITOR
from tests import build
from tests.cast import PASSWORD, person

ANSWERS = {
    "name": "Der Bote",
    "language": "de",
    "time_zone": "Europe/Berlin",
    "sections": "Politik, Kultur",
    "username": "erna",
    "full_name": "Erna Weiss",
    "email": "erna@example.org",
    "no_input": True,
}


@pytest.fixture
def demo(db, settings):
    settings.DEMO = True
    build.paper(name="The Demo", is_demo=True)
    editor = person("demo-chief", CHIEF_EDITOR, is_demo=True)
    build.published(editor, lead=build.lead(build.photo()), tags=["Ports"])
    return editor


@pytest.fixture(autouse=True)
def password(monkeypatch):
    monkeypatch.setenv("NEWSROOM_PASSWORD", "a-password-of-erna")


def test_the_demo_is_emptied_and_the_paper_is_set_up(demo, uploads_of_this_test):
    call_command("start_newsroom", **ANSWERS)
    assert not Article.objects.exists() and not Edition.objects.exists() and not Photo.objects.exists()
    assert not (uploads_of_this_test / "originals").exists()
    paper = Publication.objects.get()
    assert (paper.name, paper.language, paper.time_zone, paper.is_demo) == (
        "Der Bote",
        "de",
        "Europe/Berlin",
        False,
    )
    assert list(Section.objects.values_list("slug", flat=True)) == ["politik", "kultur"]
    assert Agency.objects.filter(code="afp").exists()
    assert not User.objects.filter(is_demo=True).exists()
    assert AuditEntry.objects.get().verb == "started"


def test_the_first_chief_editor_signs_in_and_publishes(demo, client):
    call_command("start_newsroom", **ANSWERS)
    assert client.login(username="erna", password="a-password-of-erna")
    erna = User.objects.get(username="erna")
    assert build.published(erna, section=Section.objects.first().pk).number == 1


def test_the_demo_does_not_load_again(demo):
    call_command("start_newsroom", **ANSWERS)
    with pytest.raises(CommandError, match="Der Bote is here already"):
        call_command("load_demo")


def test_a_real_newsroom_is_never_emptied(db):
    build.paper(name="The Real One")
    build.story(person("sam", CHIEF_EDITOR))
    with pytest.raises(CommandError, match="nothing was changed"):
        call_command("start_newsroom", **ANSWERS)
    assert Article.objects.exists()


def test_accounts_that_are_not_of_the_demo_are_kept(demo):
    person("kept", CHIEF_EDITOR)
    call_command("start_newsroom", **ANSWERS)
    assert User.objects.filter(username="kept").exists()


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("name", "", "Name of the paper"),
        ("time_zone", "Mars/Olympus", "not a time zone"),
        ("language", "xx-klingon", "not a language"),
        ("sections", "Admin", "address of the site"),
        ("sections", "News, news", "same address"),
        ("email", "erna", "e-mail"),
        ("email", "e" * 250 + "@example.org", "e-mail"),
        ("name", "x" * 121, "Name of the paper: Ensure this value has at most 120"),
        ("name", "Half a pair \udce9", "can't be stored"),
        ("username", "no spaces please", "user name: Enter a valid username"),
        ("full_name", "x" * 151, "full name: Ensure"),
        ("full_name", "Erna " + "x" * 151, "full name: Ensure"),
        ("sections", "Политика", "Политика=address"),
        ("sections", "News=ne ws", "Enter a valid"),
        ("sections", "x" * 81, "at most 80"),
    ],
)
def test_a_bad_answer_changes_nothing(demo, field, value, says):
    with pytest.raises(CommandError, match=says):
        call_command("start_newsroom", **{**ANSWERS, field: value})
    assert Article.objects.exists()


def test_sections_in_another_script_are_given_their_address(demo):
    call_command(
        "start_newsroom", **{**ANSWERS, "language": "ru", "sections": "Политика=politics, Спорт = sport"}
    )
    assert list(Section.objects.values_list("slug", "name")) == [("politics", "Политика"), ("sport", "Спорт")]


def test_an_installation_without_a_demo_keeps_what_is_in_it_files_and_all(db, uploads_of_this_test):
    photo = build.photo()
    build.section("kultur")
    call_command("start_newsroom", **ANSWERS)
    assert photo.original.storage.exists(photo.original.name)
    assert sorted(Section.objects.values_list("slug", flat=True)) == ["kultur", "politik"]


def test_no_answer_at_all_changes_nothing(demo, monkeypatch):
    def nobody(prompt):
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    with pytest.raises(CommandError, match="Nothing was changed"):
        call_command("start_newsroom")
    assert Article.objects.exists()


def test_a_weak_password_changes_nothing(demo, monkeypatch):
    monkeypatch.setenv("NEWSROOM_PASSWORD", "12345")
    with pytest.raises(CommandError, match="too short"):
        call_command("start_newsroom", **ANSWERS)
    assert Article.objects.exists()


def test_demo_accounts_open_nothing_where_the_demo_is_off(demo, client, settings):
    assert client.login(username="demo-chief", password=PASSWORD)
    client.logout()
    settings.DEMO = False
    assert not client.login(username="demo-chief", password=PASSWORD)


@pytest.mark.parametrize("is_on", [True, False])
def test_the_last_words_name_a_demo_setting_that_is_still_on(demo, settings, capsys, is_on):
    settings.DEMO = is_on
    call_command("start_newsroom", **ANSWERS)
    assert ("NEWSROOM_DEMO=on" in capsys.readouterr().out) is is_on
