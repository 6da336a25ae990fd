"""Public addresses of pictures."""

from django.urls import path, register_converter

from media import views


class Hex:
    """A uuid without hyphens."""

    regex = "[0-9a-f]{32}"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return str(value)


register_converter(Hex, "hex")

urlpatterns = [
    path(
        "photos/<hex:uuid>/<slug:crop>/<slug:signed>/<int:width>.<slug:format>",
        views.show_rendition,
        name="rendition",
    ),
]
