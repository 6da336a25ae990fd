"""Pictures pasted or dropped into the text: uploaded while one writes on, never saved half-way."""

import base64
import threading

from playwright.sync_api import expect

from tests.editor.desk import doc, paragraph, picture


def the_figure(desk):
    return next(block for block in desk.blocks if block["type"] == "figure")


def test_a_pasted_file_is_uploaded_as_a_picture_that_needs_a_credit(desk):
    desk.shelf.held = threading.Event()
    desk.open(doc(paragraph("Before.", "before0001")))
    desk.caret("Before.", 7)
    desk.paste(files=[("image.png", "image/png", picture(300, 200))])
    desk.page.get_by_text("Uploading image.png…").wait_for()
    assert desk.page.evaluate("document.querySelector('story-editor').uploading") == 1
    desk.type(" More.")
    assert desk.kinds == ["paragraph"], "what is under way is never in the value"
    desk.shelf.held.set()
    desk.page.wait_for_selector(".se-figure")
    assert desk.kinds == ["paragraph", "figure"]
    assert the_figure(desk)["attrs"]["photo"] in desk.shelf.photos
    assert desk.shelf.uploads[0]["pasted"] is True
    assert desk.page.get_by_role("link", name="Needs a credit – open the photo").is_visible()
    assert desk.page.evaluate("document.querySelector('story-editor').uploading") == 0


def test_a_refused_file_says_why_until_it_is_tried_again_or_dismissed(desk):
    desk.shelf.refusals += ["This file is larger than 80 MB. Send a smaller one."] * 2
    desk.open(doc(paragraph("Before.")))
    desk.caret("Before.", 7)
    desk.paste(files=[("image.png", "image/png", picture(300, 200))])
    failed = desk.page.get_by_text("image.png: This file is larger than 80 MB. Send a smaller one.")
    failed.first.wait_for()
    desk.type(" More.")
    expect(failed.first).to_be_visible()
    assert desk.kinds == ["paragraph"]
    desk.page.get_by_role("button", name="Try again").click()
    desk.page.get_by_role("button", name="Dismiss", exact=True).click()
    desk.page.wait_for_selector(".se-upload", state="detached")
    assert all("400" in complaint for complaint in desk.page.complaints)
    desk.page.complaints.clear()


def test_a_dropped_file_arrives_where_it_was_dropped(desk):
    desk.open(doc(paragraph("One"), paragraph("Two"), paragraph("Three")))
    box = desk.text.get_by_text("Two").bounding_box()
    desk.text.evaluate(
        """(text, [bytes, x, y]) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([new Uint8Array(bytes)], 'storm.png', { type: 'image/png' }));
            const event = { dataTransfer, bubbles: true, cancelable: true, clientX: x, clientY: y };
            text.dispatchEvent(new DragEvent('drop', event));
        }""",
        [list(picture()), box["x"] + 5, box["y"] + box["height"] - 2],
    )
    desk.page.wait_for_selector(".se-figure")
    assert desk.kinds == ["paragraph", "paragraph", "figure", "paragraph"]


def test_a_picture_within_pasted_html_is_uploaded_with_its_words(desk):
    encoded = base64.b64encode(picture(300, 200)).decode()
    desk.open()
    desk.text.click()
    desk.paste(
        html=f'<p>Before</p><figure><img src="data:image/png;base64,{encoded}" alt="A hill">'
        "<figcaption>The hill.</figcaption></figure><p>After</p>"
    )
    desk.page.wait_for_selector(".se-figure")
    assert desk.kinds == ["paragraph", "figure", "paragraph"]
    assert the_figure(desk)["attrs"].items() >= {"caption": "The hill.", "alt": "A hill", "slug": ""}.items()
    assert desk.shelf.uploads[0]["pasted"] is True


def test_a_pasted_picture_alone_in_an_empty_text_leaves_room_to_write(desk):
    desk.open()
    desk.text.click()
    desk.paste(
        html='<meta charset="utf-8"><img src="https://example.org/x.png">',
        files=[("image.png", "image/png", picture())],
    )
    desk.page.wait_for_selector(".se-figure")
    assert desk.kinds == ["figure", "paragraph"]
    desk.type("After.")
    assert desk.words(desk.blocks[1]) == "After."
