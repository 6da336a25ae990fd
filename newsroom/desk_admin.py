"""The ``ModelAdmin`` under every list and form of the desk: permissions by question, one log, no deleting."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import PermissionDenied
from django.db import models
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsroom.models import AuditEntry, record


class NativeSplitDateTime(forms.SplitDateTimeWidget):
    """The browser's own date and time fields."""

    def __init__(self, attrs=None):
        super().__init__(
            attrs=attrs,
            date_format="%Y-%m-%d",
            time_format="%H:%M",
            date_attrs={"type": "date", "aria-label": gettext_lazy("Date")},
            time_attrs={"type": "time", "aria-label": gettext_lazy("Time")},
        )


class DeskModelAdmin(admin.ModelAdmin):
    """Subclasses say who may look and who may change by functions of a user (see ``permissions.py``).

    Nothing is deleted at the desk: editions name these rows. Changes go to the audit log, which takes
    the place of Django's own.
    """

    may_view = None
    may_change = None
    may_add = None  # None: whoever may change

    why_kept = gettext_lazy("Nothing is deleted here: what has been published names it.")

    show_full_result_count = False
    list_per_page = 50
    actions_selection_counter = True
    save_on_top = False
    formfield_overrides = {
        models.DateTimeField: {"form_class": forms.SplitDateTimeField, "widget": NativeSplitDateTime},
        models.DateField: {"widget": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})},
        models.TextField: {"widget": forms.Textarea(attrs={"rows": 4, "class": "grows"})},
        models.CharField: {"widget": forms.TextInput},
        models.SlugField: {"widget": forms.TextInput(attrs={"class": "code", "spellcheck": "false"})},
        models.IntegerField: {"widget": forms.NumberInput},
        models.PositiveIntegerField: {"widget": forms.NumberInput},
        models.URLField: {"widget": forms.URLInput, "assume_scheme": "https"},
        models.EmailField: {"widget": forms.EmailInput},
    }

    def has_module_permission(self, request):
        return self.has_view_permission(request)

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and type(self).may_view(request.user)

    def has_change_permission(self, request, obj=None):
        return request.user.is_authenticated and type(self).may_change(request.user)

    def has_add_permission(self, request):
        may_add = type(self).may_add or type(self).may_change
        return request.user.is_authenticated and may_add(request.user)

    def has_delete_permission(self, request, obj=None):
        return False

    def delete_view(self, request, object_id, extra_context=None):
        if not self.has_delete_permission(request):
            raise PermissionDenied(self.why_kept)
        return super().delete_view(request, object_id, extra_context)

    @property
    def media(self):
        return forms.Media(js=["admin/js/actions.js"])

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget = field.widget.widget
        return field

    def get_action_choices(self, request, default_choices=None):
        return super().get_action_choices(request, [("", _("With the selected…"))])

    def log_addition(self, request, obj, message):
        return record("added", obj, by=request.user, at=request.at)

    def log_change(self, request, obj, message):
        fields = sorted({name for part in message for name in part.get("changed", {}).get("fields", [])})
        return record("changed", obj, by=request.user, at=request.at, fields=fields) if fields else None

    def history_view(self, request, object_id, extra_context=None):
        """What the audit log knows of this one thing, newest first."""
        thing = self.get_object(request, object_id)
        if thing is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_permission(request, thing):
            raise PermissionDenied
        entries = AuditEntry.objects.filter(
            kind=self.opts.label_lower, key=str(getattr(thing, "uuid", thing.pk))
        )
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %(thing)s") % {"thing": thing},
            "object": thing,
            "opts": self.opts,
            "entries": entries[:200],
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/object_history.html", context)
