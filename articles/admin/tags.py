"""Tags: topics with a page of their own, and what the story page offers while one is typed."""

from django.contrib import admin
from django.db.models import Count
from django.db.models.functions import Lower
from django.http import JsonResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.models import Tag
from newsroom.desk_admin import DeskModelAdmin

OFFERED = 8


@admin.register(Tag)
class TagAdmin(DeskModelAdmin):
    may_view = permissions.may_read_desk
    may_change = permissions.may_keep_the_paper

    list_display = ["name", "slug", "stories"]
    search_fields = ["name", "slug"]
    ordering = ["name"]
    fields = ["name", "slug", "description"]
    prepopulated_fields = {"slug": ["name"]}

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(story_count=Count("article_items"))

    @admin.display(description=_("stories"), ordering="story_count")
    def stories(self, tag):
        return tag.story_count

    def get_urls(self):
        offer = self.admin_site.admin_view(self.offer)
        return [path("offer/", offer, name="articles_tag_offer"), *super().get_urls()]

    def offer(self, request):
        """Names of tags for what was typed so far: those that begin with it before those that hold it."""
        permissions.require(permissions.may_read_desk(request.user), _("read the desk"))
        typed = " ".join(request.GET.get("q", "").split())
        if not typed:
            return JsonResponse({"tags": []})
        names = Tag.objects.order_by(Lower("name")).values_list("name", flat=True)
        begin = list(names.filter(name__istartswith=typed)[:OFFERED])
        hold = names.filter(name__icontains=typed).exclude(name__istartswith=typed)
        return JsonResponse({"tags": [*begin, *hold[: OFFERED - len(begin)]]})
