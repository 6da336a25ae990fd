"""The desk's own admin site: the paper's name, its rooms, its language."""

from django.apps import apps
from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.admin.apps import AdminConfig
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

# The rooms of the desk in the order of the day: the model whose list is the room, and its name in the bar.
ROOMS = (
    ("articles.article", _("Stories")),
    ("media.photo", _("Photo desk")),
    ("articles.section", _("Sections")),
    ("articles.byline", _("Bylines")),
    ("articles.tag", _("Tags")),
    ("media.agency", _("Agencies")),
    ("newsroom.user", _("People")),
    ("newsroom.publication", _("Publication")),
    ("newsroom.auditentry", _("Audit log")),
)


OWN_APPS = ("newsroom", "media", "articles")


class DeskConfig(AdminConfig):
    default_site = "newsroom.desk.DeskSite"


class DeskSite(AdminSite):
    """Django's admin under the paper's name.

    The articles room hangs into it what others show and may not import: ``my_desk``, its first page, and
    ``section_choices``, (slug, name) of every section.
    """

    site_title = _("Newsroom")
    site_header = _("Newsroom")
    index_title = _("My desk")
    empty_value_display = "–"
    enable_nav_sidebar = False
    password_change_template = "admin/password_change.html"  # noqa: S105  (a template's name)
    password_change_done_template = "admin/password_changed.html"  # noqa: S105
    logout_template = "admin/signed_out.html"
    my_desk = None
    section_choices = None

    def register(self, model_or_iterable, admin_class=None, **options):
        """What other packages bring along (Django's groups, taggit's own tags) is no room of the desk."""
        models = [model_or_iterable] if isinstance(model_or_iterable, type) else model_or_iterable
        own = [model for model in models if model._meta.app_label in OWN_APPS]
        super().register(own, admin_class, **options)

    def get_app_list(self, request, app_label=None):
        """The rooms take the place of Django's list of apps."""
        return []

    def index(self, request, extra_context=None):
        found = self.my_desk(request) if self.my_desk else {}
        return super().index(request, {**found, **(extra_context or {})})

    def app_index(self, request, app_label, extra_context=None):
        """An app is no room of the desk."""
        return redirect("admin:index")

    def login(self, request, extra_context=None):
        from newsroom.demo.logins import DEMO_PASSWORD, demo_users

        people = demo_users() if settings.DEMO and settings.LOCAL else []
        context = {"demo_people": people, "demo_password": DEMO_PASSWORD}
        return super().login(request, {**context, **(extra_context or {})})

    def rooms(self, request):
        """The rooms that the person may enter: dictionaries of name, url and whether they are in it."""
        rooms = [self._room(request, _("My desk"), reverse("admin:index"), exact=True)]
        for label, name in ROOMS:
            model = apps.get_model(label)
            model_admin = self._registry.get(model)
            if model_admin and model_admin.has_view_permission(request):
                url = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
                rooms.append(self._room(request, name, url))
        return rooms

    def _room(self, request, name, url, exact=False):
        here = request.path == url if exact else request.path.startswith(url)
        return {"name": name, "url": url, "is_here": here}


# What the desk's own words exist in. Half a page in one language and half in another helps nobody, and a
# screen reader would speak the English half with the other's sounds.
DESK_LANGUAGES = ("en",)


def desk_language(paper):
    """The language of the desk's words: the paper's where they exist in it, else English."""
    return paper.language if paper.language.split("-")[0] in DESK_LANGUAGES else "en-gb"


class DeskLocaleMiddleware:
    """The desk speaks a language that it has words in, and shows the paper's clock."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith("/admin/"):
            return self.get_response(request)
        from newsroom.models import Publication

        request.publication = Publication.current()
        with (
            translation.override(desk_language(request.publication)),
            timezone.override(request.publication.zone),
        ):
            return self.get_response(request)
