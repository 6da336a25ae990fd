"""The check behind "windows of one story never overlap": run it any time, on either database."""

from collections import defaultdict
from itertools import pairwise

from articles.models import Edition


def problems():
    """One sentence for each overlap and each gap in the numbers; an empty list in a sound newsroom."""
    stories = defaultdict(list)
    rows = Edition.objects.order_by("article_id", "live_from", "number")
    for row in rows.values_list("article_id", "number", "live_from", "live_until").iterator():
        stories[row[0]].append(row[1:])
    return [problem for article, editions in stories.items() for problem in _of_story(article, editions)]


def _of_story(article, editions):
    numbers = sorted(number for number, _, _ in editions)
    if numbers != list(range(1, len(numbers) + 1)):
        yield f"Story {article}: its editions are numbered {numbers}."
    windows = [(start, end, number) for number, start, end in editions if start != end]
    for (_, end, earlier), (start, _, later) in pairwise(windows):
        if end is None or end > start:
            yield f"Story {article}: edition {earlier} is still live when edition {later} begins."
