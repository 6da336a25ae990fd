"""Reading the naming of a person: “Kremlin spokesman Dmitry Peskov”, “Anna Berg, head of the port”."""

import re
from dataclasses import dataclass
from itertools import pairwise

from .agencies import KNOWN
from .name_words import (
    COURTESY,
    DAYS,
    INITIALS,
    NOBILIARY,
    NOT_NAMES,
    ORGANISATION,
    PARTICLE,
    PREPOSITION,
    ends_sentence,
    is_mark,
    is_name_word,
    particle_goes_on,
    split_words,
)
from .roles import PREDICATE, joined, role_after

DID = re.compile("[a-z]+ed")
NOBODY = re.compile("it|that|this|there|es|and|but", re.I)
# The end of a separable verb: “räumte der Minister ein”.
SEPARATED = re.compile(r" (?:mit|hinzu|ein|fest|klar)$")
MOST_NAMES = 5


@dataclass
class Mention:
    """How a text names a speaker: by ``name`` (and ``role``), by ``pronoun``, or only ``described``."""

    name: str = ""
    role: str = ""
    pronoun: str = ""
    described: str = ""


def read_mention(text, speech):
    """The ``Mention`` that ``text`` begins with, or None if it begins with no naming of anybody."""
    words = split_words(text)
    if not words:
        return None
    for count in (2, 1):
        pronoun = " ".join(words[:count]).rstrip(".")
        if pronoun.lower() in speech.pronouns:
            return Mention(pronoun=pronoun)
    head, runs = _head(words, speech)
    for start, stop in runs:
        if mention := _named(words, start, stop, speech):
            return mention
    if not head:
        return None
    described = SEPARATED.sub("", " ".join(head).rstrip("."))
    if not speech.cut.fullmatch(head[0]) and (name := _name_after_comma(words, len(head))):
        return Mention(name=name, role=described)
    return Mention(described=described) if _can_describe(head, speech) else None


def _head(words, speech):
    """The words up to a comma or to where the naming ends, and the runs of name words in them."""
    runs, start = [], None
    for at, word in enumerate([*words, ","]):
        in_name = is_name_word(word) and not (start is None and NOT_NAMES.fullmatch(word))
        if in_name and start is None:
            start = at
        goes_on = in_name or (start is not None and PARTICLE.fullmatch(word) and particle_goes_on(words, at))
        if start is not None and not goes_on:
            runs.append((start, at))
            start = None
        if is_mark(word) or (at and not goes_on and _ends_naming(words, at, runs, speech)):
            return words[:at], runs
        if ends_sentence(word):
            return words[: at + 1], runs if start is None else [*runs, (start, at + 1)]
    return words, runs


def _ends_naming(words, at, runs, speech):
    """Whether a word such as “on” or “after” leads away from the speaker."""
    word = words[at].rstrip(".").lower()
    if not speech.cut.fullmatch(word):
        return False
    right_after_name = runs and runs[-1][1] == at
    return bool(right_after_name or not PREPOSITION.fullmatch(word) or _is_time(words, at))


def _is_time(words, at):
    """“on Monday”, “on condition of anonymity”: how it was said, and no part of what the speaker is."""
    following = words[at + 1].rstrip(".") if at + 1 < len(words) else ""
    return bool(DAYS.fullmatch(following)) or following == "condition"


def _named(words, start, stop, speech):
    """The person whom a run of name words names, with the role before and after; None if it is no person."""
    titles, name = _split_titles(words[start:stop], speech)
    lead = words[:start]
    if lead and NOBILIARY.fullmatch(lead[0]) and all(map(PARTICLE.fullmatch, lead)):
        # “van den Berg said”
        name, lead = lead + name, []
    if not name or len(name) > MOST_NAMES or any(map(ORGANISATION.fullmatch, name)):
        return None
    if _is_other_thing(name, titles, lead, speech) or not _stands_alone(words, name, stop, speech):
        return None
    following = words[stop] if stop < len(words) else ""
    if following in ("and", "und", "et", "y") and (other := _other_name(words, stop + 1)):
        # “Jane Doe and John Roe said in a joint statement”
        name += [following, *other]
        stop += 1 + len(other)
    if lead and PREPOSITION.fullmatch(lead[-1]) and not speech.articles.fullmatch(lead[-1]):
        # “the view of President Clarke”
        lead = []
    role = " ".join([word for word in lead if word not in KNOWN] + titles)
    full = " ".join(name)
    kept = INITIALS.fullmatch(name[-1]) or name[-1] in ("Jr.", "Sr.")
    return Mention(full if kept else full.rstrip("."), joined(role, role_after(words, stop, speech)))


def _is_other_thing(name, titles, lead, speech):
    """“of Borum”, “the Atlantic”, “NATO”, “PORT AMERY”, “Chen contacted Bob Fu”: no naming of a speaker."""
    before = lead[-1].lower() if lead else ""
    if not titles and not COURTESY.fullmatch(name[0]):
        if PREPOSITION.fullmatch(before) or speech.articles.fullmatch(before):
            return True
        if len(name) == 1 and not lead and name[0].rstrip(".").isupper() and len(name[0]) <= MOST_NAMES:
            return True
    if speech.has_capital_nouns and len(name) == 1 and lead and not titles:
        return True
    if any(word.lower() in speech.pronouns for word in lead):
        return True
    if any(speech.about.fullmatch(word) for word in lead) or (len(name) > 1 and all(map(str.isupper, name))):
        return True
    return any(is_name_word(word) and DID.fullmatch(after) for word, after in pairwise(lead))


def _stands_alone(words, name, stop, speech):
    """Whether a run is the name itself, and does not describe what follows (“Kremlin spokesman …”)."""
    following = words[stop] if stop < len(words) else ""
    if not following[:1].isalpha() or ends_sentence(words[stop - 1]):
        return True
    if len(name) > 1 and (speech.about.fullmatch(following) or PREDICATE.fullmatch(following)):
        return True
    lower = following.lower()
    return any(pattern.fullmatch(lower) for pattern in (speech.cut, PREPOSITION, PARTICLE))


def _split_titles(run, speech):
    """“European Commission President Ursula von der Leyen”: what comes before the name, and the name."""
    last = max((at for at, word in enumerate(run[:-1]) if _is_title(word, speech)), default=-1)
    titles, name = run[: last + 1], run[last + 1 :]
    return titles, [] if name and _is_title(name[-1], speech) and not COURTESY.fullmatch(name[0]) else name


def _is_title(word, speech):
    """“President”, “Secretary-General”; “Dr” and “Ms” stay with the name."""
    bare = word.rstrip(".")
    found = any(map(speech.titles.fullmatch, [bare, *bare.split("-")]))
    return found and not COURTESY.fullmatch(word)


def _other_name(words, at):
    """The words of a full name at ``at``, or none."""
    end = at
    while end < len(words) and end - at < 4 and is_name_word(words[end]):
        end += 1
        if ends_sentence(words[end - 1]):
            break
    return words[at:end] if end - at > 1 else []


def _name_after_comma(words, at):
    """“the institute's director, Anna Berg”: the name, if exactly a name stands between the commas."""
    if words[at : at + 1] != [","]:
        return ""
    name = []
    for number, word in enumerate(words[at + 1 : at + 8], at + 1):
        if is_name_word(word) or (name and PARTICLE.fullmatch(word) and particle_goes_on(words, number)):
            name.append(word)
            if ends_sentence(word):
                break
        elif word not in ",;:(":
            return ""
        else:
            break
    if not 2 <= len(name) <= MOST_NAMES or any(map(ORGANISATION.fullmatch, name)):
        return ""
    return " ".join(name).rstrip(".")


def _can_describe(head, speech):
    """“a ministry spokesman”, “NATO”: somebody, though not by name."""
    first = head[0].rstrip(".")
    if not first or len(head) > 10 or speech.cut.fullmatch(first) or NOBODY.fullmatch(first):
        return False
    if any(DID.fullmatch(word) or speech.about.fullmatch(word) for word in head[2:]):
        return False
    begins = speech.articles.match(first) or first[0].isupper()
    return first[0].isalnum() and bool(begins or (speech.has_bare_nouns and len(head) <= 6))
