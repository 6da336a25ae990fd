"""The credit at the end of a caption: found, split off and read."""

import re
from typing import NamedTuple

from .agencies import AGENCY, find_agency, is_agency

LONGEST = 120

_KIND = (
    r"(?:images?|photo(?:graph)?s?|pictures?|pics?|fotos?|bild(?:er)?|videos?|graphics?|grafik|"
    r"illustrations?|infographics?|maps?|charts?|stills?|imagen|imágenes)"
)
_BY = r"(?:by|courtesy(?: of)?|from|via|von|vom|de|par|di|por)"
# “Image Credit: AFP”: a credit wherever it stands.
CREDIT_LABEL = re.compile(
    rf"(?<![\w-])(?:{_KIND}[ /-]?)?(?:credits?|crédits?|crédito|nachweis|copyright)(?: {_KIND})?"
    r"(?: should read)?\s*[:：]\s*"
    rf"|(?<![\w-])(?:bild|foto)(?:quelle|nachweis|credit)s?\s*[:：]?\s*"
    rf"|(?<![\w-]){_KIND} credits?\s*[-–—]\s*"
    r"|(?:تصوير|مصدر الصورة|الصورة|صورة)\s*[:：]\s*"
    r"|(?<!\w)фото(?:графия)?\s*[:：]\s*|(?:图片来源|圖片來源|图源|摄影|攝影)\s*[:：]\s*",
    re.I,
)
# “Photo: AFP”, “Photo by Jane Doe”, “© AFP”: a credit after the end of a sentence.
PLAIN_LABEL = re.compile(
    rf"(?:(?<=^)|(?<=[(\[|/])|(?<=[.!?…\"”’»)\],:;–—|/-]\s))"
    rf"(?:(?:file |handout |agency )?{_KIND}\s*[:：]\s*|{_KIND} credits?\s+|{_KIND}\s*[-–—/]\s+"
    rf"|(?:file |handout )?{_KIND} {_BY}\s*:?\s+"
    r"|(?:courtesy(?: of)?|source|quelle|fuente|fonte|photographers?|fotograf(?:in)?|handout)\s*[:：]\s*"
    r"|courtesy of\s+|credits?\s*[-–—]\s*|by\s+(?=[^/]{2,40}/)|copyright\s+|©\s*|\(c\)\s*)",
    re.I,
)
COPYRIGHT = re.compile(r"(?<=\s)©\s*")
AGENCY_PHOTO = re.compile(r"\b(?:AP (?:photo|PHOTO|Photo)|REUTERS|AFP PHOTO)\s*/\s*\w[^.]{2,50}\)?\.?$")
BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]]\.?$")
LAST_STOP = re.compile(r"(?:[.!?…][\"”’»)\]]*|[\"”’»)\]])\s+(?=[^.!?…]*\.?$)|\s[-–—|]\s+(?=[^–—|]*$)")
NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,4}"
FULL_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}"
FOR = re.compile(rf"{FULL_NAME} (?:for|via|pour|für) [^\W\d_][\w.'’ &-]{{1,40}}")
DESK = re.compile(
    r".*\b(?:news|press|agency|agence|agentur|media|pictures|images|photos?|pool|archive|museum|trust"
    r"|times|post"
    r"|wire|noticias|agencia|presse|foto|verlag|tv|radio)",
    re.I,
)
SLASHED = re.compile(rf"/?\s*{NAME}(?:\s*/\s*{NAME})+")
SIGNED = re.compile(r"|\d{4}|[^\W\d_a-z].*")
# Words in small letters that a signature may hold.
SMALL = re.compile(
    "the|for|via|by|of|from|in|and|und|et|y|pool|handout|file|photos?|images?|pics?|pictures?|archive"
    "|archiv|foto"
    "|bild|stock|wire|news|agency|media|press|courtesy|pour|für"
    "|van|von|der|den|de|du|des|dos|del|la|le|di|da|al|el|bin|ibn|bint|zu|ter"
)


class Credit(NamedTuple):
    """``caption`` and ``as_sent`` together are the text; ``credit`` is without label and brackets."""

    caption: str
    credit: str
    as_sent: str
    is_sure: bool


def split_credit(text):
    """The caption and credit in ``text``, or None where it ends in no credit."""
    offset = max(0, len(text) - 300)
    tail = text[offset:]
    for found in (_labelled, _bracketed, _signed):
        if result := found(tail):
            start, credit, is_sure = result
            caption = text[: offset + start].rstrip()
            while caption[-2:] in (" -", " –", " —", " |", " /") or caption in ("-", "–", "—", "|"):
                caption = caption[:-1].rstrip()
            return Credit(caption, _bare(credit), text[len(caption) :].strip(), is_sure)
    return None


def has_labelled_credit(text):
    """Whether ``text`` ends in a credit that says it is a picture's, so that the text must be a caption."""
    tail = text[-300:]
    result = _labelled(tail)
    if result:
        return bool(re.search(_KIND, tail[result[0] :], re.I)) or "credit" in tail[result[0] :].lower()
    return bool(AGENCY_PHOTO.search(tail))


def is_credit_line(text):
    """Whether the whole line is a credit."""
    if len(text) > LONGEST + 40:
        return False
    credit = split_credit(text)
    return bool(credit) and not credit.caption.strip(" ([")


def _labelled(tail):
    for pattern, room in ((CREDIT_LABEL, LONGEST), (PLAIN_LABEL, 90), (COPYRIGHT, 60)):
        for match in pattern.finditer(tail):
            rest = tail[match.end() :]
            if not _can_be_credit(rest, room):
                continue
            start = match.start()
            # Only a bracket that the credit closes itself belongs to it.
            before = tail[:start].rstrip()
            if before[-1:] in ("(", "[") and rest.rstrip(" .")[-1:] in (")", "]"):
                start = len(before) - 1
            return start, rest, True
    return None


def _can_be_credit(rest, room):
    bare = rest.strip(" .)]")
    if not 2 <= len(bare) <= room or not any(char.isalpha() for char in bare):
        return False
    sentences = re.split(r"[.!?]\s+", bare)
    return len(bare.split()) <= 14 and all(len(s.split()) <= 8 for s in sentences[1:])


def _bracketed(tail):
    match = BRACKETED.search(tail)
    if not match:
        return None
    inside = match[1].strip()
    if is_agency(inside) or (AGENCY.search(inside) and _is_signature(inside)):
        return match.start(), inside, True
    if SLASHED.fullmatch(inside) and _is_signature(inside):
        return match.start(), inside, False
    # “The quay at dawn. (Jane Doe)”: after the end of the sentence it names no one in the picture.
    ended = re.search(r"[.!?]\s*$", tail[: match.start()])
    return (match.start(), inside, False) if ended and re.fullmatch(FULL_NAME, inside) else None


def _signed(tail):
    """A credit without a label: what follows the last stop or dash, if it reads like a signature."""
    start = 0
    for match in LAST_STOP.finditer(tail):
        start = match.end()
    candidates = [start]
    # “… on January 16. / AFP / SAID KHATIB”
    if (slash := tail.rfind(" / ", 0, max(0, start))) > 0:
        candidates.insert(0, slash + 1)
    for at in candidates:
        rest = tail[at:]
        if len(rest) > 90 or len(rest.split()) > 9:
            continue
        if is_agency(rest):
            return at, rest, True
        if _is_signature(rest) and (AGENCY.search(rest) or SLASHED.fullmatch(rest.strip(" ."))):
            return at, rest, bool(AGENCY.search(rest))
        if FOR.fullmatch(rest.strip(" .")) and _is_signature(rest):
            return at, rest, False
    return None


def _is_signature(text):
    """Names and agencies only, held together by slashes, commas and words like “via”."""
    if not text[:1].isalpha() and text[:1] != "/":
        return False
    words = re.split(r"[\s/,|-]+", AGENCY.sub("Agency", text.strip(" ./")))
    if ":" in text or not all(SIGNED.fullmatch(word) or SMALL.fullmatch(word) for word in words):
        return False
    joined = re.search(r"[/,|]| via | - ", text)
    return len(words) <= (10 if joined else 4) and any(word[:1].isupper() for word in words)


def _bare(text):
    text = text.strip()
    while text[-1:] in (")", "]") and text.count("(") + text.count("[") < text.count(")") + text.count("]"):
        text = text[:-1].rstrip()
    if text.endswith(".") and not re.search(r"\b(?:[A-Z]|Inc|Ltd|Co|Jr|Sr)\.$", text):
        text = text[:-1]
    return text.strip(" /")


def photographer(credit):
    """The person in a credit such as “Jane Doe/AFP” or “John Roe / AFP via Getty Images”, or ""."""
    parts = [part.strip() for part in re.split(r"\s*/\s*|,\s+|\s+via\s+|\s+for\s+", credit) if part.strip()]
    if len(parts) < 2:
        return ""
    return next((part for part in parts if _is_person(part)), "")


def agency_in(credit):
    """The agency in a credit: one that we know, or what stands beside the photographer, or ""."""
    if known := find_agency(credit):
        return known
    person = photographer(credit)
    parts = [part.strip() for part in re.split(r"\s*/\s*|,\s+|\s+via\s+|\s+for\s+", credit) if part.strip()]
    return next((part for part in parts if part != person), "") if person else ""


def _is_person(part):
    if " " not in part or AGENCY.search(part) or DESK.fullmatch(part):
        return False
    return bool(re.fullmatch(FULL_NAME, part))
