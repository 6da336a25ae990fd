"""The languages that the reader's pages are shipped in: no public string is left in English."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation

from tests import build

TEMPLATES = settings.BASE_DIR / "templates"
PUBLIC = [
    *TEMPLATES.glob("articles/**/*.html"),
    *(TEMPLATES / name for name in ("base.html", "403.html", "404.html", "410.html", "500.html")),
]
WORDS = re.compile(r"""\{% translate "([^"]+)"|_\("([^"]+)"\)""")
SHIPPED = sorted(path.name for path in Path(settings.LOCALE_PATHS[0]).iterdir() if path.is_dir())


@pytest.mark.parametrize("language", SHIPPED)
def test_a_shipped_language_has_every_public_string(language):
    found = {next(filter(None, groups)) for path in PUBLIC for groups in WORDS.findall(path.read_text())}
    assert len(found) > 40
    with translation.override(language):
        # ``translate`` doubles what formatting would take for its own.
        keys = [words.replace("%", "%%") for words in sorted(found)]
        assert [key for key in keys if translation.gettext(key) == key] == []


@pytest.mark.django_db
def test_readers_of_a_german_paper_read_german(client):
    build.paper(language="de", time_zone="Europe/Berlin")
    html = client.get("/").content.decode()
    assert '<html lang="de"' in html
    assert "Zum Inhalt springen" in html
    assert "Noch ist nichts erschienen" in html


@pytest.mark.django_db
@pytest.mark.parametrize(("paper", "desk"), [("de", "en-gb"), ("en-us", "en-us"), ("fr", "en-gb")])
def test_the_desk_is_announced_in_the_language_it_speaks(sign_in, section_editor, paper, desk):
    build.paper(language=paper)
    assert f'<html lang="{desk}"' in sign_in(section_editor).get("/admin/").content.decode()
