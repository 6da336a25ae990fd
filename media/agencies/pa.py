"""PA: "PA Photo. Picture date: … Photo credit should read: Jane Doe/PA Wire" stands amid the caption."""

from media.agencies.rules import Rules, compiled, dated, first, given, matching


def identifier(facts, file_name):
    """The number of the picture (``2.22150683``) is its title; older files have a file name as reference."""
    title = given(facts, "object_name")
    number = title.removeprefix("2.")
    if number.isdigit() and len(number) >= 7:
        return number
    named = matching(r"^[\w.-]+_\d{5,}(?=\.JPE?G$)", given(facts, "transmission_reference"))
    return named or first(facts, "image_guid", "supplier_image_id") or dated(facts)


RULES = Rules(
    code="pa",
    name="PA",
    credit_pattern="{photographer}/PA",
    aliases=("PA Media", "PA Wire", "PA Images", "Press Association"),
    boilerplate=compiled(
        r"\s*Photo credit should read:?\s*(?P<name>[^/.\n]{2,60}(?:\.\s[^/.\n]{2,40})?)/[^.\n]{2,60}\.?",
        r"\s*(?P<instruction>\bRESTRICTIONS?:\s[\s\S]*?)(?=\n|$)",
        r"\s*(?P<instruction>"
        r"\b(?:EDITORIAL USE ONLY|EMBARGOED (?:TO|UNTIL)|MANDATORY CREDIT|NO SALES)\b[^.\n]*\.?)",
        r"\s*\b(?:PA|PRESS ASSOCIATION) Photo\.",
        r"\s*\b(?:Picture|Issue|Photo) date: [^.\n]{4,60}(?:\.|$)",
        r"\s*\bSee PA stor(?:y|ies) [^.\n]{2,80}(?:\.|$)",
    ),
    identifier=identifier,
)
