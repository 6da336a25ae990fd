"""What the reading of a wire text was unsure of, and how it is said to the editor."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

MESSAGES = {
    # Bytes and characters
    "encoding": _("The text is not UTF-8; it was read as %(encoding)s. Check accents and quotation marks."),
    "encoding-mixed": _("The text mixes encodings; %(count)s characters were read as Windows-1252."),
    "encoding-repaired": _("%(count)s wrongly encoded characters (such as “Ã©”) were put right."),
    "characters-damaged": _("%(count)s characters arrived damaged and show as �."),
    "characters-removed": _("%(count)s control or invisible characters were taken out."),
    # Head of the story
    "headline-proposed": _("No headline was sent; this one is proposed from the story."),
    "headline-none": _("No headline was sent, and there is no sentence to propose one from."),
    "headline-guessed": _("The first line was taken as the headline."),
    "kicker-guessed": _("“%(text)s” was taken as the kicker."),
    "standfirst-guessed": _("“%(text)s” was taken as the standfirst."),
    "byline-guessed": _("“%(text)s” was taken as the byline."),
    "dateline-guessed": _("“%(text)s” was taken as the dateline and removed from the first paragraph."),
    "story-slug-guessed": _("“%(text)s” was taken as the story's own slug, not as a picture's."),
    "label-repeated": _("A second “%(label)s” was sent; it is in the notes for editors."),
    "label-late": _("“%(label)s” was sent after the story had begun; it was still taken as such."),
    "embargo": _("The text speaks of an embargo: “%(text)s”. Set it before publishing."),
    "slug-proposed": _("No word of the text gives an address; “%(slug)s” is proposed."),
    "date-unsure": _("The text names several dates; %(date)s was taken."),
    "date-without-year": _("The dateline says “%(text)s” without a year."),
    "agency-guessed": _("The agency “%(agency)s” was inferred from %(source)s."),
    # Blocks
    "subhead-guessed": _("This short line was taken as a subhead."),
    "short-line": _("This short line may be a subhead; it was left as a paragraph."),
    "paragraphs-guessed": _("Wrapped lines without blank lines between paragraphs: check where each begins."),
    "note-moved": _("Taken out of the story into the notes for editors: “%(text)s”."),
    "plain-only": _("The text has too many lines to be one story; it was only split into paragraphs."),
    # Pictures
    "picture-without-slug": _("A caption with a credit but no slug line: taken as a picture."),
    "picture-without-caption": _("No caption was found for the picture “%(slug)s”."),
    "picture-without-credit": _("No credit was found for the picture “%(slug)s”."),
    "caption-guessed": _("Is this the caption of “%(slug)s”, or a paragraph of the story?"),
    "slug-split": _("The slug line and the caption stood in one line: check where “%(slug)s” ends."),
    "credit-guessed": _("“%(credit)s” at the end of the caption was taken as its credit."),
    "picture-not-sent": _("The picture “%(slug)s” was not sent."),
    "picture-close": _("“%(file)s” was taken for the picture “%(slug)s”: the names are close, not equal."),
    "picture-two-files": _("Several files fit the picture “%(slug)s”; “%(file)s” was taken."),
    "picture-twice": _("The picture “%(slug)s” is named %(count)s times in the story."),
    "picture-two-slugs": _("“%(file)s” may be meant for several pictures: %(slugs)s."),
    "credit-differs": _(
        "The text credits “%(slug)s” to %(text)s, its file to %(file)s. The file's credit is printed."
    ),
    "credits-differ": _(
        "“%(slug)s” comes twice, credited to %(first)s and to %(second)s."
        " This one waits for a file of its own."
    ),
    "picture-extra": _("“%(file)s” was sent, but the story does not name it."),
    # Quotes
    "speaker-pronoun": _("“%(pronoun)s” was taken to be %(speaker)s."),
    "speaker-ambiguous": _("More than one person in the story is called “%(name)s”."),
    "speaker-unnamed": _("The text does not name this speaker."),
    "speaker-unknown": _("Nobody in the text is plainly the speaker of this quote."),
    "speaker-continued": _("No speaker is named with this quote; %(speaker)s spoke last."),
    "quotes-unread": _("Who speaks can't be told in this language; this is the first of the quotes."),
    "quotes-cut": _("The text is very long; quotes were looked for only up to here."),
    "quote-open": _("A quotation mark is opened here and never closed."),
}


@dataclass
class Doubt:
    """Something to check: ``code`` is a key of ``MESSAGES``, ``block`` an index into the story's blocks."""

    code: str
    block: int | None = None
    about: dict = field(default_factory=dict)

    @property
    def message(self):
        """The doubt in the language that is active."""
        return str(MESSAGES[self.code]) % self.about

    def __str__(self):
        return self.message


def shorten(text, length=80):
    """The beginning of ``text``, for use in a message."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
