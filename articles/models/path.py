"""Public addresses: each belongs to one story for ever."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from newsroom.models.written_once import WrittenOnce


class Path(WrittenOnce):
    """``/section/yyyy/mm/dd/slug/``. The day is that of first publication on the paper's clock."""

    address = models.CharField(_("address"), max_length=255, unique=True)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="paths")
    made_at = models.DateTimeField(_("made at"))

    class Meta:
        verbose_name = _("public address")
        verbose_name_plural = _("public addresses")

    def __str__(self):
        return self.address
