"""The desk's own admin site: the paper's name, its rooms, its language."""

from django.contrib.admin import AdminSite
from django.contrib.admin.apps import AdminConfig
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _


class DeskConfig(AdminConfig):
    default_site = "newsroom.desk.DeskSite"


class DeskSite(AdminSite):
    """Django's admin under the paper's name."""

    site_title = _("Newsroom")
    site_header = _("Newsroom")
    index_title = _("My desk")


class DeskLocaleMiddleware:
    """The desk speaks the paper's language and shows the paper's clock."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith("/admin/"):
            return self.get_response(request)
        from newsroom.models import Publication

        request.publication = Publication.current()
        with translation.override(request.publication.language), timezone.override(request.publication.zone):
            return self.get_response(request)
