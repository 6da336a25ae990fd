"""Load the demo newsroom: its people, pictures and stories, through the same actions as any other."""

import datetime as dt
import io
from concurrent.futures import ProcessPoolExecutor

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import transaction

from articles import actions, working_copy
from articles.models import Article, Byline, PhotoUse, Section, Tag
from media.intake import take_in
from media.models import Agency, Photo
from newsroom.demo import cast, pictures
from newsroom.demo.logins import DEMO_PASSWORD
from newsroom.demo.picture_list import PICTURES
from newsroom.demo.text import read_stories
from newsroom.models import AuditEntry, Publication, User, record
from newsroom.roles import ADMINISTRATOR

LOADED = "demo loaded"
STAGES = {
    "draft": Article.Stage.WRITING,
    "filed": Article.Stage.FILED,
    "scheduled": Article.Stage.READY,
    "published": Article.Stage.READY,
    "withdrawn": Article.Stage.READY,
}
LEAD_TIME = dt.timedelta(hours=3)  # between the first save of a story and its publication


def load(*, now, say):
    """Fill an empty installation; ``say(text)`` reports progress. Safe to repeat after an interruption.

    The audit entry comes last: until it is there, the demo does not count as loaded.
    """
    paper = paper_in_place()
    cast_in_place()
    photos = load_pictures(now=now, say=say)
    say("Stories …")
    load_stories(photos, now=now)
    record(LOADED, paper, by=None, at=now)


def is_wanted():
    """Whether this installation is empty, or a demo that was interrupted while it was loading."""
    paper = Publication.objects.first()
    return paper is None or (paper.is_demo and not AuditEntry.objects.filter(verb=LOADED).exists())


def paper_in_place():
    """The paper itself: stories take its language and clock when they are published."""
    paper = {
        "name": cast.PAPER_NAME,
        "tagline": cast.TAGLINE,
        "accent": cast.ACCENT,
        "language": cast.LANGUAGE,
        "time_zone": cast.TIME_ZONE,
        "footer": cast.FOOTER,
        "is_demo": True,
    }
    return Publication.objects.update_or_create(pk=Publication.ONLY, defaults=paper)[0]


@transaction.atomic
def cast_in_place():
    """People, sections, bylines, agencies and topics."""
    password = make_password(DEMO_PASSWORD)
    for person in cast.USERS:
        user, _ = User.objects.update_or_create(
            username=person.username,
            defaults={
                "first_name": person.first_name,
                "last_name": person.last_name,
                "email": f"{person.username}@example.org",
                "password": password,
                "is_staff": True,
                "is_demo": True,
            },
        )
        user.groups.set(Group.objects.filter(name=person.role))
    for position, section in enumerate(cast.SECTIONS):
        Section.objects.update_or_create(
            slug=section.slug,
            defaults={
                "name": section.name,
                "description": section.description,
                "hue": section.hue,
                "position": position,
            },
        )
    for agency in cast.AGENCIES:
        Agency.objects.update_or_create(
            code=agency.code,
            defaults={
                "name": agency.name,
                "credit_pattern": agency.credit_pattern,
                "aliases": "\n".join(agency.aliases),
                "usage_terms": agency.usage_terms,
                "restrictions": agency.restrictions,
            },
        )
    for byline in cast.BYLINES:
        Byline.objects.update_or_create(
            slug=byline.slug,
            defaults={
                "name": byline.name,
                "kind": byline.kind,
                "role_line": byline.role_line,
                "biography": byline.biography,
                "user": User.objects.filter(username=byline.user).first() if byline.user else None,
            },
        )
    for name, description in cast.TAG_DESCRIPTIONS.items():
        Tag.objects.update_or_create(name=name, defaults={"description": description})


def load_pictures(*, now, say):
    """Draw the pictures and take them in as any agency picture; returns key → ``Photo``."""
    photographer = User.objects.get(username="photo-editor")
    photos = {}
    with ProcessPoolExecutor(max_workers=2) as pool:
        drawn = zip(PICTURES, pool.map(pictures.jpeg, [brief.key for brief in PICTURES]), strict=True)
        for done, (brief, data) in enumerate(drawn, 1):
            name = f"{brief.key}.jpg"
            photo = take_in(io.BytesIO(data), name=name, by=photographer, at=now).photo
            x, y = pictures.focal(brief.key)
            Photo.objects.filter(pk=photo.pk).update(focal_x=x, focal_y=y, kind=Photo.Kind.ILLUSTRATION)
            photos[brief.key] = photo
            say(f"Drawing pictures: {done} of {len(PICTURES)}", passing=done < len(PICTURES))
    for byline in cast.BYLINES:
        if byline.portrait:
            PhotoUse.objects.update_or_create(
                byline=Byline.objects.get(slug=byline.slug),
                role=PhotoUse.Role.PORTRAIT,
                defaults={"photo": photos[byline.portrait]},
            )
    return photos


def load_stories(photos, *, now):
    """Write each story, and publish, schedule or withdraw those that are."""
    stories = read_stories()
    today = _day_of_the_paper(stories, now)
    for story in stories:
        if Article.objects.filter(slug=story.slug).exists():
            continue
        out_at = story.published_at(today)
        editor = User.objects.get(username="chief-editor")
        with transaction.atomic():
            article = actions.create(
                by=_author(story), at=min(out_at - LEAD_TIME, now), copy=_copy(story, photos, today)
            )
            if story.status in ("published", "withdrawn"):
                actions.publish(article, by=editor, at=out_at)
            if story.status == "withdrawn":
                actions.withdraw(article, by=editor, at=out_at + LEAD_TIME, note=story.note)
            if story.status == "scheduled":
                start = out_at if out_at > now else out_at + dt.timedelta(days=1)
                actions.schedule(article, by=editor, at=now, start=start)
            Article.objects.filter(pk=article.pk).update(stage=STAGES[story.status])


def _day_of_the_paper(stories, now):
    """The latest day on which everything in the demo that is published lies in the past."""
    today = now.astimezone(dt.UTC).date()
    out = ("published", "withdrawn")
    while any(s.published_at(today) + LEAD_TIME > now for s in stories if s.status in out):
        today -= dt.timedelta(days=1)
    return today


def _author(story):
    slugs = [slug for slug, _ in story.bylines]
    byline = Byline.objects.filter(slug__in=slugs, user__isnull=False).exclude(
        user__groups__name=ADMINISTRATOR
    )
    first = byline.select_related("user").first()
    return first.user if first else User.objects.get(username="sub-editor")


def _copy(story, photos, today):
    """The story as a working copy (``articles.working_copy`` gives the shape)."""
    agency = Agency.objects.filter(code=story.agency).first()
    bylines = dict(Byline.objects.values_list("slug", "pk"))
    lead = None
    if story.lead:
        lead = {
            "photo": str(photos[story.lead].uuid),
            "caption": story.lead_caption,
            "alt": story.lead_alt,
            "focal": None,
            "crops": {},
        }
    return {
        **working_copy.blank(),
        "headline": story.headline,
        "kicker": story.kicker,
        "standfirst": story.standfirst,
        "slug": story.slug,
        "section": Section.objects.get(slug=story.section).pk,
        "source_agency": agency and agency.pk,
        "dateline": story.dateline,
        "language": story.language,
        "bylines": [{"byline": bylines[slug], "role": role} for slug, role in story.bylines],
        "tags": list(story.tags),
        "lead": lead,
        "body": story.body(lambda key: str(photos[key].uuid), today=today),
        "notes": "" if story.status == "withdrawn" else story.note,
    }
