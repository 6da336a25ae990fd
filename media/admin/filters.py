"""Narrowing the contact sheet: what still lacks something, and what has been put away."""

from django.contrib.admin import SimpleListFilter
from django.utils.translation import gettext_lazy as _


class ShelfFilter(SimpleListFilter):
    """On the desk, unless asked otherwise."""

    title = _("shelf")
    parameter_name = "shelf"

    def lookups(self, request, model_admin):
        return [("away", _("put away")), ("removed", _("removed")), ("all", _("all"))]

    def choices(self, changelist):
        choices = list(super().choices(changelist))
        return [{**choices[0], "display": _("on the desk")}, *choices[1:]]

    def queryset(self, request, photos):
        if self.value() == "away":
            return photos.exclude(put_away_at=None)
        if self.value() == "removed":
            return photos.removed()
        return photos if self.value() == "all" else photos.on_the_desk()


class MissingFilter(SimpleListFilter):
    title = _("needs")
    parameter_name = "needs"

    def lookups(self, request, model_admin):
        return [
            ("credit", _("a credit")),
            ("alt", _("an alt text")),
            ("caption", _("a caption")),
            ("kill", _("a decision on a kill")),
            ("version", _("a decision on a new version")),
        ]

    def queryset(self, request, photos):
        if self.value() == "credit":
            return photos.uncredited()
        if self.value() == "kill":
            return photos.with_kill_words()
        if self.value() == "version":
            return photos.with_offered_versions()
        field = {"alt": "alt_text", "caption": "caption"}.get(self.value())
        return photos.filter(**{field: ""}) if field else photos
