"""Agency furniture around a story: end signs, sign-offs, copyright lines, notes to editors."""

import re

from .agencies import is_agency

# Nothing after these belongs to the story.
END = re.compile(
    r"[-–—*#. /(\[]*(?:ends?|endit|ende|fin|fine|schluss|خلص)[-–—*#. /)\]]*|#{2,}|x{3,}"
    r"|[-–—*#(\[ ]+30[-–—*#)\] ]+",
    re.I,
)
MORE = re.compile(
    r"[-–—*.(\[ ]*(?:MORE|more to (?:come|follow)|more follows|MORE TO (?:COME|FOLLOW)|MORE FOLLOWS"
    r"|à suivre|A SUIVRE|mehr folgt|folgt mehr|wird fortgesetzt|sigue|SIGUE)[-–—*.)\] ]*"
)
# What follows in the same breath is addressed to desks, down to the next picture.
HEADING = re.compile(
    r"[-–—*#=( ]{0,8}(?:attention(?:,? (?:news )?editors)?|notes? (?:to|for) (?:the )?(?:news )?editors?"
    r"|editors?['’]?s?['’]? notes?|editorial notes?|hinweise? (?:an|für) die redaktion(?:en)?"
    r"|redaktionshinweise?|notes? aux (?:rédacteurs|rédactions)|nota a los editores|(?:dpa-?)?notizblock"
    r"|(?:dpa )?notebook|(?:media |press )?contacts?|for (?:more|further) information|about the author"
    r"|not for publication|die folgenden informationen.*)\b[-–—*#=): ]*",
    re.I,
)
NOTE = re.compile(
    r"[(\[]?(?:(?:additional |further )?reporting by|(?:re)?writing by|(?:compiled|translated|edited) by"
    r"|editing by|graphics? by|desk:|writing and|eds?:|editors?:|embargo|sperrfrist|sous embargo|eds "
    r"|not for publication|correct(?:s|ing|ed)|updates?\b(?= with|s? to| throughout)|updates,|adds |recasts"
    r"|rewrites|refiles|repeats|clarifies|with (?:photos?|pictures?|video|graphic)"
    r"|achtung|berichtigung|korrektur|wiederholung|aktualisiert|actualise|actualisation"
    r"|© ?\S|\(c\) ?\S|copyright |all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|this (?:story|article|report) (?:was|is|has been) (?:generated|edited"
    r"|published|auto-generated|translated)|(?:.{0,60})contributed to this (?:report|story))",
    re.I,
)
BRACKETED_NOTE = re.compile(
    r"\((?:adds|updates|recasts|rewrites|refiles|repeats|corrects|clarifies|achtung|berichtigung|eds|with|"
    r"reporting|additional|writing|editing|compiled|translated|note)\b.*\)[.]?",
    re.I | re.S,
)
EMBARGO = re.compile(r"\W*(?:under |strict |sous )*(?:embargo|sperrfrist)", re.I)
PRIORITY = re.compile(
    r"(?:\(?(?:urgent|breaking(?: news)?|alert|flash|extra|eil(?:meldung)?|update ?\d*"
    r"|\d(?:st|nd|rd|th) (?:lead|ld)|lead|writethru|write-through|exclusive|advance|advisory|repeat|dringend"
    r"|zusammenfassung|snap|bulletin)\)?[\s:!,.-]*){1,3}",
    re.I,
)
# “bur-abc/def”, “hh/ph/ts/hd”, “dpa wsz jln npr”, “AP-WF-11-13-13 1509GMT”, “afp/jd”
INITIALS = re.compile(r"(?:bur[-/])?[a-z]{2,4}(?:[-/][a-z]{2,4}){1,6}(?:[-/][A-Z]{2,4})?\.?")
DPA_INITIALS = re.compile(r"(?:dpa|afp|epd|kna|apa|sda)(?:/[a-z]{2,3})?(?: [a-z][a-z0-9/]{1,7}){1,6}")
# The same of an agency that we do not know, as the very last words of a text.
SPACED_INITIALS = re.compile(r"[a-z]{2,5}(?: [a-z]{2,4}){1,5}")
STAMPED = re.compile(r"[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d.{0,20}|\d{6} (?:GMT|UTC|[A-Z]{3,4}) .{0,12}")
RULE = re.compile(r"[-–—_=*#~•·+. ]{2,}|[*#~§]")


def is_rule(line):
    """A line of signs, without a letter or figure."""
    return bool(RULE.fullmatch(line[:200])) and len(line) <= 200


def is_end(line):
    """The sign that the story is over (“ENDS”, “-30-”)."""
    return len(line) <= 20 and bool(END.fullmatch(line)) and (line != line.lower() or not line.isalpha())


def is_more(line):
    return len(line) <= 30 and bool(MORE.fullmatch(line))


def is_notes_heading(line):
    """A heading after which everything is for editors (“Notes to editors:”)."""
    match = HEADING.match(line)
    if not match:
        return False
    rest = line[match.end() :]
    return not rest or match[0].rstrip().endswith(":") or "EDITOR" in match[0]


def is_sign_off(line):
    """Initials, an agency's bare name, credits of reporters and desks, copyright lines."""
    if len(line) > 1000:
        return False
    if len(line) <= 40 and (
        any(pattern.fullmatch(line) for pattern in (INITIALS, DPA_INITIALS, STAMPED)) or is_agency(line)
    ):
        return True
    if BRACKETED_NOTE.fullmatch(line):
        return True
    return len(line) <= 400 and bool(NOTE.match(line)) and _is_note(line)


def _is_note(line):
    """“Reporting by Jane Doe” is a note; “Copyright law is changing, ministers said.” is not."""
    if line[0] in "([©":
        return True
    word = re.match(r"\w*", line)[0].lower()
    is_short = len(line.split()) <= 12 and line[-1] not in ".!?"
    if word in ("copyright", "eds", "ed", "editors", "embargo", "embargoed", "sperrfrist", "desk", "achtung"):
        return ":" in line[:30] or any(map(str.isdigit, line[:40])) or line[:8].isupper()
    if word in ("all", "alle", "tous", "todos"):
        return len(line) < 80
    if re.fullmatch("adds|updates?|recasts|rewrites|refiles|repeats|clarifies|with", word):
        return line[:5].isupper() or is_short
    if word.startswith("correct") or word in ("berichtigung", "korrektur", "wiederholung", "aktualisiert"):
        return line[:5].isupper() or ":" in line[:20] or is_short
    return True


def is_priority(line):
    """“URGENT”, “1ST LEAD”: how pressing the copy is."""
    return len(line) <= 40 and bool(PRIORITY.fullmatch(line))
