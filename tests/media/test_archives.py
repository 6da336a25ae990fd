"""Archives: each entry by itself, nothing written out, nothing taken beyond the limits."""

import io
import stat
import struct
import tarfile
import tracemalloc
import zipfile

import pytest

from media.intake import Refused, archives
from tests.media.pictures import encoded, image


def zipped(*files, compression=zipfile.ZIP_DEFLATED):
    """A ZIP of (name or ZipInfo, bytes)."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", compression) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return data.getvalue()


def tarred(*files, mode="w:gz"):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode=mode) as archive:
        for name, content in files:
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def unpacked(data, name="pictures.zip"):
    """name → bytes, or the reason why not."""
    told = {}
    for entry in archives.entries(io.BytesIO(data), name):
        try:
            told[entry.name] = entry.refused or read(entry.file)
        except Refused as refusal:
            told[entry.name] = str(refusal)
    return told


def read(file):
    whole = b""
    while piece := file.read(64 * 1024):
        whole += piece
    return whole


def test_a_zip_gives_its_pictures_and_leaves_out_what_systems_add():
    told = unpacked(
        zipped(
            ("rally/AFP_1.jpg", b"one"),
            ("rally/", b""),
            ("__MACOSX/rally/._AFP_1.jpg", b"fork"),
            ("rally/.DS_Store", b"x"),
            ("rally/Thumbs.db", b"x"),
            ("AFP_2.jpg", b"two"),
        )
    )
    assert told == {"rally/AFP_1.jpg": b"one", "AFP_2.jpg": b"two"}


@pytest.mark.parametrize(
    ("mode", "name"), [("w", "a.tar"), ("w:gz", "a.tar.gz"), ("w:bz2", "a.tar.bz2"), ("w:xz", "a.txz")]
)
def test_a_tar_gives_its_pictures_however_it_is_packed(mode, name):
    assert unpacked(tarred(("a/1.jpg", b"one"), ("2.jpg", b"two"), mode=mode), name) == {
        "a/1.jpg": b"one",
        "2.jpg": b"two",
    }


@pytest.mark.parametrize("name", ["../../etc/x.jpg", "/etc/x.jpg", "a/../../x.jpg", "..\\x.jpg", "C:\\x.jpg"])
def test_a_name_that_points_elsewhere_costs_its_entry_alone(name):
    for data, archive in (
        (zipped((name, b"bad"), ("ok.jpg", b"ok")), "a.zip"),
        (tarred((name, b"bad"), ("ok.jpg", b"ok")), "a.tgz"),
    ):
        told = unpacked(data, archive)
        assert "points outside" in told.pop(next(iter(told)))
        assert told == {"ok.jpg": b"ok"}


def test_links_locked_entries_and_archives_within_are_refused_each_with_its_reason():
    link = zipfile.ZipInfo("link.jpg")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    data = bytearray(
        zipped(("locked.jpg", b"x"), (link, "/etc/passwd"), ("inner.zip", zipped()), ("ok.jpg", b"ok"))
    )
    central = data.index(b"PK\1\2")
    data[central + 8] |= 1
    told = unpacked(bytes(data))
    assert "password" in told["locked.jpg"]
    assert "link" in told["link.jpg"]
    assert "archive inside" in told["inner.zip"]
    assert told["ok.jpg"] == b"ok"


def test_what_is_no_file_in_a_tar_is_refused():
    link, device = tarfile.TarInfo("link.jpg"), tarfile.TarInfo("device.jpg")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    device.type = tarfile.CHRTYPE
    told = unpacked(tarred((link, b""), (device, b""), ("ok.jpg", b"ok")), "a.tgz")
    assert "link" in told["link.jpg"] and "link" in told["device.jpg"]
    assert told["ok.jpg"] == b"ok"


def test_a_damaged_entry_spoils_no_other():
    data = bytearray(zipped(("bad.jpg", encoded(image((300, 200)))), ("ok.jpg", b"ok")))
    data[60] ^= 0xFF
    told = unpacked(bytes(data))
    assert "damaged" in told["bad.jpg"]
    assert told["ok.jpg"] == b"ok"


def test_a_bomb_is_stopped_while_it_unpacks():
    tracemalloc.start()
    with pytest.raises(Refused, match="far more"):
        for entry in archives.entries(io.BytesIO(zipped(("bomb.jpg", b"\0" * 60_000_000))), "a.zip"):
            while entry.file.read(64 * 1024):
                pass
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 70_000_000  # which the test itself has packed


def test_an_archive_unpacks_to_so_much_and_no_more(settings):
    settings.PHOTO_ARCHIVE_BYTES = 250
    told = unpacked(zipped(*((f"{number}.jpg", bytes(100)) for number in range(4))))
    assert [name for name, content in told.items() if isinstance(content, bytes)] == ["0.jpg", "1.jpg"]
    assert "more than" in told["3.jpg"]


def test_sizes_are_judged_by_what_comes_and_not_by_what_is_announced(settings):
    settings.PHOTO_ARCHIVE_BYTES = 5_000
    data = zipped(("liar.jpg", bytes(90_000)))
    central = data.index(b"PK\1\2")
    data = data[: central + 24] + struct.pack("<L", 10) + data[central + 28 :]
    told = unpacked(data)["liar.jpg"]
    assert isinstance(told, str) or len(told) <= 5_000


def test_one_entry_may_be_as_large_as_one_picture(settings):
    settings.PHOTO_MAX_BYTES = 1000
    told = unpacked(zipped(("large.jpg", bytes(1001)), ("ok.jpg", b"ok")))
    assert "larger than" in told["large.jpg"] and told["ok.jpg"] == b"ok"


def test_an_archive_of_too_many_entries_is_refused(settings):
    settings.PHOTO_ARCHIVE_ENTRIES = 3
    with pytest.raises(Refused, match="more than 3 entries"):
        unpacked(zipped(*((f"{number}.jpg", b"") for number in range(30))))
    with pytest.raises(Refused, match="more than 3 entries"):
        unpacked(tarred(*((f"{number}.jpg", b"") for number in range(30))), "a.tgz")


def test_a_list_of_entries_made_to_fill_memory_is_not_read():
    one = zipped(("x", b""))
    central, end = one.index(b"PK\1\2"), one.index(b"PK\5\6")
    entry = one[central:end]
    entries = entry * 200_000
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, len(entries), central, 0)
    tracemalloc.start()
    with pytest.raises(Refused, match="entries"):
        unpacked(one[:central] + entries + tail)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60_000_000


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz"])
@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"\x1f\x8b\x08nonsense", b"not an archive" * 100])
def test_what_is_no_archive_is_refused(name, data):
    if name != "a.zip" and not data:
        return  # an empty tar is one without entries
    with pytest.raises(Refused, match="damaged"):
        unpacked(data, name)
