"""Who says a quote, as the text names them: names, titles, roles, pronouns, in several languages."""

import pytest

from articles.wire.quotes import propose
from articles.wire.story import Paragraph, WireStory
from tests.wire import codes, speakers


def quoted(text, language="en"):
    story = WireStory(language=language, blocks=[Paragraph(part) for part in text.split("\n\n")])
    propose(story)
    return story


SAID = '"The harbour will be closed until Friday at the earliest,"'
COLON = '"The harbour will be closed until Friday at the earliest."'

ENGLISH = [
    (f"{SAID} said Anna Berg, head of the port authority.", "Anna Berg", "head of the port authority"),
    (f"{SAID} Anna Berg, head of the port, told reporters.", "Anna Berg", "head of the port"),
    (f"Anna Berg, head of the port, said: {COLON}", "Anna Berg", "head of the port"),
    (f"But the port's director, Anna Berg, insisted: {COLON}", "Anna Berg", "the port's director"),
    (f"In a post on X, Anna Berg wrote: {COLON}", "Anna Berg", ""),
    (f"Asked about the delay, Anna Berg replied: {COLON}", "Anna Berg", ""),
    (f"{SAID} said President Xi Jinping.", "Xi Jinping", "President"),
    (f"{SAID} Foreign Minister S. Jaishankar said on Friday.", "S. Jaishankar", "Foreign Minister"),
    (
        f"{SAID} said European Commission President Ursula von der Leyen.",
        "Ursula von der Leyen",
        "European Commission President",
    ),
    (f"{SAID} said UN Secretary-General Anna Berg.", "Anna Berg", "UN Secretary-General"),
    (f"{SAID} said WHO chief Anna Berg.", "Anna Berg", "WHO chief"),
    (f"{SAID} said Israel's Prime Minister Anna Berg.", "Anna Berg", "Israel's Prime Minister"),
    (f"{SAID} said Kremlin spokesman Pyotr Ilin.", "Pyotr Ilin", "Kremlin spokesman"),
    (f"{SAID} said ministry spokesman Ashraf al-Qudra.", "Ashraf al-Qudra", "ministry spokesman"),
    (f"{SAID} said the institute's director, Anna Berg.", "Anna Berg", "the institute's director"),
    (f"{SAID} said fisherman Ole Petersen, 61.", "Ole Petersen", "fisherman"),
    (f"{SAID} said Anna Berg, 42, a welder from Borum, on Monday.", "Anna Berg", "a welder from Borum"),
    (f"{SAID} said Anna Berg of the Harbour Trust.", "Anna Berg", "of the Harbour Trust"),
    (f"{SAID} said Anna Berg on Tuesday.", "Anna Berg", ""),
    (f"{SAID} said Anna Berg, adding that nobody had been hurt.", "Anna Berg", ""),
    (f"{SAID} said Anna Berg, who runs the ferry.", "Anna Berg", "who runs the ferry"),
    (f"{SAID} said Anna Berg, who had waited since dawn.", "Anna Berg", ""),
    (f"{SAID} said Dr. Amara Nwosu, a marine biologist.", "Dr. Amara Nwosu", "a marine biologist"),
    (f"{SAID} said Maj. Gen. Pat Ryle, the commander.", "Maj. Gen. Pat Ryle", "the commander"),
    (f"{SAID} said Robert F. Kenning Jr., the secretary.", "Robert F. Kenning Jr.", "the secretary"),
    (
        f"{SAID} said Jean-Luc Moreau-Lévy, mayor of Port-Clair.",
        "Jean-Luc Moreau-Lévy",
        "mayor of Port-Clair",
    ),
    (f"{SAID} said Mary O'Connor.", "Mary O'Connor", ""),
    (f"{SAID} said Ngũgĩ wa Thiong'o, the novelist.", "Ngũgĩ wa Thiong'o", "the novelist"),
    (
        f"{SAID} said Anna Berg, director of research, policy and outreach at the Trust, in a statement.",
        "Anna Berg",
        "director of research, policy and outreach at the Trust",
    ),
    (
        f"{SAID} said Anna Berg, chief executive of Acme Inc., the company behind the plan.",
        "Anna Berg",
        "chief executive of Acme Inc., the company behind the plan",
    ),
    (f"Anna Berg and Tom Hale said in a joint statement: {COLON}", "Anna Berg and Tom Hale", ""),
    (f"{SAID} a ministry spokesman said.", "a ministry spokesman", ""),
    (f"{SAID} said a spokesman for the Harbour Ministry.", "a spokesman for the Harbour Ministry", ""),
    (f"{SAID} one resident, who declined to give her name, told NordPress.", "one resident", ""),
    (f"{SAID} the company said in a statement.", "the company", ""),
    (
        "According to Anna Berg, head of the port, “the harbour will be closed until Friday and perhaps "
        "even until Monday”.",
        "Anna Berg",
        "head of the port",
    ),
    (SAID, "", ""),
]
GERMAN = [
    (
        "„Der Hafen bleibt bis Freitag geschlossen“, sagte Anna Berg, Leiterin des Amts, am Montag.",
        "Anna Berg",
        "Leiterin des Amts",
    ),
    (
        "„Der Hafen bleibt bis Freitag geschlossen“, sagte Bürgermeisterin Anna Berg (SPD) der dpa.",
        "Anna Berg",
        "Bürgermeisterin (SPD)",
    ),
    (
        "„Der Hafen bleibt bis Freitag geschlossen“, sagte der Leiter des Amts, Jan Holm.",
        "Jan Holm",
        "der Leiter des Amts",
    ),
    ("„Der Hafen bleibt bis Freitag geschlossen“, so Ursula von der Leyen.", "Ursula von der Leyen", ""),
    ("»Der Hafen bleibt bis Freitag geschlossen«, klagte Fischer Ole Petersen.", "Ole Petersen", "Fischer"),
    ('"Der Hafen bleibt bis Freitag geschlossen", teilte die Polizei mit.', "die Polizei", ""),
    ("Am Montag sagte Jan Holm: „Der Hafen bleibt bis Freitag geschlossen.“", "Jan Holm", ""),
    (
        "„Der Hafen bleibt bis Freitag geschlossen“, sagte Jan Holm von der Universität Kiel.",
        "Jan Holm",
        "von der Universität Kiel",
    ),
]
FRENCH = [
    (
        "« Le port restera fermé ici », a déclaré Jeanne Dupont, maire de Port-Clair.",
        "Jeanne Dupont",
        "maire de Port-Clair",
    ),
    ("« Le port restera fermé ici », a déclaré à l’AFP Jeanne Dupont, maire.", "Jeanne Dupont", "maire"),
    (
        "« Le port restera fermé ici », estime de son côté le président Jean Morel.",
        "Jean Morel",
        "le président",
    ),
    (
        "Selon Jeanne Dupont, maire, « le port restera fermé ici jusqu’à vendredi et peut-être même après ».",
        "Jeanne Dupont",
        "maire",
    ),
]
SPANISH = [
    (
        "«El puerto seguirá cerrado hoy», dijo Juana Ríos, alcaldesa de Vigo.",
        "Juana Ríos",
        "alcaldesa de Vigo",
    ),
    ('"El puerto seguirá cerrado hoy", dijo a la AFP Juan Ríos, pescador.', "Juan Ríos", "pescador"),
]
CASES = [
    (language, *case)
    for language, cases in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for case in cases
]


@pytest.mark.parametrize(("language", "text", "speaker", "role"), CASES)
def test_a_speaker_and_their_role_are_as_the_text_has_them(language, text, speaker, role):
    assert speakers(quoted(text, language)) == [(speaker, role)]


def test_a_surname_and_a_pronoun_mean_somebody_named_before():
    story = quoted(
        "Joe Webster, an expert on seals, described the plan as “bold”.\n\n"
        "“The threat means that nobody can plan beyond the summer any more,” Webster said.\n\n"
        "“And nobody wants to be the first to say so,” he added."
    )
    assert speakers(story) == [("Joe Webster", "an expert on seals")] * 2
    assert [quote.how for quote in story.quotes] == ["surname", "pronoun"]
    assert story.quotes[0].confidence > story.quotes[1].confidence
    assert codes(story) == ["speaker-pronoun"]


def test_the_full_name_may_come_after_the_surname():
    story = quoted(
        "“Two years is a long time for a town,” Berg wrote.\n\nAnna Berg, the mayor, declined to say more."
    )
    assert speakers(story) == [("Anna Berg", "the mayor")]


def test_a_pronoun_means_whoever_was_introduced_last():
    story = quoted(
        "“We lost everything in one night,” said Anna Berg, a baker.\n\n"
        "Ole Petersen, 61, has fished here for forty years.\n\n"
        "“There is nothing left to catch in these waters,” he said."
    )
    assert [speaker for speaker, _ in speakers(story)] == ["Anna Berg", "Ole Petersen"]


def test_a_pronoun_does_not_mean_a_person_of_the_other_sex():
    story = quoted(
        "“We lost everything in one night,” said Mrs Anna Berg, a baker.\n\n"
        "Mr Ole Petersen, a neighbour, said he had seen the flames.\n\n"
        "“The bread was still in the oven when they came,” she said."
    )
    assert story.quotes[1].speaker == "Mrs Anna Berg"


def test_two_people_of_one_name_are_a_doubt():
    story = quoted(
        "Anna Berg, the mayor, spoke first.\n\nTom Berg, her brother, spoke last.\n\n"
        "“We have never agreed on anything in this family,” Berg said."
    )
    assert "speaker-ambiguous" in codes(story)
    assert story.quotes[0].confidence < 0.8


def test_parts_around_an_attribution_are_one_quote():
    story = quoted("“We lost everything,” said Anna Berg. “The boats, the nets, the shed.”")
    assert [quote.text for quote in story.quotes] == ["We lost everything. The boats, the nets, the shed."]
    story = quoted("“We lost everything,” Anna Berg said, “and nobody came.”")
    assert [quote.text for quote in story.quotes] == ["We lost everything, and nobody came."]


def test_two_speakers_in_one_paragraph_are_two_quotes():
    story = quoted(
        "“The boats are gone for good,” said Anna Berg. “The nets can be mended, I think,” said Tom Hale."
    )
    assert [(quote.speaker, quote.text) for quote in story.quotes] == [
        ("Anna Berg", "The boats are gone for good"),
        ("Tom Hale", "The nets can be mended, I think"),
    ]


def test_a_quote_over_several_paragraphs_is_one():
    story = quoted(
        "“The boats are gone for good.\n\n“The nets can be mended.\n\n“But who will mend us?” asked Tom Hale."
    )
    (quote,) = story.quotes
    assert quote.text == "The boats are gone for good. The nets can be mended. But who will mend us?"
    assert (quote.speaker, quote.paragraph) == ("Tom Hale", 0)


def test_a_quotation_mark_that_is_never_closed_is_a_doubt():
    story = quoted("“The boats are gone for good, said Tom Hale.\n\nNobody answered him.")
    assert "quote-open" in codes(story)


@pytest.mark.parametrize(
    "text",
    [
        'The two speak of a "no-limits" partnership and of "best friends".',
        'He called it "a major geopolitical disaster", said Anna Berg.',
        "The plan is “ambitious but doable”, Berg said.",
        'The mutiny "shocked the capital and led it to recalibrate relations", he added.',
        "The 6'2\" player and the 5'11\" player shook hands, said Anna Berg.",
        "The workers' cottages and the owners' villas stand side by side.",
    ],
)
def test_fragments_and_scare_quotes_are_not_proposed(text):
    assert quoted(text).quotes == []


def test_brackets_and_inner_quotation_marks_stay():
    story = quoted("“(The) word for it is ‘fine’, and I (still) mean it,” said Anna Berg.")
    assert story.quotes[0].text == "(The) word for it is ‘fine’, and I (still) mean it"


def test_each_doubt_stands_at_the_paragraph_of_its_quote():
    story = quoted(f"Nothing happened today.\n\n{SAID} a ministry spokesman said.")
    assert [(doubt.code, doubt.block) for doubt in story.doubts] == [("speaker-unnamed", 1)]
    assert story.quotes[0].why == "described, not named"
