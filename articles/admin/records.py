"""What is only read at the desk: the audit log, what was published, and the public addresses."""

from django.contrib import admin
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.models import Edition, Path
from newsroom import moments
from newsroom.desk_admin import DeskModelAdmin
from newsroom.models import AuditEntry


def nobody(user):
    return False


class RecordAdmin(DeskModelAdmin):
    """No role changes a record."""

    may_change = nobody
    why_kept = _("A record is not deleted, by no role.")
    actions = None


@admin.register(AuditEntry)
class AuditEntryAdmin(RecordAdmin):
    may_view = permissions.may_read_log

    list_display = ["what", "by_name", "verb", "note", "moment"]
    list_filter = ["verb", ("at", admin.DateFieldListFilter)]
    search_fields = ["label", "by_name", "note", "verb", "=key"]
    fields = ["moment", "by_name", "verb", "label", "note", "kind", "key", "data"]
    readonly_fields = ["moment"]

    @admin.display(description=_("thing"), ordering="label")
    def what(self, entry):
        return entry.label

    @admin.display(description=_("when"), ordering="at")
    def moment(self, entry):
        return moments.element(entry.at, timezone.now())


@admin.register(Edition)
class EditionAdmin(RecordAdmin):
    may_view = permissions.may_read_desk

    list_display = ["headline", "number", "kind", "window", "address", "published_by"]
    list_filter = ["kind", "section"]
    list_select_related = ["path", "published_by"]
    search_fields = ["headline", "path__address"]
    ordering = ["-live_from", "-pk"]
    fields = [
        "headline", "number", "kind", "window", "address", "section", "kicker", "standfirst", "language",
        "words", "note", "published_by", "text",
    ]  # fmt: skip
    readonly_fields = ["window", "address"]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("story", "parts")

    @admin.display(description=_("live"), ordering="live_from")
    def window(self, edition):
        """From when to when, both on the paper's clock."""
        now = timezone.now()
        start = moments.element(edition.live_from, now)
        if edition.live_until is None:
            return format_html(_("from {}"), start)
        if edition.live_until == edition.live_from:
            return format_html(_("cancelled; it was to be {}"), start)
        return format_html(_("{} until {}"), start, moments.element(edition.live_until, now))

    @admin.display(description=_("address"))
    def address(self, edition):
        return format_html('<a href="{0}">{0}</a>', edition.path.address)


@admin.register(Path)
class PathAdmin(RecordAdmin):
    may_view = permissions.may_read_desk

    list_display = ["address", "article", "moment"]
    list_select_related = ["article"]
    search_fields = ["address", "article__headline"]
    ordering = ["-pk"]
    fields = ["address", "article", "moment"]
    readonly_fields = ["moment"]

    @admin.display(description=_("made"), ordering="made_at")
    def moment(self, path):
        return moments.element(path.made_at, timezone.now())
