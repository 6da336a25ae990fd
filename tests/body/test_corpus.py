"""Bodies that were stored once must go on rendering as they did."""

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from articles import body
from articles.body.blocks import BLOCK_BY_NAME
from articles.body.marks import MARK_BY_NAME

CORPUS = Path(__file__).parent / "corpus"
KEPT = sorted(CORPUS.glob("schema-*/*.json"))


def ids(path):
    return f"{path.parent.name}/{path.stem}"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def as_text(parts):
    """Parts as the corpus writes them down."""
    return "\n".join(
        part if isinstance(part, str) else f"[[{json.dumps(part, ensure_ascii=False, sort_keys=True)}]]"
        for part in parts
    )


@pytest.mark.parametrize("path", KEPT, ids=ids)
def test_a_kept_body_renders_as_it_did(path):
    parts = body.render(read(path), zone=ZoneInfo("Europe/Berlin"))

    assert as_text(parts) == path.with_suffix(".html").read_text(encoding="utf-8")
    assert json.loads(json.dumps(parts)) == parts


@pytest.mark.parametrize("path", KEPT, ids=ids)
def test_a_kept_body_reads_as_it_did(path):
    assert body.plain_text(read(path)) == path.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", KEPT, ids=ids)
def test_a_kept_body_may_be_stored_again(path):
    doc = body.upgrade(read(path))

    assert body.check(doc) == doc


@pytest.mark.parametrize("path", KEPT, ids=ids)
def test_reading_a_body_leaves_it_as_it_is(path):
    doc = read(path)
    for read_it in (body.render, body.plain_text, body.figures, body.pull_quotes, body.upgrade, body.check):
        read_it(doc)

    assert doc == read(path)


def test_every_landed_schema_has_its_corpus():
    numbers = {path.parent.name for path in KEPT}

    assert numbers == {f"schema-{number}" for number in range(1, body.SCHEMA + 1)}


def test_the_corpus_has_every_block_and_every_mark():
    found = set()

    def collect(node):
        found.add(node["type"])
        for child in [*node.get("content", ()), *node.get("marks", ())]:
            collect(child)

    for path in CORPUS.glob(f"schema-{body.SCHEMA}/*.json"):
        collect(read(path))

    assert found == BLOCK_BY_NAME.keys() | MARK_BY_NAME.keys()
