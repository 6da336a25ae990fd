"""Guessing which encoding bytes that are no UTF-8 are in, by how plausible the text would read."""

import codecs
import re

# For each encoding the letters that text in it is full of.
SINGLE = {
    "cp1252": "äöüßéèêàâçñóíáúôîãõåæøÄÖÜÉ“”‘’–—„«»…€",
    "mac_roman": "äöüßéèêàâçñóíáúôîãõåæøÄÖÜÉ“”‘’–—„«»…€",
    "cp1250": "ąćęłńóśźżŁŚŻčďěňřšťůžýáíéőű“”‘’–—„",
    "cp1251": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфё«»“”–—",
    "koi8_r": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфё",
    "cp1253": "αοιετσνηυρπκμλςγδέάήίόύώ",
    "cp1255": "יוהלאמרתבשנדעפחקגזסטכצםןךףץ",
    "cp1256": "اليمنرتوبدسعفهحقكجشطصخضذغثظزةىأإء،؛؟",
}
LATIN = ("cp1252", "mac_roman", "cp1250")
MULTI = {
    "shift_jis": re.compile("[\u3041-\u30fe]"),
    "euc_kr": re.compile("[이다에를은는가의하고로을한지서도기사시대자일해정인]"),
    "gb18030": re.compile("[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会主发年同]"),
    "big5": re.compile("[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會主發年同]"),
}
HIGH = re.compile("[^\x00-\x7f]")
LETTERS = re.compile(rb"[A-Za-z]")
QUOTE_AT_WORD_START = re.compile(r"(?:^|[\s(\[])[“„‘«]\w")
QUOTE_AT_WORD_END = re.compile(r"[\w.,!?][”’»“](?=\W|$)|\w’\w")
CAPITAL_IN_WORD = re.compile(r"[a-z][À-ÖØ-ÞŠŽ][a-z]")
SYMBOL_IN_WORD = re.compile(r"[a-z][^\w\s\x00-\x7f’‘'–—…«»“”-][a-z]")


def _windows(error):
    """Bytes that the encoding does not know, read as Windows-1252, at worst as Latin-1."""
    bad = error.object[error.start : error.end]
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in bad), error.end


codecs.register_error("wire-windows", _windows)


def guess(data, sample=20_000):
    """The most plausible encoding; ``cp1252`` when nothing is better."""
    first = next((i for i, byte in enumerate(data) if byte > 127), 0)
    start = max(0, first - 200)
    data = data[start : start + sample]
    if not has_own_script(data):
        names = LATIN
    elif found := _multi_byte(data):
        return found
    else:
        names = SINGLE
    scores = {name: _score(data.decode(name, "replace"), SINGLE[name]) for name in names}
    best = max(scores, key=scores.get)
    return best if scores[best] > scores["cp1252"] else "cp1252"


def has_own_script(data):
    """Whether the letters are other than Latin ones: the words themselves lie above ASCII."""
    return sum(byte > 127 for byte in data) > 0.5 * len(LETTERS.findall(data))


def _multi_byte(data):
    shares = {}
    for name, common in MULTI.items():
        text = data.decode(name, "replace")
        high = HIGH.findall(text)
        if len(high) >= 4 and "\ufffd" not in text[:-2]:
            shares[name] = len(common.findall(text)) / len(high)
    best = max(shares, key=shares.get, default="")
    return best if best and shares[best] > 0.08 else ""


def _score(text, common):
    high = HIGH.findall(text)
    if not high:
        return 0
    wanted = set(common)
    score = sum(char in wanted for char in high)
    score += 2 * len(QUOTE_AT_WORD_START.findall(text)) + 2 * len(QUOTE_AT_WORD_END.findall(text))
    score -= 3 * len(CAPITAL_IN_WORD.findall(text)) + 3 * len(SYMBOL_IN_WORD.findall(text))
    return (score - 2 * text.count("\ufffd")) / len(high)
