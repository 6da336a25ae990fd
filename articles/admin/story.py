"""The stories in the admin: their list, and the addresses of everything done to one of them."""

from django.contrib import admin
from django.db.models import Prefetch
from django.http import Http404
from django.urls import path
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.admin import (
    bulk,
    captions,
    history,
    pictures_that_go,
    publishing,
    reading,
    story_filters,
    story_page,
    wire,
)
from articles.admin.standing import in_words, stage_in_words, with_standing
from articles.models import Article, ArticleByline
from newsroom import moments
from newsroom.desk_admin import DeskModelAdmin


@admin.register(Article)
class ArticleAdmin(DeskModelAdmin):
    may_view = permissions.may_read_desk
    may_change = permissions.may_write

    why_kept = _("A story is not deleted. Spike it, or withdraw it if readers see it.")
    change_list_template = "admin/articles/stories.html"
    list_display = ["story", "in_section", "in_stage", "state", "signed_by", "changed"]
    list_filter = [
        story_filters.SectionFilter,
        story_filters.StageFilter,
        story_filters.StateFilter,
        story_filters.LanguageFilter,
    ]
    search_fields = ["headline", "slug", "bylines__byline__name"]
    ordering = ["-changed_at", "-pk"]
    actions = [bulk.publish_selected, bulk.withdraw_selected, bulk.pass_selected, bulk.spike_selected]

    def get_queryset(self, request):
        stories = super().get_queryset(request).defer("body", "notes", "standfirst").select_related("section")
        bylines = Prefetch("bylines", ArticleByline.objects.select_related("byline"))
        return with_standing(stories, request.at).prefetch_related(bylines)

    def get_actions(self, request):
        return super().get_actions(request) if permissions.may_publish(request.user) else {}

    @admin.display(description=_("story"), ordering="headline")
    def story(self, article):
        slug = format_html('<span class="story-slug">{}</span>', article.slug) if article.slug else ""
        return format_html('<span class="story-name">{}</span>{}', article, slug)

    @admin.display(description=_("section"), ordering="section__position")
    def in_section(self, article):
        return article.section and with_hue(article.section)

    @admin.display(description=_("stage"), ordering="stage", empty_value="")
    def in_stage(self, article):
        return stage_in_words(article, is_in_work=article.in_work)

    @admin.display(description=_("readers see"))
    def state(self, article):
        return in_words(article, article.asked_at)

    @admin.display(description=_("by"))
    def signed_by(self, article):
        names = dict.fromkeys(str(line.byline) for line in article.bylines.all())
        return format_html_join(", ", "{}", ((name,) for name in names))

    @admin.display(description=_("changed"), ordering="changed_at")
    def changed(self, article):
        return moments.element(article.changed_at, article.asked_at)

    def add_view(self, request, form_url="", extra_context=None):
        return story_page.add(request)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        return story_page.change(request, the_story(object_id))

    def history_view(self, request, object_id, extra_context=None):
        permissions.require(permissions.may_read_desk(request.user), _("read this story"))
        return history.history(request, the_story(object_id))

    def get_urls(self):
        pages = {
            "publish": publishing.publish_page,
            "schedule": publishing.schedule_page,
            "unschedule": publishing.unschedule_page,
            "caption": captions.settle,
            "withdraw": publishing.withdraw_page,
            "revision/<int:number>": reading.revision,
            "revision/<int:number>/restore": reading.restore,
        }
        return [
            path("pictures/", self.wrapped(pictures_that_go.page), name="articles_article_pictures"),
            path("import/", self.wrapped(wire.import_view), name="articles_article_import"),
            *(
                path(f"<int:pk>/{address}/", self.wrapped(of_story(view)), name=named(address))
                for address, view in pages.items()
            ),
            *super().get_urls(),
        ]

    def wrapped(self, view):
        return self.admin_site.admin_view(view)


def named(address):
    """``articles_article_restore`` for ``revision/<int:number>/restore``."""
    words = [word for word in address.split("/") if not word.startswith("<")]
    return f"articles_article_{words[-1]}"


def of_story(view):
    """``view(request, article, …)`` at an address that names the story by its number."""

    def find(request, pk, **kwargs):
        return view(request, the_story(pk), **kwargs)

    return find


def the_story(pk):
    """The article of a number as the address gives it; Http404 where there is none."""
    try:
        return Article.objects.select_related("section", "source_agency").get(pk=int(pk))
    except (Article.DoesNotExist, ValueError, OverflowError) as error:
        raise Http404 from error


def with_hue(section):
    """A section's name behind a mark in its colour (drawn: a style attribute would break the policy)."""
    return format_html(
        '<span class="nowrap"><svg class="hue" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">'
        '<rect width="8" height="8" fill="{}"/></svg>{}</span>',
        section.hue,
        section.name,
    )
