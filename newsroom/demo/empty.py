"""Empty a newsroom: the one place where editions and audit entries are removed, for the demo alone."""

import shutil

from django.apps import apps
from django.conf import settings
from django.contrib.sessions.models import Session

from newsroom.models import Publication, User

# Made by the photo app under MEDIA_ROOT.
UPLOADS = ("originals", "renditions")


def empty_newsroom():
    """Remove all content and the demo accounts; call inside a transaction. Real accounts stay.

    Raises ``ValueError`` in a newsroom that is not a demo.
    """
    if not Publication.objects.filter(is_demo=True).exists():
        raise ValueError("Only a demo newsroom can be emptied.")
    rows = [
        model
        for app in ("articles", "media", "newsroom")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if model is not User and model.__name__ not in ("User_groups", "User_user_permissions")
    ]
    # Foreign keys are checked when the transaction ends, so the order does not matter.
    for model in [*rows, Session]:
        model._base_manager.all()._raw_delete(using="default")
    demo = User.objects.filter(is_demo=True)
    User.groups.through.objects.filter(user__in=demo)._raw_delete(using="default")
    User.user_permissions.through.objects.filter(user__in=demo)._raw_delete(using="default")
    apps.get_model("admin", "LogEntry").objects.all()._raw_delete(using="default")
    demo._raw_delete(using="default")


def remove_uploads():
    """Remove the uploads that the emptied newsroom left behind; call once its rows are gone for good."""
    for folder in UPLOADS:
        shutil.rmtree(settings.MEDIA_ROOT / folder, ignore_errors=True)
