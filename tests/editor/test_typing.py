"""Typing into the editor, and the value that the form sends."""

from tests.editor.desk import doc, paragraph


def test_an_empty_editor_takes_words(desk):
    desk.open()
    desk.text.click()
    desk.type("The harbour opened at dawn.")
    assert desk.kinds == ["paragraph"]
    assert desk.words(desk.blocks[0]) == "The harbour opened at dawn."
    assert desk.value["attrs"] == {"schema": 1}


def test_the_value_is_untouched_until_something_changes(desk):
    stored = doc(paragraph("Kept as it is.", "keptasitis"))
    desk.open(stored)
    desk.text.click()
    assert desk.value == stored
