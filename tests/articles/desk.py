"""Filling in the story page as a browser does."""

import datetime as dt
import json

from django.urls import reverse
from django.utils import timezone

from articles import working_copy
from tests import build

MINUTE = dt.timedelta(minutes=1)


def earlier(minutes=10):
    """A few minutes ago: the desk's own clock is the real one."""
    return timezone.now() - minutes * MINUTE


def story_url(article, page="change", *args):
    return reverse(f"admin:articles_article_{page}", args=[article.pk, *args])


def typed(copy, *, based_on=None, then="save", **fields):
    """What the browser sends for a working copy, with ``fields`` typed over it."""
    sent = {name: copy[name] for name in working_copy.WORDS}
    sent |= {
        "section": copy["section"] or "",
        "source_agency": copy["source_agency"] or "",
        "tags": ", ".join(copy["tags"]),
        "bylines-byline": [line["byline"] for line in copy["bylines"]],
        "bylines-role": [line["role"] for line in copy["bylines"]],
        "embargo_date": "",
        "embargo_time": "",
        "lead-photo": copy["lead"]["photo"] if copy["lead"] else "",
        "lead-caption": copy["lead"]["caption"] if copy["lead"] else "",
        "lead-alt": copy["lead"]["alt"] if copy["lead"] else "",
        "lead-focal_x": "",
        "lead-focal_y": "",
        "body": json.dumps(copy["body"]),
        "based_on": "" if based_on is None else based_on,
        "then": then,
    }
    return sent | fields


def typed_again(article, **fields):
    """The page of a story as it stands, with ``fields`` typed over it."""
    article.refresh_from_db()
    number = article.latest_revision().number
    return typed(working_copy.take(article), **{"based_on": number, **fields})


def story(by, **fields):
    """A saved story a few minutes old."""
    return build.story(by, at=earlier(), **fields)


def messages(response):
    return " ".join(str(message) for message in response.context["messages"])
