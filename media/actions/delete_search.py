"""Delete a saved search."""

from django.db import transaction
from django.utils.translation import gettext as _

from media.models import SavedSearch
from media.permissions import may_change_search, require
from newsroom.models import record


def delete_search(search, *, by, at):
    """Raises ``PermissionDenied``."""
    with transaction.atomic():
        search = SavedSearch.objects.select_for_update().get(pk=search.pk)
        require(may_change_search(by, search), _("delete this search"))
        record("search deleted", search, by=by, at=at, query=search.query)
        search.delete()
