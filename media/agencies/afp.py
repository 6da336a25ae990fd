"""AFP: captions end in "(Photo by JANE DOE / AFP)", "/ AFP / JANE DOE" or "XGTY / AFP PHOTO / JANE DOE"."""

from media.agencies.rules import Rules, compiled, dated, first, matching

MARK = r"(?:XGTY\b\s*/?\s*)?"


def identifier(facts, file_name):
    """Its own number (``AFP_751HA``, ``000_33XY2BN``) is also the name of the file."""
    return (
        first(facts, "image_guid", "supplier_image_id")
        or matching(r"(?<![0-9A-Z])(?:AFP|000)_[0-9A-Z]{4,}", file_name).upper()
        or dated(facts)
    )


RULES = Rules(
    code="afp",
    name="AFP",
    credit_pattern="{photographer}/AFP",
    aliases=("Agence France-Presse", "AFP Photo", "Agence France Presse"),
    boilerplate=compiled(
        r"[\s/–-]*(?P<instruction>(?:RESTRICTED TO EDITORIAL|RESTREINT [AÀ] UN USAGE|RESTRINGIDO A USO)"
        r"[\s\S]*)$",
        r"[\s/–-]*(?P<instruction>(?:MANDATORY CREDIT|MENTION OBLIGATOIRE|CR[EÉ]DITO OBLIGATORIO)\b[\s\S]*)$",
        rf"\s*{MARK}\((?:Photo by|Photo de|Photo par|Foto de|Foto por|Foto von|Photo:?)\s+(?P<name>[^()/]+?)"
        r"\s*/\s*(?:[^()/]+/\s*)*(?:AFP|Agence France-Presse)[^()]*\)\s*$",
        # The same line is sometimes there twice, run together: from the first sign of it to the end.
        rf"[\s/–-]*(?:\n|\s{{2,}}|(?<=[.!?\"”»])\s+|\s/\s+)/?\s*{MARK}AFP PHOTO\s*/\s*"
        r"(?P<name>[^/\n.]{2,60}?)(?:/[^\n]*)?\s*$",
        rf"\s*/?\s*{MARK}(?:PHOTO\s+)?AFP(?:\s+PHOTO)?\s*/\s*(?P<name>[^/\n.]{{2,60}}?)\s*$",
        r"\s*\bXGTY\b\s*/?\s*$",
    ),
    identifier=identifier,
)
