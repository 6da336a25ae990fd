"""What a person is, said after the name: “(SPD)”, “of the Harbour Trust”, “, an expert on …”."""

import re

from .name_words import DAYS, ends_sentence, is_mark, is_name_word

AGE = re.compile(r"\d{1,3}\.?|aged|age|agée?|âgée?")
CONNECTED = re.compile("of|from|with|vom|von|du|de|del")
ARTICLE_OR_WHO = re.compile("der|die|das", re.I)
# What follows a name and begins to tell what they did.
PREDICATE = re.compile(
    r"\w+ed|also|then|later|often|once|himself|herself|is|was|are|were|has|had|have|will|would|can|could|may"
    r"|might|must|should|does|did|and|or|who|went|came|took|made|gave|won|lost|met|shook|got|left|held|sat"
    r"|stood|spoke|knew|thought|felt|found|ist|war|hat|hatte|wird|kann|soll|und|est|était|sera|et|es|era|ha"
    r"|fue|y"
)
ROLE_VERB = re.compile(
    r"(?:runs|leads|heads|chairs|owns|works|teaches|manages|directs|founded|studies|represents|edits"
    r"|(?:is|was) (?:a|an|the|its|his|her|their))\b"
)
NOT_ROLES = re.compile(
    r"(?:and|but|or|he|she|they|it|said|was|is|had|has|whose|where|also|too|however|by|und|aber|oder|er|sie"
    r"|es|das|dass|et|mais|il|elle|qui|dont|y|pero|que|quien|\w+ing)",
    re.I,
)
LIST = re.compile(r" (?:and|und|et|y) ")
LONGEST = 30


def role_after(words, at, speech):
    """The role in ``words`` from ``at`` on, right behind a name; "" where none is said."""
    role = ""
    if at + 2 < len(words) and words[at] == "(" and words[at + 2] == ")":
        role = "" if words[at + 1].isdigit() else f"({words[at + 1]})"
        at += 3
    if at >= len(words) or ends_sentence(words[at - 1]):
        return role
    if words[at] == ",":
        return joined(role, _appositive(words[at + 1 :], speech))
    capitals = [word for word in words[at + 1 : at + 5] if word[0].isupper()]
    if CONNECTED.fullmatch(words[at]) and any(not DAYS.fullmatch(word.rstrip(".")) for word in capitals):
        return joined(role, _phrase(words[at:]))
    return role


def joined(before, after):
    """“Mayor” and “(SPD)”, “director” and “of the Trust”, “Councillor” and “the deputy mayor”."""
    if not (before and after):
        return before or after
    space = after[0] == "(" or CONNECTED.fullmatch(after.split()[0])
    return f"{before} {after}" if space else f"{before}, {after}"


def _appositive(words, speech):
    """The phrase between commas after a name, or "" if it tells what they do and not what they are."""
    if words and AGE.fullmatch(words[0]):
        # “42, a fisherman”, “aged 42”, “74 ans, retraitée”
        comma = words.index(",") if "," in words[:4] else len(words)
        words = words[comma + 1 :]
    if not words:
        return ""
    first = words[0]
    if first == "who":
        return _phrase(words) if ROLE_VERB.match(" ".join(words[1:3])) else ""
    told = PREDICATE.fullmatch(first) and not first.endswith(("ired", "ected"))
    if told or _is_no_role(words, speech):
        return ""
    parts = [_phrase(words)]
    rest = words[len(parts[0].split()) :]
    # “director of research, policy and outreach at …”, “head of trade at Acme, the shipping group”
    while rest[:1] == [","] and len(rest) > 1 and len(parts) < 3 and not _is_no_role(rest[1:], speech):
        part = _phrase(rest[1:])
        if not part or not (speech.articles.fullmatch(rest[1]) or LIST.search(part)):
            break
        parts.append(part)
        rest = rest[1 + len(part.split()) :]
    role = ", ".join(parts)
    return role if 0 < len(role.split()) <= LONGEST else ""


def _is_no_role(words, speech):
    """“…, on Monday”, “…, adding that”, “…, told reporters”, “…, die seit 2010 …”"""
    first, following = words[0], words[1] if len(words) > 1 else ""
    if is_name_word(first) and is_name_word(following) and LIST.search(_phrase(words)):
        # “James Stewart, Jim Reed and Ryan Eagle said”
        return not any(map(speech.titles.fullmatch, words[:2]))
    if is_mark(first) or any(pattern.fullmatch(first) for pattern in (speech.cut, NOT_ROLES, speech.about)):
        return True
    return bool(ARTICLE_OR_WHO.fullmatch(first) and speech.cut.fullmatch(following))


def _phrase(words):
    """The words up to the next comma, closing bracket or end of the sentence."""
    phrase = []
    for at, word in enumerate(words):
        if (is_mark(word) and word != "(") or (word == "(" and at == 0):
            break
        phrase.append(word)
        if ends_sentence(word):
            phrase[-1] = word.rstrip(".!?")
            break
        if len(phrase) > LONGEST:
            return ""
    return " ".join(phrase).replace("( ", "(")
