"""Reading the naming of a person: “Kremlin spokesman Dmitry Peskov”, “Anna Berg, head of the port”."""

import re
from dataclasses import dataclass
from itertools import pairwise

from .agencies import KNOWN

PARTICLES = set(
    re.findall(r"\S+", "van von der den de del della da di do dos das du des la le el al bin bint ibn abu zu zur ter wa y e")
)
NOBILIARY = re.compile("von|van|de|di|da|bin|ter|zu|del|della|al|el")
COURTESY = re.compile(
    r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Fr|Herr|Frau|Monsieur|Madame|Mme|Mlle|M|Don|Doña|Señora?)\.?"
)
INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+")
SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV)\.?")
DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|januar|februar|märz|juni|juli|oktober|dezember",
    re.I,
)
ORGANISATION = re.compile(
    r"(?:ministry|institute|university|council|commission|party|bank|agency|authority|company|corp|group|union|service"
    r"|association|committee|government|police|army|navy|court|house|department|office|centre|center|foundation"
    r"|kremlin|pentagon|parliament|airlines?|airport|times|post|news|press|institut|ministerium|verband|behörde"
    r"|universität|bundesamt|gesellschaft|polizei|ministère|mairie|préfecture|université|universidad|gobierno)",
    re.I,
)
NOT_NAMES = re.compile(
    r"(?:the|a|an|but|and|in|on|at|as|if|it|he|she|they|we|i|you|his|her|their|its|our|my|this|that|these|those|both"
    r"|since|while|when|after|before|with|for|from|to|of|by|or|not|no|all|some|many|most|one|two|three|what|who"
    r"|how|why|where|there|here|also|still|however|meanwhile|earlier|later|yet|so|then|now|analysts?|officials?"
    r"|experts?|witnesses|residents|critics|opponents|supporters|authorities|scientists|researchers|police"
    r"|der|die|das|ein|eine|und|aber|doch|er|sie|es|wir|ich|im|am|auch|nach|bei|mit|zu|wie|laut|für|von|beim"
    r"|le|la|les|l|un|une|et|mais|il|elle|ils|elles|nous|dans|pour|selon|el|los|las|una|y|pero|según)",
    re.I,
)
PREPOSITIONS = set("of for from at in on with by to für von vom beim im in des der pour du de des para".split())
TOKEN = re.compile(r"[,;:()\"“”„«»–—]|(?:(?![,;:()\"“”„«»–—])\S)+")
ARABIC_ARTICLE = re.compile(r"(?:(?:al|el|ul|ad|as|ash|an|at)-|d['’])[^\W\d_]")
POSSESSIVE = re.compile(r"['’]s?$")
AGE = re.compile(r"\d{1,3}\.?|aged|age|agée?|âgée?")
STOP = re.compile(r"[.!?]$")


@dataclass
class Mention:
    """How a text names a speaker: by ``name`` (and ``role``), by ``pronoun``, or only ``described``."""

    name: str = ""
    role: str = ""
    pronoun: str = ""
    described: str = ""


def is_name_token(token):
    """A capitalised word that can be part of a name."""
    bare = token.rstrip(".")
    if not bare or POSSESSIVE.search(bare) or DAYS.fullmatch(bare) or (bare.isupper() and bare in KNOWN):
        return False
    if ARABIC_ARTICLE.match(bare):
        return bare[-1].isalpha() and any(map(str.isupper, bare))
    return bare[0].isupper() and bare[-1].isalpha()


def read_mention(text, speech):
    """The ``Mention`` that ``text`` begins with, or None if it begins with no naming of anybody."""
    tokens = TOKEN.findall(text[:400])[:45]
    if not tokens:
        return None
    for count in (2, 1):
        pronoun = " ".join(tokens[:count]).lower().rstrip(".")
        if pronoun in speech.pronouns:
            return Mention(pronoun=" ".join(tokens[:count]).rstrip("."))
    head, runs, end = _head(tokens, speech)
    for start, stop in runs:
        if mention := _named(tokens, start, stop, speech):
            return mention
    if not head:
        return None
    after = "" if speech.cut.fullmatch(head[0]) else _person_after_comma(tokens, end, speech)
    # “räumte der Minister ein”
    described = re.sub(r" (?:mit|hinzu|ein|fest|klar)$", "", " ".join(head).rstrip("."))
    if after:
        return Mention(name=after, role=described)
    return Mention(described=described) if _can_describe(head, speech) else None


def _head(tokens, speech):
    """The tokens up to a comma or to where the naming ends; the runs of name tokens in them."""
    runs, at, start = [], 0, None
    while at < len(tokens):
        token = tokens[at]
        if token in ",;:()\"“”„«»–—":
            break
        if is_name_token(token) and not (NOT_NAMES.fullmatch(token) and (at == 0 or start is None)):
            start = at if start is None else start
        elif start is not None and token in PARTICLES and _particle_goes_on(tokens, at):
            pass
        else:
            if start is not None:
                runs.append((start, at))
                start = None
            ended = runs and runs[-1][1] == at
            bare = token.rstrip(".").lower()
            if at and speech.cut.fullmatch(bare) and (ended or bare not in PREPOSITIONS or _is_time(tokens, at)):
                break
        at += 1
        if STOP.search(token) and not _is_abbreviation(token):
            break
    if start is not None:
        runs.append((start, at))
    return tokens[:at], runs, at


def _is_time(tokens, at):
    """“on Monday”, “on condition of anonymity”: how it was said, and no part of what the speaker is."""
    following = tokens[at + 1].rstrip(".") if at + 1 < len(tokens) else ""
    return bool(DAYS.fullmatch(following)) or following == "condition"


def _particle_goes_on(tokens, at):
    """“von der Leyen”, “bin Salman”: particles up to the next capital; but “Berg der Zeitung” is two people."""
    if tokens[at] in ("der", "des", "den", "la", "le", "el", "e", "y") and tokens[at - 1] not in PARTICLES:
        return False
    following = tokens[at + 1 : at + 3]
    if not following or ORGANISATION.fullmatch(following[-1].rstrip(".")):
        return False
    return is_name_token(following[0]) or (following[0] in PARTICLES and len(following) > 1)


def _is_abbreviation(token):
    return bool(COURTESY.fullmatch(token) or INITIALS.fullmatch(token) or SUFFIX.fullmatch(token)) or token in (
        "St.", "Gen.", "Maj.", "Col.", "Capt.", "Lt.", "Sgt.", "Sen.", "Rep.", "Gov.", "Inc.", "Corp.", "Co.", "Ltd.", "Hr.",
    )


def _named(tokens, start, stop, speech):
    """The person whom the run of tokens names, with the role before and after; None if it is no person."""
    before = tokens[start - 1].lower() if start else ""
    following = tokens[stop] if stop < len(tokens) else ""
    role_in_run, name = _split_titles(tokens[start:stop], speech)
    lead = tokens[:start]
    if lead and NOBILIARY.fullmatch(lead[0]) and all(token in PARTICLES for token in lead):
        # “van den Berg said”
        name, lead, before = lead + name, [], ""
    if not name or len(name) > 5 or any(ORGANISATION.fullmatch(token) for token in name):
        return None
    if not role_in_run and not COURTESY.fullmatch(name[0]):
        if before in PREPOSITIONS or speech.articles.fullmatch(before):
            return None
    # “Kremlin spokesman …”, “Jilin University's …”: the run only describes what comes.
    function_word = speech.cut.fullmatch(following) or following.lower() in PREPOSITIONS | PARTICLES
    if len(name) > 1 and (speech.about.fullmatch(following) or PREDICATE.fullmatch(following)):
        function_word = True
    if following and following[0].isalpha() and not (function_word or _ends(tokens[stop - 1])):
        return None
    if len(name) == 1 and name[0].rstrip(".").isupper() and len(name[0]) <= 5 and not role_in_run and not start:
        return None
    if any(speech.about.fullmatch(token) for token in lead) or len(name) > 1 and all(map(str.isupper, name)):
        return None
    if any(is_name_token(token) and re.fullmatch("[a-z]+ed", after) for token, after in pairwise(lead)):
        # “Chen contacted Bob Fu”
        return None
    role = " ".join([token for token in lead if token not in KNOWN] + role_in_run)
    if following in ("and", "und", "et", "y") and (other := _other_name(tokens, stop + 1)):
        # “Jane Doe and John Roe said in a joint statement”
        name += [following, *other]
        stop += 1 + len(other)
    words = " ".join(name)
    words = words if INITIALS.fullmatch(name[-1]) or name[-1] in ("Jr.", "Sr.") else words.rstrip(".")
    return Mention(words, _joined_role(role, _role_after(tokens, stop, speech)))


def _other_name(tokens, at):
    """The tokens of a full name at ``at``, or none."""
    end = at
    while end < len(tokens) and end - at < 4 and is_name_token(tokens[end]):
        end += 1
        if _ends(tokens[end - 1]):
            break
    return tokens[at:end] if end - at > 1 else []


def _ends(token):
    return bool(STOP.search(token)) and not _is_abbreviation(token)


def _split_titles(run, speech):
    """“European Commission President Ursula von der Leyen”: what comes before the name, and the name."""
    last = -1
    for at, token in enumerate(run[:-1]):
        if _is_title(token, speech):
            last = at
    role, name = list(run[: last + 1]), list(run[last + 1 :])
    return role, [] if name and _is_title(name[-1], speech) and not COURTESY.fullmatch(name[0]) else name


def _is_title(token, speech):
    """“President”, “Secretary-General”; “Dr” and “Ms” stay with the name."""
    parts = token.rstrip(".").split("-")
    return any(speech.titles.fullmatch(part) for part in parts) and not COURTESY.fullmatch(token)


def _joined_role(before, after):
    if before and after:
        joins = after[0] == "(" or after.split()[0] in ("of", "from", "with", "vom", "von", "du", "de", "del")
        return f"{before} {after}" if joins else f"{before}, {after}"
    return before or after


def _role_after(tokens, at, speech):
    """What a person is, said after the name: “(SPD)”, “of the Harbour Trust”, “, an expert on …”."""
    role = ""
    if at + 2 < len(tokens) and tokens[at] == "(" and tokens[at + 2] == ")":
        role = "" if tokens[at + 1].isdigit() else f"({tokens[at + 1]})"
        at += 3
    if at >= len(tokens) or (at and _ends(tokens[at - 1])):
        return role
    if tokens[at] == ",":
        return _joined_role(role, _appositive(tokens[at + 1 :], speech))
    if tokens[at] in ("of", "from", "with", "vom", "von", "du", "de", "del") and any(
        token[0].isupper() and not DAYS.fullmatch(token.rstrip(".")) for token in tokens[at + 1 : at + 5]
    ):
        return _joined_role(role, _phrase(tokens[at:], speech, keep_first=True))
    return role


def _appositive(tokens, speech):
    """The phrase between commas after a name, or "" if it tells what the person does and not what they are."""
    if tokens and AGE.fullmatch(tokens[0]):
        # “42, a fisherman”, “aged 42”, “74 ans, retraitée”
        comma = tokens.index(",") if "," in tokens[:4] else len(tokens)
        tokens = tokens[comma + 1 :]
    if not tokens:
        return ""
    first = tokens[0]
    if first == "who":
        is_role = ROLE_VERB.match(" ".join(tokens[1:3]))
        return _phrase(tokens, speech, keep_first=True) if is_role else ""
    following = tokens[1] if len(tokens) > 1 else ""
    if first.lower() in ("der", "die", "das") and speech.cut.fullmatch(following):
        return ""
    if speech.cut.fullmatch(first) or first.endswith("ing") or NOT_ROLES.fullmatch(first) or speech.about.fullmatch(first):
        return ""
    if PREDICATE.fullmatch(first) and not first.endswith(("ired", "ected")):
        return ""
    parts = [_phrase(tokens, speech)]
    rest = tokens[len(parts[0].split()) :]
    # “director of research, policy and outreach at …”, “head of trade at Acme, the shipping group”
    while rest and rest[0] == "," and len(parts) < 3 and len(rest) > 1 and not _ends_role(rest[1:], speech):
        part = _phrase(rest[1:], speech)
        if not part or not (speech.articles.fullmatch(rest[1]) or re.search(r" (?:and|und|et|y) ", part)):
            break
        parts.append(part)
        rest = rest[1 + len(part.split()) :]
    role = ", ".join(parts)
    return role if 0 < len(role.split()) <= 30 else ""


PREDICATE = re.compile(
    r"\w+ed|also|then|later|often|once|himself|herself|is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|does|did|and|or|who|went|came"
    r"|took|made|gave|won|lost|met|shook|got|left|held|sat|stood|spoke|knew|thought|felt|found|ist|war|hat|hatte|wird"
    r"|will|kann|soll|und|est|était|sera|et|es|era|ha|fue|y"
)
ROLE_VERB = re.compile(
    r"(?:runs|leads|heads|chairs|owns|works|teaches|manages|directs|founded|studies|represents|edits"
    r"|(?:is|was) (?:a|an|the|its|his|her|their))\b"
)
NOT_ROLES = re.compile(
    r"(?:and|but|or|he|she|they|it|said|was|is|had|has|whose|where|also|too|however|by|und|aber|oder|er|sie|es|et|mais|il"
    r"|elle|qui|dont|y|pero|que|quien)",
    re.I,
)


def _ends_role(tokens, speech):
    first = tokens[0]
    return bool(
        speech.cut.fullmatch(first)
        or NOT_ROLES.fullmatch(first)
        or speech.about.fullmatch(first)
        or first.endswith("ing")
        or first in ",;:()\"“”„«»–—"
        or (first.lower() in ("der", "die", "das") and speech.cut.fullmatch(tokens[1] if len(tokens) > 1 else ""))
    )


def _phrase(tokens, speech, keep_first=False):
    """The words up to the next comma, bracket or end of the sentence."""
    words = []
    for at, token in enumerate(tokens):
        if token in ",;:\"“”„«»–—)" or (token == "(" and at == 0):
            break
        words.append(token)
        if STOP.search(token) and not _is_abbreviation(token):
            words[-1] = token.rstrip(".!?")
            break
        if len(words) > 30:
            return ""
    # Round brackets keep to their words: “Institute (ICM)”.
    return " ".join(words).replace("( ", "(")


def _person_after_comma(tokens, end, speech):
    """“the institute's director, Anna Berg”: the name, if exactly a name stands between the commas."""
    if tokens[end : end + 1] != [","]:
        return ""
    run = []
    for at, token in enumerate(tokens[end + 1 : end + 8], end + 1):
        if is_name_token(token) or (run and token in PARTICLES and _particle_goes_on(tokens, at)):
            run.append(token)
            if _ends(token):
                break
        else:
            if token not in ",;:(":
                return ""
            break
    if not 2 <= len(run) <= 5 or any(ORGANISATION.fullmatch(token) for token in run):
        return ""
    return " ".join(run).rstrip(".")


def _can_describe(head, speech):
    """“a ministry spokesman”, “NATO”: somebody, though not by name."""
    first = head[0].rstrip(".")
    if any(re.fullmatch("[a-z]+ed", token) or speech.about.fullmatch(token) for token in head[2:]):
        return False
    if len(head) > 10 or speech.cut.fullmatch(first) or first.lower() in ("it", "that", "this", "there", "es", "and", "but"):
        return False
    return first[:1].isalnum() and (bool(speech.articles.match(first)) or first[0].isupper() or len(head) <= 6)
