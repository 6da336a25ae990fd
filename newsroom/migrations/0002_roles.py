"""The roles of a newsroom, as groups."""

from django.db import migrations

ROLES = ("reporter", "sub-editor", "section editor", "photo editor", "chief editor", "administrator")


def add_roles(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    for name in ROLES:
        Group.objects.get_or_create(name=name)


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0001_initial")]
    operations = [migrations.RunPython(add_roles, migrations.RunPython.noop)]
