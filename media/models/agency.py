"""Agencies that deliver words and pictures, and how each wants to be credited."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models.usage_rights import Reach, UsageRights


def validate_credit_pattern(pattern):
    """Raises ``ValidationError`` where a pattern names anything but photographer, agency or source."""
    try:
        pattern.format(photographer="", agency="", source="")
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        raise ValidationError(
            _("Use only {photographer}, {agency} and {source} in the pattern: {photographer}/AFP.")
        ) from error


class Agency(models.Model):
    """A supplier. ``aliases`` are the forms its name takes in credit and source fields, one a line."""

    name = models.CharField(_("name"), max_length=120)
    code = models.SlugField(_("code"), max_length=20, unique=True, help_text=_("Short, for instance afp."))
    aliases = models.TextField(
        _("also known as"),
        blank=True,
        help_text=_("One name a line, as found in credit and source fields: Agence France-Presse."),
    )
    credit_pattern = models.CharField(
        _("credit pattern"),
        max_length=120,
        default="{photographer}/{agency}",
        validators=[validate_credit_pattern],
        help_text=_("How a picture is credited: {photographer}/AFP."),
    )
    usage_terms = models.TextField(_("default usage terms"), blank=True)
    restrictions = models.TextField(
        _("default restrictions"),
        blank=True,
        help_text=_("What the contract forbids; shown beside each photo."),
    )
    usage_rights = models.CharField(
        _("usage rights of its pictures"), max_length=20, choices=UsageRights, default=UsageRights.AGENCY
    )
    contract_ends_at = models.DateTimeField(_("contract ends"), null=True, blank=True)
    contract_reach = models.CharField(_("then"), max_length=10, choices=Reach, default=Reach.NO_NEW_USE)
    silent_after = models.PositiveIntegerField(
        _("warn after hours of silence"),
        null=True,
        blank=True,
        help_text=_("When its feed has brought nothing for so long. Empty: never."),
    )
    last_arrival_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def names(self):
        """Every form of the name by which the agency is recognised, folded for comparison."""
        given = [self.name, self.code, *self.aliases.splitlines()]
        return {" ".join(name.split()).casefold() for name in given if name.strip()}

    def credit(self, photographer="", source=""):
        """The credit line by this agency's pattern; without a photographer only the agency's name."""
        if "{photographer}" in self.credit_pattern and not photographer.strip():
            return self.name
        return self.credit_pattern.format(
            photographer=photographer.strip(), agency=self.name, source=source.strip() or self.name
        )
