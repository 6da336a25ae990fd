"""Bytes of any encoding become text, and what was replaced is said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import wire
from articles.wire.characters import clean
from tests.wire import STORIES, pictures, speakers

TEXT = (
    "20231120 hafen\nDer Hafen in Märzhausen. Foto: Jana Muster/kni\n\n"
    "Die Stadt sucht einen Käufer für die Fähre, die seit 1961 über den Fluss fährt – ein größeres "
    "Schiff gibt "
    "es hier nicht.\n\n"
    "„Wir müssen uns nichts vormachen, es fehlt überall an Öl“, sagte Bürgermeister Jürgen Größ am Montag."
)


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-16-le", "utf-16-le"),
        ("utf-32", "utf-32-le"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac_roman"),
    ],
)
def test_a_story_reads_the_same_in_every_encoding(encoding, expected):
    decoded = wire.decode(TEXT.encode(encoding))
    assert decoded.text == TEXT
    assert decoded.encoding == expected
    read = wire.read(decoded.text)
    assert pictures(read) == [("20231120 hafen", "Der Hafen in Märzhausen.", "Jana Muster/kni")]
    assert speakers(read) == [("Jürgen Größ", "Bürgermeister")]


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-16"])
@pytest.mark.parametrize("name", ["voices", "digue", "hafen"])
def test_curly_quotes_and_accents_survive_other_encodings(name, encoding):
    text = wire.decode((STORIES / f"{name}.txt").read_bytes()).text
    if encoding == "mac_roman":
        text = text.replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert wire.decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Порт закрыт до пятницы, сообщил начальник порта Иван Петров. Паром стоит у причала."),
        ("koi8_r", "Порт закрыт до пятницы, сообщил начальник порта Иван Петров. Паром стоит у причала."),
        ("cp1253", "Το λιμάνι θα μείνει κλειστό μέχρι την Παρασκευή, δήλωσε ο δήμαρχος της πόλης."),
        ("cp1256", "قال رئيس البلدية إن الميناء سيبقى مغلقا حتى يوم الجمعة بسبب العاصفة"),
        ("cp1250", "Przystań będzie zamknięta do piątku, powiedział burmistrz Łukasz Wiśniewski z Gdańska."),
        ("gb18030", "市长说，由于暴风雨，港口将关闭到星期五，所有的船都在等待天气好转。"),
        ("shift_jis", "市長は、嵐のため港は金曜日まで閉鎖されると述べました。船は待っています。"),
        ("euc_kr", "시장은 폭풍 때문에 항구가 금요일까지 폐쇄된다고 말했습니다."),
    ],
)
def test_other_scripts_are_guessed_and_the_guess_is_said(encoding, text):
    decoded = wire.decode(text.encode(encoding))
    assert decoded.text == text
    assert [doubt.code for doubt in decoded.warnings] == ["encoding"]


def test_text_of_mixed_encodings_is_put_together():
    data = "Café in Zürich, ".encode() + "sagte Jürgen Größ.".encode("cp1252") + " Später mehr.".encode()
    decoded = wire.decode(data)
    assert decoded.text == "Café in Zürich, sagte Jürgen Größ. Später mehr."
    assert [doubt.code for doubt in decoded.warnings] == ["encoding-mixed"]


def test_utf_8_that_was_read_as_windows_1252_is_repaired():
    wrong = "China’s café – “no limits”".encode().decode("cp1252", "replace")
    decoded = wire.decode(wrong.replace("\ufffd", "\x9d").encode("utf-8", "surrogatepass"))
    assert decoded.text.startswith("China’s café – “no limits")
    assert "encoding-repaired" in [doubt.code for doubt in decoded.warnings]


def test_line_endings_and_stray_characters_are_cleaned():
    data = "One\r\nTwo\rThree\u2028Four\x85Five\x0cSix \x02in\x03 the wa\u00adter,\u200b so\x00lid\ufeff."
    decoded = wire.decode(data.encode())
    assert decoded.text == "One\nTwo\nThree\nFour\nFive\nSix  in  the water, solid."
    assert [(doubt.code, doubt.about) for doubt in decoded.warnings] == [("characters-removed", {"count": 6})]


def test_windows_bytes_read_as_latin_1_become_quotation_marks():
    assert clean("\x93No limits\x94 \x96 he said\x85")[0] == "“No limits” – he said…"


def test_damaged_characters_are_kept_and_counted():
    decoded = wire.decode("caf\ufffd".encode())
    assert decoded.text == "caf\ufffd"
    assert [(doubt.code, doubt.about["count"]) for doubt in decoded.warnings] == [("characters-damaged", 1)]


def test_french_typography_and_joined_scripts_keep_their_invisible_characters():
    assert (
        clean("«\u00a0Oui\u00a0» et 10\u202f000\u00a0fois")[0] == "«\u00a0Oui\u00a0» et 10\u202f000\u00a0fois"
    )
    assert clean("می\u200cخواهم") == ("می\u200cخواهم", [])
    assert clean("no\u200cn")[0] == "non"


def test_a_file_that_can_be_no_story_is_refused_with_its_size():
    with pytest.raises(wire.TooLong, match=r"3\.0 MB long; a story may have at most 2 MB"):
        wire.decode(b"x" * 3_000_000)
    with pytest.raises(wire.TooLong):
        wire.read("x" * 3_000_000)


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_no_bytes_make_it_fail(data):
    decoded = wire.decode(data)
    assert clean(decoded.text)[0] == decoded.text
    assert not any(ord(char) < 32 and char not in "\n\t" for char in decoded.text)
    assert all(doubt.message for doubt in decoded.warnings)


@given(st.text(st.characters(), max_size=200))
@settings(max_examples=300, deadline=None)
def test_cleaning_what_is_clean_changes_nothing(text):
    cleaned, _ = clean(text)
    assert clean(cleaned)[0] == cleaned


def test_bytes_that_are_no_text_are_told_from_text():
    assert wire.is_binary(b"\x00\x01\x02\xff\xfe" * 1000)
    assert not wire.is_binary(b"")
    coloured = "\x1b[31mThe harbour\x1b[0m opened. \x00"
    for text in ("The harbour opened.", "Гавань открылась.", "港口重新开放。", coloured):
        assert not any(wire.is_binary(text.encode(encoding)) for encoding in ("utf-8", "utf-16"))
    assert not wire.is_binary("The harbour opened.".encode("utf-16-le"))
    assert not wire.is_binary("Гавань открылась на рассвете.".encode("cp1251"))


def test_the_colours_of_a_terminal_are_no_words():
    text, warnings = clean("\x1b[31mHarbour\x1b[0m opens [31m today\x1b[2K")
    assert text == "Harbour opens [31m today"
    assert [warning.code for warning in warnings] == ["characters-removed"]
