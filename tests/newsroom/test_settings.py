"""Settings come from the environment; production refuses to start half configured."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.test import override_settings

from newsroom import checks

ROOT = Path(__file__).resolve().parent.parent.parent
KEY = "a-secret-of-more-than-fifty-characters-for-this-test-alone"


def start(*command, **environment):
    """``manage.py check`` (or ``command``) in a process of its own that knows nothing but ``environment``."""
    clean = {"PATH": os.environ["PATH"], "NEWSROOM_MODE": "production", **environment}
    command = command or ("check", "--deploy", "--fail-level", "WARNING")
    command = [sys.executable, "manage.py", *command]
    return subprocess.run(command, cwd=ROOT, env=clean, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"SECRET_KEY": "", "ALLOWED_HOSTS": "a.example"}, "SECRET_KEY is not set"),
        ({"SECRET_KEY": KEY, "ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS is not set"),
        ({"SECRET_KEY": KEY, "ALLOWED_HOSTS": "a.example", "NEWSROOM_DEMO": "on"}, "newsroom.E001"),
        ({"SECRET_KEY": KEY, "ALLOWED_HOSTS": "a.example", "DEBUG": "on"}, "newsroom.E002"),
        ({"SECRET_KEY": "short", "ALLOWED_HOSTS": "a.example"}, "newsroom.W001"),
        ({"SECRET_KEY": KEY, "ALLOWED_HOSTS": "a.example", "DATABASE_URL": "mysql://x/y"}, "does not run on"),
        ({"NEWSROOM_MODE": "staging", "SECRET_KEY": KEY}, "NEWSROOM_MODE"),
    ],
)
def test_production_says_what_is_missing(environment, says):
    result = start(**environment)
    assert result.returncode != 0
    assert says in result.stderr + result.stdout


def test_production_with_its_secrets_passes_the_deployment_check(tmp_path):
    result = start(
        SECRET_KEY=KEY,
        ALLOWED_HOSTS="a.example",
        NEWSROOM_VAR=str(tmp_path),
        NEWSROOM_DEMO="off",
        DEBUG="off",
    )
    assert result.returncode == 0, result.stderr


def test_a_fresh_checkout_needs_no_folder_made_by_hand(tmp_path):
    var = tmp_path / "not" / "there"
    result = start("showmigrations", NEWSROOM_MODE="local", SECRET_KEY=KEY, NEWSROOM_VAR=str(var))
    assert result.returncode == 0, result.stderr
    assert (var / "newsroom.sqlite3").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    var = tmp_path / "file" / "var"
    result = start("showmigrations", NEWSROOM_MODE="local", SECRET_KEY=KEY, NEWSROOM_VAR=str(var))
    assert result.returncode != 0
    assert f"The database's folder {var} can't be made" in result.stderr
    assert "NEWSROOM_VAR" in result.stderr and "Traceback" not in result.stderr


def test_a_folder_that_is_a_file_is_named(tmp_path):
    (tmp_path / "var").write_text("")
    with override_settings(VAR_DIR=tmp_path / "var"):
        assert [problem.id for problem in checks.check_folders(None)] == ["newsroom.E004"]


def test_uploads_inside_the_static_files_are_pointed_out(tmp_path):
    with override_settings(STATIC_ROOT=tmp_path, MEDIA_ROOT=tmp_path / "uploads"):
        assert [problem.id for problem in checks.check_folders(None)] == ["newsroom.W002"]


def test_every_variable_is_documented():
    source = (ROOT / "newsroom" / "settings.py").read_text()
    variables = set(re.findall(r'(?:env\.\w+|_required)\(\s*"([A-Z_]+)"', source))
    documented = (ROOT / "docs" / "reference" / "settings.md").read_text()
    assert variables and {name for name in variables if f"`{name}`" not in documented} == set()


def test_every_command_is_documented():
    commands = {path.stem for path in ROOT.glob("*/management/commands/*.py")} - {"__init__"}
    documented = (ROOT / "docs" / "reference" / "commands.md").read_text()
    assert {name for name in commands if f"manage.py {name}" not in documented} == set()


def test_a_connection_outlives_the_request():
    assert settings.DATABASES["default"]["CONN_MAX_AGE"] == 60


def test_sqlite_runs_with_wal_and_foreign_keys(db):
    from django.db import connection

    if connection.vendor != "sqlite":
        pytest.skip("this is about SQLite")
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert cursor.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert settings.DATABASES["default"]["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
