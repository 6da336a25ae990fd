from django.db import migrations


def as_their_agency(apps, schema_editor):
    """Photos that came from an agency before rights were asked for came under its contract."""
    Photo = apps.get_model("media", "Photo")
    for agency in apps.get_model("media", "Agency").objects.all():
        Photo.objects.filter(agency=agency, usage_rights="unknown").update(usage_rights=agency.usage_rights)


class Migration(migrations.Migration):
    dependencies = [("media", "0011_kill_places")]

    operations = [migrations.RunPython(as_their_agency, migrations.RunPython.noop)]
