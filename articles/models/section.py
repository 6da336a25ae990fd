"""Sections of the paper."""

from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from newsroom.models.written_once import Kept

# First parts of addresses that are routes, now or in the rooms still to come; a section may not shadow one.
RESERVED_SLUGS = (
    "about",
    "accounts",
    "admin",
    "api",
    "archive",
    "byline",
    "contact",
    "corrections",
    "desk",
    "favicon.ico",
    "feed",
    "health",
    "imprint",
    "latest",
    "media",
    "most-read",
    "oembed",
    "offline",
    "page",
    "photos",
    "preview",
    "privacy",
    "robots.txt",
    "search",
    "sitemap",
    "static",
    "tag",
)


class Section(Kept):
    """Never deleted: editions name it. ``hue`` colours kickers and rules, nothing else."""

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("slug"), max_length=60, unique=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("part of"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )
    position = models.PositiveIntegerField(_("position"), default=0)
    description = models.TextField(_("description"), blank=True)
    hue = models.CharField(
        _("hue"),
        max_length=7,
        default="#8c1d18",
        validators=[RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Give a colour as #rrggbb."))],
    )

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ["position", "name"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(slug__in=RESERVED_SLUGS),
                name="section_slug_shadows_no_route",
                violation_error_message=_("This slug is an address of the site itself; choose another."),
            ),
            models.CheckConstraint(
                condition=~models.Q(parent=models.F("id")),
                name="section_is_not_its_own_parent",
                violation_error_message=_("A section can't be part of itself."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("section", args=[self.slug])
