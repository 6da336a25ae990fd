"""``make bench-photos``: what the photo desk's searches take in a library of 100,000, on both databases."""

import datetime as dt
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsroom.bench import library
from newsroom.bench.postgres import server
from newsroom.bench.server import environment, manage

COUNT = int(os.environ.get("BENCH_PHOTOS", "100000"))
TIMES = 9
PROMISED = 50  # milliseconds


def main():
    found = {}
    with tempfile.TemporaryDirectory(prefix="newsroom-bench-") as name:
        env = environment(Path(name))
        found["SQLite"] = measured(env)
        with server() as address:
            if address:
                found["PostgreSQL"] = measured({**env, "DATABASE_URL": address})
            else:
                print("No PostgreSQL was found on this machine; SQLite alone is measured.")
    show(found)


def measured(env):
    manage("migrate", "--verbosity", "0", env=env)
    command = [sys.executable, "-m", "newsroom.bench.photos", "--measure"]
    answer = subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(answer.stdout.splitlines()[-1])


def show(found):
    print(f"\nSearching {COUNT:,} photos: best of {TIMES} in ms, hits and page, then with facets\n")
    heads = "".join(f"{name:>14} {'+ facets':>9}" for name in found)
    print(f"{'asked':<46} {'hits':>7}{heads}")
    for kind in next(iter(found.values())):
        hits = next(iter(found.values()))[kind][0]
        row = f"{kind:<46} {hits:>7}"
        for times in found.values():
            _hits, search, whole = times[kind]
            row += f"{search:>14.1f} {'' if whole is None else format(whole, '.1f'):>9}"
            row += " !" if max(search, whole or 0) > PROMISED else ""
        print(row)


def measure():
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    began = time.perf_counter()
    library.fill(COUNT, random.Random(3))  # noqa: S311
    print(f"{COUNT:,} photos made and read in {time.perf_counter() - began:.0f} s", file=sys.stderr)
    print(json.dumps({kind: timed(*asked) for kind, asked in kinds().items()}))


def kinds():
    """Name → (query string, whether it is a later page)."""
    agency, section, collection = library.ids()
    day = dt.date.today() - dt.timedelta(days=35)
    month, days = f"{day:%Y-%m}", f"{day - dt.timedelta(days=20)}..{day + dt.timedelta(days=20)}"
    return {
        "everything, newest first": ("", False),
        "a rare word": ("q=quetzal", False),
        "a word in a tenth": ("q=harbour", False),
        "a word in each": ("q=caption", False),
        "three common words": ("q=caption+harbour+storm", False),
        "a phrase": ('q="storm+harbour"', False),
        "a common word, another left out": ("q=harbour+-storm", False),
        "a beginning (two letters)": ("q=st", False),
        "a beginning after a common word": ("q=caption+har", False),
        "a common word, best match first": ("q=harbour&sort=relevance", False),
        "a common word, last taken first": ("q=harbour&sort=taken", False),
        "everything, last taken first": ("sort=taken", False),
        "one agency": (f"agency={agency}", False),
        "one photographer": ("photographer=Photographer+17", False),
        "a month": (f"taken={month}", False),
        "forty days": (f"taken={days}", False),
        "missing credit": ("needs=credit", False),
        "missing credit and alt text, a word": ("q=harbour&needs=credit&needs=alt", False),
        "graphics": ("kind=graphic", False),
        "never used": ("used=never", False),
        "used": ("used=yes", False),
        "used in a section": (f"section={section}", False),
        "used in a section, a common word": (f"section={section}&q=harbour", False),
        "usable": ("rights=usable", False),
        "restricted": ("rights=restricted", False),
        "closed to new use": ("rights=closed", False),
        "hidden from readers": ("rights=hidden", False),
        "killed": ("rights=killed", False),
        "a collection in its order": (f"collection={collection}", False),
        "word, agency, month, portrait, never used": (
            f"q=storm&agency={agency}&taken={month}&orientation=portrait&used=never",
            False,
        ),
        "nothing at all": ("q=nothinglikeit", False),
        "everything, page 1,000": ("", True),
        "a word in each, page 1,000": ("q=caption", True),
    }


def timed(query, is_late):
    """(hits, milliseconds of hits and page, of those and facets)."""
    from django.utils import timezone

    from media.search import Asked, find
    from media.search.counting import counted
    from media.search.facets import facets
    from media.search.finding import FACETED

    at, asked = timezone.now(), Asked.from_string(query)
    after = library.late_place() if is_late else ""
    search, whole = [], []
    for _time in range(TIMES):
        began = time.perf_counter()
        found = find(asked, at, after=after)
        search.append(time.perf_counter() - began)
        if not is_late:
            facets(asked, counted(found.pks[:FACETED], at, periods=asked.facets.get("taken", ())))
            whole.append(time.perf_counter() - began)
    hits = f"{len(found.pks):,}{'+' if found.has_more_than_counted else ''}" if not is_late else "…"
    return hits, 1000 * min(search), 1000 * min(whole) if whole else None


if __name__ == "__main__":
    measure() if "--measure" in sys.argv else main()
