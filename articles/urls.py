"""The reader's addresses. A section's slug never shadows one of the others (``Section.RESERVED_SLUGS``)."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from articles import feeds
from articles.views.archive import archive, archive_day
from articles.views.article import article
from articles.views.byline import byline
from articles.views.home import home
from articles.views.section import section
from articles.views.stylesheet import stylesheet
from articles.views.tag import tag


class YearConverter(StringConverter):
    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{int(value):04}"


class TwoDigitConverter(StringConverter):
    regex = "[0-9]{2}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{int(value):02}"


class AnyScriptSlugConverter(StringConverter):
    """Tags keep their own script: ``/tag/москва/``."""

    regex = r"[-\w]+"


register_converter(AnyScriptSlugConverter, "any_script_slug")
register_converter(YearConverter, "year")
register_converter(TwoDigitConverter, "two")

urlpatterns = [
    path("", home, name="home"),
    path("paper.<slug:version>.css", stylesheet, name="stylesheet"),
    path("archive/", archive, name="archive"),
    path("archive/<year:year>/<two:month>/", archive, name="archive_month"),
    path("archive/<year:year>/<two:month>/<two:day>/", archive_day, name="archive_day"),
    path("byline/<slug:slug>/", byline, name="byline"),
    path("tag/<any_script_slug:slug>/", tag, name="tag"),
    path("feed/", feeds.site_feed, name="feed"),
    path("feed/<slug:slug>/", feeds.section_feed, name="section_feed"),
    path("<slug:slug>/", section, name="section"),
    path("<slug:section>/<year:year>/<two:month>/<two:day>/<slug:slug>/", article, name="article"),
]
