#!/usr/bin/env python
"""Newsroom's command line: every administrative task starts here."""

import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    try:
        from django.core.management import execute_from_command_line
    except ImportError as error:
        raise SystemExit(
            "Django is not installed in this Python. Run `make run` once, then .venv/bin/python manage.py …"
        ) from error
    from django.core.exceptions import ImproperlyConfigured

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        # What is missing, without the forty lines of how it was noticed.
        raise SystemExit(f"Newsroom can't start: {error}") from None


if __name__ == "__main__":
    main()
