"""The page "Pictures that go", and its block on My desk: stories that need another picture, and alerts."""

import datetime as dt

from django.contrib.admin import site
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import permissions
from articles.models import Article
from articles.pictures_that_go import going
from media.rights.alerts import contracts_that_end, kill_alerts, leases_that_end

ON_MY_DESK = 8
CONTRACTS_AHEAD = dt.timedelta(days=30)


@require_safe
def page(request):
    permissions.require(permissions.may_read_desk(request.user), _("read the desk"))
    found = going(request.at)
    context = {
        **site.each_context(request),
        "title": _("Pictures that go"),
        "opts": Article._meta,
        "alerts": kill_alerts(),
        "gone": [each for each in found if each.is_gone],
        "soon": [each for each in found if not each.is_gone],
        "leases": leases_that_end(request.at),
        "contracts": contracts_that_end(request.at, CONTRACTS_AHEAD),
    }
    return TemplateResponse(request, "admin/articles/pictures_that_go.html", context)


def block(user, at):
    """What My desk shows of it to those who answer for pictures; empty for all others."""
    if not permissions.answers_for_pictures(user):
        return {}
    found = going(at)
    return {"going": found[:ON_MY_DESK], "total": len(found), "further": len(found[ON_MY_DESK:])}
