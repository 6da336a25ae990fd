"""A photo as the desk keeps it: the untouched original, its facts and its credit."""

import uuid

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from media.models.agency import Agency
from media.models.band import Band
from media.models.usage_rights import UsageRights

# What a photo is made of itself: reverse relations that are no reason to keep it.
PARTS = ("renditions", "versions", "document")


def original_path(photo, filename):
    """Originals lie by content: ``originals/ab/<sha256>.<extension>``."""
    extension = filename.rpartition(".")[2].lower()
    return f"originals/{photo.content_hash[:2]}/{photo.content_hash}.{extension}"


def _is_named():
    """Whether any row of any room points to the photo, but for those that are part of it."""
    named = models.Q()
    for relation in Photo._meta.related_objects:
        if not relation.many_to_many and relation.name not in PARTS:
            pointing = relation.related_model._base_manager.filter(
                **{relation.field.name: models.OuterRef("pk")}
            )
            named |= models.Q(models.Exists(pointing))
    return named


class PhotoQuerySet(models.QuerySet):
    def on_the_desk(self):
        """Photos that can be chosen for a story: those not put away."""
        return self.filter(put_away_at=None, removed_at=None)

    def uncredited(self):
        return self.filter(credit_line="")

    def with_kill_words(self):
        """Those whose supplier asks for a kill in a version on which nobody has decided."""
        asked = self.model._meta.get_field("versions").related_model.objects.exclude(kill_words="")
        asked = asked.filter(photo=models.OuterRef("pk"), settled_at=None)
        return self.filter(models.Exists(asked), killed_at=None)

    def with_offered_versions(self):
        """Those of which a new version waits for the photo editor."""
        offered = self.model._meta.get_field("versions").related_model.objects.filter(state="offered")
        return self.filter(models.Exists(offered.filter(photo=models.OuterRef("pk"))))

    def named(self):
        """Photos that something names: a use, a revision, a collection, a lease, a kill, anything."""
        return self.filter(_is_named())

    def removed(self):
        """Photos that left the desk because nobody wanted them; for some days they can be brought back."""
        return self.exclude(removed_at=None)

    def unwanted(self, before):
        """Photos that came before then and that nobody has edited, kept or put anywhere since."""
        untouched = self.filter(uploaded_at__lt=before, removed_at=None, edited_at=None, kept_at=None)
        return untouched.exclude(_is_named())


class Photo(models.Model):
    """A picture with its caption, credit and rights. ``caption`` is the agency's; uses may override it."""

    class Kind(models.TextChoices):
        PHOTOGRAPH = "photograph", _("photograph")
        GRAPHIC = "graphic", _("graphic")
        ILLUSTRATION = "illustration", _("illustration")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.PHOTOGRAPH)
    original = models.FileField(_("original"), upload_to=original_path, max_length=200, editable=False)
    file_name = models.CharField(_("file name"), max_length=255, blank=True)
    slug = models.CharField(
        _("slug"),
        max_length=200,
        blank=True,
        db_index=True,
        help_text=_("The name it travels under on the wire."),
    )
    supplier_id = models.CharField(_("supplier's identifier"), max_length=200, blank=True)
    supplier_version = models.CharField(_("supplier's version"), max_length=60, blank=True)

    headline = models.CharField(_("headline"), max_length=300, blank=True)
    caption = models.TextField(_("caption"), blank=True)
    alt_text = models.TextField(
        _("alt text"), blank=True, help_text=_("What the picture shows, for those who do not see it.")
    )
    long_description = models.TextField(
        _("long description"), blank=True, help_text=_("For graphics: what they say, in full.")
    )
    keywords = models.JSONField(_("keywords"), default=list, blank=True)
    taken_at = models.DateTimeField(_("taken at"), null=True, blank=True)
    city = models.CharField(_("city"), max_length=120, blank=True)
    country = models.CharField(_("country"), max_length=120, blank=True)

    photographer = models.CharField(_("photographer"), max_length=200, blank=True)
    agency = models.ForeignKey(
        Agency,
        verbose_name=_("agency"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="photos",
    )
    credit_line = models.CharField(
        _("credit"),
        max_length=500,
        blank=True,
        help_text=_("As printed beside the picture. Without it the picture can't be published."),
    )
    copyright_notice = models.CharField(_("copyright notice"), max_length=500, blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True)
    usage_terms = models.TextField(_("usage terms"), blank=True)
    special_instructions = models.TextField(_("special instructions"), blank=True)
    licence_url = models.URLField(_("licence address"), max_length=500, blank=True)
    digital_source_type = models.CharField(
        _("digital source type"),
        max_length=200,
        blank=True,
        help_text=_("The IPTC address that says how the picture was made."),
    )

    usage_rights = models.CharField(
        _("usage rights"), max_length=20, choices=UsageRights, default=UsageRights.UNKNOWN
    )
    licence = models.CharField(
        _("licence"), max_length=40, blank=True, help_text=_("Of a Creative Commons picture: CC BY-SA 4.0.")
    )
    permission = models.TextField(
        _("permission on file"), blank=True, help_text=_("Who gave it, when, and where it is kept.")
    )
    found_at = models.URLField(
        _("where it was found"), max_length=500, blank=True, help_text=_("The post, page or programme.")
    )
    # Read from the instructions by the actions that write them, so that a search can ask for them.
    restrictions = models.JSONField(default=list, editable=False)
    embargoed_until = models.DateTimeField(_("embargoed until"), null=True, blank=True)
    # What the standing leases say, for pages that may not ask one query more: ``media.rights.lease_terms``.
    lease_terms = models.JSONField(default=list, editable=False)
    killed_at = models.DateTimeField(_("killed at"), null=True, editable=False)

    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    format = models.CharField(_("format"), max_length=10, editable=False)
    bytes = models.PositiveBigIntegerField(_("size"), editable=False)
    focal_x = models.FloatField(
        _("focal point, from the left"),
        default=0.5,
        validators=[MinValueValidator(0), MaxValueValidator(1)],
    )
    focal_y = models.FloatField(
        _("focal point, from the top"),
        default=0.5,
        validators=[MinValueValidator(0), MaxValueValidator(1)],
    )
    # Ratio ("16x9") → [left, top, width, height], shares of the whole; by the focal point where none is.
    crops = models.JSONField(default=dict, editable=False)
    content_hash = models.CharField(max_length=64, unique=True, editable=False)
    perceptual_hash = models.CharField(max_length=16, blank=True, editable=False, db_index=True)
    dominant_colour = models.CharField(max_length=7, default="#888888", editable=False)
    embedded = models.JSONField(_("metadata as found"), default=dict, editable=False)

    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        null=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
    )
    uploaded_at = models.DateTimeField(_("uploaded at"), editable=False)
    edited_at = models.DateTimeField(null=True, editable=False)
    caption_changed_at = models.DateTimeField(null=True, editable=False)
    put_away_at = models.DateTimeField(_("put away at"), null=True, blank=True, editable=False)
    kept_at = models.DateTimeField(_("kept since"), null=True, editable=False)
    # Taken off the desk because nobody wanted it; for some days it can be brought back.
    removed_at = models.DateTimeField(_("removed at"), null=True, editable=False)

    objects = PhotoQuerySet.as_manager()

    class Meta:
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        ordering = ["-uploaded_at", "-pk"]
        indexes = [
            models.Index(fields=["-uploaded_at", "-id"], name="photo_newest"),
            models.Index(fields=["agency", "supplier_id"], name="photo_by_supplier"),
            # For ``media.likeness``, which reads the index alone.
            *(
                models.Index(Band(number), "perceptual_hash", name=f"photo_looks_{number}")
                for number in range(4)
            ),
            models.Index(fields=["uploaded_at", "bytes"], name="photo_intake"),
            models.Index(
                fields=["uploaded_at"],
                condition=models.Q(removed_at=None, edited_at=None, kept_at=None),
                name="photo_untouched",
            ),
            models.Index(
                fields=["removed_at"], condition=models.Q(removed_at__isnull=False), name="photo_removed"
            ),
            # Few each, and what a search for the state of rights asks for.
            models.Index(fields=["id"], condition=models.Q(credit_line=""), name="photo_uncredited"),
            models.Index(fields=["id"], condition=models.Q(killed_at__isnull=False), name="photo_killed"),
            models.Index(
                fields=["embargoed_until"],
                condition=models.Q(embargoed_until__isnull=False),
                name="photo_embargoed",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(focal_x__range=(0, 1), focal_y__range=(0, 1)),
                name="photo_focal_point_inside",
            ),
        ]

    def __str__(self):
        return self.slug or self.headline or self.file_name or str(self.uuid)

    def get_absolute_url(self):
        """The photo's page at the desk; readers have none."""
        return reverse("admin:media_photo_change", args=[self.pk])

    @property
    def has_credit(self):
        return bool(self.credit_line.strip())
