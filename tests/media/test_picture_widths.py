"""A small picture names no more addresses than its place can use."""

import pytest

from media.picture import picture
from tests import build


@pytest.mark.parametrize(("widest", "last"), [(None, 1200), (960, 960), (500, 640), (10, 320), (5000, 1200)])
def test_the_widths_go_up_to_the_first_that_is_enough(widest, last, db):
    shown = picture(build.photo(size=(1200, 800)), widest=widest)
    for srcset in [shown.srcset, *(srcset for _type, srcset in shown.sources)]:
        assert srcset.rpartition(" ")[2] == f"{last}w"
    assert shown.width <= last
