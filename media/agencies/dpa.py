"""dpa: captions end in "Foto: Jane Doe/dpa - ACHTUNG: …", some with "(zu dpa «…»)" and the service's name."""

from media.agencies.rules import Rules, compiled, dated, first, matching

RULES = Rules(
    code="dpa",
    name="dpa",
    credit_pattern="{photographer}/dpa",
    aliases=("Deutsche Presse-Agentur", "picture alliance/dpa", "picture alliance"),
    boilerplate=compiled(
        r"\s*\+{3}\s*dpa-Bildfunk\s*\+{3}",
        r"[\s–-]*(?P<instruction>\b(?:ACHTUNG|SPERRFRIST|WICHTIG)\s*:[\s\S]*)$",
        r"[\s–-]*\b(?:Fotos?|Photo|Bild):\s*(?P<name>[^/\n|]{2,60}?)\s*[/|]\s*(?:[^\n/|]{2,40}[/|]\s*)?"
        r"(?:dpa|picture[ -]alliance|dpa-Zentralbild|ZB)\b[^\n.]{0,60}\.?\s*$",
        r"\s*\((?:zu|Illustration zu|Archivbild zu)\s+dpa\b[^()]*\)\s*\.?\s*$",
        r"\s*\(?[cC©]\)?\s*(?:dpa|picture alliance)[^.\n]{0,40}\.?\s*$",
    ),
    identifier=lambda facts, file_name: (
        matching(
            r"\b\d{6}-\d{2}-\d{6}\b",
            *(
                first(facts, name)
                for name in ("image_guid", "transmission_reference", "fixture", "object_name")
            ),
            (file_name or "").replace("_", " "),
        )
        or first(facts, "image_guid", "supplier_image_id")
        or dated(facts)
    ),
)
