"""Lease, revoke, kill, lift: pages of their own, so that each is deliberate and works without scripts."""

from django import forms
from django.contrib import messages
from django.contrib.admin import site
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from media.actions import KillRefused, grant, kill, lift_kill, revoke
from media.admin.rights_panel import section_choices
from media.models import Lease, Photo, Reach
from media.permissions import may_kill, may_lease, may_lift_kills, require
from media.places import Standing, places_of
from newsroom.local_time import LocalInstantField

AREA = {"rows": 3, "class": "grows"}


class LeaseForm(forms.Form):
    effect = forms.ChoiceField(
        label=gettext_lazy("This lease"),
        choices=[("allow", gettext_lazy("allows")), ("deny", gettext_lazy("denies"))],
        widget=forms.RadioSelect,
        initial="allow",
        help_text=gettext_lazy("What is denied beats what is allowed."),
    )
    covers = forms.ChoiceField(label=gettext_lazy("What"), choices=Lease.Covers.choices)
    section = forms.ChoiceField(label=gettext_lazy("Section"), required=False)
    starts_at = LocalInstantField(
        label=gettext_lazy("From"), required=False, help_text=gettext_lazy("Empty: it holds already.")
    )
    ends_at = LocalInstantField(
        label=gettext_lazy("Until"), required=False, help_text=gettext_lazy("Empty: without an end.")
    )
    reach = forms.ChoiceField(
        label=gettext_lazy("For published stories"),
        required=False,
        choices=[("", gettext_lazy("as the picture's rights say")), *Reach.choices],
        help_text=gettext_lazy("What the end of an allowance, or a denial, means for them."),
    )
    notes = forms.CharField(
        label=gettext_lazy("Notes"), required=False, widget=forms.Textarea(attrs=AREA), max_length=2000
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["section"].choices = [("", _("every section")), *section_choices()]


class KillForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why"),
        widget=forms.Textarea(attrs={**AREA, "rows": 2}),
        error_messages={"required": gettext_lazy("Say why it is killed.")},
    )
    notice = forms.CharField(
        label=gettext_lazy("The agency's notice"),
        required=False,
        widget=forms.Textarea(attrs={**AREA, "rows": 4}),
        help_text=gettext_lazy("As it came, if one came. It is kept with the picture."),
    )


class LiftForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why it was a mistake"),
        widget=forms.Textarea(attrs=AREA),
        error_messages={"required": gettext_lazy("Say why the kill was a mistake.")},
    )


def addresses(in_here):
    """The addresses of a photo's rights under the photo desk."""
    return [
        path("<int:pk>/lease/", in_here(lease_page), name="media_photo_lease"),
        path("<int:pk>/lease/<int:lease>/revoke/", in_here(revoke_lease), name="media_photo_revoke"),
        path("<int:pk>/kill/", in_here(kill_page), name="media_photo_kill"),
        path("<int:pk>/kill/lift/", in_here(lift_page), name="media_photo_lift"),
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def lease_page(request, pk):
    photo = _photo(pk)
    require(may_lease(request.user), _("lease pictures"))
    form = LeaseForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            grant(photo, **form.cleaned_data, by=request.user, at=request.at)
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("The lease is noted and holds as it says."))
            return _back(photo)
    return _asked(request, "lease", photo, form)


@require_POST
def revoke_lease(request, pk, lease):
    photo = _photo(pk)
    revoke(get_object_or_404(photo.leases, pk=lease), by=request.user, at=request.at)
    messages.success(request, _("The lease is revoked. It stays on record."))
    return _back(photo)


@require_http_methods(["GET", "HEAD", "POST"])
def kill_page(request, pk):
    """Every place that has the picture, and the one button."""
    photo = _photo(pk)
    require(may_kill(request.user), _("kill pictures"))
    if photo.killed_at is not None and request.method != "POST":
        messages.warning(request, _("It is killed already; by whom and why stands below."))
        return _back(photo)
    form = KillForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            killed = kill(photo, **form.cleaned_data, by=request.user, at=request.at)
        except KillRefused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _killed_words(killed))
            return _back(photo)
    places = places_of(photo, request.at)
    groups = [(group.label, [place for place in places if place.standing == group]) for group in Standing]
    return _asked(request, "kill", photo, form, groups=[group for group in groups if group[1]])


@require_http_methods(["GET", "HEAD", "POST"])
def lift_page(request, pk):
    photo = _photo(pk)
    require(may_lift_kills(request.user), _("lift a kill"))
    form = LiftForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            lift_kill(photo, **form.cleaned_data, by=request.user, at=request.at)
        except KillRefused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("The kill is lifted. Readers see the picture again where it stands."))
            return _back(photo)
    return _asked(request, "lift", photo, form)


def _killed_words(killed):
    seen = sum(place["standing"] in (Standing.LIVE, Standing.PORTRAIT) for place in killed.places)
    words = ngettext(
        "Killed. No reader gets it any more; it stood in %(count)d place that readers saw.",
        "Killed. No reader gets it any more; it stood in %(count)d places that readers saw.",
        seen,
    )
    return words % {"count": seen}


def _photo(pk):
    return get_object_or_404(Photo.objects.select_related("agency").defer("embedded"), pk=pk)


def _back(photo):
    return HttpResponseRedirect(f"{photo.get_absolute_url()}#rights")


def _asked(request, question, photo, form, **context):
    context = {
        **site.each_context(request),
        "title": str(photo),
        "opts": Photo._meta,
        "original": photo,
        "form": form,
        **context,
    }
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, f"admin/media/photo/{question}.html", context, status=status)
