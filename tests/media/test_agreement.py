"""What we read in forty real pictures, beside what a reference tool read in them."""

import datetime as dt
import json
import re

from media import heif, metadata
from media.agencies import KNOWN
from media.intake.facts import fields
from media.models import Agency
from tests.build import NOON
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


def is_readable(name, entry):
    """Whether the picture can be opened: by the reference decoder or, of HEIC, by ours."""
    return "open" not in entry["pillow"] or (name.endswith(".heic") and bool(heif.FORMATS))


def agrees(field, theirs, ours):
    if ours is None:
        return False
    if field == "date_created":
        return same_moment(theirs, ours)
    if isinstance(theirs, dict):  # too long to be written out there
        return len(ours) == theirs["length"] and ours.startswith(theirs["starts"])
    if field in ("byline", "keywords"):
        return [plain(each) for each in listed(theirs)] == [plain(each) for each in listed(ours)]
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
        if not is_readable(name, entry):
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


# (picture, fact of the photo) → why the photo has another value than the file. The file's stays in sight.
CLEANED = {
    ("grid__getty.jpg", "caption"): "AFP's closing line, there twice, is the credit",
    ("grid__getty.jpg", "credit_line"): "a line that names agencies alone is completed by the photographer",
    ("grid__pa.jpg", "caption"): "PA's service, issue date, story reference and credit stand in the caption",
    ("grid__pa.jpg", "credit_line"): "a line that names agencies alone is completed by the photographer",
    ("sdcore__cp.jpg", "caption"): "The Canadian Press ends captions with the credit",
    ("sdcore__cp.jpg", "credit_line"): "a line that names agencies alone is completed by the photographer",
    ("exifr__Bush-dog.jpg", "caption"): "AP ends captions with the credit",
    (
        "exifr__Bush-dog.jpg",
        "credit_line",
    ): "a line that names agencies alone is completed by the photographer",
    ("exifr__Bush-dog.jpg", "photographer"): "the byline shouts; the caption spells the name",
    ("exifr__RangeError_Offset_outside_bounds.jpg", "caption"): "Reuters ends captions with the credit",
    ("exifr__RangeError_Offset_outside_bounds.jpg", "credit_line"): "completed by the photographer",
    ("gextech__AFP_751HA.jpg", "caption"): "AFP's closing line is the credit",
    ("gextech__AFP_751HA.jpg", "credit_line"): "completed by the photographer",
    ("sd-cp__preview-keywords.jpg", "caption"): "AP ends captions with the credit",
    ("sd-cp__preview-keywords.jpg", "credit_line"): "completed by the photographer",
    ("sdcore__tag_reuters.com_2014_binary_LYNXMPEA6F0MS-BASEIMAGE", "caption"): "Reuters' closing line",
    ("sdcore__tag_reuters.com_2014_binary_LYNXMPEA6F0MS-BASEIMAGE", "credit_line"): "by the caption's name",
    ("sdcore__tag_reuters.com_2014_binary_LYNXMPEA6F0MS-BASEIMAGE", "photographer"): (
        "the byline repeats the agency; the caption names Syria TV"
    ),
    ("grid__cmyk.jpg", "credit_line"): "a line that names agencies alone is completed by the photographer",
    ("grid__cmyk.jpg", "caption"): "Getty ends captions with the credit",
    ("grid__longXMP.jpg", "caption"): "what a program writes by itself is no caption",
    ("grid__longXMP.jpg", "credit_line"): "longer than a credit can be: cut, and the desk is told",
    **{
        ("imagemeta__metadata_demo_inc_exif_out_of_sync_Inc_adobe.jpg", name): "the IIM is newer than the XMP"
        for name in ("caption", "photographer", "copyright_notice")
    },
}
OF_THE_PHOTO = {
    "caption": "caption",
    "byline": "photographer",
    "credit": "credit_line",
    "source": "source",
    "copyright": "copyright_notice",
    "keywords": "keywords",
    "city": "city",
    "country": "country",
}


def test_the_photo_differs_from_its_file_only_by_the_rules_of_its_agency():
    agencies = [
        Agency(code=code, name=name, credit_pattern=pattern, aliases="\n".join(aliases))
        for code, name, pattern, aliases in KNOWN
    ]
    differing = set()
    for name, entry in expected().items():
        if not is_readable(name, entry):
            continue
        with (shared("wire/photos") / name).open("rb") as file:
            found = metadata.read(file)
        given, _notes = fields(found, file_name=name, agencies=agencies, zone=dt.UTC, at=NOON)
        for field, ours in OF_THE_PHOTO.items():
            theirs = entry.get(field)
            if field == "byline" and theirs:
                theirs = ", ".join(listed(theirs))
            if theirs is not None and not agrees(field, theirs, given[ours]):
                differing.add((name, ours))
    assert differing == set(CLEANED)


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
