"""Everything that was ever done to a story: its revisions, its editions, the log."""

from django.contrib.admin import site
from django.template.response import TemplateResponse

from articles import permissions
from articles.models import Article
from newsroom.models import AuditEntry

SHOWN = 200


def history(request, article):
    """The three lists side by side, newest first; of each the newest ``SHOWN``."""
    revisions = article.revisions.select_related("saved_by", "based_on").defer("copy", "based_on__copy")
    editions = article.editions.select_related("path", "published_by").defer("story", "parts", "text")
    context = {
        **site.each_context(request),
        "title": str(article),
        "opts": Article._meta,
        "article": article,
        "may_write": permissions.may_write(request.user, article),
        "revisions": revisions[:SHOWN],
        "editions": editions[:SHOWN],
        "withdrawals": article.withdrawals.select_related("by")[:SHOWN],
        "entries": AuditEntry.objects.filter(kind="articles.article", key=str(article.uuid))[:SHOWN],
    }
    return TemplateResponse(request, "admin/articles/history.html", context)
