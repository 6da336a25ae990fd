"""All addresses: the desk, pictures, and the reader's site, whose sections come last."""

from django.contrib import admin
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import include, path

from articles.views.preview import preview

handler404 = "articles.views.not_found.not_found"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("desk/preview/<uuid:uuid>/", preview, name="preview"),
    # Asked for by what never reads a page's head: feed readers, old browsers.
    path("favicon.ico", lambda request: redirect(static("newsroom/icon.svg"))),
    path("", include("media.urls")),
    path("", include("articles.urls")),
]
