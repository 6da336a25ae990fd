"""Static files as production serves them: hashed names, modules that import each other by those names."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.templatetags.static import static
from django.test import override_settings

from articles import stylesheet

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "newsroom.storage.HashedStaticFiles"},
}


def test_every_module_imports_hashed_names_that_exist(tmp_path):
    with override_settings(STATIC_ROOT=tmp_path, STORAGES=STORAGES):
        call_command("collectstatic", interactive=False, verbosity=0)
    modules = [
        path
        for path in (tmp_path / "articles" / "editor").rglob("*.js")
        if re.search(r"\.\w{12}\.js$", path.name)
    ]
    assert modules
    for module in modules:
        for imported in re.findall(r'(?:from|import)\s+"(\.[^"]+)"', module.read_text()):
            assert re.search(r"\.[0-9a-f]{12}\.js$", imported), f"{module.name} imports {imported}"
            assert (module.parent / imported).resolve().exists()


@pytest.mark.django_db
def test_the_desk_writes_in_the_faces_of_the_readers_pages(client):
    faces = "newsroom/faces.css"
    assert static(faces) in client.get("/admin/login/").content.decode()
    assert stylesheet.FILES[0] == faces
    for tokens in ("newsroom/tokens.css", "articles/desk/tokens.css"):
        assert "--serif" not in Path(finders.find(tokens)).read_text(encoding="utf-8")
