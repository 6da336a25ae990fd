"""EPA: captions begin with "epa08283771" and end in "EPA-EFE/JANE DOE", restrictions behind it."""

from media.agencies.rules import Rules, compiled, dated, first, matching

RULES = Rules(
    code="epa",
    name="EPA",
    credit_pattern="{photographer}/EPA",
    aliases=("European Pressphoto Agency", "EPA-EFE", "EPA Images"),
    boilerplate=compiled(
        r"^\s*epa\d{6,}\s+",
        r"[\s/–-]*(?P<instruction>\b(?:HANDOUT )?"
        r"(?:EDITORIAL USE ONLY|NO SALES|NO ARCHIVES|MANDATORY CREDIT)\b[^()]*)$",
        r"\s*\bEPA(?:-EFE)?\s*/\s*(?P<name>[^/\n.]{2,60}?(?:\s[A-Z]\.\s[^/\n.]{2,40}?)?)"
        r"(?:\s*/\s*[^/\n.]{2,40})?\.?\s*$",
    ),
    identifier=lambda facts, file_name: (
        matching(
            r"epa\d{6,}", *(first(facts, name) for name in ("object_name", "caption", "fixture")), file_name
        ).lower()
        or first(facts, "image_guid", "supplier_image_id")
        or dated(facts)
    ),
)
