"""Pictures in the text: the picker, what a figure prints, focal points, galleries, pasted and dropped files."""

import base64
import threading

import pytest
from playwright.sync_api import expect

from tests.editor.desk import doc, figure, paragraph, picture


def the_figure(desk):
    return next(block for block in desk.blocks if block["type"] == "figure")


def open_picker(desk):
    desk.page.get_by_role("button", name="Picture", exact=True).click()
    desk.page.wait_for_selector(".se-card")
    return desk.page.get_by_role("dialog")


def test_a_picture_is_searched_for_and_inserted_with_the_keyboard_alone(desk):
    for slug in ("harbour", "market", "mayor"):
        desk.shelf.add(slug)
    desk.open(doc(paragraph("Before.")))
    desk.caret("Before.", 7)
    picker = open_picker(desk)
    desk.type("mark")
    expect(desk.page.get_by_role("option")).to_have_count(1)
    desk.press("ArrowDown", "Enter")
    picker.wait_for(state="detached")
    assert desk.kinds == ["paragraph", "figure"]
    card = desk.shelf.search({"q": ["market"]})["photos"][0]
    assert (
        the_figure(desk)["attrs"].items()
        >= {"photo": card["id"], "caption": "", "alt": "", "size": "column"}.items()
    )


def test_cards_show_the_credit_or_that_it_is_missing(desk):
    desk.shelf.add("harbour")
    desk.shelf.add("market", credit="")
    desk.open()
    open_picker(desk)
    uncredited, credited = desk.page.get_by_role("option").all()
    assert "Jane Doe/AFP" in credited.inner_text()
    assert "Needs a credit" in uncredited.inner_text()


def test_arrows_go_through_the_cards_in_two_dimensions(desk):
    for number in range(12):
        desk.shelf.add(f"picture {number}")
    desk.open()
    open_picker(desk)
    desk.press("ArrowDown")
    slug = "document.activeElement.querySelector('.se-card-slug').textContent"
    columns = desk.page.evaluate(
        "getComputedStyle(document.querySelector('.se-grid')).gridTemplateColumns.split(' ').length"
    )
    desk.press("ArrowRight", "ArrowDown")
    assert desk.page.evaluate(slug) == f"picture {11 - 1 - columns}"
    desk.press("ArrowUp", "ArrowLeft")
    assert desk.page.evaluate(slug) == "picture 11"


def test_several_pictures_become_a_gallery_in_the_order_of_choosing(desk):
    cards = [desk.shelf.add(slug) for slug in ("harbour", "market", "mayor")]
    desk.open()
    desk.text.click()
    open_picker(desk)
    for slug in ("harbour", "mayor"):
        desk.page.get_by_role("option", name=slug).click()
    desk.page.get_by_role("button", name="Insert as gallery").click()
    [gallery] = desk.blocks
    assert gallery["type"] == "gallery"
    assert [one["attrs"]["photo"] for one in gallery["content"]] == [cards[0]["id"], cards[2]["id"]]


def test_more_photos_are_shown_on_demand(desk):
    for number in range(15):
        desk.shelf.add(f"picture {number}")
    desk.open()
    open_picker(desk)
    assert desk.page.get_by_role("option").count() == 12
    desk.page.get_by_role("button", name="Show more").click()
    expect(desk.page.get_by_role("option")).to_have_count(15)


def test_uploading_within_the_picker_chooses_the_picture_and_says_why_a_file_is_refused(desk):
    desk.open()
    desk.text.click()
    desk.page.get_by_role("button", name="Picture", exact=True).click()
    desk.page.get_by_text("The photo library is empty").wait_for()
    desk.page.locator("input[type=file]").set_input_files(
        [
            {"name": "notes.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"},
            {"name": "storm.png", "mimeType": "image/png", "buffer": picture()},
        ]
    )
    desk.page.wait_for_selector(".se-card[aria-selected=true]")
    uploads = desk.page.get_by_role("list", name="Uploads").inner_text()
    assert "This is no picture" in uploads
    assert "Needs a credit" in uploads
    assert desk.shelf.uploads == [
        {"name": "storm.png", "bytes": len(picture()), "pasted": False, "token": "token-of-the-form"}
    ]
    desk.page.get_by_role("button", name="Insert picture").click()
    assert desk.page.get_by_role("link", name="Needs a credit – open the photo").is_visible()


def test_files_dropped_on_the_picker_are_uploaded(desk):
    desk.open()
    desk.page.get_by_role("button", name="Picture", exact=True).click()
    desk.page.locator(".se-picker-body").evaluate(
        """(area, bytes) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([new Uint8Array(bytes)], 'storm.png', { type: 'image/png' }));
            for (const type of ['dragenter', 'dragover', 'drop']) {
                area.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
            }
        }""",
        list(picture()),
    )
    desk.page.wait_for_selector(".se-card[aria-selected=true]")
    assert [upload["name"] for upload in desk.shelf.uploads] == ["storm.png"]


def test_a_figure_shows_what_it_follows_until_it_has_words_of_its_own(desk):
    card = desk.shelf.add("harbour", caption="The photo’s caption.", alt="The photo’s alt text")
    desk.open(doc(figure(card, "figure0001")))
    caption = desk.page.get_by_role("textbox", name="Caption")
    desk.page.wait_for_selector(".se-figure-image[src]")
    assert caption.get_attribute("placeholder") == "The photo’s caption."
    assert desk.page.locator(".se-figure-credit").inner_text().endswith("Jane Doe/AFP")
    caption.fill("Printed here.")
    assert the_figure(desk)["attrs"]["caption"] == "Printed here."
    desk.page.get_by_role("button", name="Follow the photo’s caption again").click()
    assert the_figure(desk)["attrs"]["caption"] == ""
    desk.page.get_by_role("textbox", name="Alt text").fill("Printed alt")
    assert the_figure(desk)["attrs"]["alt"] == "Printed alt"
    assert the_figure(desk)["attrs"]["id"] == "figure0001"


def test_alt_text_that_repeats_the_caption_is_pointed_out(desk):
    card = desk.shelf.add("harbour", alt="")
    desk.open(doc(figure(card)))
    desk.page.get_by_text("Alt text is missing").wait_for()
    desk.page.get_by_role("textbox", name="Alt text").fill(card["caption"])
    assert desk.page.get_by_text("The same as the caption").is_visible()


def test_words_typed_into_a_field_are_undone_from_there(desk):
    card = desk.shelf.add("harbour")
    desk.open(doc(figure(card)))
    desk.page.get_by_role("textbox", name="Caption").click()
    desk.type("Printed")
    desk.press("Control+z")
    assert the_figure(desk)["attrs"]["caption"] == ""
    desk.press("Control+Shift+z")
    assert desk.page.get_by_role("textbox", name="Caption").input_value() == "Printed"


def test_the_size_is_chosen(desk):
    card = desk.shelf.add("harbour")
    desk.open(doc(figure(card)))
    desk.page.locator(".se-figure-image").click()
    desk.page.get_by_role("button", name="Wide").click()
    assert the_figure(desk)["attrs"]["size"] == "wide"
    assert desk.page.get_by_role("button", name="Wide").get_attribute("aria-pressed") == "true"


def test_the_focal_point_is_set_by_a_click_and_moved_by_arrows(desk):
    card = desk.shelf.add("harbour", focal=[0.6, 0.4])
    desk.open(doc(figure(card)))
    image = desk.page.locator(".se-figure-image")
    image.click()
    assert the_figure(desk)["attrs"]["focal"] is None, "the first click only takes the picture in hand"
    box = image.bounding_box()
    image.click(position={"x": box["width"] / 4, "y": box["height"] / 2})
    x, y = the_figure(desk)["attrs"]["focal"]
    assert (x, y) == pytest.approx((0.25, 0.5), abs=0.01)
    desk.page.get_by_role("button", name="Focal point", exact=True).click()
    desk.press("ArrowRight", "ArrowUp")
    assert the_figure(desk)["attrs"]["focal"] == pytest.approx([x + 0.02, y - 0.02], abs=0.002)
    desk.page.get_by_role("button", name="Use the photo’s focal point").click()
    assert the_figure(desk)["attrs"]["focal"] is None


def test_a_picture_that_was_not_sent_is_chosen_and_keeps_its_caption(desk):
    card = desk.shelf.add("20231017 li qiang")
    desk.shelf.add("harbour")
    desk.open(
        doc(figure(None, "figure0001", slug="20231017 li qiang", caption="Li Qiang arrives.", credit="AFP"))
    )
    assert desk.page.get_by_text("Picture not sent: 20231017 li qiang").is_visible()
    assert desk.page.get_by_text("Credit as sent: AFP").is_visible()
    desk.page.get_by_role("button", name="Choose picture").click()
    desk.page.wait_for_selector(".se-card")
    assert desk.page.get_by_role("option").count() == 1, "the slug is searched for"
    desk.press("ArrowDown", "Enter")
    desk.page.wait_for_selector("dialog", state="detached")
    expected = {
        "id": "figure0001",
        "photo": card["id"],
        "caption": "Li Qiang arrives.",
        "slug": "",
        "credit": "",
    }
    assert the_figure(desk)["attrs"].items() >= expected.items()


def test_a_picture_is_replaced_and_removed(desk):
    first, second = desk.shelf.add("harbour"), desk.shelf.add("market")
    desk.open(doc(figure(first, caption="Kept."), paragraph("After.")))
    desk.page.locator(".se-figure-image").click()
    desk.page.get_by_role("button", name="Replace picture").click()
    desk.page.get_by_role("option", name="market").dblclick()
    assert the_figure(desk)["attrs"].items() >= {"photo": second["id"], "caption": "Kept."}.items()
    desk.page.get_by_role("button", name="Remove").click()
    assert desk.kinds == ["paragraph"]


def test_a_photo_that_is_not_in_the_library_says_so(desk):
    desk.open(doc(figure({"id": "00000000-0000-4000-8000-000000000000"})))
    desk.page.get_by_text("This photo is not in the library").wait_for()


def test_pictures_come_back_when_the_library_can_be_reached_again(desk):
    card = desk.shelf.add("harbour")
    desk.shelf.broken = True
    desk.open(doc(figure(card)))
    desk.page.get_by_text("The photo library can’t be reached.").wait_for()
    desk.shelf.broken = False
    desk.page.get_by_role("button", name="Try again").click()
    desk.page.wait_for_selector(".se-figure-image[src]")
    assert all("500" in complaint for complaint in desk.page.complaints)
    desk.page.complaints.clear()


def test_a_gallery_is_added_to_reordered_and_taken_from(desk):
    cards = [desk.shelf.add(slug) for slug in ("harbour", "market", "mayor")]
    gallery = {
        "type": "gallery",
        "attrs": {"id": "gallery001", "title": ""},
        "content": [figure(cards[0], "figure0001"), figure(cards[1], "figure0002")],
    }
    desk.open(doc(gallery))

    def photos():
        return [one["attrs"]["photo"] for one in desk.blocks[0]["content"]]

    desk.page.get_by_role("textbox", name="Title of the gallery").fill("The morning after")
    assert desk.blocks[0]["attrs"]["title"] == "The morning after"
    desk.page.get_by_role("button", name="Add pictures").click()
    desk.page.get_by_role("option", name="mayor").click()
    desk.page.get_by_role("button", name="Add to the gallery").click()
    assert photos() == [card["id"] for card in cards]
    desk.call("focusBlock", "figure0002")
    desk.press("Alt+Shift+ArrowUp")
    assert photos() == [cards[1]["id"], cards[0]["id"], cards[2]["id"]]
    desk.page.get_by_role("button", name="Remove").first.click()
    assert photos() == [cards[0]["id"], cards[2]["id"]]
    assert desk.page.get_by_text("2 pictures").is_visible()


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
    assert failed.first.is_visible()
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
