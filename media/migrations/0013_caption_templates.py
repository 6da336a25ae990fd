from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("media", "0012_rights_of_agency_photos"),
    ]

    operations = [
        migrations.CreateModel(
            name="CaptionTemplate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80, unique=True, verbose_name="name")),
                (
                    "text",
                    models.TextField(
                        help_text="{headline}, {city}, {country}, {date}, {time}, {photographer}, {agency}, {credit} and {slug} stand for what is known of the picture.",
                        verbose_name="text",
                    ),
                ),
            ],
            options={
                "verbose_name": "caption template",
                "verbose_name_plural": "caption templates",
                "ordering": ["name"],
            },
        ),
    ]
