"""What a file is that is no picture for us, by its first bytes and its name: in words, with what to do."""

from django.utils.translation import gettext as _

from media import heif

RAW = {
    "cr2",
    "cr3",
    "nef",
    "nrw",
    "arw",
    "srf",
    "sr2",
    "dng",
    "orf",
    "rw2",
    "raf",
    "pef",
    "srw",
    "x3f",
    "3fr",
}
READABLE = "JPEG, PNG, WebP, AVIF, TIFF, GIF" + (", HEIC" if heif.FORMATS else "")


def objection(head, name):
    """Why a file with the first bytes ``head`` and ``name`` is refused unopened; "" where it is not."""
    ending = name.rpartition(".")[2].lower()
    if ending in RAW or head[8:10] == b"CR":
        return _("It is a camera's raw file. Export it as JPEG and send that.")
    for kind, is_it in KINDS:
        if is_it(head):
            return str(kind())
    if not _is_readable(head):
        return _("It is no picture that can be read here (%(formats)s). Export it as JPEG.") % {
            "formats": READABLE
        }
    return ""


def _is_readable(head):
    return (
        head.startswith(
            (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"GIF8")
        )
        or (head.startswith(b"RIFF") and head[8:12] == b"WEBP")
        or (head[4:8] == b"ftyp" and head[8:12] in (b"avif", b"avis"))
        or (head[4:8] == b"ftyp" and b"avif" in head[:64])
        or (bool(heif.FORMATS) and _is_heic(head))
    )


def _is_heic(head):
    return head[4:8] == b"ftyp" and head[8:12] in heif.BRANDS and b"avif" not in head[:64]


def _markup(head):
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()


def _is_svg(head):
    return (
        _markup(head).startswith((b"<?xml", b"<svg", b"<!doctype svg", b"<!--")) and b"<svg" in head.lower()
    )


def _is_html(head):
    return _markup(head).startswith(
        (b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<?xml", b"<")
    )


KINDS = (
    (
        lambda: _("It is a drawing in SVG, which can carry programs. Export it as PNG and send that."),
        _is_svg,
    ),
    (
        lambda: _("It is a web page, not a picture. Open it, save the picture itself and send that."),
        _is_html,
    ),
    (
        lambda: _("HEIC pictures can't be read here. Export it as JPEG and send that."),
        lambda head: not heif.FORMATS and _is_heic(head),
    ),
    (
        lambda: _("It is a film, not a picture."),
        lambda head: head[4:8] == b"ftyp" and head[8:12] in (b"isom", b"mp42", b"mp41", b"qt  ", b"M4V "),
    ),
    (
        lambda: _("It is an archive. Unpack it and send the pictures in it."),
        lambda head: head.startswith((b"PK\3\4", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf")),
    ),
    (
        lambda: _("It is a PDF. Export the picture as JPEG and send that."),
        lambda head: head.startswith(b"%PDF"),
    ),
    (
        lambda: _("It is a Photoshop document. Export it as JPEG or TIFF and send that."),
        lambda head: head.startswith(b"8BPS"),
    ),
)
