"""The people of the desk and their roles."""

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserChangeForm, UserCreationForm
from django.contrib.auth.models import Group
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import permissions
from newsroom import moments
from newsroom.desk_admin import DeskModelAdmin
from newsroom.models import User
from newsroom.roles import ADMINISTRATOR, ROLES


class RolesField(forms.ModelMultipleChoiceField):
    """The roles there are, as boxes to tick."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs):
        super().__init__(Group.objects.filter(name__in=ROLES), required=False, **kwargs)


class PersonForm(UserChangeForm):
    groups = RolesField(
        label=gettext_lazy("Roles"), help_text=gettext_lazy("What each may do is written in the desk guide.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "password" in self.fields:
            self.fields["password"].help_text = _("Nobody can read it; a new one can be set.")

    def clean(self):
        cleaned = super().clean()
        if self.instance == self.editor and not self.instance.is_superuser:
            kept = any(role.name == ADMINISTRATOR for role in cleaned.get("groups", []))
            if not kept or not cleaned.get("is_active", True):
                raise forms.ValidationError(
                    _("You can't take the desk's keys from yourself; ask another administrator.")
                )
        return cleaned


class NewPersonForm(UserCreationForm):
    groups = RolesField(label=gettext_lazy("Roles"))


@admin.register(User)
class PersonAdmin(UserAdmin, DeskModelAdmin):
    may_view = permissions.may_administer
    may_change = permissions.may_administer

    why_kept = gettext_lazy(
        "People are not deleted: what they did names them. Take “active” from them instead."
    )
    form = PersonForm
    add_form = NewPersonForm
    list_display = ["username", "full_name", "their_roles", "is_active", "seen"]
    list_filter = ["is_active", "groups"]
    ordering = ["username"]
    filter_horizontal = []
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        (gettext_lazy("Who they are"), {"fields": ["first_name", "last_name", "email"]}),
        (gettext_lazy("What they may do"), {"fields": ["groups", "is_active"]}),
    ]
    add_fieldsets = [
        (None, {"fields": ["username", "first_name", "last_name", "email"]}),
        (gettext_lazy("What they may do"), {"fields": ["groups"]}),
        (gettext_lazy("Password"), {"fields": ["password1", "password2"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    def get_form(self, request, obj=None, **kwargs):
        form = super().get_form(request, obj, **kwargs)
        form.editor = request.user
        return form

    def save_model(self, request, obj, form, change):
        obj.is_staff = True  # whoever is kept here works at the desk
        super().save_model(request, obj, form, change)

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description=gettext_lazy("name"), ordering="last_name")
    def full_name(self, person):
        return person.get_full_name()

    @admin.display(description=gettext_lazy("roles"))
    def their_roles(self, person):
        return format_html_join(", ", "{}", ((group.name,) for group in person.groups.all()))

    @admin.display(description=gettext_lazy("signed in"), ordering="last_login")
    def seen(self, person):
        return moments.element(person.last_login, timezone.now())
