"""Captions that a desk writes again and again, with gaps for what is known of the picture."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from media import caption_gaps


class CaptionTemplate(models.Model):
    name = models.CharField(gettext_lazy("name"), max_length=80, unique=True)
    text = models.TextField(
        gettext_lazy("text"),
        help_text=gettext_lazy(
            "{headline}, {city}, {country}, {date}, {time}, {photographer}, {agency}, {credit} and {slug} "
            "stand for what is known of the picture."
        ),
    )

    class Meta:
        verbose_name = gettext_lazy("caption template")
        verbose_name_plural = gettext_lazy("caption templates")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def clean(self):
        if unknown := caption_gaps.unknown(self.text):
            message = _("There is no field {%(name)s}. Those that there are stand below.")
            raise ValidationError({"text": message % {"name": unknown[0]}})
