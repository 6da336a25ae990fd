"""AP: captions end in "(AP Photo/Jane Doe)", "(AP Photo/Jane Doe, File)" or "(Jane Doe/Pool via AP)"."""

from media.agencies.rules import Rules, compiled, dated, first

RULES = Rules(
    code="ap",
    name="AP",
    credit_pattern="{photographer}/AP",
    aliases=("Associated Press", "The Associated Press", "AP Photo", "AP Images"),
    boilerplate=compiled(
        r"\s*(?P<instruction>\b(?:MANDATORY CREDIT|EDITORIAL USE ONLY|NO SALES)\b[^()]*)$",
        r"\s*\(AP (?:Photo|Foto|Illustration|Images?)\s*/\s*"
        r"(?P<name>[^(),]{2,80}?)\s*(?:,\s*[^()]{2,40})?\)\s*$",
        r"\s*\((?P<name>[^()/]{2,80}?)(?:/[^()]{1,80}?)?\s+via AP(?:,\s*[^()]{2,40})?\)\s*$",
        r"\s*\((?P<name>[^()/]{2,80}?)\s*/\s*(?:AP|The Associated Press)(?:,\s*[^()]{2,40})?\)\s*$",
        r"\s*\(AP(?: Photo)?\)\s*$",
    ),
    identifier=lambda facts, file_name: first(facts, "image_guid", "supplier_image_id") or dated(facts),
)
