"""Photos at the desk: the contact sheet, one photo's page, and their addresses."""

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from media.actions import InUse, bring_back, put_away, remove
from media.admin import downloads, files, history, photo_page, rights_pages, versions
from media.admin.addresses import addresses
from media.admin.fieldsets import FIELDSETS
from media.admin.form import PhotoForm
from media.admin.keeping import keep_view
from media.admin.sheet import contact_sheet
from media.admin.upload import upload_page
from media.models import Photo
from media.permissions import may_add_photos, may_edit_photos, may_remove_photos, may_see_photos
from media.uses import uses_of
from newsroom import moments
from newsroom.desk_admin import DeskModelAdmin


@admin.register(Photo)
class PhotoAdmin(DeskModelAdmin):
    may_view = staticmethod(may_see_photos)
    may_change = staticmethod(may_edit_photos)
    may_add = staticmethod(may_add_photos)

    form = PhotoForm
    fieldsets = FIELDSETS
    actions = None
    change_form_template = "admin/media/photo/change_form.html"

    def get_fieldsets(self, request, obj=None):
        """Those who may only look get the same page, with the day in words and nothing to cut."""
        if self.has_change_permission(request, obj):
            return FIELDSETS
        return [
            (name, {**options, "fields": ["taken" if f == "taken_at" else f for f in options["fields"]]})
            for name, options in FIELDSETS
            if "cuts" not in options["fields"]
        ]

    @admin.display(description=gettext_lazy("taken at"))
    def taken(self, photo):
        return photo.taken_at and moments.day_and_perhaps_time(photo.taken_at)

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("agency", "uploaded_by").defer("embedded")

    def has_delete_permission(self, request, obj=None):
        return obj is not None and may_remove_photos(request.user)

    def get_urls(self):
        in_here = self.admin_site.admin_view
        return [
            *addresses(in_here),
            path("<int:pk>/keep/", in_here(keep_view), name="media_photo_keep"),
            path("<uuid:uuid>/preview/<int:width>/", in_here(files.show_preview), name="media_photo_preview"),
            path("<uuid:uuid>/original/", in_here(files.download_original), name="media_photo_original"),
            path(
                "<uuid:uuid>/version/<int:number>/",
                in_here(versions.show_version),
                name="media_photo_version",
            ),
            path("<int:pk>/version/<int:number>/", in_here(versions.decide), name="media_photo_decide"),
            path("<uuid:uuid>/actual/", in_here(files.show_actual), name="media_photo_actual"),
            path(
                "<uuid:uuid>/rendition/<slug:crop>/<int:width>.<slug:format>",
                in_here(downloads.download_rendition),
                name="media_photo_rendition",
            ),
            path("<int:pk>/shelf/", in_here(self.shelf_view), name="media_photo_shelf"),
            *rights_pages.addresses(in_here),
            *super().get_urls(),
        ]

    def changelist_view(self, request, extra_context=None):
        """The contact sheet takes the place of Django's list."""
        return contact_sheet(request, self)

    def add_view(self, request, form_url="", extra_context=None):
        """Photos are added by uploading files."""
        return upload_page(self, request)

    def render_change_form(self, request, context, obj=None, **kwargs):
        if obj is not None:
            context.update(photo_page.panels(self, request, obj), has_absolute_url=False)
            context["show_save_and_add_another"] = False
        return super().render_change_form(request, context, obj=obj, **kwargs)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        photo = self.get_object(request, unquote(object_id))
        if photo is None or not self.has_change_permission(request, photo):
            return super().change_view(request, object_id, form_url, extra_context)
        if request.method == "POST":
            return photo_page.typed(self, request, photo)
        form = self.get_form(request, photo, change=True)(instance=photo)
        return photo_page.page(self, request, photo, form)

    def log_change(self, request, obj, message):
        """The action has written the audit entry."""

    def history_view(self, request, object_id, extra_context=None):
        answer = super().history_view(request, object_id, extra_context)
        if isinstance(answer, TemplateResponse):
            answer.template_name = "admin/media/photo/history.html"  # with what stood there before
            photo = answer.context_data["object"]
            answer.context_data["entries"], answer.context_data["has_more"] = history.entries(
                photo, history.ALL
            )
        return answer

    def shelf_view(self, request, pk):
        """Put a photo away, or bring it back (``away=0``)."""
        return _shelf(request, pk)

    def delete_view(self, request, object_id, extra_context=None):
        """Delete a photo that nothing names; one that is used says where."""
        photo = self.get_object(request, unquote(object_id))
        if photo is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_delete_permission(request, photo):
            raise PermissionDenied
        if request.method == "POST":
            name = str(photo)
            try:
                remove(photo, by=request.user, at=request.at)
            except InUse as refusal:
                messages.error(request, str(refusal))
                return HttpResponseRedirect(photo.get_absolute_url())
            messages.success(request, _("“%(photo)s” is deleted.") % {"photo": name})
            return HttpResponseRedirect(reverse("admin:media_photo_changelist"))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Delete a picture"),
            "opts": self.opts,
            "original": photo,
            "uses": uses_of(photo),
        }
        return TemplateResponse(request, "admin/media/photo/delete.html", context)


@require_POST
def _shelf(request, pk):
    photo = get_object_or_404(Photo, pk=pk)
    if request.POST.get("away") == "0":
        bring_back(photo, by=request.user, at=request.at)
        messages.success(request, _("It is back on the desk."))
    else:
        put_away(photo, by=request.user, at=request.at)
        messages.success(request, _("It is put away: no story can choose it; those that have it keep it."))
    return HttpResponseRedirect(photo.get_absolute_url())
