"""Time and peak memory for one 24-megapixel JPEG: run as a process of its own, prints JSON."""

import io
import json
import os
import random
import resource
import sys
import time


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


def main(path):
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from django.utils import timezone

    from media.intake import take_in
    from media.renditions import make_all
    from newsroom.models import User

    by = User.objects.get(username="photo-editor")
    at_rest = peak()
    began = time.perf_counter()
    with open(path, "rb") as file:
        photo = take_in(file, name="bench.jpg", by=by, at=timezone.now()).photo
    ingested = time.perf_counter()
    photo.credit_line = "Bench/Newsroom"
    photo.save()
    made = make_all(photo)
    done = time.perf_counter()
    print(
        json.dumps(
            {
                "ingest": ingested - began,
                "renditions": done - ingested,
                "count": len(made),
                "peak": peak(),
                "at_rest": at_rest,
            }
        )
    )


def peak():
    """The most memory this process has held, in MiB."""
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(sys.argv[1])
