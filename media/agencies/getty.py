"""Getty Images: captions end in "(Photo by Jane Doe/Getty Images)", some with a note to the user."""

from media.agencies.rules import Rules, compiled, first, given


def identifier(facts, file_name):
    """The asset's number; older files have it as their title."""
    title = given(facts, "object_name")
    return (
        first(facts, "asset_id")
        or (title if title.isdigit() and len(title) >= 6 else "")
        or first(facts, "supplier_image_id", "image_guid")
    )


RULES = Rules(
    code="getty",
    name="Getty Images",
    credit_pattern="{photographer}/Getty Images",
    aliases=("Getty", "Getty Images Europe"),
    boilerplate=compiled(
        r"\s*(?P<instruction>\bNOTE TO USER: [\s\S]*)$",
        r"\s*\((?P<instruction>EDITORIAL USE ONLY[^()]*)\)\s*$",
        r"\s*\((?:Photo|Photograph|Illustration)(?: Illustration)? (?:by|credit should read)\s*:?\s*"
        r"(?P<name>[^()/]{2,80}?)\s*(?:/|\bvia\b)[^()]*Getty Images[^()]*\)\s*$",
        r"\s*\((?:Photo|Photograph) by Getty Images\)\s*$",
        ignore_case=True,
    ),
    identifier=identifier,
)
