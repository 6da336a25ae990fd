"""The WSGI entry point that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

application = get_wsgi_application()

# Here readers are served, so here their pictures are made before they come.
from media import ahead  # noqa: E402  (models are known only once the application is there)

ahead.turn_on()
