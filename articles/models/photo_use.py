"""A use of a photo: where it stands, and the caption and alt text printed there."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.byline import Byline
from articles.models.edition import Edition
from articles.models.frozen import FrozenInEditions, FrozenInEditionsQuerySet
from media.ai_label import ai_label
from media.models import Photo


class PhotoUseQuerySet(FrozenInEditionsQuerySet):
    def with_photos(self):
        """With what pages show of each picture. The metadata as found is longer than many a story."""
        return self.select_related("photo__agency").defer("photo__embedded", "photo__keywords")

    def live(self, at):
        """In what readers see at ``at``."""
        return self.filter(edition__in=Edition.objects.live(at))

    def scheduled(self, at):
        return self.filter(edition__in=Edition.objects.scheduled(at))

    def past(self, at):
        """In editions that readers saw and see no more."""
        been_out = Edition.objects.been_out(at).exclude(pk__in=Edition.objects.live(at).values("pk"))
        return self.filter(edition__in=been_out)

    def in_working_copies(self):
        return self.filter(article__isnull=False)

    def portraits(self):
        return self.filter(byline__isnull=False)

    def told(self):
        """In working copies, with a caption of their own, written before the photo's caption changed."""
        own = self.in_working_copies().exclude(printed_caption="").filter(caption_known__isnull=False)
        return own.exclude(caption_known=F("photo__caption"))


class PhotoUse(FrozenInEditions):
    """Owned by exactly one of article, edition or byline. Empty words follow the photo's own."""

    class Role(models.TextChoices):
        LEAD = "lead", _("lead")
        BODY = "body", _("body")
        GALLERY = "gallery", _("gallery")
        PORTRAIT = "portrait", _("portrait")

    photo = models.ForeignKey(Photo, verbose_name=_("photo"), on_delete=models.PROTECT, related_name="uses")
    article = models.ForeignKey(Article, null=True, on_delete=models.CASCADE, related_name="photo_uses")
    edition = models.ForeignKey(Edition, null=True, on_delete=models.PROTECT, related_name="photo_uses")
    byline = models.ForeignKey(Byline, null=True, on_delete=models.CASCADE, related_name="photo_uses")
    role = models.CharField(_("role"), max_length=10, choices=Role)
    # In reading order: 0 is the lead; without a lead the first picture in the body is 1, with one it is 2.
    position = models.PositiveIntegerField(_("position"), default=0)
    block_id = models.CharField(max_length=40, blank=True)
    printed_caption = models.TextField(_("caption"), blank=True, help_text=_("Empty: the photo's own."))
    # The photo's caption when the one printed here was written or last kept; None where nobody knows.
    caption_known = models.TextField(null=True, editable=False)
    printed_alt = models.TextField(_("alt text"), blank=True, help_text=_("Empty: the photo's own."))
    focal_x = models.FloatField(null=True)
    focal_y = models.FloatField(null=True)
    # As ``Photo.crops``, for this use alone.
    crops = models.JSONField(default=dict, blank=True)

    objects = PhotoUseQuerySet.as_manager()

    class Meta:
        verbose_name = _("use of a photo")
        verbose_name_plural = _("uses of photos")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=(
                    Q(article__isnull=False, edition=None, byline=None)
                    | Q(article=None, edition__isnull=False, byline=None)
                    | Q(article=None, edition=None, byline__isnull=False)
                ),
                name="photo_use_has_one_owner",
            ),
            models.UniqueConstraint(
                fields=["article", "block_id"],
                condition=~Q(block_id=""),
                name="article_block_shows_one_photo",
            ),
            models.UniqueConstraint(
                fields=["edition", "block_id"],
                condition=~Q(block_id=""),
                name="edition_block_shows_one_photo",
            ),
            models.UniqueConstraint(
                fields=["article"], condition=Q(role="lead"), name="article_has_one_lead"
            ),
            models.UniqueConstraint(
                fields=["edition"], condition=Q(role="lead"), name="edition_has_one_lead"
            ),
            models.UniqueConstraint(
                fields=["byline"], condition=Q(role="portrait"), name="byline_has_one_portrait"
            ),
            models.CheckConstraint(
                condition=Q(focal_x=None, focal_y=None) | Q(focal_x__range=(0, 1), focal_y__range=(0, 1)),
                name="photo_use_focal_point_inside",
            ),
        ]

    def __str__(self):
        return f"{self.photo} ({self.get_role_display()})"

    @property
    def caption(self):
        """The caption printed here."""
        return self.printed_caption or self.photo.caption

    @property
    def is_told(self):
        """Whether the photo's caption has changed since the one printed here was written or kept."""
        return bool(
            self.article_id
            and self.printed_caption
            and self.caption_known is not None
            and self.caption_known != self.photo.caption
        )

    @property
    def alt(self):
        """The alt text printed here."""
        return self.printed_alt or self.photo.alt_text

    @property
    def credit(self):
        """The photo's credit line; a use has none of its own."""
        return self.photo.credit_line

    @property
    def ai_label(self):
        """What readers are told of a picture that a machine made or changed; empty for any other."""
        return ai_label(self.photo)

    @property
    def focal_point(self):
        """(x, y), each 0 to 1 from the top left."""
        if self.focal_x is None:
            return (self.photo.focal_x, self.photo.focal_y)
        return (self.focal_x, self.focal_y)
