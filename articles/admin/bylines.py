"""Bylines: the people and agency desks who sign stories, and their portraits."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles import permissions, working_copy
from articles.admin.photo_choice import PhotoChoiceField, PhotoChoiceWidget
from articles.models import Byline, PhotoUse
from media import rights
from media.models import Photo
from newsroom.desk_admin import DeskModelAdmin


class BylineForm(forms.ModelForm):
    portrait = PhotoChoiceField(
        label=_("Portrait"), required=False, widget=PhotoChoiceWidget(has_caption=False)
    )

    class Meta:
        model = Byline
        fields = ["name", "slug", "kind", "role_line", "biography", "user"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            use = self.instance.photo_uses.select_related("photo").filter(role=PhotoUse.Role.PORTRAIT).first()
            self.initial["portrait"] = use and working_copy.lead_of(use)

    def clean_portrait(self):
        """A portrait is published as soon as it is saved: no preflight stands between."""
        portrait = self.cleaned_data["portrait"]
        if portrait and "portrait" in self.changed_data:
            photo = Photo.objects.select_related("agency").get(uuid=portrait["photo"])
            if reason := rights.no_new_use(photo, timezone.now()):
                raise ValidationError(_("This picture can't be used: %(why)s.") % {"why": reason})
        return portrait


@admin.register(Byline)
class BylineAdmin(DeskModelAdmin):
    may_view = permissions.may_read_desk
    may_change = permissions.may_keep_the_paper

    form = BylineForm
    list_display = ["name", "role_line", "kind", "user"]
    list_select_related = ["user"]
    list_filter = ["kind"]
    search_fields = ["name", "slug", "role_line"]
    prepopulated_fields = {"slug": ["name"]}
    fieldsets = [
        (None, {"fields": ["name", "slug", "kind", "role_line"]}),
        (_("On the byline's page"), {"fields": ["biography", "portrait"]}),
        (_("At the desk"), {"fields": ["user"]}),
    ]

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if "portrait" in form.changed_data:
            put_portrait(obj, form.cleaned_data["portrait"])


def put_portrait(byline, portrait):
    """Make ``portrait`` (the shape of a working copy's lead, or None) the byline's portrait."""
    byline.photo_uses.filter(role=PhotoUse.Role.PORTRAIT).delete()
    if portrait:
        x, y = portrait["focal"] or (None, None)
        PhotoUse.objects.create(
            byline=byline,
            photo=Photo.objects.get(uuid=portrait["photo"]),
            role=PhotoUse.Role.PORTRAIT,
            printed_caption=portrait["caption"],
            printed_alt=portrait["alt"],
            focal_x=x,
            focal_y=y,
            crops=portrait["crops"],
        )
