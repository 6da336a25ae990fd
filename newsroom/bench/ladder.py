"""Renditions of one 24-megapixel JPEG: ours beside plain Pillow and beside libvips, each in a fresh process.

``python -m newsroom.bench.ladder`` prints the table; with a contender, a format and two paths it is that
contender and prints JSON. All make the same widths at the same quality.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WIDTHS = (1920, 1600, 1280, 960, 800, 640, 480, 320)
FORMATS = ("jpg", "webp", "avif")
CONTENDERS = ("ours", "naive", "vips")
RUNS = 3
MIB = 1024 * 1024


def naive(path, out, format):
    """What a first draft does: open, scale from the full size and save, for each width anew."""
    from PIL import Image, ImageOps

    from media.renditions import DENSE, ENCODERS, QUALITY

    began = time.perf_counter()
    for width in WIDTHS:
        with Image.open(path) as file:
            picture = ImageOps.exif_transpose(file).convert("RGB")
        height = round(picture.height * width / picture.width)
        small = picture.resize((width, height), Image.Resampling.LANCZOS)
        small.save(
            out / f"{width}.{format}",
            format=ENCODERS[format]["format"],
            quality=QUALITY[format][width >= DENSE],
        )
    return time.perf_counter() - began


def vips(path, out, format):
    """libvips' thumbnailer down the ladder: the largest from the file, each smaller from the one before."""
    import logging

    import pyvips

    from media.renditions import DENSE, QUALITY

    logging.getLogger("pyvips").setLevel(logging.WARNING)  # it tells of every step
    options = {
        "jpg": {"interlace": True},
        "webp": {"effort": 2},
        "avif": {"effort": 0, "compression": "av1"},
    }[format]
    began = time.perf_counter()
    picture = pyvips.Image.thumbnail(str(path), WIDTHS[0]).copy_memory()
    for width in WIDTHS:
        if picture.width != width:
            picture = picture.thumbnail_image(width).copy_memory()
        quality = QUALITY[format][width >= DENSE]
        picture.write_to_file(str(out / f"{width}.{format}"), Q=quality, **options)
    return time.perf_counter() - began


def ours(path, out, format):
    """What the product runs, without its database: one decode, scaled down the ladder, credit in the bytes.

    ``format`` ``all``: the three formats of one picture together, as they are made when a story is published.
    """
    from django.core.files.base import ContentFile

    from media import renditions
    from media.models import Photo

    photo = Photo(width=6000, height=4000, caption="Storm over the harbour.", credit_line="Jane Doe/Newsroom")
    photo.original = ContentFile(Path(path).read_bytes(), name="bench.jpg")
    renditions.path_of = lambda photo, crop, width, format: out / f"{width}.{format}"
    formats = FORMATS if format == "all" else (format,)
    began = time.perf_counter()
    renditions._make(photo, renditions.WHOLE, [(width, format) for width in WIDTHS for format in formats])
    return time.perf_counter() - began


def peak():
    """The most memory this process has held, in MiB.

    Linux hands the peak of the process that started this one on to it, so there the kernel's own mark of
    this process alone is read.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MIB


def contend(name, format, path, out):
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    at_rest, began = peak(), time.process_time()
    seconds = {"ours": ours, "naive": naive, "vips": vips}[name](path, Path(out), format)
    cpu = time.process_time() - began
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak(), "at_rest": at_rest}))


def main():
    from newsroom.bench.pictures import big_jpeg
    from newsroom.bench.server import environment

    with tempfile.TemporaryDirectory(prefix="newsroom-bench-") as name:
        folder = Path(name)
        env = environment(folder)
        path = folder / "bench.jpg"
        path.write_bytes(big_jpeg())
        print_ladder(path, folder, env)


def print_ladder(path, folder, env):
    """The table for the JPEG at ``path``; where libvips is not installed, it says so."""
    print(f"\nLadder of {len(WIDTHS)} widths of that JPEG, best of {RUNS} runs\n")
    print(
        f"{'format':<7} {'who':<6} {'s':>6} {'cpu s':>6} {'of naive':>9} {'of vips':>8}"
        f" {'peak MiB':>9} {'likeness':>9}"
    )
    for format in FORMATS:
        found = {who: _run(who, format, path, folder, env) for who in CONTENDERS}
        for who, one in found.items():
            if one is None:
                print(f"{format:<7} {who:<6} not installed: pip install -r requirements-bench.txt")
                continue
            others = [found[other] for other in ("naive", "vips")]
            ratios = [f"{one['cpu'] / other['cpu']:.2f}" if other else "–" for other in others]
            alike = likeness(folder / f"naive-{format}", folder / f"{who}-{format}", format)
            print(
                f"{format:<7} {who:<6} {one['seconds']:>6.2f} {one['cpu']:>6.2f} {ratios[0]:>9}"
                f" {ratios[1]:>8} {one['peak']:>9.0f} {alike:>9}"
            )
    one = _run("ours", "all", path, folder, env)
    print(f"{'all':<7} {'ours':<6} {one['seconds']:>6.2f} {one['cpu']:>6.2f} {'':>18} {one['peak']:>9.0f}")
    print("\nRatios are of processor time, which a busy machine does not change.")
    print(f"Of each peak of ours {one['at_rest']:.0f} MiB are Django's own, before a picture is opened.")


def _run(who, format, path, folder, env):
    """The fastest of some runs, or None where the contender is not installed."""
    out = folder / f"{who}-{format}"
    out.mkdir()
    command = [sys.executable, "-m", "newsroom.bench.ladder", who, format, str(path), str(out)]
    runs = []
    for _ in range(RUNS):
        result = subprocess.run(command, env=env, capture_output=True, text=True)
        if result.returncode and "No module named 'pyvips'" in result.stderr:
            return None
        if result.returncode:
            raise RuntimeError(result.stderr)
        runs.append(json.loads(result.stdout.splitlines()[-1]))
    return min(runs, key=lambda run: run["cpu"])


def likeness(theirs, mine, format):
    """The lowest structural similarity (SSIM, luminance) of any width; needs libvips to compute."""
    try:
        import pyvips
    except ModuleNotFoundError:
        return "–"

    def grey(folder, width):
        return (
            pyvips.Image.new_from_file(str(folder / f"{width}.{format}")).colourspace("b-w")[0].cast("float")
        )

    return f"{min(ssim(grey(theirs, width), grey(mine, width)) for width in WIDTHS):.4f}"


def ssim(one, two):
    """Wang et al. 2004, with a Gaussian window of sigma 1.5."""

    def blurred(image):
        return image.gaussblur(1.5, precision="float")

    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mean1, mean2 = blurred(one), blurred(two)
    var1 = blurred(one * one) - mean1 * mean1
    var2 = blurred(two * two) - mean2 * mean2
    both = blurred(one * two) - mean1 * mean2
    top = (mean1 * mean2 * 2 + c1) * (both * 2 + c2)
    bottom = (mean1 * mean1 + mean2 * mean2 + c1) * (var1 + var2 + c2)
    return (top / bottom).avg()


if __name__ == "__main__":
    contend(*sys.argv[1:]) if len(sys.argv) > 1 else main()
