"""The agencies that most newsrooms know."""

from django.db import migrations

from media.agencies import add_known


def add_agencies(apps, schema_editor):
    add_known(apps.get_model("media", "Agency"))


class Migration(migrations.Migration):
    dependencies = [("media", "0002_initial")]
    operations = [migrations.RunPython(add_agencies, migrations.RunPython.noop)]
