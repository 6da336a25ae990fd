"""What agencies deliver by push: when a feed last brought something, and which have fallen silent."""

import datetime as dt

from media.models import Agency


def arrived(agency, at):
    """Note that ``agency`` has delivered."""
    Agency.objects.filter(pk=agency.pk).update(last_arrival_at=at)


def silent(at):
    """The agencies whose feed has brought nothing for as long as the desk wants to be warned after."""
    watched = Agency.objects.exclude(silent_after=None)
    return [agency for agency in watched if is_silent(agency, at)]


def is_silent(agency, at):
    if agency.silent_after is None:
        return False
    longest = dt.timedelta(hours=agency.silent_after)
    return agency.last_arrival_at is None or at - agency.last_arrival_at > longest
