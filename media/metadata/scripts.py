"""Words in other scripts than the Latin one, in the character sets that were theirs before Unicode.

Agencies of the 1990s and 2000s wrote IIM in the character set of their computers and named none. Words in
Cyrillic or Greek are then nearly all bytes beyond ASCII, which words in Latin letters never are.
"""

# Character set → the letters that its languages use most.
COMMON = {
    "cp1251": "оеаинтсрвлкдпм",
    "koi8-r": "оеаинтсрвлкдпм",
    "cp1253": "αοιετσνηυρπκμλ",
    "shift_jis": "のにはをたがでとし",
    "euc-jp": "のにはをたがでとし",
    "euc-kr": "이다의는에을가한",
    "gb18030": "的一是在不了有和人中国新华社",
    "big5": "的一是在不了有和人中國社",
}
FOREIGN = 0.6  # of the letters, from which on the words are hardly Latin


def foreign(value):
    """The character set of ``value`` (bytes), where it seems to be words in none but another script; ""."""
    beyond = sum(byte > 0x7F for byte in value)
    latin = sum(chr(byte).isalpha() for byte in value if byte < 0x80)
    if beyond < 6 or beyond < FOREIGN * (beyond + latin):
        return ""
    best, charset = max((_likely(value, charset, common), charset) for charset, common in COMMON.items())
    return charset if best > 0 else ""


def _likely(value, charset, common):
    """The share of common letters among those beyond ASCII; 0 where the bytes are not of the set at all."""
    try:
        words = value.decode(charset)
    except UnicodeDecodeError:
        return 0
    beyond = [character for character in words if ord(character) > 0x7F]
    if any(not (character.isprintable() or character.isspace()) for character in beyond):
        return 0
    hits = sum(character in common for character in beyond) / len(beyond)
    # Capitals inside a word: the neighbouring set, in which case is the other way round.
    shouted = sum(a.islower() and b.isupper() for a, b in zip(words, words[1:], strict=False))
    return max(0, hits - shouted / len(beyond)) if hits >= 0.15 else 0
