"""The main job as a person does it: wire text and pictures in, a page with every credit out."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

from articles.models import Edition
from tests.shared import shared

TEXT = """\
20260310 harbour
Ships leave the harbour at dawn. Image Credit: Tidewire

Headline: Harbour reopens after the storm

The harbour opened at dawn on Tuesday after two days of storm.

"Nobody slept, and nobody complained about it afterwards," said Ana Ruiz, the harbour master.

'A quiet morning'

Ships were moving again by noon.

20260310 crane
A crane at the outer terminal. Image Credit: Tidewire

The cranes follow on Wednesday.
"""


@pytest.fixture
def wire(tmp_path):
    """The files of one story: its text and two pictures."""
    (tmp_path / "harbour.txt").write_text(TEXT)
    for name, colour in (("20260310 harbour.jpg", "#335577"), ("20260310 crane.jpg", "#996633")):
        data = io.BytesIO()
        Image.new("RGB", (1500, 1000), colour).save(data, "JPEG")
        (tmp_path / name).write_bytes(data.getvalue())
    return [str(path) for path in tmp_path.iterdir()]


def import_files(page, newsroom, files):
    page.goto(f"{newsroom}/admin/articles/article/")
    page.get_by_role("link", name="New from wire text").click()
    page.get_by_label("Files").set_input_files(files)
    page.get_by_label("Section").select_option(label="World")
    page.get_by_role("button", name="Make a draft").click()
    page.locator("story-editor .ProseMirror").wait_for()


def publish(page):
    """Press Publish wherever the bar has it."""
    button = page.get_by_role("button", name=re.compile("^Publish"))
    if not button.is_visible():
        page.locator(".story-bar summary").click()
    button.click()


def describe_pictures(page, *words):
    fields = page.locator("story-editor").get_by_label("Alt text")
    expect(fields).to_have_count(len(words))
    for field, alt in zip(fields.all(), words, strict=True):
        field.fill(alt)


def read_as_a_reader(browser_context, size, url):
    """Open a public page as somebody who never signed in, without JavaScript."""
    page = browser_context(viewport=size, java_script_enabled=False).new_page()
    answer = page.goto(url)
    assert answer.status == 200
    return page


def test_a_wire_story_goes_from_the_desk_to_the_reader(
    signed_in, chief_editor, newsroom, wire, browser_context, size
):
    page = signed_in(chief_editor)
    import_files(page, newsroom, wire)
    editor = page.locator("story-editor")
    editor.get_by_text("Tidewire").nth(1).wait_for()

    captions = editor.get_by_label("Caption")
    captions.first.fill("Ships leave the harbour at dawn on Tuesday.")
    describe_pictures(page, "Three ships in grey light", "A crane against clouds")
    proposal = page.locator("story-proposal").first
    expect(proposal).to_contain_text("Ana Ruiz")
    proposal.get_by_label("Accept").check()
    editor.get_by_text("Nobody slept, and nobody complained").nth(1).wait_for()
    publish(page)
    page.get_by_text("Live", exact=True).first.wait_for(timeout=30000)
    assert page.complaints == []

    edition = Edition.objects.get()
    reader = read_as_a_reader(browser_context, size, newsroom + edition.get_absolute_url())
    figures = reader.locator("figure:has(img)")
    assert figures.count() == 2
    assert "Ships leave the harbour at dawn on Tuesday." in figures.nth(0).inner_text()
    assert "A crane at the outer terminal." in figures.nth(1).inner_text()
    for figure in figures.all():
        assert "Tidewire" in figure.inner_text()
    assert figures.nth(0).locator("img").get_attribute("alt") == "Three ships in grey light"
    assert reader.get_by_text("Ana Ruiz").count() >= 2
    assert reader.get_by_role("heading", name="A quiet morning").count() == 1
    wide = reader.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert wide, "the page scrolls sideways"

    front = read_as_a_reader(browser_context, size, newsroom + "/")
    assert front.get_by_role("link", name="Harbour reopens after the storm").count() >= 1


def test_the_real_story_comes_out_complete(signed_in, chief_editor, newsroom, browser_context, size):
    folder = shared("wire/story")
    page = signed_in(chief_editor)
    import_files(page, newsroom, [str(path) for path in folder.iterdir() if path.suffix in (".txt", ".jpg")])
    describe_pictures(page, "Two men in dark suits before flags", "A man in a dark suit before flags")
    publish(page)
    page.get_by_text("Live", exact=True).first.wait_for(timeout=30000)
    edition = Edition.objects.get()
    reader = read_as_a_reader(browser_context, size, newsroom + edition.get_absolute_url())
    text = reader.locator("main").inner_text()
    for line in (folder / "20231017-xi-putin.txt").read_text().splitlines():
        if line and "Image Credit" not in line and not line.startswith("20231017"):
            assert line[:60] in text
    for figure in reader.locator("figure:has(img)").all():
        assert "AFP" in figure.inner_text()
