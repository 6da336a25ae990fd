"""Who did what, when: written by every action, changed by no one."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.models.written_once import WrittenOnce
from newsroom.storable import storable


class AuditEntry(WrittenOnce):
    """One change of state. ``verb`` is past tense (``published``); ``data`` holds what the verb needs."""

    at = models.DateTimeField(_("at"), db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    by_name = models.CharField(_("name"), max_length=150)
    verb = models.CharField(_("what"), max_length=40, db_index=True)
    kind = models.CharField(_("kind of thing"), max_length=60)
    key = models.CharField(_("key"), max_length=64)
    label = models.CharField(_("thing"), max_length=300)
    note = models.TextField(_("note"), blank=True)
    data = models.JSONField(default=dict, blank=True)

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit log")
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["kind", "key", "-at"], name="audit_by_thing")]

    def __str__(self):
        return f"{self.by_name} {self.verb} {self.label}"


def record(verb, thing, *, by, at=None, note="", **data):
    """Write the audit entry of an action on ``thing`` (a saved model instance); ``by`` may be None.

    An action must not fail for want of its entry: what no database stores is left out of it.
    """
    return AuditEntry.objects.create(
        at=at or timezone.now(),
        by=by,
        by_name=storable(str(by) if by else "Newsroom")[:150],
        verb=verb,
        kind=thing._meta.label_lower,
        key=str(getattr(thing, "uuid", thing.pk)),
        label=storable(str(thing))[:300],
        note=storable(note),
        data=storable(data),
    )
