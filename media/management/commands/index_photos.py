"""Read every photo anew for the search of the photo desk. Safe to run at any time, again and again."""

from django.core.management.base import BaseCommand

from media.search import index_all


class Command(BaseCommand):
    help = "Read every photo anew for the search of the photo desk."

    def handle(self, *args, **options):
        is_told = options["verbosity"] > 1
        count = index_all(lambda done: is_told and self.stdout.write(f"{done} photos read"))
        self.stdout.write(f"{count} photos are in the search.")
