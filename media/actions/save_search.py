"""Keep a search of the photo desk under a name. One's own search of that name is replaced."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from media.models import SavedSearch
from media.permissions import may_keep_searches, require
from newsroom.models import record

LONGEST = SavedSearch._meta.get_field("query").max_length


def save_search(query, *, name, is_shared=False, by, at):
    """``query`` is the query string of the sheet. Returns the ``SavedSearch``.

    Raises ``ValidationError`` by field and ``PermissionDenied``.
    """
    name = named(name)
    if not query:
        raise ValidationError({"query": _("Search or narrow first: this would be the whole library.")})
    if len(query) > LONGEST:
        raise ValidationError({"query": _("This search is too long to be kept. Ask for less at once.")})
    with transaction.atomic():
        require(may_keep_searches(by), _("save searches"))
        given = {"query": query, "is_shared": is_shared, "made_at": at}
        search, is_new = SavedSearch.objects.update_or_create(owner=by, name=name, defaults=given)
        record("search saved" if is_new else "search replaced", search, by=by, at=at, query=query)
    return search


def named(name):
    """``name`` tidied. Raises ``ValidationError``."""
    name = " ".join(name.replace("\0", "").split())
    longest = SavedSearch._meta.get_field("name").max_length
    if not name or len(name) > longest:
        message = _("Give it a name of at most %(count)d characters.")
        raise ValidationError({"name": message % {"count": longest}})
    return name
