"""Wording by which an agency withdraws a picture that it has sent: for the photo editor to act upon."""

import re

# Unmistakable wherever they stand, in capitals or not.
ANYWHERE = re.compile(
    r"\b(?:mandatory|urgent|picture|photo|image) kill\b"
    r"|\bkill (?:notice|advisory|order)\b|\bkill (?:this|the) (?:photo|picture|image)\b|\bplease kill\b"
    r"|\b(?:photo|picture|image)s? (?:(?:has|have) been |is |are |was |were )?killed\b"
    r"|\b(?:photo|picture|image) (?:elimination|withdrawal|retraction)\b"
    r"|\bplease (?:delete|eliminate|remove) (?:this|the|all|from)\b"
    r"|\bdo not use\b(?! (?:without|in|on|for|after|before|as|until|this way)\b)"
    r"|\bremove (?:it |them )?from (?:all )?(?:your )?(?:systems?|archives?)\b"
    r"|\bbild(?:er)? (?:wurden? |wird |ist |sind )?zurückgezogen\b|\bbitte nicht (?:mehr )?verwenden\b"
    r"|\b(?:photo|image) (?:retirée|annulée)\b|\bne pas utiliser\b(?! (?:sans|en|sur|pour|avant|après)\b)"
    r"|\bfoto (?:anulada|retirada)\b|\bno (?:usar|utilizar) (?:esta|más)\b",
    re.IGNORECASE,
)
# Ordinary words, but for their capitals; "STRIKES KILL FOUR" is a headline.
SHOUTED = re.compile(
    r"(?:^|[\n*([])\s*KILL(?:ED)?\s*(?:[-–—:!*)\]]|$)|\b(?:WITHDRAWN|RETRACTED|ELIMINATE|ZURÜCKGEZOGEN|ANULADA)\b"
    r"|\bKILL KILL\b",
    re.MULTILINE,
)
# Where an agency speaks to editors, no more than the word is needed.
TO_EDITORS = re.compile(
    r"\b(?:kill(?:ed)?|withdrawn|retracted|eliminat(?:e|ed|ion)|nicht (?:mehr )?verwenden|zurückgezogen"
    r"|anulada|retirée|cancell?ed)\b",
    re.IGNORECASE,
)
AROUND = 160


def kill_words(chosen):
    """The words in ``chosen`` (fact → value) that ask for a kill, one passage a line; "" for none."""
    passages = []
    for name in ("headline", "caption"):
        passages += _passages(str(chosen.get(name, "")), ANYWHERE, SHOUTED)
    passages += _passages(str(chosen.get("instructions", "")), ANYWHERE, TO_EDITORS)
    passages += _passages(str(chosen.get("edit_status", "")), TO_EDITORS)
    return "\n".join(dict.fromkeys(passages))


def _passages(words, *patterns):
    """The line around each first hit, cut where it is long."""
    for pattern in patterns:
        if found := pattern.search(words):
            start = max(words.rfind("\n", 0, found.start()) + 1, found.start() - AROUND // 2)
            end = words.find("\n", found.end())
            end = min(len(words) if end < 0 else end, found.end() + AROUND)
            return [" ".join(words[start:end].split())]
    return []
