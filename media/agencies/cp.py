"""The Canadian Press: captions end in "THE CANADIAN PRESS/Jane Doe" or "LA PRESSE CANADIENNE/Jane Doe"."""

from media.agencies.rules import Rules, compiled, dated, first

RULES = Rules(
    code="cp",
    name="The Canadian Press",
    credit_pattern="{photographer}/The Canadian Press",
    aliases=("Canadian Press", "CP"),
    boilerplate=compiled(
        r"\s*(?P<instruction>\b(?:MANDATORY CREDIT|EDITORIAL USE ONLY|NO SALES)\b[^()]*)$",
        r"\s*\(?\b(?:THE CANADIAN PRESS|LA PRESSE CANADIENNE)(?: IMAGES)?\s*/\s*"
        r"(?P<name>[^/\n.]{2,60}?(?:\s[A-Z]\.\s[^/\n.]{2,40}?)?)(?:\s*/\s*[^/\n.]{2,60})?\)?\.?\s*$",
    ),
    # Its reference (DPI755) is a photographer's running number.
    identifier=lambda facts, file_name: first(facts, "image_guid", "supplier_image_id") or dated(facts),
)
