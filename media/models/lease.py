"""A lease: between two times a photo's use, syndication or use in one section is allowed or denied."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from media.models.photo import Photo
from media.models.usage_rights import Reach


class LeaseQuerySet(models.QuerySet):
    def standing(self):
        """Those that have not been revoked."""
        return self.filter(revoked_at=None)


class Lease(models.Model):
    """``starts_at`` and ``ends_at`` are half-open, None is unbounded; ``section`` is a slug, empty for all.

    Written by the lease actions alone, which keep ``Photo.lease_terms`` in step.
    """

    class Effect(models.TextChoices):
        ALLOW = "allow", _("allow")
        DENY = "deny", _("deny")

    class Covers(models.TextChoices):
        USE = "use", _("use in the paper")
        SYNDICATION = "syndication", _("syndication")

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="leases")
    effect = models.CharField(_("effect"), max_length=5, choices=Effect)
    covers = models.CharField(_("covers"), max_length=11, choices=Covers, default=Covers.USE)
    section = models.SlugField(_("section"), max_length=80, blank=True, help_text=_("Empty: every section."))
    starts_at = models.DateTimeField(_("from"), null=True, blank=True)
    ends_at = models.DateTimeField(_("until"), null=True, blank=True)
    reach = models.CharField(
        _("then"),
        max_length=10,
        choices=Reach,
        default=Reach.NO_NEW_USE,
        help_text=_("What an allowance that ends, or a denial that holds, means for published stories."),
    )
    notes = models.TextField(_("notes"), blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(editable=False)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    revoked_at = models.DateTimeField(null=True, editable=False)

    objects = LeaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("lease")
        verbose_name_plural = _("leases")
        ordering = ["-made_at", "-pk"]
        indexes = [models.Index(fields=["ends_at"], name="lease_by_end")]
        constraints = [
            models.CheckConstraint(
                condition=Q(starts_at=None) | Q(ends_at=None) | Q(ends_at__gt=F("starts_at")),
                name="lease_ends_after_it_starts",
            ),
        ]

    def __str__(self):
        return f"{self.get_effect_display()} {self.get_covers_display()}"
