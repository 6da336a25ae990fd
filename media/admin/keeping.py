"""Keeping a photo that nothing uses yet from being cleared away: the button on its page."""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from media.actions import keep, let_go
from media.models import Photo


@require_POST
def keep_view(request, pk):
    """Keep a photo, or let it go (``keep=0``)."""
    photo = get_object_or_404(Photo, pk=pk)
    if request.POST.get("keep") == "0":
        let_go(photo, by=request.user, at=request.at)
        messages.success(request, _("It is cleared away once nobody has wanted it for long enough."))
    else:
        keep(photo, by=request.user, at=request.at)
        messages.success(request, _("It is kept: it is not cleared away, used or not."))
    return HttpResponseRedirect(photo.get_absolute_url())
