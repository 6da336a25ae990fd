"""What an import proposes or is unsure of, for the editor to accept or drop."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article


class Proposal(models.Model):
    """A pull-quote to accept, or a doubt to settle, anchored to a block of the body."""

    class Kind(models.TextChoices):
        PULL_QUOTE = "pull_quote", _("pull-quote")
        DOUBT = "doubt", _("doubt")

    class State(models.TextChoices):
        OPEN = "open", _("open")
        ACCEPTED = "accepted", _("accepted")
        DROPPED = "dropped", _("dropped")

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="proposals")
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.OPEN)
    position = models.PositiveIntegerField(default=0)
    block_id = models.CharField(max_length=40, blank=True)
    message = models.TextField(_("message"), blank=True)
    text = models.TextField(_("words"), blank=True)
    speaker = models.CharField(_("speaker"), max_length=300, blank=True)
    speaker_role = models.CharField(_("speaker's role"), max_length=300, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["position", "pk"]

    def __str__(self):
        return (self.text or self.message)[:80]
