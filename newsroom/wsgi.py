"""The WSGI entry point that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

application = get_wsgi_application()

# Here readers are served, so here their pictures are made before they come.
from articles.actions.pictures_ahead import order_newest  # noqa: E402  (models are known only now)
from media import ahead  # noqa: E402

ahead.turn_on(first=order_newest)
