"""Suppliers without rules of their own: nothing is cut, and only identifiers made to be unique count."""

from media.agencies.rules import Rules, first


def identifier(facts, file_name):
    return first(facts, "image_guid", "supplier_image_id", "asset_id")


RULES = Rules(code="", identifier=identifier)
