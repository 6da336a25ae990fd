"""Quoted sentences worth a pull-quote, with their speakers as the text names them."""

import re
from dataclasses import dataclass, field

from .attribution import after_quote, before_quote
from .names import Mention
from .people import People, Person
from .sentences import sentences
from .spans import find_spans
from .speech import speech_of
from .story import Paragraph, WireQuote

# Past these, a text is no story whose quotes anybody would look through.
LONGEST_PARAGRAPH, LONGEST_STORY, MOST_QUOTES = 6000, 100_000, 200
FRAGMENT, SHORT, PARTIAL, UNATTRIBUTED = 5, 8, 12, 10
LONG = 60
# Languages whose ways of naming a speaker we don't know.
UNREAD = ("ar", "he", "zh", "ja", "ko", "hi", "ru", "el")
QUOTED = re.compile('«[^«»]{8,}»|“[^“”]{8,}”|„[^„“]{8,}“|「[^「」]{4,}」|"[^"]{8,}"|«[^«»]{8,}$')
CONFIDENCE = {
    "named": 0.95,
    "surname": 0.9,
    "sentence": 0.7,
    "pronoun": 0.6,
    "unnamed": 0.5,
    "continued": 0.45,
    "unknown": 0.3,
}
CLAUSE_ENDED = re.compile(r"[,.!?…;–—-][)\]]?$")
# “l’eau”, “jusqu’à”: two words written as one.
ELIDED = re.compile(r"\b(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\w)", re.I)
OPENERS = "\"“„«»`‘'"


@dataclass
class Utterance:
    """One or more spans of one speaker. ``heard``: whom the sentence before them named."""

    paragraph: int
    pieces: list[str]
    joints: list[str] = field(default_factory=list)
    mention: Mention | None = None
    how: str = ""
    is_direct: bool = False
    heard: Person | None = None
    speaker: Person | None = None
    is_ambiguous: bool = False

    def add(self, text, joint):
        self.pieces.append(text)
        self.joints.append(joint)

    @property
    def text(self):
        """The words as one; where the attribution ended a sentence, so does the comma before it."""
        text = self.pieces[0]
        for joint, piece in zip(self.joints, self.pieces[1:], strict=True):
            if joint.rstrip().endswith("."):
                text = text.rstrip(",")
                text += "" if text[-1:] in (".", "!", "?", "…") else "."
            text = f"{text} {piece}"
        return text.rstrip(" ,;–—-").strip()


def propose(story):
    """Add the quotes of a story, and what is unsure of them, to it."""
    speech = speech_of(story.language)
    if story.language in UNREAD:
        quoted = (index for index, block in enumerate(story.blocks) if _has_quote(block))
        if (first := next(quoted, None)) is not None:
            story.doubt("quotes-unread", first)
        return
    paragraphs, size = [], 0
    for index, block in enumerate(story.blocks):
        if isinstance(block, Paragraph) and len(block.text) <= LONGEST_PARAGRAPH:
            paragraphs.append((index, block.text))
            size += len(block.text)
        if size > LONGEST_STORY:
            story.doubt("quotes-cut", index)
            break
    quiet = _quieted(story)
    paragraphs = [(index, quiet(text)) for index, text in paragraphs]
    people = People(speech)
    for _, text in paragraphs:
        people.introduce(text)
    Listener(story, speech, people).hear(paragraphs)


def _has_quote(block):
    return isinstance(block, Paragraph) and bool(QUOTED.search(block.text))


def _quieted(story):
    """A function that writes the story's own outlets small: “told Coastal News” names nobody who speaks."""
    outlets = {story.agency, *(figure.agency for figure in story.figures)} - {""}
    if story.dateline and story.dateline.agency:
        outlets.add(story.dateline.agency)
    if not outlets:
        return lambda text: text
    names = "|".join(re.escape(outlet) for outlet in sorted(outlets, key=len, reverse=True))
    told = re.compile(rf"(?:\b(?:told|to|der|dem|au|al|a la)\s|à l['’])(?:the )?(?:{names})(?!\w)")
    return lambda text: told.sub(lambda match: match[0].lower(), text)


class Listener:
    """Goes through the paragraphs in order, remembering who spoke and whether a quote is still open."""

    def __init__(self, story, speech, people):
        self.story, self.speech, self.people = story, speech, people
        self.open = None
        self.last = None
        self.utterances = []

    def hear(self, paragraphs):
        for index, text in paragraphs:
            if len(self.utterances) > MOST_QUOTES:
                break
            spans = find_spans(text)[:40]
            if self.open and not (spans and text[0] in OPENERS and not spans[0].start):
                self.story.doubt("quote-open", self.open.paragraph)
                self.open = None
            if spans:
                self._paragraph(index, text, spans)
            else:
                self.people.listen(text)
                self.last = None
        if self.open:
            self.story.doubt("quote-open", self.open.paragraph)
        for utterance in self.utterances:
            self._offer(utterance)

    def _paragraph(self, index, text, spans):
        here, spoken = [], None
        for at, span in enumerate(spans):
            before = text[spans[at - 1].end if at else 0 : span.start]
            after = text[span.end : spans[at + 1].start if at + 1 < len(spans) else len(text)]
            if not at and self.open:
                spoken = self.open
                spoken.add(span.text, "")
                here.append(spoken)
            elif spoken and self._goes_on(before, after, span):
                spoken.add(span.text, before)
            else:
                spoken = Utterance(index, [span.text])
                spoken.heard = self._listen_before(before, is_first=not at)
                self.utterances.append(spoken)
                here.append(spoken)
            if spoken.mention is None:
                self._attribute(spoken, before, after, at + 1 < len(spans))
        self.open = None if spans[-1].is_closed else spoken
        for utterance in here:
            if utterance is not self.open:
                self._settle(utterance)
        self.people.listen(text[spans[-1].end :].partition(". ")[2])

    def _listen_before(self, before, is_first):
        """Who speaks or is introduced in the sentences before a quote; those of an attribution aside."""
        if not is_first:
            before = " ".join(sentences(before)[1:])
        return self.people.listen(before)

    def _goes_on(self, before, after, span):
        """Whether only an attribution stands between two spans (“A,” said X. “B.”)."""
        between = before.strip()
        if not between:
            return True
        if len(sentences(between)) > 1 or between[-1] not in ".,;–—" or len(span.text.split()) < 2:
            return False
        if after_quote(before, self.speech, leads_on=True) is None:
            return False
        # “A,” said one. “B,” said the other.
        return between[-1] != "." or after_quote(after, self.speech, leads_on=False) is None

    def _attribute(self, spoken, before, after, leads_on):
        mention, direct = before_quote(before, self.speech) if len(spoken.pieces) == 1 else (None, False)
        if mention is None or not direct:
            found = after_quote(after, self.speech, leads_on)
            if found is not None:
                mention, direct = found, True
        spoken.mention, spoken.is_direct = mention, direct

    def _settle(self, spoken):
        """Find the person meant, so that the next “he” or “she” can mean them."""
        if spoken.speaker is not None:
            return
        if spoken.mention is not None:
            spoken.speaker, spoken.how, spoken.is_ambiguous = self.people.resolve(spoken.mention)
            self.people.attend(spoken.speaker)
        elif spoken.heard is not None:
            spoken.speaker, spoken.how = spoken.heard, "sentence"
        elif self.last is not None:
            spoken.speaker, spoken.how = self.last.speaker, "continued"
        if spoken.speaker is not None:
            self.last = spoken

    def _offer(self, utterance):
        """Propose the quote, unless it is a fragment."""
        text = utterance.text
        count = len(text.split()) + len(ELIDED.findall(text))
        begins = text[:1].isupper() or text[:1] in "([¿¡0123456789"
        ends = bool(CLAUSE_ENDED.search(utterance.pieces[-1]))
        attributed = utterance.mention is not None and utterance.is_direct
        if count < FRAGMENT or (count < SHORT and not (begins and attributed)):
            return
        if not (begins and (ends or attributed)) and not (count >= PARTIAL and attributed):
            return
        if utterance.speaker is None and utterance.mention is None and (count < UNATTRIBUTED or not ends):
            return
        self._add(utterance, text, count, begins)

    def _add(self, utterance, text, count, begins):
        person, how = utterance.speaker, utterance.how or "unknown"
        about = {}
        if person is None:
            how = "unknown"
        unsure = 0.1 * (not begins) + 0.1 * (count > LONG) + 0.2 * utterance.is_ambiguous
        confidence = CONFIDENCE[how] - unsure
        speaker, role = (person.name, person.role) if person else ("", "")
        if utterance.mention and utterance.mention.role:
            role = utterance.mention.role
        if how == "named" and " " not in speaker:
            confidence -= 0.15
        self.story.quotes.append(
            WireQuote(text, speaker, role, utterance.paragraph, round(max(confidence, 0.1), 2), how)
        )
        if how == "pronoun":
            about = {"pronoun": utterance.mention.pronoun, "speaker": speaker}
        elif how == "continued":
            about = {"speaker": speaker}
        if how in ("pronoun", "unnamed", "unknown", "continued"):
            self.story.doubt(f"speaker-{how}", utterance.paragraph, **about)
        if utterance.is_ambiguous:
            self.story.doubt("speaker-ambiguous", utterance.paragraph, name=utterance.mention.name)
