"""What a search reads of photos, and the database's own index over it."""

import django.db.models.deletion
from django.db import migrations, models

from media.search.backends import backend


def install(apps, schema_editor):
    backend(schema_editor.connection).install(schema_editor)


def uninstall(apps, schema_editor):
    backend(schema_editor.connection).uninstall(schema_editor)


class Migration(migrations.Migration):

    dependencies = [
        ('media', '0007_sweeping'),
    ]

    operations = [
        migrations.CreateModel(
            name='PhotoDocument',
            fields=[
                ('place', models.BigIntegerField(primary_key=True, serialize=False)),
                ('names', models.TextField()),
                ('caption', models.TextField()),
                ('credit', models.TextField()),
                ('facts', models.TextField()),
                ('photo', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='document', to='media.photo')),
            ],
            options={
                'verbose_name': 'document of a photo',
                'verbose_name_plural': 'documents of photos',
            },
        ),
        migrations.RunPython(install, uninstall),
        migrations.AddIndex(
            model_name='photo',
            index=models.Index(condition=models.Q(('credit_line', '')), fields=['id'], name='photo_uncredited'),
        ),
        migrations.AddIndex(
            model_name='photo',
            index=models.Index(condition=models.Q(('killed_at__isnull', False)), fields=['id'], name='photo_killed'),
        ),
        migrations.AddIndex(
            model_name='photo',
            index=models.Index(condition=models.Q(('embargoed_until__isnull', False)), fields=['embargoed_until'], name='photo_embargoed'),
        ),
    ]
