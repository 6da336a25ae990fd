"""The schema as one: for the ``prosemirror`` package, and as JSON to compare the editor's with."""

from functools import cache

from prosemirror.model import Schema

from .blocks import BLOCKS, prosemirror_attrs
from .marks import MARKS
from .upgrades import SCHEMA


@cache
def schema():
    """The ``prosemirror`` package's schema object, made at first need."""
    return Schema(
        {
            "nodes": {block.name: block.node_spec() for block in BLOCKS},
            "marks": {mark.name: {**mark.spec(), "attrs": prosemirror_attrs(mark.attrs)} for mark in MARKS},
        }
    )


def spec():
    """What the editor's nodes and marks must say too: defaults, content, and marks in order of rank."""
    return {
        "schema": SCHEMA,
        "nodes": {block.name: block.spec() for block in BLOCKS},
        "marks": {mark.name: mark.spec() for mark in MARKS},
    }
