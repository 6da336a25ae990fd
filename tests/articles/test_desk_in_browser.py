"""The desk in a real browser: nothing typed is lost, every place is reached, and it works by keyboard."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from articles import actions, working_copy
from articles.models import Proposal
from newsroom.models import AuditEntry
from tests import build
from tests.articles.desk import earlier, story, story_url
from tests.browser import watched
from tests.cast import PASSWORD

HEADLINE = "Headline"


@pytest.fixture
def newsroom(transactional_db, live_server):
    build.paper()
    build.section("world")
    return live_server.url


@pytest.fixture
def sit_down(browser_context, newsroom):
    """``sit_down(user)`` gives a page in a browser of that person's own, signed in."""

    def open_page(user, **options):
        page = watched(browser_context(**options).new_page())
        sign_in(page, user, newsroom)
        return page

    return open_page


def sign_in(page, user, newsroom):
    page.goto(f"{newsroom}/admin/login/")
    page.get_by_label("User name").fill(user.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{newsroom}/admin/")


def open_story(page, newsroom, article):
    page.goto(newsroom + story_url(article))
    page.locator("story-editor .ProseMirror").wait_for()


def type_below(page, words):
    page.locator("story-editor .ProseMirror p").last.click()
    page.keyboard.press("End")
    page.keyboard.type(words)


def status(page, words):
    page.locator("[data-status]", has_text=re.compile(words)).wait_for()


def test_saving_keeps_the_page_and_the_caret(sit_down, newsroom, section_editor):
    article = story(section_editor)
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    type_below(page, " More")
    status(page, "Not saved yet")
    page.keyboard.press("Control+s")
    status(page, "^Saved")
    page.keyboard.type(" words.")
    page.keyboard.press("Control+s")
    page.locator("[data-history]", has_text="Revision 3").wait_for()
    article.refresh_from_db()
    assert article.body["content"][-1]["content"][0]["text"] == "Nobody was hurt. More words."
    assert page.complaints == []


def test_words_that_were_never_saved_are_offered_back(sit_down, newsroom, section_editor):
    article = story(section_editor, headline="As it was")
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.get_by_label(HEADLINE, exact=True).fill("Never saved")
    type_below(page, " Nor this.")
    page.reload()
    page.get_by_text("Words from this device that were never saved").wait_for()
    expect(page.get_by_label(HEADLINE, exact=True)).to_have_value("As it was")
    page.get_by_role("button", name="Put them back").click()
    page.get_by_text("These are the words from this device").wait_for()
    expect(page.get_by_label(HEADLINE, exact=True)).to_have_value("Never saved")
    page.locator(".ProseMirror", has_text="Nor this.").wait_for()
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved as revision 2").wait_for()
    expect(page.get_by_text("Words from this device")).to_be_hidden()
    article.refresh_from_db()
    assert article.headline == "Never saved"


def test_an_expired_session_costs_no_word(sit_down, newsroom, section_editor):
    article = story(section_editor)
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.get_by_label(HEADLINE, exact=True).fill("Typed while signed out")
    Session.objects.all().delete()
    page.get_by_role("button", name="Publish").click()
    status(page, "you have been signed out")
    other = page.context.new_page()
    sign_in(other, section_editor, newsroom)
    page.get_by_role("button", name="Save", exact=True).click()
    status(page, "^Saved")
    article.refresh_from_db()
    assert article.headline == "Typed while signed out"


def test_a_new_story_outlives_the_session_too(sit_down, newsroom, section_editor):
    page = sit_down(section_editor)
    page.goto(f"{newsroom}/admin/articles/article/add/")
    page.get_by_label(HEADLINE, exact=True).fill("A story of its own")
    Session.objects.all().delete()
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_label("User name").fill(section_editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Put them back").click()
    page.get_by_text("These are the words from this device").wait_for()
    expect(page.get_by_label(HEADLINE, exact=True)).to_have_value("A story of its own")


def test_a_lost_connection_keeps_the_words_and_saves_them_when_it_is_back(sit_down, newsroom, section_editor):
    article = story(section_editor)
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.context.set_offline(True)
    page.get_by_label(HEADLINE, exact=True).fill("Written on a train")
    page.get_by_role("button", name="Save", exact=True).click()
    status(page, "no connection")
    page.context.set_offline(False)
    status(page, "^Saved")
    article.refresh_from_db()
    assert article.headline == "Written on a train"


def test_a_colleagues_save_is_told_and_mine_is_saved_deliberately(
    sit_down, newsroom, section_editor, sub_editor
):
    article = story(section_editor)
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.get_by_label(HEADLINE, exact=True).fill("Mine")
    theirs = {**working_copy.take(article), "headline": "Theirs"}
    actions.save(article, theirs, by=sub_editor, at=earlier(5), based_on=1)
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text(f"{sub_editor} saved this story meanwhile").wait_for()
    expect(page.get_by_label(HEADLINE, exact=True)).to_have_value("Mine")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="See theirs").click()
    opened.value.get_by_text("Theirs").first.wait_for()
    page.get_by_role("button", name="Save mine as the newest version").click()
    page.get_by_text("Yours is the newest version now").wait_for()
    article.refresh_from_db()
    assert article.headline == "Mine"


def test_an_accepted_pull_quote_stands_in_the_text_and_is_settled_on_saving(
    sit_down, newsroom, section_editor
):
    article = story(section_editor)
    block = article.body["content"][0]["attrs"]["id"]
    proposal = Proposal.objects.create(
        article=article,
        kind="pull_quote",
        block_id=block,
        text="We were lucky",
        speaker="Jo",
        speaker_role="pilot",
    )
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.get_by_label("Accept").check()
    page.get_by_label("Later").check()
    expect(page.locator("story-editor blockquote, story-editor aside")).to_have_count(0)
    page.get_by_label("Accept").check()
    page.get_by_role("button", name="Save", exact=True).click()
    status(page, "^Saved")
    proposal.refresh_from_db()
    article.refresh_from_db()
    assert proposal.state == "accepted"
    quote = article.body["content"][1]
    assert quote["type"] == "pullQuote"
    assert quote["attrs"]["speaker"] == "Jo"
    expect(page.get_by_text("Pull-quotes proposed")).to_have_count(0)


def test_bylines_and_tags_by_keyboard_alone(sit_down, newsroom, section_editor):
    jo, mo = build.byline("Jo March"), build.byline("Mo Reed")
    story(section_editor, tags=["harbour"])
    article = story(section_editor, bylines=[{"byline": jo.pk, "role": "by"}])
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.get_by_role("button", name="Add a byline").press("Enter")
    page.get_by_label("Who").nth(1).select_option(label="Mo Reed")
    page.get_by_label("What they did").nth(1).select_option(label="Photographs by")
    page.get_by_role("button", name="Move up: Mo Reed").press("Enter")
    page.get_by_label("Tags").focus()
    page.keyboard.type("harb")
    page.get_by_role("option", name="harbour").wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.type("new quay,")
    page.get_by_role("button", name="Remove the tag: new quay").wait_for()
    page.keyboard.press("Control+s")
    status(page, "^Saved")
    article.refresh_from_db()
    copy = working_copy.take(article)
    assert copy["bylines"] == [{"byline": mo.pk, "role": "photographs"}, {"byline": jo.pk, "role": "by"}]
    assert copy["tags"] == ["harbour", "new quay"]


def test_a_lead_picture_is_chosen_and_described_without_leaving_the_story(sit_down, newsroom, section_editor):
    photo = build.photo(slug="two ships", caption="Two ships.")
    article = story(section_editor)
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.get_by_role("button", name="Choose a picture…").click()
    page.get_by_role("dialog").get_by_role("option").first.click()
    page.get_by_role("button", name="Insert picture").click()
    page.get_by_label("Alt text here").fill("Two ships in fog")
    page.locator("photo-choice img").click(position={"x": 10, "y": 10})
    page.keyboard.press("Control+s")
    status(page, "^Saved")
    article.refresh_from_db()
    lead = article.lead_photo
    assert (lead.photo, lead.printed_alt) == (photo, "Two ships in fog")
    assert lead.focal_x < 0.2


def test_a_check_leads_to_its_place(sit_down, newsroom, section_editor):
    article = story(section_editor, section=None, standfirst="")
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    page.get_by_role("link", name="Choose the section it belongs to.").click()
    expect(page.locator("[name=section]")).to_be_focused()
    page.get_by_role("link", name="There is no standfirst.").click()
    expect(page.locator("[name=standfirst]")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nobody_is_kept_out_of_the_main_pages(
    sit_down, newsroom, browser_context, section_editor, scheme, width
):
    article = story(section_editor, section=None, tags=["harbour"], lead=build.lead(build.photo()))
    Proposal.objects.create(article=article, kind="pull_quote", text="We were lucky", speaker="Jo")
    Proposal.objects.create(article=article, kind="doubt", message="Which storm?")
    options = {"color_scheme": scheme, "viewport": {"width": width, "height": 844}}
    door = browser_context(**options).new_page()
    door.goto(f"{newsroom}/admin/login/")
    assert violations(door) == []
    page = sit_down(section_editor, **options)
    for address in ("/admin/", "/admin/articles/article/", story_url(article)):
        page.goto(newsroom + address)
        page.wait_for_load_state("networkidle")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
    assert page.complaints == []


def violations(page):
    # Without its preload, which asks for the style sheets' imports at addresses where they are not.
    found = Axe().run(page, options={"preload": False}).response["violations"]
    return [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found]


def test_the_rooms_are_reached_on_a_phone_without_scripts(browser_context, newsroom, section_editor):
    page = browser_context(viewport={"width": 390, "height": 844}, java_script_enabled=False).new_page()
    sign_in(page, section_editor, newsroom)
    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("link", name="Stories").click()
    page.wait_for_url(f"{newsroom}/admin/articles/article/")


def test_without_scripts_everything_but_the_text_is_edited_and_published(
    browser_context, newsroom, section_editor
):
    article = story(section_editor, section=None)
    page = browser_context(java_script_enabled=False).new_page()
    sign_in(page, section_editor, newsroom)
    page.goto(newsroom + story_url(article))
    page.get_by_label("Section", exact=True).select_option(label="World")
    page.get_by_label("Who").last.select_option(index=0)
    page.get_by_label("Tags").fill("harbour, storms")
    page.get_by_role("button", name="Publish").click()
    page.get_by_text("Published. Readers see it at").wait_for()
    article.refresh_from_db()
    assert working_copy.take(article)["tags"] == ["harbour", "storms"]


def test_the_chief_editor_publishes_in_spite_of_a_check_and_the_reason_is_logged(
    sit_down, newsroom, chief_editor
):
    article = story(chief_editor, lead=build.lead(build.photo(alt_text="")))
    page = sit_down(chief_editor)
    open_story(page, newsroom, article)
    page.get_by_label("Publish in spite of it, because").fill("The ship is sinking now")
    page.get_by_role("button", name="Publish", exact=True).click()
    page.get_by_text("Published. Readers see it at").wait_for()
    assert AuditEntry.objects.get(verb="overrode").note == "The ship is sinking now"


def test_words_typed_during_a_save_are_saved_by_a_second_one(sit_down, newsroom, section_editor):
    article = story(section_editor)
    page = sit_down(section_editor)
    open_story(page, newsroom, article)
    held = []
    page.route("**/change/", lambda route: held.append(route), times=1)
    type_below(page, " one")
    page.keyboard.press("Control+s")
    page.wait_for_function("document.querySelector('[data-status]').textContent.startsWith('Saving')")
    page.keyboard.type(" two")
    page.keyboard.press("Control+s")
    held.pop().continue_()
    status(page, "^Saved")
    page.locator("[data-history]", has_text="Revision 3").wait_for()
    article.refresh_from_db()
    assert article.body["content"][-1]["content"][0]["text"] == "Nobody was hurt. one two"


WIRE_TEXT = "HEADLINE: Cranes stand still\n\nThe crane drivers stopped work at dawn on Tuesday, they said."


def test_pasted_wire_text_outlives_the_session(sit_down, newsroom, section_editor):
    page = sit_down(section_editor)
    page.goto(f"{newsroom}/admin/articles/article/import/")
    page.get_by_label("Text", exact=True).fill(WIRE_TEXT)
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Make a draft").click()
    page.get_by_label("User name").fill(section_editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_text("This text was pasted on this device before").wait_for()
    assert page.get_by_label("Text", exact=True).input_value() == WIRE_TEXT
    page.get_by_role("button", name="Make a draft").click()
    page.get_by_text("A draft with 0 pictures").wait_for()
    page.goto(f"{newsroom}/admin/articles/article/import/")
    assert page.get_by_label("Text", exact=True).input_value() == ""
    assert page.complaints == []


def test_pasted_wire_text_outlives_a_page_that_was_too_old(sit_down, newsroom, section_editor):
    page = sit_down(section_editor)
    page.goto(f"{newsroom}/admin/articles/article/import/")
    page.get_by_label("Text", exact=True).fill(WIRE_TEXT)
    page.context.clear_cookies(name="csrftoken")
    page.get_by_role("button", name="Make a draft").click()
    page.get_by_role("link", name="Back to the page").click()
    page.get_by_text("This text was pasted on this device before").wait_for()
    assert page.get_by_label("Text", exact=True).input_value() == WIRE_TEXT
