"""``manage.py tidy_photos``: clear away pictures that nobody wanted. It also runs by itself after intake."""

from django.conf import settings
from django.core.management.base import BaseCommand
from django.template.defaultfilters import filesizeformat
from django.utils import timezone

from media.actions.sweep import due, sweep, weight


class Command(BaseCommand):
    help = (
        "Take pictures off the desk that nobody has used, edited, collected, leased or kept, and delete for "
        "good those that left it long enough ago. It runs by itself after pictures are taken in; this does "
        "all of it at once."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="only say what would go")

    def handle(self, *, dry_run, **options):
        now = timezone.now()
        if dry_run:
            unwanted, gone = due(now)
            self.stdout.write(
                f"Unwanted for {settings.PHOTO_KEEP_DAYS} days, would leave the desk: {unwanted.count()} "
                f"({filesizeformat(weight(unwanted))})"
            )
            self.stdout.write(
                f"Off the desk for {settings.PHOTO_RECOVER_DAYS} days, would go for good: {gone.count()} "
                f"({filesizeformat(weight(gone))})"
            )
            return
        swept = sweep(by=None, at=now)
        self.stdout.write(f"Left the desk: {swept.removed}")
        self.stdout.write(f"Gone for good: {swept.deleted} ({filesizeformat(swept.freed)})")
        if swept.returned:
            self.stdout.write(f"Back on the desk, as a story uses them: {swept.returned}")
        if swept.stuck:
            self.stdout.write(self.style.WARNING(f"Put into a story just now, and kept: {len(swept.stuck)}"))
