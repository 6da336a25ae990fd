"""``manage.py check_editions``: do the windows of every story stand end to end, its numbers without a gap?"""

from django.core.management.base import BaseCommand, CommandError

from articles.models import Edition
from articles.windows import problems


class Command(BaseCommand):
    help = "Check that no two editions of one story are live at once and that none is missing."

    def handle(self, **options):
        found = problems()
        for problem in found:
            self.stderr.write(problem)
        if found:
            raise CommandError(f"{len(found)} found.")
        self.stdout.write(self.style.SUCCESS(f"{Edition.objects.count()} editions, all in order."))
