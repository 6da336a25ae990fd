"""``N=20000 SEED=1 make fuzz``: damaged pictures through the reading path, in processes that may die.

A case that raises, dies, or takes longer than it may is told with its number: ``N=1 FROM=number`` is that
case alone. Ends with an error if there was any.
"""

import collections
import multiprocessing
import os
import random
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared" / "wire" / "photos"
SECONDS = 20
MEMORY = 512 * 1024 * 1024
EVERY = 5  # of those taken in, as a rendition too


def main():
    count, seed, first = (
        int(os.environ.get(*each)) for each in (("N", "20000"), ("SEED", "1"), ("FROM", "0"))
    )
    folder = Path(os.environ.get("PHOTOS", SHARED))
    if not folder.is_dir():
        sys.exit(f"There are no pictures in {folder}. Name a folder of real ones: PHOTOS=… make fuzz")
    with tempfile.TemporaryDirectory(prefix="newsroom-fuzz-") as var:
        set_up(var)
        pictures = [
            path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix not in (".md", ".json")
        ]
        pictures = [data for data in pictures if data]
        hands = int(os.environ.get("HANDS", os.cpu_count() or 1))
        print(
            f"{count} damaged pictures of {len(pictures)} real ones, seed {seed}, {hands} at a time",
            flush=True,
        )
        sys.exit(run(pictures, range(first, first + count), seed, hands))


def set_up(var):
    from newsroom.bench.server import environment

    os.environ.update(environment(var))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    import django

    django.setup()
    import newsroom.fuzz.reading  # noqa: F401  (before the forks)


def run(pictures, numbers, seed, hands):
    """Share the cases out; a process that dies is told of and another goes on behind its case."""
    told = Told()
    context = multiprocessing.get_context("fork")
    ready = context.SimpleQueue()
    running = []
    for hand in range(hands):
        running.append(start(context, ready, pictures, numbers[hand::hands], seed))
    while running:
        for worker in list(running):
            worker.join(0.2)
            while not ready.empty():
                told.hear(ready.get())
            if worker.is_alive():
                continue
            running.remove(worker)
            case = worker.at.value
            if worker.exitcode and case >= 0:
                told.died(case, worker.exitcode)
                rest = worker.numbers[worker.numbers.index(case) + 1 :]
                if rest:
                    running.append(start(context, ready, pictures, rest, seed))
        told.progress(len(numbers))
    while not ready.empty():
        told.hear(ready.get())
    return told.sum()


def start(context, ready, pictures, numbers, seed):
    at = context.Value("q", -1)
    worker = context.Process(target=work, args=(ready, pictures, numbers, seed, at))
    worker.at, worker.numbers = at, numbers
    worker.start()
    return worker


def work(ready, pictures, numbers, seed, at):
    import signal
    import warnings

    from media.intake.nursery import bound
    from newsroom.fuzz.damage import damaged
    from newsroom.fuzz.reading import ACCEPTED, as_rendition, through

    warnings.simplefilter("ignore")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # decoders murmur
    bound(SECONDS, MEMORY, is_for_one=False)
    for number in numbers:
        at.value = number
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        chance = random.Random(f"{seed}-{number}")  # noqa: S311
        data = damaged(chance.choice(pictures), pictures, chance)
        began = time.perf_counter()
        shown = 0
        try:
            outcome = through(data)
            took = time.perf_counter() - began
            if outcome == ACCEPTED and number % EVERY == 0:
                as_rendition(data)
                shown = time.perf_counter() - began - took
        except Exception:
            outcome, took = "", time.perf_counter() - began
            ready.put((number, "raised", traceback.format_exc(), took, 0, peak()))
            continue
        ready.put((number, "ok", outcome, took, shown, peak()))
    at.value = -1


def peak():
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (1024 * 1024 if sys.platform == "darwin" else 1024)


class Told:
    """What came of the cases."""

    def __init__(self):
        self.counts = collections.Counter()
        self.bad = []
        self.slowest = (0, -1)
        self.slowest_shown = (0, -1)
        self.peak = 0
        self.shown = 0
        self.began = time.monotonic()
        self.printed = self.began

    def hear(self, case):
        number, kind, words, took, shown, held = case
        self.peak = max(self.peak, held)
        self.slowest = max(self.slowest, (took, number))
        self.slowest_shown = max(self.slowest_shown, (shown, number))
        self.shown += shown > 0
        if kind == "ok":
            self.counts[words] += 1
        else:
            self.bad.append((number, words))

    def died(self, case, code):
        self.bad.append((case, f"the process ended with {code}"))

    def progress(self, count):
        if time.monotonic() - self.printed > 10:
            self.printed = time.monotonic()
            print(f"  {sum(self.counts.values())} of {count}, {len(self.bad)} defects", flush=True)

    def sum(self):
        print(f"\n{sum(self.counts.values()) + len(self.bad)} cases in {time.monotonic() - self.began:.0f} s")
        for words, count in self.counts.most_common():
            print(f"  {count:>7}  {words}")
        print(f"  slowest       {self.slowest[0]:.2f} s (case {self.slowest[1]})")
        slowest, case = self.slowest_shown
        print(f"  as rendition  {self.shown}, slowest {slowest:.2f} s (case {case})")
        print(f"  peak memory   {self.peak:.0f} MiB in one process")
        print(f"  defects       {len(self.bad)}")
        for number, words in self.bad[:20]:
            print(f"\ncase {number}:\n{words}")
        return 1 if self.bad else 0


if __name__ == "__main__":
    main()
