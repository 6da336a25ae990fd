"""What a wire text did not say: a headline, a slug, a date and an agency, proposed from what it did."""

import re

from articles.slugs import slug_words

from .agencies import AGENCY, find_agency
from .dates import read_date, with_year
from .languages import COMMON
from .sentences import first_sentence
from .slug_lines import slug_date
from .story import Dateline, Figure, Paragraph

LONGEST_SLUG, LONGEST_HEADLINE = 60, 90
# A first clause that only leads up to the news: “Ten years after …, ”, “Nach …, ”.
LEAD_IN = re.compile(
    r"(?:(?:\w+ ){0,3}(?:after|before|since|ago)|as|when|while|although|though|despite|amid|with|if|once"
    r"|because|for"
    r"|in|on|at|by|during|following|under|from|until|nach|während|als|wenn|trotz|bei|mit|seit|obwohl"
    r"|après|avant"
    r"|alors|malgré|depuis|pendant|lors|tras|después|mientras|durante)\b",
    re.I,
)
# Where the news of a sentence ends and its circumstances begin.
CIRCUMSTANCE = re.compile(
    r",? (?:seeking|saying|adding|according|which|where|whose|while|whereas|amid|because|although|as"
    r"|after|before"
    r"|in a (?:bid|move)|despite|even though|following|prompting|raising|leaving|making|forcing|but|und"
    r"|wie|nachdem"
    r"|während|weil|obwohl|teilte|sagte|selon|alors que|tandis que|après|tras|mientras|según)\b|\s[–—-]\s|; ",
)
JOINT = re.compile(r",? (?:and|or|und|oder|et|ou|y) |, |: ")
DANGLING = re.compile(
    r"(?:[\s,;:–—-]+(?:the|a|an|of|to|in|on|at|for|and|or|by|with|from|as|that|their|his|her|its|der|die"
    r"|das|den|dem|ein"
    r"|eine|und|von|zu|im|in|auf|mit|le|la|les|de|du|des|un|une|et|à|el|los|las|y|en))+[\s,;:–—-]*$"
    r"|[\s,;:–—-]+$",
    re.I,
)


def complete(story, name=""):
    """Fill in what is missing, and say what is a proposal."""
    for field in ("kicker", "standfirst", "section"):
        setattr(story, field, story.header(field))
    if (place := story.header("dateline")) and not story.dateline:
        story.dateline = Dateline(place, as_sent=place)
    story.date = _date(story, name)
    story.agency = _agency(story)
    if not story.is_headline_given:
        story.headline = propose_headline(story)
        story.doubt("headline-proposed" if story.headline else "headline-none")
    _slug(story, name)


def propose_headline(story):
    """The news of the first sentence: lead-in and circumstances left out, cut at a word."""
    first = next((block.text for block in story.blocks if isinstance(block, Paragraph)), "")
    sentence = first_sentence(first[:1000])
    clauses = sentence.split(", ")
    if len(clauses) > 1 and LEAD_IN.match(clauses[0]) and len(sentence) > 60:
        rest = ", ".join(clauses[1:])
        sentence = rest[:1].upper() + rest[1:] if len(rest.split()) >= 4 else sentence
    for match in CIRCUMSTANCE.finditer(sentence):
        if len(sentence[: match.start()].split()) >= 6:
            sentence = sentence[: match.start()]
            break
    if len(sentence) > LONGEST_HEADLINE:
        sentence = _cut(sentence)
    return _closed(DANGLING.sub("", sentence.rstrip(".。")))


def _cut(sentence):
    """At most ``LONGEST_HEADLINE`` characters, up to the last joint between clauses if there is one."""
    short = sentence[: LONGEST_HEADLINE + 1].rpartition(" ")[0] or sentence[:LONGEST_HEADLINE]
    joints = [match.start() for match in JOINT.finditer(short) if len(short[: match.start()].split()) >= 6]
    return short[: joints[-1]] if joints else short


def _closed(text):
    """Without the quotation mark that the cut left open."""
    if text.count('"') % 2:
        text = text.replace('"', "")
    for opening, closing in ("“”", "„“", "«»", "()"):
        if text.count(opening) > text.count(closing):
            text = text.replace(opening, "", 1)
    return text.strip()


def slugify(text, language=""):
    """ASCII words joined by hyphens, at most ``LONGEST_SLUG`` characters, few of the little words."""
    every = slug_words(text, language)
    little = {*(COMMON.get(language) or COMMON["en"]).split(), "a", "an", "its"}
    slug = ""
    for word in [word for word in every if word not in little] or every:
        if len(slug) + len(word) + 1 > LONGEST_SLUG:
            break
        slug = f"{slug}-{word}" if slug else word
    return slug or "".join(every)[:LONGEST_SLUG]


def _slug(story, name):
    given = story.header("slug").strip("/<")
    story.slug = slugify(given, story.language)
    story.is_slug_given = bool(story.slug)
    if story.slug:
        return
    stem = re.sub(r"\.\w{1,5}$", "", name)
    pictures = " ".join(figure.slug for figure in story.figures[:1])
    for source in (story.headline, stem, pictures):
        # Half a word of Latin letters in a text of another script names nothing.
        if len(slug := slugify(source, story.language)) >= 3 and any(map(str.isalpha, slug)):
            story.slug = slug
            return
    day = story.date.isoformat() if story.date else ""
    story.slug = "-".join(filter(None, [slugify(story.agency)[:40].strip("-") or "story", day]))
    story.doubt("slug-proposed", None, slug=story.slug)


def _date(story, name):
    """The day that a label or the dateline gives; else the latest that a slug or the file's name has."""
    if found := read_date(story.header("date"))[0]:
        return found
    slugs = [story.header("slug"), name, *(figure.slug for figure in story.figures)]
    stamped = sorted({day for slug in slugs if (day := slug_date(slug.strip()))})
    if story.dateline and story.dateline.date:
        found, has_year = read_date(story.dateline.date)
        if found or has_year:
            return found
        if stamped and (found := with_year(story.dateline.date, stamped[-1].year)):
            return found
        story.doubt("date-without-year", None, text=story.dateline.date)
    if len(stamped) > 1:
        story.doubt("date-unsure", None, date=stamped[-1].isoformat())
    return stamped[-1] if stamped else None


TOLD = re.compile(rf"\b(?:told|to|der|gegenüber|à l['’]|a la|al) ?(?P<agency>{AGENCY.pattern})")


def _agency(story):
    """The agency that sent the story, from the surest source that names one."""
    sent = story.header("agency")
    if sent:
        return find_agency(sent) or sent
    if story.dateline and story.dateline.agency:
        return story.dateline.agency
    for text in [*(byline.agency for byline in story.bylines), *reversed(story.notes)]:
        if found := find_agency(text):
            return found
    if desk := next((byline.agency for byline in story.bylines if byline.agency), ""):
        return desk
    told = [
        find_agency(match["agency"])
        for block in story.blocks
        if isinstance(block, Paragraph)
        for match in TOLD.finditer(block.text)
    ]
    credits = {block.agency for block in story.blocks if isinstance(block, Figure) and block.agency}
    if told and credits == {told[0]}:
        # The text was told to the agency that sent every picture.
        return told[0]
    if told:
        story.doubt("agency-guessed", None, agency=told[0], source="“told " + told[0] + "”")
        return told[0]
    if len(credits) == 1:
        agency = credits.pop()
        story.doubt("agency-guessed", None, agency=agency, source="the credits of the pictures")
        return agency
    return ""
