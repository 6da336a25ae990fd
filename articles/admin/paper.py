"""The publication's settings: one row, so the room is its form."""

from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.contrib import admin
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles import permissions
from newsroom.desk_admin import DeskModelAdmin
from newsroom.models import Publication


@admin.register(Publication)
class PublicationAdmin(DeskModelAdmin):
    may_view = permissions.may_administer
    may_change = permissions.may_administer

    fieldsets = [
        (_("The name"), {"fields": ["name", "wordmark", "tagline"]}),
        (_("Looks"), {"fields": ["accent", "footer"]}),
        (_("Language and clock"), {"fields": ["language", "time_zone"]}),
    ]

    def has_add_permission(self, request):
        return super().has_add_permission(request) and not Publication.objects.exists()

    def changelist_view(self, request, extra_context=None):
        if not self.has_view_permission(request):
            return super().changelist_view(request, extra_context)
        page = "change" if Publication.objects.exists() else "add"
        args = [Publication.ONLY] if page == "change" else []
        return HttpResponseRedirect(reverse(f"admin:newsroom_publication_{page}", args=args))

    def response_change(self, request, obj):
        self.message_user(request, _("Saved. Readers see it with their next page."))
        return HttpResponseRedirect(request.path)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "accent":
            kwargs["widget"] = forms.TextInput(attrs={"type": "color"})
        if db_field.name == "language":
            kwargs["widget"] = forms.Select(choices=sorted(settings.LANGUAGES, key=lambda known: known[1]))
        if db_field.name == "time_zone":
            kwargs["widget"] = forms.Select(choices=[(zone, zone) for zone in sorted(available_timezones())])
        return super().formfield_for_dbfield(db_field, request, **kwargs)
