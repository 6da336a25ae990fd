"""The photo picker: searching, choosing with mouse and keyboard, uploading without leaving the story."""

from playwright.sync_api import expect

from tests.editor.desk import doc, paragraph, picture


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
