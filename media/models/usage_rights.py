"""The kinds of right under which a newsroom may use a picture; what each asks for: ``media.rights``."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class UsageRights(models.TextChoices):
    AGENCY = "agency", _("agency subscription")
    STAFF = "staff", _("staff")
    COMMISSIONED = "commissioned", _("commissioned")
    HANDOUT = "handout", _("handout")
    POOL = "pool", _("pool")
    CREATIVE_COMMONS = "creative-commons", _("Creative Commons")
    SOCIAL = "social", _("social media or eyewitness")
    SCREENGRAB = "screengrab", _("screengrab")
    COMPOSITE = "composite", _("composite")
    UNKNOWN = "unknown", _("unknown")


class Reach(models.TextChoices):
    """How far a right that is denied, or has ended, reaches."""

    NO_NEW_USE = "no-new-use", _("no new use; published stories keep the picture")
    TAKE_DOWN = "take-down", _("take down; it leaves every page")
