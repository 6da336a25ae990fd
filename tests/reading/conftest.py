"""A small paper that is out, with every kind of block, in three languages, on a live server."""

import datetime as dt

import pytest
from django.utils import timezone

from articles import actions
from articles.models import PhotoUse
from tests import build
from tests.articles.many import many_editions
from tests.browser import watched
from tests.build import HOUR

b = build.body.build
LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsanstalt"
TEXT = "The first of the ships left with the tide for the islands, and the pilot watched it go. "


PLAIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#456" d="M0 0h3v2H0z"/></svg>'


@pytest.fixture
def reading(browser_context):
    """``reading(width=390)``: a page as wide as that. Its pictures are plain unless ``pictures=True``: making
    real ones takes longer than all else."""

    def page(width=1280, *, pictures=False, **options):
        made = watched(browser_context(viewport={"width": width, "height": 850}, **options).new_page())
        if not pictures:
            made.route("**/photos/**", lambda route: route.fulfill(body=PLAIN, content_type="image/svg+xml"))
        return made

    return page


@pytest.fixture
def editor(db, sub_editor):
    return sub_editor


@pytest.fixture
def addresses(live_server, editor):
    """The addresses of one page of each kind, by name, of a paper that is live now."""
    build.paper(name="The Test Courier", tagline="All that is tested", footer="Printed nowhere.")
    sections = [
        build.section(slug, position=place, hue=hue, description=f"All about {slug}.")
        for place, (slug, hue) in enumerate(
            [("world", "#9a3412"), ("harbour", "#1f4e8c"), ("culture", "#7b2d6b"), ("opinion", "#ffd400")]
        )
    ]
    jo = build.byline("Jo March", role_line="Harbour correspondent", biography="Jo has sailed.")
    PhotoUse.objects.create(byline=jo, photo=build.photo(size=(900, 900)), role="portrait")
    signed = [{"byline": jo.pk, "role": "by"}]
    now = timezone.now()
    many_editions(28, sections=[section.slug for section in sections], until=now)
    build.published(editor, at=now - HOUR / 2, headline="A story in words alone", standfirst="No picture.")
    first = {"section": sections[1].pk, "bylines": signed, "tags": ["harbour"]}
    rich = build.published(editor, at=now - HOUR, **rich_story(now), **first)
    arabic = build.published(editor, at=now - HOUR, section=sections[3].pk, **ARABIC)
    german = build.published(editor, at=now - HOUR, section=sections[2].pk, **GERMAN)
    gone = build.published(editor, at=now - 3 * HOUR, slug="gone")
    actions.withdraw(gone.article, by=editor, at=now - 2 * HOUR, note="Its figures were wrong.")
    day = timezone.localtime(now - 20 * HOUR)
    found = {
        "front": "/",
        "section": "/harbour/",
        "story": rich.get_absolute_url(),
        "arabic": arabic.get_absolute_url(),
        "german": german.get_absolute_url(),
        "byline": "/byline/jo-march/",
        "tag": "/tag/harbour/",
        "archive": "/archive/",
        "day": f"/archive/{day:%Y/%m/%d}/",
        "withdrawn": gone.get_absolute_url(),
        "not found": "/harbour/2026/01/01/nothing/",
    }
    return {name: live_server.url + address for name, address in found.items()}


def rich_story(now):
    """The fields of a story with one of every block."""
    photo, standing = build.photo(), build.photo(size=(800, 1200))
    body = b.doc(
        b.paragraph(TEXT * 3),
        b.pull_quote("The pilot watched it go.", speaker="Ana Ruiz", role="pilot, Port Authority"),
        b.paragraph(TEXT * 3, b.text("the islands", b.link("/world/")), "."),
        b.subhead("What the tide brought"),
        b.figure(photo=photo.uuid, size="wide"),
        b.paragraph(TEXT * 3),
        b.fact_box(
            b.paragraph("Built in 1979."), b.bullet_list("one gate", "two gates"), title="The barrier"
        ),
        b.paragraph(TEXT * 2),
        b.figure(photo=standing.uuid),
        b.blockquote("It was ever thus."),
        b.subhead("Smaller", level=3),
        b.ordered_list("first", "second"),
        b.gallery(*[b.figure(photo=build.photo().uuid) for _ in range(4)], title="Dawn at the mole"),
        b.table(
            [[f"Gauge {n}" for n in range(8)], *[["3.41 metres"] * 8] * 3], caption="Levels of the night"
        ),
        b.embed("https://www.youtube.com/watch?v=abcdefghijk", "The tide, filmed"),
        b.section_break(),
        b.timed_update(
            b.paragraph("All dry."), time=now - dt.timedelta(hours=2), headline="The gates are up"
        ),
        b.timed_update(b.paragraph("It rises."), time=now - dt.timedelta(hours=5), headline="Trams stop"),
    )
    return {
        "headline": "Harbour reopens after the highest tide in thirty years",
        "kicker": "The storm",
        "standfirst": "Ships are moving again, and nobody was hurt.",
        "dateline": "OSTREY",
        "slug": "rich",
        "lead": build.lead(build.photo(size=(1600, 900))),
        "body": body,
    }


ARABIC = {
    "headline": "مقهى الريح في شارع الحبّالين",
    "standfirst": "في شارع الحبّالين، حيث يُفتل الكلام كما كانت تُفتل الحبال.",
    "slug": "wind-cafe",
    "language": "ar",
    "body": b.doc(
        b.paragraph("حين وصلنا إلى المدينة كنت في الحادية عشرة. " * 6), b.pull_quote("هنا لا نسمّي الرياح.")
    ),
}
GERMAN = {
    "headline": f"{LONG} zieht um",
    "standfirst": f"Die {LONG} verlässt nach hundert Jahren ihr Haus am Hafen.",
    "slug": "versicherung",
    "language": "de",
    "body": b.doc(
        b.paragraph(f"Die {LONG} und die {LONG} sind zweierlei. " * 4),
        b.pull_quote(f"Ohne {LONG} geht es nicht.", speaker="Walburga Steinlechner"),
        b.fact_box(b.paragraph(f"{LONG}."), title=LONG),
    ),
}
