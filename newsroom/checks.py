"""System checks: a misconfiguration is named with an id and a hint before anything is served."""

import sqlite3
from pathlib import Path

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register


@register(Tags.security)
def check_mode(app_configs, **kwargs):
    """E001 demo in production, E002 DEBUG in production, W001 a weak key."""
    problems = []
    if settings.DEMO and not settings.LOCAL:
        problems.append(
            Error(
                "The demo newsroom is switched on in production.",
                hint="Unset NEWSROOM_DEMO; its logins are public knowledge.",
                id="newsroom.E001",
            )
        )
    if settings.DEBUG and not settings.LOCAL:
        problems.append(
            Error(
                "DEBUG is on in production.",
                hint="Unset DEBUG: error pages would show settings and drafts to readers.",
                id="newsroom.E002",
            )
        )
    if not settings.LOCAL and len(settings.SECRET_KEY) < 40:
        problems.append(
            Warning(
                "SECRET_KEY is short.",
                hint="Use at least 50 random characters; picture addresses and sessions are signed with it.",
                id="newsroom.W001",
            )
        )
    return problems


@register(Tags.database)
def check_database(app_configs, **kwargs):
    """E003 an SQLite too old."""
    uses_sqlite = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
    if uses_sqlite and sqlite3.sqlite_version_info < (3, 35):
        return [
            Error(
                f"SQLite {sqlite3.sqlite_version} is too old.",
                hint="Newsroom needs SQLite 3.35 or newer; a current Python brings one.",
                id="newsroom.E003",
            )
        ]
    return []


@register(Tags.files)
def check_folders(app_configs, **kwargs):
    """E004 a folder to write in that is a file; W002 uploads inside the static files."""
    problems = []
    for name in ("VAR_DIR", "MEDIA_ROOT", "STATIC_ROOT"):
        folder = Path(getattr(settings, name))
        if folder.exists() and not folder.is_dir():
            problems.append(
                Error(
                    f"{name} ({folder}) is not a folder.",
                    hint="Set NEWSROOM_VAR or NEWSROOM_UPLOADS to a folder the server may write in.",
                    id="newsroom.E004",
                )
            )
    if Path(settings.STATIC_ROOT) in [Path(settings.MEDIA_ROOT), *Path(settings.MEDIA_ROOT).parents]:
        problems.append(
            Warning(
                "Uploads lie inside the static files, which are served to everyone.",
                hint="Set NEWSROOM_UPLOADS to a folder of its own.",
                id="newsroom.W002",
            )
        )
    return problems
