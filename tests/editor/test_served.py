"""The editor's files as production serves them: hashed names, no inline style, no HTML strings."""

import posixpath
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.management.commands.collectstatic import Command
from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import override_settings

from articles.admin.widgets import STYLES, BodyWidget

EDITOR = Path(__file__).resolve().parents[2] / "articles" / "static" / "articles" / "editor"
MODULES = sorted(EDITOR.rglob("*.js"))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(EDITOR)))
def test_a_module_makes_no_markup_from_strings_and_says_what_lives_in_it(module):
    source = module.read_text()
    assert source.startswith("// ")
    # What is pasted is parsed inertly, in one place.
    allowed = {"paste/parse.js": ["innerHTML"], "paste/clean.js": ["innerHTML"]}.get(
        str(module.relative_to(EDITOR)), []
    )
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "eval(",
        "new Function",
        'setAttribute("style"',
    ):
        assert forbidden in allowed or forbidden not in source
    assert len(source.splitlines()) < 250


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(EDITOR)))
def test_imports_are_relative_and_end_in_a_semicolon(module):
    source = module.read_text()
    for target, end in re.findall(r'from "([^"]+)"(.?)', source):
        assert target.startswith("."), "hashed names are put in for relative paths only"
        assert end == ";"
        served = posixpath.normpath(f"articles/editor/{module.parent.relative_to(EDITOR)}/{target}")
        assert finders.find(served), target


def test_all_styles_are_listed():
    assert sorted(STYLES) == sorted(f"articles/editor/{sheet.name}" for sheet in EDITOR.glob("*.css"))
    assert all(finders.find(style) for style in STYLES)


def test_every_module_gets_its_hashed_name(tmp_path):
    with override_settings(
        STATIC_ROOT=tmp_path, STORAGES={"staticfiles": {"BACKEND": "newsroom.storage.HashedStaticFiles"}}
    ):
        command = Command()
        command.set_options(
            interactive=False, verbosity=0, link=False, clear=False, dry_run=False, ignore_patterns=["admin"],
            use_default_ignore_patterns=True, post_process=True,
        )  # fmt: skip
        command.collect()
        served = tmp_path / staticfiles_storage.stored_name("articles/editor/story-editor.js")
        source = served.read_text()
    for target in re.findall(r'from "([^"]+)"', source):
        assert re.search(r"\.[0-9a-f]{12}\.js$", target), target
        assert (served.parent / target).exists()


@pytest.mark.django_db
def test_the_widget_gives_the_editor_all_it_needs():
    html = BodyWidget(language="fr", time_zone="Europe/Paris").render(
        "body", {"type": "doc"}, {"id": "id_body"}
    )
    assert 'data-language="fr"' in html
    assert 'data-time-zone="Europe/Paris"' in html
    assert "data-picker-url=" in html and "data-upload-url=" in html
    assert "YouTube" in html
    assert '<textarea name="body" id="id_body" hidden>{&quot;type&quot;: &quot;doc&quot;}</textarea>' in html
    assert "style=" not in html


def test_the_widget_gives_refused_text_back_as_it_was_sent():
    assert BodyWidget().format_value('{"type": "do') == '{"type": "do'
