"""Time and peak memory of one step for a 24-megapixel JPEG: a process of its own each, prints JSON."""

import io
import json
import os
import random
import resource
import sys
import time
from pathlib import Path


def big_jpeg():
    """6000 × 4000 pixels with the detail of a photograph: noise over gradients, as a camera would give."""
    from PIL import Image, ImageFilter

    chance = random.Random(24)  # noqa: S311
    small = Image.new("RGB", (300, 200))
    small.putdata([tuple(chance.randrange(256) for _ in range(3)) for _ in range(300 * 200)])
    picture = small.filter(ImageFilter.GaussianBlur(3)).resize((6000, 4000), Image.Resampling.BICUBIC)
    grain = Image.effect_noise((6000, 4000), 24).convert("RGB")
    data = io.BytesIO()
    Image.blend(picture, grain, 0.15).save(data, "JPEG", quality=90)
    return data.getvalue()


def ready():
    """A set-up process and whose pictures they are."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from newsroom.models import User

    return User.objects.get(username="photo-editor")


def ingest(path):
    """What to measure: take the file in, with its metadata."""
    by = ready()
    from django.utils import timezone

    from media.intake import take_in

    def work():
        with open(path, "rb") as file:
            photo = take_in(file, name="bench.jpg", by=by, at=timezone.now()).photo
        photo.credit_line = "Bench/Newsroom"
        photo.save()
        return 1

    return work


def renditions(path):
    """What to measure: make every rendition of the picture that ``ingest`` has taken in."""
    ready()
    from media.models import Photo
    from media.renditions import make_all

    photo = Photo.objects.get(file_name="bench.jpg")
    return lambda: len(make_all(photo))


def main(step, path):
    work = {"ingest": ingest, "renditions": renditions}[step](path)
    at_rest = peak()
    began = time.perf_counter()
    count = work()
    took = time.perf_counter() - began
    print(json.dumps({"seconds": took, "count": count, "at_rest": at_rest, "peak": peak()}))


def peak():
    """The most memory this process has held, in MiB.

    On Linux ``ru_maxrss`` would begin with what the parent held when it started this process.
    """
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
