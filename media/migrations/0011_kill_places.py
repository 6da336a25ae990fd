from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("media", "0010_photos_known_to_the_search")]

    operations = [
        migrations.AddField("kill", "places", models.JSONField(default=list, editable=False)),
    ]
