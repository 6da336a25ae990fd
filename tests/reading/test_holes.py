"""Where a picture may not be shown its place stays as it was: the page keeps its shape, on every screen."""

import pytest
from django.utils import timezone

from media.models import Photo

PLACES = """() => [...document.querySelectorAll(
    'main figure > picture img, main figure > svg.hole')].map(each => {
    const box = each.getBoundingClientRect();
    return [Math.round(box.x), Math.round(box.width), Math.round(box.height)];
})"""


@pytest.mark.parametrize("width", [390, 1024])
def test_a_story_without_its_pictures_keeps_its_shape(width, addresses, reading):
    page = reading(width, pictures=True)  # the plain ones have a shape of their own
    page.goto(addresses["story"])
    before = page.evaluate(PLACES)
    Photo.objects.update(killed_at=timezone.now())
    page.goto(addresses["story"])
    after = page.evaluate(PLACES)
    assert len(before) == len(after) >= 7
    assert page.locator("main img").count() == 0
    for was, now in zip(before, after, strict=True):
        assert all(abs(one - other) <= 1 for one, other in zip(was, now, strict=True)), (was, now)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_hole_says_to_those_who_do_not_see_it_what_it_is(addresses, reading):
    Photo.objects.update(killed_at=timezone.now())
    page = reading(390)
    page.goto(addresses["story"])
    assert page.get_by_role("img", name="A picture that may not be shown").count() >= 7
