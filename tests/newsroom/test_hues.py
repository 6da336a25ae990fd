"""Colours of sections can be read on both themes, whatever an editor chooses."""

import re
from pathlib import Path

from django.contrib.staticfiles import finders
from hypothesis import given
from hypothesis import strategies as st

from newsroom import hues

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(colours)
def test_any_hue_is_readable_on_paper_and_at_night(colour):
    assert all(hues.contrast(hues.on_light(colour), ground) >= 4.5 for ground in hues.LIGHT_GROUNDS)
    assert all(hues.contrast(hues.on_dark(colour), ground) >= 4.5 for ground in hues.DARK_GROUNDS)


def test_a_hue_that_is_readable_stays_as_it_is():
    assert hues.on_light("#8c1d18") == "#8c1d18"


def test_contrast_is_that_of_the_guidelines():
    assert hues.contrast("#000000", "#ffffff") == 21
    assert round(hues.contrast("#767676", "#ffffff"), 2) == 4.54


def test_every_ground_of_the_tokens_is_covered():
    tokens = Path(finders.find("newsroom/tokens.css")).read_text(encoding="utf-8")
    grounds = re.findall(r"--(?:paper|tint): (#\w+);", tokens.replace("#fff;", "#ffffff;"))
    assert len(grounds) >= 6
    for ground in grounds:
        is_light = hues.contrast(ground, "#000000") > 10
        shown = hues.on_light("#ffff00") if is_light else hues.on_dark("#000000")
        assert hues.contrast(shown, ground) >= 4.5, ground
