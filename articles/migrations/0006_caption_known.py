from django.db import migrations, models
from django.db.models import OuterRef, Subquery


def known_until_now(apps, schema_editor):
    """Captions that were written until now count as written beside the photo's caption of today."""
    PhotoUse = apps.get_model("articles", "PhotoUse")
    Photo = apps.get_model("media", "Photo")
    captions = Photo.objects.filter(pk=OuterRef("photo_id")).values("caption")[:1]
    PhotoUse.objects.filter(article__isnull=False).exclude(printed_caption="").update(
        caption_known=Subquery(captions)
    )


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0004_crops_of_a_use"),
        ("media", "0004_photo_desk"),
    ]

    operations = [
        migrations.AddField(
            model_name="photouse",
            name="caption_known",
            field=models.TextField(editable=False, null=True),
        ),
        migrations.RunPython(known_until_now, migrations.RunPython.noop),
    ]
