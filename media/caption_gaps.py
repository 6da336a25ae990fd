"""Filling the gaps of a caption template with what is known of a picture."""

import re

from django.utils import formats, timezone

GAP = re.compile(r"\{(\w*)\}")
NAMES = (
    "headline",
    "city",
    "country",
    "date",
    "time",
    "taken_at",
    "photographer",
    "agency",
    "credit",
    "slug",
)


def unknown(text):
    """The names in braces that stand for nothing."""
    return [name for name in GAP.findall(text) if name not in NAMES]


def fill(text, facts):
    """``text`` with its gaps filled from ``facts`` (fields of a photo → values); the unknown leaves none."""
    values = _values(facts)
    done = GAP.sub(lambda gap: values.get(gap[1], gap[0]), text)
    # A gap without a value takes the spaces and the comma around it along.
    done = re.sub(r"\s+([,.;:])", r"\1", done)
    done = re.sub(r"(?:[,;:]\s*)+([,;:.])", r"\1", done)
    return re.sub(r"[^\S\n]{2,}", " ", done).strip(" ,;:")


def append(caption, words):
    """``words`` after ``caption``; what stands there already is not said twice."""
    if not words or words in caption:
        return caption
    return f"{caption.rstrip()} {words}".strip()


def _values(facts):
    taken = facts.get("taken_at")
    local = taken and timezone.localtime(taken)
    named = {
        name: str(facts.get(name) or "") for name in ("headline", "city", "country", "photographer", "slug")
    }
    return {
        **named,
        "agency": str(facts.get("agency") or ""),
        "credit": str(facts.get("credit_line") or ""),
        "date": formats.date_format(local, "DATE_FORMAT") if local else "",
        "time": formats.date_format(local, "TIME_FORMAT") if local else "",
        "taken_at": formats.date_format(local, "DATETIME_FORMAT") if local else "",
    }
