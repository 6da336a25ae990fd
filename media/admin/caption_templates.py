"""Caption templates at the desk."""

from django.contrib import admin

from media.models import CaptionTemplate
from media.permissions import may_keep_caption_templates, may_see_photos
from newsroom.desk_admin import DeskModelAdmin
from newsroom.models import record


@admin.register(CaptionTemplate)
class CaptionTemplateAdmin(DeskModelAdmin):
    may_view = staticmethod(may_see_photos)
    may_change = staticmethod(may_keep_caption_templates)

    list_display = ("name", "text")
    search_fields = ("name", "text")
    actions = None

    def has_delete_permission(self, request, obj=None):
        """Nothing names a template: captions keep the words."""
        return may_keep_caption_templates(request.user)

    def log_deletions(self, request, queryset):
        return [record("deleted", each, by=request.user, at=request.at) for each in queryset]
