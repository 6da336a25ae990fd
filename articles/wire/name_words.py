"""What the words of a name look like, and the words around names that are none."""

import re

from .agencies import KNOWN

PUNCTUATION = ',;:()"“”„«»–—'
WORD = re.compile(rf"[{PUNCTUATION}]|[^\s{PUNCTUATION}]+")
PARTICLE = re.compile(
    "van|von|der|den|de|del|della|da|di|do|dos|das|du|des|la|le|el|al|bin|bint|ibn|abu|zu|zur|ter|wa|y|e"
)
# Particles with which a surname alone may begin: “van den Berg said”.
NOBILIARY = re.compile("von|van|de|di|da|bin|ter|zu|del|della|al|el")
COURTESY = re.compile(
    r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Fr|Herr|Frau|Monsieur|Madame|Mme|Mlle|M|Don"
    r"|Doña|Señora?)\.?"
)
INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+")
ABBREVIATION = re.compile(
    r"(?:Jr|Sr|II|III|IV)\.?|(?:St|Gen|Maj|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Inc|Corp|Co|Ltd|Hr)\."
)
DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|januar|februar|märz|juni|juli|oktober|dezember",
    re.I,
)
ORGANISATION = re.compile(
    r"(?:ministry|institute|university|council|commission|party|bank|agency|authority|company|corp|group|union"
    r"|service|association|committee|government|police|army|navy|court|house|department|office|centre|center"
    r"|foundation|kremlin|pentagon|parliament|airlines?|airport|times|post|news|press|institut|ministerium"
    r"|verband|behörde|universität|bundesamt|gesellschaft|polizei|ministère|mairie|préfecture|université"
    r"|universidad|gobierno)",
    re.I,
)
# Capitalised where a sentence begins, and yet no names.
NOT_NAMES = re.compile(
    r"(?:the|a|an|but|and|in|on|at|as|if|it|he|she|they|we|i|you|his|her|their|its|our|my|this|that|these"
    r"|those|both|since|while|when|after|before|with|for|from|to|of|by|or|not|no|all|some|many|most|one|two"
    r"|three|what|who|how|why|where|there|here|also|still|however|meanwhile|earlier|later|yet|so|then|now"
    r"|analysts?|officials?|experts?|witnesses|residents|critics|opponents|supporters|authorities|scientists"
    r"|researchers|police"
    r"|der|die|das|ein|eine|und|aber|doch|er|sie|es|wir|ich|im|am|auch|nach|bei|mit|zu|wie|laut|für|von|beim"
    r"|le|la|les|l|un|une|et|mais|il|elle|ils|elles|nous|dans|pour|selon|el|los|las|una|y|pero|según)",
    re.I,
)
PREPOSITION = re.compile("of|for|from|at|in|on|with|by|to|für|von|vom|beim|im|des|der|pour|du|de|para")
ARABIC_ARTICLE = re.compile(r"(?:(?:al|el|ul|ad|as|ash|an|at)-|d['’])[^\W\d_]")
POSSESSIVE = re.compile(r"['’]s?$")
STOP = re.compile(r"[.!?]$")


def split_words(text):
    """Words and marks of punctuation, as many as the naming of a speaker may have."""
    return WORD.findall(text[:400])[:45]


def is_mark(word):
    return word in PUNCTUATION


def is_name_word(word):
    """A capitalised word that can be part of a name."""
    bare = word.rstrip(".")
    if not bare or POSSESSIVE.search(bare) or DAYS.fullmatch(bare) or (bare.isupper() and bare in KNOWN):
        return False
    if ARABIC_ARTICLE.match(bare):
        return bare[-1].isalpha() and any(map(str.isupper, bare))
    return bare[0].isupper() and bare[-1].isalpha()


def is_abbreviation(word):
    return any(pattern.fullmatch(word) for pattern in (COURTESY, INITIALS, ABBREVIATION))


def ends_sentence(word):
    return bool(STOP.search(word)) and not is_abbreviation(word)


def particle_goes_on(words, at):
    """“von der Leyen”, “bin Salman”: particles up to the next capital; but “Berg der Zeitung” is two."""
    late = words[at] in ("der", "des", "den", "la", "le", "el", "e", "y")
    if late and not PARTICLE.fullmatch(words[at - 1]):
        return False
    following = words[at + 1 : at + 3]
    if not following or ORGANISATION.fullmatch(following[-1].rstrip(".")):
        return False
    return is_name_word(following[0]) or (bool(PARTICLE.fullmatch(following[0])) and len(following) > 1)
