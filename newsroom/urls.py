"""All addresses: the desk, pictures, and the reader's site, whose sections come last."""

from django.contrib import admin
from django.urls import include, path

from articles.views.preview import preview

handler404 = "articles.views.not_found.not_found"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("desk/preview/<uuid:uuid>/", preview, name="preview"),
    path("", include("media.urls")),
    path("", include("media.urls")),
    path("", include("articles.urls")),
]
