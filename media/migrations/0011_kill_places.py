from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("media", "0007_sweeping")]

    operations = [
        migrations.AddField("kill", "places", models.JSONField(default=list, editable=False)),
    ]
