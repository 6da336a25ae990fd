"""Withdrawals: since when a story is gone, and the note readers get in its place."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from newsroom.models.written_once import WrittenOnce, WrittenOnceQuerySet


class WithdrawalQuerySet(WrittenOnceQuerySet):
    def by(self, at):
        """What had been withdrawn by ``at``, the latest first. It counts only where no edition is live."""
        return self.filter(at__lte=at).order_by("-at", "-pk")


class Withdrawal(WrittenOnce):
    """From ``at`` on, wherever no edition is live, the story's addresses answer 410 with ``note``."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="withdrawals")
    at = models.DateTimeField(_("at"))
    note = models.TextField(_("public note"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    objects = WithdrawalQuerySet.as_manager()

    class Meta:
        verbose_name = _("withdrawal")
        verbose_name_plural = _("withdrawals")
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.article} {self.at:%Y-%m-%d %H:%M}"
