"""Rename a saved search, and say whether it is for everyone."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from media.actions.save_search import named
from media.models import SavedSearch
from media.permissions import may_change_search, require
from newsroom.models import record


def change_search(search, *, name, is_shared, by, at):
    """Returns the search. Raises ``ValidationError`` by field and ``PermissionDenied``."""
    name = named(name)
    with transaction.atomic():
        search = SavedSearch.objects.select_for_update().get(pk=search.pk)
        require(may_change_search(by, search), _("change this search"))
        if SavedSearch.objects.filter(owner=search.owner_id, name=name).exclude(pk=search.pk).exists():
            raise ValidationError({"name": _("There is another search of this name. Choose another one.")})
        before, search.name, search.is_shared = search.name, name, is_shared
        search.save(update_fields=["name", "is_shared"])
        record("search changed", search, by=by, at=at, before=before, is_shared=is_shared)
    return search
