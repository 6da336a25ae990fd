"""What we read in forty real pictures, beside what a reference tool read in them."""

import datetime as dt
import json
import re

from media import metadata
from tests.shared import shared

# Reference field → ours.
FIELDS = {
    "caption": "caption",
    "byline": "byline",
    "credit": "credit",
    "source": "source",
    "copyright": "copyright",
    "keywords": "keywords",
    "city": "city",
    "country": "country",
    "date_created": "taken_at",
}
# (picture, field) → why ours is another value than the reference's, which always prefers XMP.
ON_PURPOSE = {
    ("imagemeta__metadata_demo_inc_exif_out_of_sync_Inc_adobe.jpg", field): (
        "the digest noted of the IIM block no longer fits: the IIM was changed after the XMP, and is newer"
    )
    for field in ("caption", "byline", "copyright")
}
MOMENT = re.compile(r"(\d{4}):(\d\d):(\d\d)(?: (\d\d:\d\d:\d\d)\S*)?")


def expected():
    return json.loads((shared("wire/photos") / "expected.json").read_text())


def is_readable(entry):
    """Whether the reference decoder could open the picture."""
    return "open" not in entry["pillow"]


def agrees(field, theirs, ours):
    if ours is None:
        return False
    if field == "date_created":
        return same_moment(theirs, ours)
    if isinstance(theirs, dict):  # too long to be written out there
        return len(ours) == theirs["length"] and ours.startswith(theirs["starts"])
    if field in ("byline", "keywords"):
        return [plain(each) for each in listed(theirs)] == [plain(each) for each in ours]
    return plain(theirs) == plain(ours)


def same_moment(theirs, ours):
    """The same day, and the same time on its clock where the reference has one in that field."""
    year, month, day, clock = MOMENT.match(theirs).groups()
    assert dt.datetime.fromisoformat(ours)
    return ours.startswith(f"{year}-{month}-{day}T{clock}" if clock else f"{year}-{month}-{day}")


def listed(value):
    return value if isinstance(value, list) else [value]


def plain(value):
    return " ".join(str(value).split())


def table():
    """field → [agree, differ on purpose, asked], and what differs without a reason."""
    counts, wrong = {field: [0, 0, 0] for field in FIELDS}, []
    for name, entry in expected().items():
        if not is_readable(entry):
            continue
        with (shared("wire/photos") / name).open("rb") as file:
            chosen = metadata.read(file).chosen
        for field in FIELDS.keys() & entry.keys():
            ours = chosen.get(FIELDS[field])
            count = counts[field]
            count[2] += 1
            if agrees(field, entry[field], ours):
                count[0] += 1
            elif (name, field) in ON_PURPOSE:
                count[1] += 1
            else:
                wrong.append(f"{name}: {field} is {ours!r}, expected {entry[field]!r}")
    return counts, wrong


def test_the_chosen_values_agree_with_the_reference_on_every_readable_picture():
    counts, wrong = table()
    print("\nfield          agree  on purpose  of")
    for field, (agree, on_purpose, asked) in counts.items():
        print(f"{field:13} {agree:6} {on_purpose:11} {asked:3}")
    assert wrong == []
    assert all(asked for _agree, _purpose, asked in counts.values())


def test_a_reason_is_only_given_where_the_values_differ():
    for (name, field), reason in ON_PURPOSE.items():
        with (shared("wire/photos") / name).open("rb") as file:
            ours = metadata.read(file).chosen.get(FIELDS[field])
        assert reason
        assert not agrees(field, expected()[name][field], ours)


def test_where_the_iim_is_newer_the_file_says_so():
    path = shared("wire/photos") / "imagemeta__metadata_demo_inc_exif_out_of_sync_Inc_adobe.jpg"
    with path.open("rb") as file:
        found = metadata.read(file)
    assert found.chosen["byline"] == ["Carl Seibert (IIM)"]
    assert found.sources["byline"] == "IIM 2:80"
    assert found.raw["xmp"]["dc:creator"] == ["Carl Seibert (XMP)"]
    assert found.notes


def test_everything_found_can_be_kept_as_json_within_bounds():
    for name in expected():
        with (shared("wire/photos") / name).open("rb") as file:
            raw = metadata.read(file).raw
        assert len(json.dumps(raw, ensure_ascii=False)) < 100_000, name


def test_both_pictures_of_the_sample_story_are_read():
    read = {}
    for path in shared("wire/story").glob("*.jpg"):
        with path.open("rb") as file:
            read[path.stem] = metadata.read(file).chosen
    both, only_iim = read["20231017 xi putin"], read["20231017 putin"]
    assert (
        both["caption"] == "China’s President Xi Jinping (L) and and Russia's President Vladimir Putin (R)."
    )
    assert only_iim["caption"].startswith("Russia's President Vladimir Putin (2nd R) arrives at Beijing")
    for chosen in (both, only_iim):
        assert (chosen["credit"], chosen["source"]) == ("AFP", "AFP")
        assert chosen["copyright"] == "AFP or licensors"
        assert chosen["taken_at"] == "2023-10-17"
    assert (only_iim["city"], only_iim["country"]) == ("Beijing", "China")
    assert {both["object_name"], only_iim["object_name"]} == set(read)
