"""The filters over the list of stories."""

from django.contrib.admin import SimpleListFilter
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from articles.admin.standing import is_in_work, is_live, is_scheduled, is_withdrawn
from articles.models import Article, Section


class SectionFilter(SimpleListFilter):
    title = _("section")
    parameter_name = "section"

    def lookups(self, request, model_admin):
        return [*Section.objects.values_list("slug", "name"), ("none", _("None yet"))]

    def queryset(self, request, queryset):
        if self.value() == "none":
            return queryset.filter(section=None)
        return queryset.filter(section__slug=self.value()) if self.value() else queryset


class StageFilter(SimpleListFilter):
    """How far it is, among what is being worked on."""

    title = _("stage")
    parameter_name = "stage"

    def lookups(self, request, model_admin):
        return Article.Stage.choices

    def queryset(self, request, queryset):
        if not self.value():
            return queryset
        in_stage = queryset.filter(stage=self.value())
        return in_stage if self.value() == Article.Stage.SPIKED else in_stage.filter(is_in_work(request.at))


class StateFilter(SimpleListFilter):
    """What readers see of it."""

    title = _("readers see")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [
            ("live", _("live")),
            ("changed", _("live, with unpublished changes")),
            ("scheduled", _("scheduled")),
            ("withdrawn", _("withdrawn")),
            ("unpublished", _("not published")),
        ]

    def queryset(self, request, queryset):
        at = request.at
        if self.value() == "live":
            return queryset.filter(is_live(at))
        if self.value() == "changed":
            return queryset.filter(is_live(at), is_in_work(at))
        if self.value() == "scheduled":
            return queryset.filter(is_scheduled(at))
        if self.value() == "withdrawn":
            return queryset.filter(is_withdrawn(at), ~is_live(at))
        if self.value() == "unpublished":
            return queryset.filter(~is_live(at), ~is_scheduled(at), ~is_withdrawn(at))
        return queryset


class LanguageFilter(SimpleListFilter):
    """The languages in use beside the paper's own; no filter where there are none."""

    title = _("language")
    parameter_name = "language"

    def lookups(self, request, model_admin):
        codes = Article.objects.exclude(language="").order_by("language").values_list("language", flat=True)
        found = [(code, language_name(code)) for code in codes.distinct()]
        return [("paper", _("the paper's")), *found] if found else []

    def queryset(self, request, queryset):
        if self.value() == "paper":
            return queryset.filter(language="")
        return queryset.filter(language=self.value()) if self.value() else queryset


def language_name(code):
    try:
        return get_language_info(code)["name_translated"]
    except KeyError:
        return code
