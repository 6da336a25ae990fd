"""What the migrations put into the database, put back whenever a test has emptied it.

A test with ``transactional_db`` or ``live_server`` ends with Django's ``flush``: who came after it in the
same worker would find no agency and no role. Django sends ``post_migrate`` after a flush as after migrating.
"""

from django.apps import apps
from django.db.models.signals import post_migrate

from media.agencies import add_known
from media.models import Agency
from newsroom import roles

# Put back by Django itself.
ITS_OWN = {"contenttypes.ContentType", "auth.Permission"}

# How many rows of each model there were after migrating.
at_first = {}


def put_back(**kwargs):
    add_known(Agency)
    for name in roles.ROLES:
        apps.get_model("auth", "Group").objects.get_or_create(name=name)


def keep():
    """From now on, in the database as it is after migrating."""
    at_first.update(counts())
    post_migrate.connect(put_back, sender=apps.get_app_config("media"))


def counts():
    found = {model._meta.label: model._base_manager.count() for model in apps.get_models()}
    return {label: count for label, count in found.items() if count and label not in ITS_OWN}
