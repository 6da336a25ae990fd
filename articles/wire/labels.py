"""Labelled lines above and below a story: “HEADLINE: …”, “Von: …”, “Keywords: …”."""

import re
from typing import NamedTuple

FIELDS = {
    "headline": (
        "headline|head|hed|title|main headline|titel|überschrift|schlagzeile|titre|título|titular|titolo"
    ),
    "kicker": "kicker|overline|strap|dachzeile|spitzmarke|surtitre|antetítulo|occhiello",
    "standfirst": (
        "standfirst|stand-first|summary|dek|deck|subheadline|sub-headline|sub headline|subheading|subhead"
        "|subtitle|strapline|teaser|intro|abstract|excerpt|vorspann|unterzeile|untertitel|zusammenfassung"
        "|chapô|chapo|chapeau|sous-titre|résumé|entradilla|sumario|subtítulo|bajada|sommario"
    ),
    "slug": "slug|slugline|slug line|story slug|kennung|catchline",
    "byline": (
        "byline|by-line|by|author|authors|writer|reporter|words by|words"
        "|autor|autorin|autoren|von|auteur|par|por"
    ),
    "dateline": "dateline|location|place|ort|ortsmarke|lieu|lugar",
    "date": "date|published|publication date|datum|fecha|data",
    "section": "section|category|channel|desk|ressort|rubrik|rubrique|sección|sezione",
    "tags": (
        "tags|tag|keywords|key words|keyword|topics|subjects|stichwörter|stichworte|schlagwörter|schlagworte"
        "|mots-clés|mots clés|mots-clefs|palabras clave|etiquetas"
    ),
    "agency": "agency|agentur|agence|agencia|provider|source|quelle",
    "language": "language|sprache|langue|idioma",
    "embargo": "embargo|embargoed|embargoed until|embargo until|under embargo until|sperrfrist",
    "text": "body|text|story|copy|article|full text|main text|artikel|texte|texto|cuerpo",
    "note": (
        "word count|wordcount|length|priority|urgency|version|status|id|ref|reference|item|category code"
        "|edition|for immediate release|eds|editors|ed|note|nb|note to desk|länge|umfang|zeilen|update"
        "|updates"
        "|advisory|copyright|contact|press contact|media contact|kontakt|redaktion|phone|email|e-mail|tel"
    ),
}
FIELD_OF = {label: name for name, labels in FIELDS.items() for label in labels.split("|")}
_LABELS = "|".join(re.escape(label) for label in sorted(FIELD_OF, key=len, reverse=True))
LABEL = re.compile(
    rf"(?P<mark>[\[(*_#\s]{{0,6}})(?P<label>{_LABELS})[*_]*\s?(?P<colon>[:：=]|[-–—]{{1,2}}(?=\s"
    rf"|$))[*_]*\s*(?P<value>.*)",
    re.I | re.S,
)
# These words begin sentences too: only in capitals, or with a colon, are they labels.
DASHED = {"headline", "title", "titel", "byline", "slug", "summary", "standfirst", "kicker", "dateline"}
LATE = {"tags", "section", "slug", "byline", "agency", "language", "date", "note", "embargo"}


class Label(NamedTuple):
    field: str
    label: str
    value: str


def read_label(line):
    """The field, label and value of a labelled line, or None."""
    if len(line) > 2000 or not (match := LABEL.match(line)):
        return None
    word = match["label"].lower()
    if match["colon"] not in (":", "：", "=") and word not in DASHED:
        return None
    value = match["value"].strip()
    label = line[: match.start("value")].strip()
    # “By: the time …” is no byline, “Words: 512” no author.
    field = FIELD_OF[word]
    if field == "byline" and (len(value.split()) > 14 or value.isdigit()):
        field = "note"
    if match["mark"].strip() in ("*", "**", "_", "__") and value.endswith(match["mark"].strip()):
        value = value.removesuffix(match["mark"].strip())
    return Label(field, label, value)


def read_tags(value):
    """The tags in a list that commas, semicolons, slashes or number signs part."""
    parts = re.split(r"[,;|\n]", value)
    if len(parts) == 1:
        parts = re.split(r"\s*/\s*|\s#", value)
    return [tag for part in parts if (tag := part.strip(" .#"))]
