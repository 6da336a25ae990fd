"""The paper: its name, language, time zone and looks. One row an installation."""

from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _


def validate_time_zone(name):
    """Raises ``ValidationError`` unless ``name`` is in the IANA time zone database."""
    if name not in available_timezones():
        raise ValidationError(
            _("%(name)s is not a time zone. Use a name such as Europe/London."), params={"name": name}
        )


def validate_language(code):
    """Raises ``ValidationError`` unless Django knows the language ``code``."""
    if not translation.check_for_language(code):
        raise ValidationError(
            _("%(code)s is not a language known here. Use a code such as en-gb or de."), params={"code": code}
        )


class Publication(models.Model):
    """What every reader page needs to know of the paper."""

    ONLY = 1

    name = models.CharField(_("name"), max_length=120)
    tagline = models.CharField(_("tagline"), max_length=200, blank=True)
    wordmark = models.CharField(
        _("wordmark"), max_length=120, blank=True, help_text=_("As set in the masthead; empty: the name.")
    )
    accent = models.CharField(
        _("accent colour"),
        max_length=7,
        default="#8c1d18",
        validators=[RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Give a colour as #rrggbb."))],
    )
    language = models.CharField(
        _("language"), max_length=16, default=settings.LANGUAGE_CODE, validators=[validate_language]
    )
    time_zone = models.CharField(
        _("time zone"), max_length=64, default="Europe/London", validators=[validate_time_zone]
    )
    footer = models.TextField(
        _("footer"), blank=True, help_text=_("Plain text: imprint, address, what the paper is.")
    )
    is_demo = models.BooleanField(default=False, editable=False)

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publication")
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="publication_is_one_row"),
        ]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.pk = self.ONLY
        super().save(*args, **kwargs)

    @classmethod
    def current(cls):
        """The paper of this installation; an unsaved one where nothing has been set up yet."""
        return cls.objects.first() or cls(name="Newsroom")

    @property
    def zone(self):
        return ZoneInfo(self.time_zone)

    def local(self, instant):
        """``instant`` on the paper's own clock."""
        return instant.astimezone(self.zone)
