"""One change made to many photos at once, kept so that it can be taken back."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class BatchEdit(models.Model):
    """``changes``: a list of ``[photo's pk, {field: [before, after]}]``, values as JSON has them."""

    summary = models.CharField(_("what"), max_length=300)
    changes = models.JSONField(default=list)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(_("made at"))
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    undone_at = models.DateTimeField(_("undone at"), null=True)

    class Meta:
        verbose_name = _("batch edit")
        verbose_name_plural = _("batch edits")
        ordering = ["-made_at", "-pk"]

    def __str__(self):
        return self.summary
