"""``manage.py check_rights``: does every photo keep what its leases and its kills say?"""

from django.core.management.base import BaseCommand, CommandError

from media.models import Lease
from media.rights.checking import problems


class Command(BaseCommand):
    help = "Check that what pages read of a photo's rights is what its leases and kills say."

    def handle(self, **options):
        found = list(problems())
        for problem in found:
            self.stderr.write(problem)
        if found:
            raise CommandError(f"{len(found)} found.")
        self.stdout.write(self.style.SUCCESS(f"{Lease.objects.standing().count()} leases, all in step."))
