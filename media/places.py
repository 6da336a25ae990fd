"""The places that have a photo at an instant, sorted by what readers see there: for kills and the desk."""

from dataclasses import asdict, dataclass

from django.db import models
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

HISTORY = 200  # stories that only an earlier revision names


class Standing(models.TextChoices):
    LIVE = "live", _("live")
    PORTRAIT = "portrait", _("portrait")
    SCHEDULED = "scheduled", _("scheduled")
    DRAFT = "draft", _("working copy")
    PAST = "past", _("past edition")
    HISTORY = "history", _("earlier revision")


@dataclass(frozen=True)
class Place:
    """``url`` is its page at the desk, ``address`` the one that readers know; both may be empty."""

    standing: str
    what: str
    url: str = ""
    address: str = ""

    @property
    def label(self):
        return Standing(self.standing).label

    def as_json(self):
        return asdict(self)


def places_of(photo, at):
    """Every ``Place`` of ``photo``, what readers see first; a story once for each of its standings."""
    uses = photo.uses.select_related("article", "edition__article", "edition__path", "byline").defer(
        "article__body", "edition__story", "edition__parts", "edition__text", "edition__article__body"
    )
    places = [place for use in uses if (place := _of_use(use, at))]
    told = {place.url for place in places}
    kept = photo.revisions.select_related("revision__article").defer(
        "revision__copy", "revision__article__body"
    )
    for row in kept.order_by("-revision__pk")[:HISTORY]:
        article = row.revision.article
        if (url := _desk(article)) not in told:
            told.add(url)
            places.append(Place(Standing.HISTORY, str(article), url))
    order = list(Standing.values)
    return sorted(dict.fromkeys(places), key=lambda place: order.index(place.standing))


def _of_use(use, at):
    if use.byline_id:
        return Place(Standing.PORTRAIT, str(use.byline), _desk(use.byline), use.byline.get_absolute_url())
    if use.article_id:
        return Place(Standing.DRAFT, str(use.article), _desk(use.article))
    edition = use.edition
    if edition.live_until is not None and edition.live_until <= edition.live_from:
        return None  # cancelled before anybody saw it
    if edition.live_from > at:
        standing = Standing.SCHEDULED
    elif edition.live_until is None or edition.live_until > at:
        standing = Standing.LIVE
    else:
        standing = Standing.PAST
    address = edition.get_absolute_url() if standing == Standing.LIVE else ""
    return Place(standing, edition.headline, _desk(edition.article), address)


def _desk(thing):
    try:
        return reverse(f"admin:{thing._meta.app_label}_{thing._meta.model_name}_change", args=[thing.pk])
    except NoReverseMatch:
        return ""
