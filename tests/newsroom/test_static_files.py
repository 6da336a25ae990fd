"""Static files as production serves them: hashed names, modules that import each other by those names."""

import re

from django.core.management import call_command
from django.test import override_settings

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
