"""A kill under load: while many read, nothing that began a second after it still serves the picture."""

import http.client
import threading
import time
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from django.db import connections
from django.utils import timezone

from media.actions import kill
from media.addresses import Crop, address
from tests import build
from tests.cast import person

READERS_EACH = 2
GRACE = 1.0  # seconds after the action has returned
ENOUGH = 10  # answers of each page that are waited for, before the kill and after the grace
PATIENCE = 60


@dataclass(frozen=True)
class Answer:
    """``asked``: when the request began. ``served``: whether the reader has the picture now."""

    page: str
    asked: float
    status: int
    served: bool


class Readers:
    """Threads that fetch their pages over and over, over kept connections, and note what they got."""

    def __init__(self, origin, pages):
        """``pages``: address → a function of status and content that finds the picture."""
        self.host, self.pages = urlsplit(origin).netloc, pages
        self.answers, self.broken = [], []
        self.heard, self.ended = threading.Condition(), threading.Event()
        self.threads = [
            threading.Thread(target=self._read, args=page)
            for page in pages.items()
            for _ in range(READERS_EACH)
        ]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *exc):
        self.ended.set()
        for thread in self.threads:
            thread.join(PATIENCE)

    def _read(self, page, finds):
        """Every other time as a browser does that has the page already: a 304 serves what it has."""
        connection, tag, known = http.client.HTTPConnection(self.host, timeout=20), None, False
        while not self.ended.is_set():
            asked, known = time.monotonic(), bool(tag) and not known
            try:
                connection.request("GET", page, headers={"If-None-Match": tag} if known else {})
                answer = connection.getresponse()
                content = answer.read()
            except (OSError, http.client.HTTPException) as error:
                self.broken.append(error)
                return
            served = answer.status == 304 or (answer.status == 200 and finds(content))
            if answer.status == 200:
                tag = answer.headers["ETag"] if served else tag
            with self.heard:
                self.answers.append(Answer(page, asked, answer.status, served))
                self.heard.notify_all()
        connection.close()

    def count(self, *, since=0.0, only_served=False):
        """How many answers each page gave to requests that began at ``since`` or later."""
        answers = [each for each in list(self.answers) if each.asked >= since]
        return Counter(each.page for each in answers if each.served or not only_served)

    def wait_for(self, count, **which):
        """Until every page has given so many of those answers."""

        def is_enough():
            found = self.count(**which)
            return bool(self.broken) or all(found[page] >= count for page in self.pages)

        with self.heard:
            assert self.heard.wait_for(is_enough, PATIENCE)


@pytest.mark.django_db(transaction=True)
def test_nothing_serves_a_killed_picture_one_second_after_the_action(live_server):
    build.paper()
    editor, photographer = person("sam-subeditor", "sub-editor"), person("pia-photoeditor", "photo editor")
    photo = build.photo()
    byline = build.byline()
    byline.photo_uses.create(photo=photo, role="portrait")
    now = timezone.now() - build.HOUR
    edition = build.published(
        editor, at=now, lead=build.lead(photo), bylines=[{"byline": byline.pk, "role": "by"}]
    )
    build.published(editor, at=now - build.HOUR)
    name = photo.uuid.hex.encode()
    pages = ["/", "/world/", "/byline/jo-march/", "/feed/", edition.get_absolute_url()]
    copies = [address(photo, Crop(), width, "jpg") for width in (320, 640)]
    finds = {page: lambda content: name in content for page in pages}
    finds |= {copy: lambda content: True for copy in copies}
    with Readers(live_server.url, finds) as readers:
        readers.wait_for(ENOUGH, only_served=True)
        kill(photo, reason="Wrong man", notice="KILL", by=photographer, at=timezone.now())
        late = time.monotonic() + GRACE
        readers.wait_for(ENOUGH, since=late)
    connections.close_all()
    assert readers.broken == []
    assert readers.count(since=late, only_served=True) == {}
    assert {each.status for each in readers.answers if each.page in pages} == {200, 304}
    assert {each.status for each in readers.answers if each.asked >= late and each.page in copies} == {410}
    asked_late = sum(readers.count(since=late).values())
    print(f"{len(readers.answers)} answers, {asked_late} of them to requests a second after the kill")
