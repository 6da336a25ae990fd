"""Pictures in the text: what a figure prints, its size and focal point, placeholders, galleries."""

import pytest

from tests.editor.desk import doc, figure, paragraph


def the_figure(desk):
    return next(block for block in desk.blocks if block["type"] == "figure")


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
