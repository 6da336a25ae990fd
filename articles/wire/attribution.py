"""Who says a quote: what stands right after it, or right before."""

import re

from .name_words import is_name_word
from .names import Mention, read_mention
from .sentences import first_sentence, last_sentence
from .subjects import subject_of, without_connector

LEADING = re.compile(r"[\s,.;:–—-]+")
# Words between a verb and its speaker that say nothing of who that is.
MEANWHILE = re.compile(
    r"\b(?:de (?:son|leur) côté|pour (?:sa|leur) part|à son tour|for (?:his|her|their) part|por su "
    r"parte|seinerseits|ihrerseits),?\s*"
)
TO_WHOM = re.compile(
    r"(?:à|a|au|aux|al|devant|lors|dans|sur|en|tras|ante|gegenüber|vor|bei|nach|in|to|of|for|by|de|für"
    r"|von|auf|am|im)"
)
INVERTED = re.compile(r"-(?P<pronoun>il|elle)$", re.I)
UNNAMED_IT = re.compile(r"(?:es|it)\b")
QUOTED = re.compile(r"\bquoted (.{2,120}?) as (?:saying|telling)\b")
INTERVIEW = re.compile(r"(?P<name>[^:]{3,60}):\s*$")
# A verb at the end of a clause may be followed by whom it was told, when, and “that”.
LONGEST_TAIL = 12


def after_quote(gap, speech, leads_on):
    """The mention in the words right after a quote, or None.

    ``leads_on``: the gap ends where the next quote begins, so that “He added:” belongs to that one.
    """
    start = LEADING.match(gap)
    text = gap[start.end() :] if start else gap
    sentence = first_sentence(text[:500])
    if match := speech.verbs.match(sentence):
        return _verb_first(sentence, match, speech)
    if match := speech.according.match(sentence):
        return read_mention(sentence[match.end() :], speech)
    if leads_on and sentence.rstrip()[-1:] == ":":
        return None
    for match in speech.verbs.finditer(sentence, 0, 300):
        if not match.start() or sentence[match.start() - 1] != " ":
            continue
        if mention := subject_of(sentence[: match.start()], speech):
            return mention
        if match.start() > 200:
            break
    return None


def _verb_first(sentence, match, speech):
    """“said Anna Berg”, “a déclaré à l'AFP Jeanne Dupont”, “dit-elle”, “fügte er hinzu”."""
    if inverted := INVERTED.search(match[0]):
        return Mention(pronoun=inverted["pronoun"])
    # “a-t-elle ajouté”
    if between := re.search(r"-t-(il|elle)\b", match[0], re.I):
        return Mention(pronoun=between[1])
    rest = MEANWHILE.sub("", sentence[match.end() :]).strip()
    if UNNAMED_IT.match(rest):
        return None
    if not rest or rest[0] in ".,;":
        return None
    words = rest.split()
    if speech.cut.match(rest) and not rest[:2].isupper():
        return _after_whom(words, speech)
    return read_mention(rest, speech)


def _after_whom(words, speech):
    """The speaker behind who was told, or when: “à la presse le porte-parole …”, “am Montag Anna Berg”."""
    for at in range(1, min(7, len(words) - 1)):
        before = words[at - 1]
        begins = speech.articles.fullmatch(words[at]) and not TO_WHOM.fullmatch(before)
        named = is_name_word(words[at]) and is_name_word(words[at + 1].strip(",."))
        if named and at == 1 and speech.articles.fullmatch(before):
            # “der Deutschen Presse-Agentur”
            continue
        if begins or named:
            mention = read_mention(" ".join(words[at:]), speech)
            if mention and mention.name:
                return mention
    return None


def before_quote(gap, speech):
    """``(mention or None, is_direct)`` for the words right before a quote: “Anna Berg said: ”."""
    sentence = last_sentence(gap[-600:])
    if not sentence:
        return None, False
    direct = sentence[-1] in ":,"
    begun = without_connector(sentence)
    if match := speech.according.match(begun):
        mention = read_mention(begun[match.end() :], speech)
        # “For Anna Berg, …” but not “For the town, …”
        if mention and (len(match[0]) > 6 or " " in mention.name):
            return mention, True
    if match := QUOTED.search(begun):
        return read_mention(match[1], speech), True
    for match in speech.about.finditer(begun, 0, 400):
        tail = begun[match.end() :].strip(" :,")
        if len(tail.split()) > LONGEST_TAIL:
            continue
        if mention := subject_of(begun[: match.start()], speech) if match.start() else None:
            return mention, direct or not tail or tail.split()[-1] in ("that", "dass", "que")
        # “Am Montag sagte Anna Berg: …”
        inverted = direct and tail and speech.verbs.fullmatch(match[0]) and read_mention(tail, speech)
        if inverted and (inverted.name or inverted.pronoun):
            return inverted, direct
    if direct and (match := INTERVIEW.fullmatch(sentence)):
        mention = read_mention(match["name"], speech)
        if mention and mention.name and len(match["name"].split()) <= 8:
            return mention, True
    return None, False
