"""A library of many photos for the benchmark: rows without files, words as unevenly spread as words are."""

import datetime as dt

from django.utils import timezone

AT_ONCE = 2000
COMMON = [
    "caption",
    "harbour",
    "storm",
    "market",
    "minister",
    "stadium",
    "bridge",
    "river",
    "council",
    "strike",
]
SHARES = (1.0, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.03, 0.02, 0.02)
CITIES = ("Ostrey", "Aldane", "Finsterau", "Qasira", "Averra", "Skerra", "Łódź", "São Paulo")
FOUND = {"raw": {"xmp": {f"photoshop:Field{number}": "as it came " * 6 for number in range(25)}}}


def fill(count, chance):
    """Photos at all hours of some months, a twentieth of them used, one in a thousand killed."""
    from django.db import connection

    from media.models import Agency, Collection, CollectionPhoto, Photo, PhotoDocument
    from media.search.indexing import written
    from newsroom.models import Publication

    zone = Publication.current().zone
    agencies = list(Agency.objects.all())[:12]
    now = timezone.now()
    rare = [f"word{number}" for number in range(20_000)]
    for start in range(0, count, AT_ONCE):
        made = [
            photo(number, now, agencies, rare, chance, count)
            for number in range(start, min(start + AT_ONCE, count))
        ]
        written(PhotoDocument, Photo.objects.bulk_create(made), zone, connection)
    use(count, now, chance)
    shoot = Collection.objects.create(name="Bench", made_at=now)
    pks = chance.sample(range(1, count + 1), min(300, count))
    CollectionPhoto.objects.bulk_create(
        CollectionPhoto(collection=shoot, photo_id=pk, position=at, added_at=now) for at, pk in enumerate(pks)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def photo(number, now, agencies, rare, chance, count):
    from media.models import Photo

    words = [word for word, share in zip(COMMON, SHARES, strict=True) if chance.random() < share]
    words += [rare[int(len(rare) * chance.random() ** 3)] for _word in range(45)]
    chance.shuffle(words)
    if number % 20_000 == 777:
        words.append("quetzal")
    arrived = now - dt.timedelta(seconds=90 * (count - number))
    size = chance.choice(((6000, 4000), (4000, 6000), (5000, 5000), (6000, 2500)))
    return Photo(
        slug=f"{words[0]} {words[1]} {number}",
        headline=" ".join(words[:7]),
        caption=" ".join(words),
        alt_text="" if chance.random() < 0.6 else " ".join(words[:12]),
        keywords=words[3:9],
        city=chance.choice(CITIES),
        country="Averland",
        photographer=f"Photographer {chance.randrange(400)}",
        agency=chance.choice(agencies),
        credit_line="" if chance.random() < 0.02 else f"Photographer/{number % 12}",
        taken_at=arrived - dt.timedelta(hours=chance.randrange(72)),
        kind="graphic" if chance.random() < 0.02 else "photograph",
        usage_rights="unknown" if chance.random() < 0.05 else "agency",
        restrictions=["no-internet"] if chance.random() < 0.03 else [],
        killed_at=now if chance.random() < 0.001 else None,
        embargoed_until=now + dt.timedelta(days=2) if chance.random() < 0.002 else None,
        embedded=FOUND,
        file_name=f"AFP_{number:08}.jpg",
        supplier_id=f"urn:newsml:example.org:{number}",
        width=size[0],
        height=size[1],
        format="JPEG",
        bytes=9_000_000,
        content_hash=f"{number:064}",
        original=f"originals/{number}.jpg",
        uploaded_at=arrived,
    )


def use(count, now, chance):
    """A twentieth of the photos stand in drafts of two sections; a fiftieth has a lease."""
    from articles.models import Article, PhotoUse, Section
    from media.models import Lease, Photo
    from media.rights import lease_terms

    sections = [Section.objects.create(name=name.title(), slug=name) for name in ("harbours", "bridges")]
    stories = Article.objects.bulk_create(
        Article(
            headline=f"Story {number}", created_at=now, changed_at=now, section=sections[number % 20 == 0]
        )
        for number in range(count // 40)
    )
    used = chance.sample(range(1, count + 1), count // 20)
    PhotoUse.objects.bulk_create(
        [
            PhotoUse(photo_id=pk, article=stories[at // 2], role="body", block_id=f"b{at}", position=at)
            for at, pk in enumerate(used)
        ],
        batch_size=AT_ONCE,
    )
    leased = chance.sample(range(1, count + 1), count // 50)
    leases = [
        Lease(
            photo_id=pk,
            effect="allow",
            made_at=now,
            ends_at=now + dt.timedelta(days=chance.randrange(-40, 200)),
        )
        for pk in leased
    ]
    Lease.objects.bulk_create(leases, batch_size=AT_ONCE)
    photos = [Photo(pk=lease.photo_id, lease_terms=lease_terms.written([lease])) for lease in leases]
    Photo.objects.bulk_update(photos, ["lease_terms"], batch_size=200)


def ids():
    """(agency, section, collection) to ask for; the section is that of few stories."""
    from articles.models import Section
    from media.models import Agency, Collection

    return (
        Agency.objects.order_by("pk")[3].pk,
        Section.objects.get(slug="bridges").pk,
        Collection.objects.get(name="Bench").pk,
    )


def late_place():
    """After the page before the 1,000th."""
    from media.models import PhotoDocument

    count = PhotoDocument.objects.count()
    return str(PhotoDocument.objects.order_by("-place")[min(60_000, count - 100)].place)
