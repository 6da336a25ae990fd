"""The people of a story: introduced once in full, named by surname or pronoun afterwards."""

import re
from dataclasses import dataclass

from .name_words import COURTESY, PARTICLE
from .names import read_mention
from .sentences import sentences
from .subjects import subject_of, without_connector

MOST_NAMES = 2000
_PART = r"(?:[^\W\d_a-z][\w'’.-]*|(?:al|el)-[A-Z]\w+)"
_PARTICLES = r"(?: (?:van|von|der|den|de|del|da|di|bin|al|la|zu|ter)){0,2}"
FULL_NAME = re.compile(rf"(?<![\w'’.-]){_PART}(?:{_PARTICLES} {_PART}){{1,4}}")
WOMEN = re.compile(
    r"\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Frau|Mme|Madame|Señora|\w+woman|\w+(?:sprecherin|leiterin))\b"
)
MEN = re.compile(r"\b(?:Mr|Sir|Lord|King|Prince|Herr|Señor|Monsieur|chairman|spokesman)\b")


@dataclass
class Person:
    name: str
    role: str = ""
    gender: str = ""
    is_described: bool = False
    seen: int = 0


class People:
    """Who speaks in a story, in the order of the text; ``focus`` lists who was last spoken of."""

    def __init__(self, speech):
        self.speech = speech
        self.known = []
        self.by_key = {}
        self.focus = []
        self.clock = self.looked_at = 0

    # Getting to know people.

    def introduce(self, text):
        """Note the full names of a paragraph, with the role that an apposition or a title gives."""
        for match in FULL_NAME.finditer(text):
            self.looked_at += 1
            if self.looked_at > MOST_NAMES:
                return
            mention = read_mention(text[match.start() : match.start() + 300], self.speech)
            if mention and len(_bare(mention.name)) > 1 and mention.name in match[0]:
                self._keep(mention)

    def _keep(self, mention):
        """The ``Person`` of a mention by name, new or known."""
        keys = _keys(mention.name)
        if not keys:
            return None
        person = next((p for p in self.known if _keys(p.name)[:1] == keys[:1]), None)
        if person is None:
            person = Person(mention.name)
            self.known.append(person)
            for key in keys:
                self.by_key.setdefault(key, []).append(person)
        if mention.role and not person.role:
            person.role = mention.role
        named = f"{mention.name} {mention.role}"
        if not person.gender:
            person.gender = "f" if WOMEN.search(named) else "m" if MEN.search(named) else ""
        return person

    # Finding out who is meant.

    def resolve(self, mention):
        """``(Person or None, how, is_ambiguous)`` for a mention."""
        if mention.pronoun:
            return self._by_pronoun(mention.pronoun), "pronoun", False
        if mention.described:
            person = Person(mention.described, mention.role, is_described=True)
            if WOMEN.search(mention.described):
                person.gender = "f"
            return person, "unnamed", False
        if len(_bare(mention.name)) > 1 and not PARTICLE.fullmatch(_bare(mention.name)[0]):
            person = self._keep(mention)
            person.role = mention.role or person.role
            return person, "named", False
        key = " ".join(word.lower() for word in _bare(mention.name))
        found = [person for person in self.by_key.get(key, []) if person.name != mention.name]
        if not found:
            return self._keep(mention), "named", False
        found.sort(key=lambda person: person.seen, reverse=True)
        found[0].role = found[0].role or mention.role
        return found[0], "surname", len(found) > 1

    def _by_pronoun(self, pronoun):
        gender = self.speech.pronouns.get(pronoun.lower(), "")
        for person in self.focus[:6]:
            if not gender or not person.gender or person.gender == gender:
                person.gender = person.gender or gender
                return person
        return None

    def attend(self, person):
        """``person`` is now whom “he” or “she” means."""
        if person is None:
            return
        self.clock += 1
        person.seen = self.clock
        if person in self.focus:
            self.focus.remove(person)
        self.focus.insert(0, person)
        del self.focus[12:]

    def listen(self, text):
        """Follow who speaks, or is introduced, in sentences without a quote; the last of them."""
        heard = None
        for sentence in sentences(text[:3000]):
            if sentence and (mention := self.speaker_in(sentence)):
                heard, _, _ = self.resolve(mention)
                self.attend(heard)
        return heard

    def speaker_in(self, sentence):
        """The mention with which a sentence begins, if it goes on to say that they speak or what they are."""
        for verb in self.speech.about.finditer(sentence, 0, 260):
            subject = subject_of(sentence[: verb.start()], self.speech)
            # “Analysts said …” is nobody whom “he” could mean.
            if subject and (subject.name or self.speech.articles.match(subject.described)):
                return subject
        begun = without_connector(sentence)
        mention = read_mention(begun, self.speech)
        if mention is None or not mention.name:
            return None
        after = begun[begun.find(mention.name) + len(mention.name) :]
        if " " in mention.name and after[:2] in (", ", " (") and (mention.role or re.match(r"\W+\d", after)):
            return mention
        return mention if any(key in self.by_key for key in _keys(mention.name)[:1]) else None


def _bare(name):
    return [word for word in name.split() if not COURTESY.fullmatch(word)]


def _keys(name):
    """What a person may be looked up by: the full name, the surname, a short family name in front."""
    words = [word.lower() for word in _bare(name)]
    if not words:
        return []
    if len(words) == 1:
        return [words[0]]
    keys = [" ".join(words), words[-1]]
    particles = [word for word in words[1:-1] if PARTICLE.fullmatch(word)]
    if particles:
        keys.append(" ".join(words[words.index(particles[0], 1) :]))
    if len(words[0]) <= 5 and len(words) <= 3 and not particles:
        keys.append(words[0])
    return keys
