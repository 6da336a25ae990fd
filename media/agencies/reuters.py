"""Reuters: captions end in "REUTERS/Jane Doe", some followed by a note to editors or the day's mark."""

from media.agencies.rules import Rules, compiled, dated, first, matching


def identifier(facts, file_name):
    """Its number (``RC2ZYH9V73PW``, ``LYNXMPEA6F0MS``) stands in the fixture, and in the name of the file."""
    number = r"\b(?:RC[0-9A-Z]{10,14}|LYNX[0-9A-Z]{8,12}|GM1E[0-9A-Z]{8,12})"
    file_name = (file_name or "").replace("_", " ")
    return matching(number, first(facts, "fixture"), file_name).upper() or dated(facts)


RULES = Rules(
    code="reuters",
    name="Reuters",
    credit_pattern="{photographer}/Reuters",
    aliases=("Thomson Reuters", "Reuters TV", "Reuters Pictures"),
    boilerplate=compiled(
        r"\s*(?P<instruction>"
        r"\b(?:ATTENTION EDITORS?|FOR EDITORIAL USE ONLY|NO RESALES|MANDATORY CREDIT)\b[\s\S]*)$",
        r"[\s-]*\bTPX IMAGES? OF THE DAY\s*$",
        r"\s*\bREUTERS\s*/\s*(?P<name>[^/\n.]{2,60}?(?:\s[A-Z]\.\s[^/\n.]{2,40}?)?)"
        r"(?:\s*/\s*(?:File Photo|Files|Pool|Handout))*(?:\s+via\s+[^\n.]{2,60})?\.?\s*$",
        r"\s*\(?(?P<name>[^().\n/]{2,60})/(?:Handout|Pool)\s+via\s+REUTERS\)?\.?\s*$",
        r"\s*(?<=[.!?\"”])\s*Handout via REUTERS\.?\s*$",
        r"\s*\((?:Photo by )?(?P<name>[^()/]{2,60})/\s*REUTERS\)\s*$",
    ),
    identifier=identifier,
)
