"""Which picture file belongs to which slug: by equal names, then by names that are close and clear."""

import re
import unicodedata
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from .agencies import AGENCY
from .doubts import Doubt
from .slug_lines import EXTENSION

ENDING = re.compile(rf"{EXTENSION}$", re.I)
OTHER_ENDING = re.compile(r"\.(?:txt|text|md|rtf|docx?|pdf|xml|json|html?|zip|eml|csv|xlsx?|odt)$", re.I)
SEPARATORS = re.compile(r"[\s_\-–—.+,()\[\]#]+")
# What systems add to a name: copies, sizes, versions, the agency's name.
ADDED = re.compile(
    r"copy|kopie|copie|copia|final|web|print|hires|highres|lowres|lores|large|small|medium|original|orig"
    r"|scaled"
    r"|edited|edit|crop|cropped|preview|download|image|img|photo|picture|\d{2,5}x\d{2,5}|v\d|cms"
)
COUNT = re.compile(r"\d{1,2}")
CLOSE, CLEAR = 0.8, 0.06


@dataclass
class PictureMatch:
    """``files`` maps figure keys to file names; ``missing`` keys have none, ``extra`` files no figure."""

    files: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    # Where a slug comes again with a file or a credit of its own: index of the block → its file, or None.
    again: dict[int, str | None] = field(default_factory=dict)

    def file_of(self, index, key):
        """The file of the block ``index``, a figure of ``key``, or None."""
        return self.again[index] if index in self.again else self.files.get(key)


def match_pictures(story, file_names):
    """Match the story's figures with picture files. A file is never given to two slugs."""
    match = PictureMatch()
    blocks = {}
    for index, block in enumerate(story.blocks):
        if key := getattr(block, "key", ""):
            blocks.setdefault(key, []).append(index)
    for key, indexes in blocks.items():
        if len(indexes) > 1:
            match.doubts.append(Doubt("picture-twice", indexes[1], {"slug": key, "count": len(indexes)}))
    free = [name for name in dict.fromkeys(file_names) if not OTHER_ENDING.search(name)]
    open_keys = list(blocks)
    _match_again(match, story, blocks, free)
    _match_equal(match, blocks, open_keys, free, _exact, _exact)
    _match_equal(match, blocks, open_keys, free, _bare, _bare)
    # “quay_1.jpg” for “quay”, never for “quay 2”.
    _match_equal(match, blocks, open_keys, free, _bare, _uncounted)
    _match_close(match, blocks, open_keys, free)
    _match_last(match, story, blocks, open_keys, free)
    match.missing = open_keys
    match.extra = free
    for key in match.missing:
        match.doubts.append(Doubt("picture-not-sent", blocks[key][0], {"slug": key}))
    for name in match.extra:
        match.doubts.append(Doubt("picture-extra", None, {"file": name}))
    return match


def _match_again(match, story, blocks, free):
    """“strike 2.jpg” is the second picture called “strike”; one with another credit is another picture."""
    others = {_bare(key) for key in blocks}
    for key, indexes in blocks.items():
        first = story.blocks[indexes[0]]
        for number, index in enumerate(indexes[1:], start=2):
            numbered = f"{_bare(key)} {number}"
            own = next((name for name in free if _bare(name) == numbered and numbered not in others), None)
            if own:
                match.again[index] = own
                free.remove(own)
            elif differ(first.credit, story.blocks[index].credit):
                match.again[index] = None
                about = {"slug": key, "first": first.credit, "second": story.blocks[index].credit}
                match.doubts.append(Doubt("credits-differ", index, about))


def differ(one, other):
    """Whether two credits cannot be of the same picture."""
    one, other = one.casefold(), other.casefold()
    return bool(one and other) and one not in other and other not in one


def _exact(name):
    """The name without folder, ending, case, accents' encoding, and with one kind of separator."""
    stem = ENDING.sub("", re.split(r"[\\/]", name)[-1].strip())
    return SEPARATORS.sub(" ", unicodedata.normalize("NFC", stem).casefold()).strip()


def _bare(name):
    """The same without accents, agencies' names and what systems add at the end."""
    stem = ENDING.sub("", re.split(r"[\\/]", name)[-1].strip())
    without = AGENCY.sub(" ", SEPARATORS.sub(" ", stem))
    letters = unicodedata.normalize("NFKD", without.casefold())
    words = "".join(char for char in letters if not unicodedata.combining(char)).split()
    while len(words) > 1 and (ADDED.fullmatch(words[-1]) or words[-1] in AGENCY_WORDS):
        words.pop()
    while len(words) > 1 and words[0] in AGENCY_WORDS:
        words.pop(0)
    return " ".join(words)


def _uncounted(name):
    words = _bare(name).split()
    if len(words) > 1 and COUNT.fullmatch(words[-1]):
        words.pop()
    return _bare(" ".join(words))


AGENCY_WORDS = {"afp", "ap", "reuters", "dpa", "pa", "epa", "efe", "getty", "gettyimages", "ansa", "afpphoto"}


def _match_equal(match, blocks, keys, free, fold_slug, fold_name):
    """Give each slug the file of the same folded name; names that several slugs fold to are left alone."""
    folded = {}
    for key in keys:
        folded.setdefault(fold_slug(key), []).append(key)
    for name_key, same in folded.items():
        fitting = [name for name in free if fold_name(name) == name_key]
        if not fitting or not name_key:
            continue
        if len(same) > 1:
            # They differ only in what the comparison ignores.
            about = {"file": fitting[0], "slugs": ", ".join(same)}
            match.doubts.append(Doubt("picture-two-slugs", blocks[same[0]][0], about))
            continue
        doubt = "picture-two-files" if len(fitting) > 1 else None
        _take(match, blocks, keys, free, same[0], fitting[0], doubt)


def _take(match, blocks, keys, free, key, name, doubt=None):
    match.files[key] = name
    keys.remove(key)
    free.remove(name)
    if doubt:
        match.doubts.append(Doubt(doubt, blocks[key][0], {"slug": key, "file": name}))


def _match_close(match, blocks, keys, free):
    """The best pairs of close names, each clearly better than the next best for its slug and its file."""
    if len(keys) * len(free) > 10_000:
        return
    scores = {(key, name): _closeness(key, name) for key in keys for name in free}
    for (key, name), score in sorted(scores.items(), key=lambda item: -item[1]):
        if score < CLOSE:
            break
        if key not in keys or name not in free:
            continue
        rivals = [
            other for (k, n), other in scores.items() if (k == key) != (n == name) and k in keys and n in free
        ]
        if all(score - other >= CLEAR for other in rivals):
            _take(match, blocks, keys, free, key, name, "picture-close")


def _closeness(key, name):
    """0 to 1. Names whose numbers differ are different pictures; dates may be missing on one side."""
    one, two = _exact(key).split(), _exact(name).split()
    numbers = [{word for word in words if word.isdigit()} for words in (one, two)]
    if numbers[0] and numbers[1] and not (numbers[0] <= numbers[1] or numbers[1] <= numbers[0]):
        return 0
    if not numbers[0] <= numbers[1] and any(len(number) < 6 for number in numbers[0] ^ numbers[1]):
        return 0
    words = [{word for word in _bare(" ".join(words)).split() if not word.isdigit()} for words in (one, two)]
    if not words[0] or not words[1]:
        return 0
    shared = len(words[0] & words[1])
    if words[0] == words[1]:
        return 0.98
    if shared and (words[0] <= words[1] or words[1] <= words[0]):
        return 0.8 + 0.1 * shared / max(map(len, words))
    return SequenceMatcher(None, " ".join(sorted(words[0])), " ".join(sorted(words[1]))).ratio()


def _match_last(match, story, blocks, keys, free):
    """One picture without a slug line and one file left over belong together, most likely."""
    if len(free) != 1 or len(keys) != 1:
        return
    figure = next(figure for figure in story.figures if figure.key == keys[0])
    if not figure.slug:
        _take(match, blocks, keys, free, keys[0], free[0], "picture-close")
