"""The base app: label ``newsroom``."""

from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    name = "newsroom"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from newsroom import checks  # noqa: F401  (registers the system checks)
