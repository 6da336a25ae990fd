"""A story written by typing, with nothing but the keyboard for the text."""

from playwright.sync_api import expect

from articles.models import Edition
from tests.journeys.test_wire_story import publish, read_as_a_reader


def test_a_story_is_written_by_typing(signed_in, sub_editor, newsroom, browser_context, size):
    page = signed_in(sub_editor)
    page.goto(f"{newsroom}/admin/articles/article/add/")
    page.get_by_label("Headline", exact=True).fill("Trams run again")
    page.get_by_label("Standfirst").fill("Line 8 is back after the storm.")
    text = page.locator("story-editor .ProseMirror")
    text.click()
    keyboard = page.keyboard
    keyboard.type("The first tram left at five.")
    keyboard.press("Enter")
    keyboard.type("## What runs")
    keyboard.press("Enter")
    keyboard.type("- Line 8")
    keyboard.press("Enter")
    keyboard.type("Line 5")
    keyboard.press("Enter")
    keyboard.press("Enter")
    keyboard.type("All others follow.")
    page.get_by_label("Section", exact=True).select_option(label="World")
    publish(page)
    page.get_by_text("Live", exact=True).first.wait_for(timeout=30000)
    assert page.complaints == []

    edition = Edition.objects.get()
    reader = read_as_a_reader(browser_context, size, newsroom + edition.get_absolute_url())
    assert reader.get_by_role("heading", name="Trams run again").count() == 1
    assert reader.get_by_role("heading", name="What runs").count() == 1
    assert reader.locator("main li").all_inner_texts()[:2] == ["Line 8", "Line 5"]
    assert "All others follow." in reader.locator("main").inner_text()


def test_what_stands_in_the_way_is_said_and_nothing_typed_is_lost(signed_in, sub_editor, newsroom):
    page = signed_in(sub_editor)
    page.goto(f"{newsroom}/admin/articles/article/add/")
    page.get_by_label("Headline", exact=True).fill("No section yet")
    page.locator("story-editor .ProseMirror").click()
    page.keyboard.type("Words that must not be lost.")
    publish(page)
    page.get_by_text("Choose the section it belongs to.").first.wait_for()
    expect(page.get_by_label("Headline", exact=True)).to_have_value("No section yet")
    expect(page.locator("story-editor .ProseMirror")).to_contain_text("Words that must not be lost.")
    assert not Edition.objects.exists()
