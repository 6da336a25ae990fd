"""Agencies at the desk."""

from django import forms
from django.contrib import admin
from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from media.models import Agency
from media.permissions import may_keep_agencies, may_see_photos
from newsroom.desk_admin import DeskModelAdmin
from newsroom.local_time import LocalInstantField


class AgencyForm(forms.ModelForm):
    contract_ends_at = LocalInstantField(
        label=_("Contract ends"),
        required=False,
        help_text=_(
            "Empty: it runs on. What its end means for every picture of the agency stands beside it."
        ),
    )


@admin.register(Agency)
class AgencyAdmin(DeskModelAdmin):
    may_view = staticmethod(may_see_photos)
    may_change = staticmethod(may_keep_agencies)

    form = AgencyForm
    list_display = ("name", "code", "credit_pattern", "how_many")
    search_fields = ("name", "code", "aliases")
    fieldsets = (
        (None, {"fields": (("name", "code"), "aliases")}),
        (_("Credit"), {"fields": ("credit_pattern",)}),
        (
            _("Rights"),
            {
                "fields": (
                    "usage_rights",
                    ("contract_ends_at", "contract_reach"),
                    "usage_terms",
                    "restrictions",
                )
            },
        ),
        (_("Feed"), {"fields": ("silent_after",)}),
    )

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(photo_count=Count("photos"))

    def get_readonly_fields(self, request, obj=None):
        # Feeds and imports name an agency by its code.
        return ("code",) if obj else ()

    @admin.display(description=_("photos"), ordering="photo_count")
    def how_many(self, agency):
        return agency.photo_count
