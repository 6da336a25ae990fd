"""Where sentences end: not after “Dr.”, “Maj. Gen.” or initials."""

import re

END = re.compile(r"[.!?…؟。][\"”’»“)\]]*\s+(?=[\"“„«‘'(\[]*[^\W_a-zß-öø-ÿ])")
ABBREVIATED = re.compile(
    r"(?:^|[\s(\"“„«-])(?:[^\W\d_]|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Pvt|Sen"
    r"|Rep|Gov|Hon"
    r"|Sr|Jr|Mme|Mlle|Hr|Fr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nr|vs|ca|bzw|z\.B|u\.a"
    r"|[A-Z](?:\.[A-Z])+)\.$"
)


def sentences(text):
    """The sentences of ``text``, in order."""
    found, start = [], 0
    for match in END.finditer(text):
        if match[0][0] == "." and ABBREVIATED.search(text, max(start, match.start() - 12), match.start() + 1):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    if rest := text[start:].strip():
        found.append(rest)
    return found


def first_sentence(text):
    return next(iter(sentences(text)), "")


def last_sentence(text):
    return next(iter(reversed(sentences(text))), "")
