"""``manage.py load_demo``: the demo newsroom, into an installation where there is none yet."""

import time

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from articles.models import Article
from newsroom.demo.load import is_wanted, load
from newsroom.models import Publication


class Command(BaseCommand):
    help = "Load the demo newsroom into an empty installation."

    def handle(self, **options):
        if not (settings.DEMO and settings.LOCAL):
            raise CommandError("The demo is switched off here (NEWSROOM_DEMO, NEWSROOM_MODE).")
        if not is_wanted():
            raise CommandError(
                f"{Publication.current()} is here already; the demo loads only where nothing is."
            )
        if Article.objects.exclude(created_by__is_demo=True).exists():
            raise CommandError("There are stories here already; the demo loads only where nothing is.")
        began = time.monotonic()
        self.stdout.write("Loading the demo newsroom …")
        load(now=timezone.now(), say=self.say)
        self.stdout.write(f"Loaded in {time.monotonic() - began:.0f} seconds.")

    def say(self, text, *, passing=False):
        """Print; what is only passing is overwritten by the next, and left out where nobody watches."""
        if passing and not self.stdout.isatty():
            return
        self.stdout.write(text, ending="\r" if passing else "\n")
        self.stdout.flush()
