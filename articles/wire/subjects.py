"""The subject of a verb of speech: the words before it, if they name a speaker and do nothing else."""

import re

from .names import read_mention

ADVERB = re.compile(
    r"(?:also|then|later|once|often|only|just|has|had|have|would|will|was|is|who|simply|repeatedly|reportedly"
    r"|\w+ly|a|ont|avait|ha|había|hat|hatte|auch|dann|später|dazu|noch)$",
    re.I,
)
CONNECTOR = re.compile(
    r"(?:but|and|however|still|meanwhile|earlier|later|yet|so|then|also|for \w+ part|in \w+(?: \w+)?|on \w+"
    r"|aber|doch|und|auch|mais|et|pero|y)\b,?\s+",
    re.I,
)
# “one resident, who declined to give her name, said”
RELATIVE = (", who ", ", a ", ", an ", ", the ", ", die ", ", der ", ", qui ")
LONGEST = 32


def without_connector(sentence):
    """The sentence without the “But” or “On Monday,” that it begins with."""
    match = CONNECTOR.match(sentence)
    return sentence[match.end() :] if match else sentence


def subject_of(text, speech):
    """The mention that the words before a verb are, adverbs aside; None if they are more than that."""
    text = text.strip()
    while (words := text.rsplit(" ", 1)) and len(words) == 2 and ADVERB.fullmatch(words[1]):
        text = words[0]
    text = without_connector(text.rstrip(", "))
    if not text or len(text.split()) > LONGEST or text[0] in '"“„«':
        return None
    # “Asked about the delay, Clarke …”
    for subject in (text, text.rpartition(", ")[2]):
        mention = read_mention(subject, speech)
        if mention and _is_all(mention, subject):
            return mention
    return None


def _is_all(mention, text):
    """Whether the words only name a speaker: “and the crowd cheered as Berg” does not."""
    if mention.described:
        rest = text[text.find(mention.described) + len(mention.described) :]
        return not rest or rest.startswith(RELATIVE)
    said = " ".join(filter(None, (mention.pronoun, mention.name, mention.role)))
    left = len(text.split()) - len(said.split())
    return left <= (4 if " " in mention.name else 2 if "," in text and mention.name else 0)
