"""``make bench-uploads``: two hundred pictures of 10 MB through the upload page, in a real browser.

Says how long it took, how long the page ever stood still, what browser and server held in memory, and how
long readers waited for the front page meanwhile. Takes 2 GB in the temporary folder.
"""

import os
import shutil
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

from newsroom.bench.pictures import big_jpeg
from newsroom.bench.server import environment, gunicorn, manage

COUNT = int(os.environ.get("COUNT", "200"))
BYTES = 10 * 1000 * 1000
# The longest time between two frames, and how many were late.
WATCH = """() => {
    window.frames_ = { longest: 0, late: 0, all: 0, before: performance.now() };
    const watch = (now) => {
        const gap = now - window.frames_.before;
        window.frames_.before = now;
        window.frames_.all += 1;
        if (gap > window.frames_.longest) window.frames_.longest = gap;
        if (gap > 200) window.frames_.late += 1;
        requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
}"""


def main():
    with tempfile.TemporaryDirectory(prefix="newsroom-uploads-") as name:
        folder = Path(name)
        print(f"Writing {COUNT} pictures of 10 MB …", flush=True)
        files = write(folder / "pictures")
        env = environment(folder / "var")
        (folder / "var").mkdir()
        os.environ.update(env)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
        manage("migrate", "--verbosity", "0", env=env)
        manage("load_demo", env=env)
        manage("collectstatic", "--noinput", "--verbosity", "0", env=env)
        with gunicorn("newsroom.wsgi:application", env=env) as port:
            measure(port, files)


def write(folder):
    """Pictures of 24 megapixels, each with bytes of its own, filled up to 10 MB."""
    folder.mkdir(parents=True)
    picture = big_jpeg()
    files = []
    for number in range(COUNT):
        path = folder / f"AFP_{number:04}.jpg"
        path.write_bytes(picture + number.to_bytes(8, "big") * max(1, (BYTES - len(picture)) // 8))
        files.append(path)
    return files


def measure(port, files):
    import django
    from playwright.sync_api import sync_playwright

    django.setup()
    from newsroom.demo.logins import DEMO_PASSWORD

    chromium = os.environ.get("CHROMIUM_PATH") or shutil.which("chromium") or shutil.which("google-chrome")
    site = f"http://127.0.0.1:{port}"
    readers = Readers(f"{site}/")
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"]
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        page = browser.new_page()
        page.goto(f"{site}/admin/login/?next=/admin/media/photo/add/")
        page.get_by_label("User name").fill("photo-editor")
        page.get_by_label("Password").fill(DEMO_PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.locator("photo-upload.is-ready").wait_for()
        page.evaluate(WATCH)
        readers.start()
        began = time.perf_counter()
        page.locator("input[type=file]").set_input_files(files)
        page.get_by_text(f"{COUNT} of {COUNT} taken in", exact=True).wait_for(timeout=3_600_000)
        took = time.perf_counter() - began
        waits = readers.stop()
        frames = page.evaluate("window.frames_")
        heap = page.evaluate("performance.memory.usedJSHeapSize") / 1024 / 1024
        nodes = page.evaluate("document.querySelectorAll('*').length")
        browser.close()
    say(files, took, frames, heap, nodes, waits)


def say(files, took, frames, heap, nodes, waits):
    size = sum(path.stat().st_size for path in files) / 1000**3
    print(f"\n{len(files)} pictures, {size:.2f} GB, of 24 megapixels each")
    print(f"  all taken in                {took:.0f} s ({took / len(files):.2f} s each)")
    print(f"  longest time between frames {frames['longest']:.0f} ms ({frames['late']} over 200 ms)")
    print(f"  script memory of the page   {heap:.0f} MiB, {nodes} elements")
    print(f"  most memory of the server   {peak_of_children():.0f} MiB in its largest process")
    print(f"  front page meanwhile        median {waits[len(waits) // 2] * 1000:.0f} ms, "
          f"slowest of {len(waits)} {waits[-1] * 1000:.0f} ms")  # fmt: skip


def peak_of_children():
    import resource

    held = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return held / (1024 * 1024 if sys.platform == "darwin" else 1024)


class Readers(threading.Thread):
    """Somebody who asks for the front page five times a second."""

    def __init__(self, address):
        super().__init__(daemon=True)
        self.address, self.waits, self.is_over = address, [], threading.Event()

    def run(self):
        while not self.is_over.wait(0.2):
            began = time.perf_counter()
            urllib.request.urlopen(self.address).read()  # noqa: S310
            self.waits.append(time.perf_counter() - began)

    def stop(self):
        self.is_over.set()
        self.join()
        return sorted(self.waits)


if __name__ == "__main__":
    main()
