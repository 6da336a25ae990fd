"""``make bench``: what a page, a wire story and a large picture cost, in one run on this machine."""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from newsroom.bench.load import requests_per_second
from newsroom.bench.pictures import big_jpeg
from newsroom.bench.server import environment, gunicorn, manage

SECONDS = 5
TIMES = 100


def main():
    with tempfile.TemporaryDirectory(prefix="newsroom-bench-") as name:
        folder = Path(name)
        env = environment(folder)
        os.environ.update(env)
        say("Preparing a demo newsroom …")
        manage("migrate", "--verbosity", "0", env=env)
        manage("load_demo", env=env)
        manage("collectstatic", "--noinput", "--verbosity", "0", env=env)
        pages = reader_pages()
        print_pages(pages, folder, env)
        print_import()
        print_picture(folder, env)


def say(text=""):
    print(text, flush=True)


def reader_pages():
    """Name → (address, queries, processor milliseconds): the front page and its longest story.

    Processor time is what to compare runs by where other work goes on beside them.
    """
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from articles.models import Edition

    longest = Edition.objects.live(timezone.now()).select_related("path").order_by("-words").first()
    pages = {}
    for name, address in {"article": longest.get_absolute_url(), "front page": "/"}.items():
        client = Client(headers={"host": "127.0.0.1"})
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        asked = len(queries)
        began = time.process_time()
        for _ in range(TIMES):
            client.get(address)
        pages[name] = (address, asked, (time.process_time() - began) / TIMES * 1000)
    connection.close()
    return pages


def print_pages(pages, folder, env):
    say(f"\nReader pages, uncached, gunicorn with two gthread workers, {SECONDS} s each\n")
    say(f"{'page':<12} {'KB':>6} {'queries':>8} {'CPU ms':>7} {'req/s':>8} {'bare req/s':>11} {'ratio':>7}")
    for name, (address, queries, spent) in pages.items():
        with gunicorn("newsroom.wsgi:application", env=env) as port:
            body = urllib.request.urlopen(f"http://127.0.0.1:{port}{address}").read()  # noqa: S310
            ours = requests_per_second(port, address, SECONDS)
        saved = folder / "body.html"
        saved.write_bytes(body)
        with gunicorn("newsroom.bench.bare:application", env={**env, "BENCH_BODY": str(saved)}) as port:
            bare = requests_per_second(port, address, SECONDS)
        say(
            f"{name:<12} {len(body) / 1024:>6.1f} {queries:>8} {spent:>7.1f}"
            f" {ours:>8.0f} {bare:>11.0f} {ours / bare:>7.3f}"
        )


def print_import():
    from django.utils import timezone

    from articles.actions.import_story import import_story
    from newsroom.demo import pictures
    from newsroom.models import User

    text = Path(__file__).with_name("wire.txt").read_text(encoding="utf-8")
    files = []
    for key, name in (("storm-sea", "20260310 storm.jpg"), ("surge-barrier", "20260310 barrier.jpg")):
        # One byte after the end makes it another file, so that nothing is found to be here already.
        files.append((name, pictures.jpeg(key) + b"\0"))
    by = User.objects.get(username="chief-editor")
    began = time.perf_counter()
    imported = import_story(text, files, by=by, at=timezone.now())
    took = time.perf_counter() - began
    size = f"{len(text.split())} words with {len(imported.photos)} pictures of 2400 pixels"
    say(f"\nWire story of {size}: {took:.2f} s")


def print_picture(folder, env):
    path = folder / "bench.jpg"
    path.write_bytes(big_jpeg())
    size = path.stat().st_size / 1024 / 1024
    say(f"\nJPEG of 24 megapixels, {size:.1f} MiB; each step in a process of its own\n")
    say(f"{'step':<28} {'seconds':>8} {'MiB at rest':>12} {'MiB at most':>12}")
    for step, words in (("ingest", "taken in with its metadata"), ("renditions", "{count} renditions")):
        command = [sys.executable, "-m", "newsroom.bench.pictures", step, str(path)]
        result = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
        found = json.loads(result.stdout.splitlines()[-1])
        name = words.format(**found)
        say(f"{name:<28} {found['seconds']:>8.2f} {found['at_rest']:>12.0f} {found['peak']:>12.0f}")


if __name__ == "__main__":
    main()
