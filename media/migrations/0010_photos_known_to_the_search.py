"""Read the photos that are in the library already, so that the first search finds them."""

from zoneinfo import ZoneInfo

from django.db import migrations

from media.search.indexing import AT_ONCE, written


def index_all(apps, schema_editor):
    photos = apps.get_model('media', 'Photo').objects.using(schema_editor.connection.alias)
    paper = apps.get_model('newsroom', 'Publication').objects.using(schema_editor.connection.alias).first()
    zone = ZoneInfo(paper.time_zone if paper else 'Europe/London')
    last = 0
    while some := list(photos.select_related('agency').defer('embedded').filter(pk__gt=last).order_by('pk')[:AT_ONCE]):
        written(apps.get_model('media', 'PhotoDocument'), some, zone, schema_editor.connection)
        last = some[-1].pk


class Migration(migrations.Migration):

    dependencies = [
        ('media', '0009_photo_search'),
        ('newsroom', '0001_initial'),
    ]

    operations = [migrations.RunPython(index_all, migrations.RunPython.noop)]
