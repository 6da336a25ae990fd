"""A simple guess at the language of a text: its script, or its commonest little words."""

import re
from collections import Counter

COMMON = {
    "en": "the of and to in that is was for on with as it by at from his her he she said has have are an be",
    "de": "der die das und in zu den von mit ist auf für im dem nicht ein eine des sich auch als es an sei",
    "fr": "le la les de des du et en un une est que qui dans pour par sur au aux ce plus pas avec son a été",
    "es": "el la los las de del y en un una que es por con para se su al como más no ha fue",
    "it": "il la di che e un una per del della è in con non gli dei le si da al alla sono nel anche ha",
    "pt": "o a os as de do da e em um uma que não para com por se no na mais dos das ao foi são",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar die heeft",
}
WORDS = {}
for code, common in COMMON.items():
    for common_word in common.split():
        WORDS.setdefault(common_word, []).append(code)
SCRIPTS = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
}
LETTER = re.compile(r"[^\W\d_]")
LOWER_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text):
    """An ISO 639-1 code, or "" where the text is too short or too strange to say."""
    sample = text[:20_000]
    letters = len(LETTER.findall(sample))
    if not letters:
        return ""
    for code, script in SCRIPTS.items():
        share = len(script.findall(sample)) / letters
        if share > (0.1 if code in ("ja", "ko") else 0.4):
            return code
    counts = Counter()
    for word in LOWER_WORD.findall(sample.lower()):
        for code in WORDS.get(word, ()):
            counts[code] += 1 / len(WORDS[word])
    if not counts:
        return ""
    (code, count), *others = counts.most_common(2)
    return code if count >= 2 and count > (others[0][1] if others else 0) * 1.2 else ""
