"""The sections of the paper."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.admin.story import with_hue
from articles.models import Section
from newsroom.desk_admin import DeskModelAdmin


@admin.register(Section)
class SectionAdmin(DeskModelAdmin):
    may_view = permissions.may_read_desk
    may_change = permissions.may_keep_the_paper

    list_display = ["named", "address", "parent", "position"]
    list_select_related = ["parent"]
    search_fields = ["name", "slug"]
    fields = ["name", "slug", "parent", "position", "description", "hue"]
    prepopulated_fields = {"slug": ["name"]}

    @admin.display(description=_("name"), ordering="name")
    def named(self, section):
        return with_hue(section)

    @admin.display(description=_("address"), ordering="slug")
    def address(self, section):
        return f"/{section.slug}/"

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "hue":
            kwargs["widget"] = forms.TextInput(attrs={"type": "color"})
            kwargs["help_text"] = _("Colours kickers and rules, nothing else. Dark enough to read.")
        if db_field.name == "slug":
            kwargs["help_text"] = _("The section's address. It stays once a story has been published.")
        if db_field.name == "position":
            kwargs["help_text"] = _("Lower numbers stand first in the paper's navigation.")
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_readonly_fields(self, request, obj=None):
        return ["slug"] if is_in_addresses(obj) else []

    def get_prepopulated_fields(self, request, obj=None):
        return {} if is_in_addresses(obj) else self.prepopulated_fields


def is_in_addresses(section):
    """Whether readers may have kept an address with this section in it."""
    return section is not None and section.editions.exists()


def choices():
    """(slug, name) of every section, as the paper orders them."""
    return list(Section.objects.values_list("slug", "name"))
