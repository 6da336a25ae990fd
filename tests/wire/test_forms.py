"""The plain form in its variants: each story in ``stories/`` is one."""

import datetime as dt

import pytest

from articles import body, wire
from articles.wire.story import ItemList
from tests.wire import (
    STORIES,
    assert_whole,
    codes,
    paragraphs,
    pictures,
    shape,
    speakers,
    story,
    subheads,
    text_of,
)  # fmt: skip

NAMES = sorted(path.stem for path in STORIES.glob("*.txt"))


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_story_is_dropped_and_none_is_added(name):
    assert_whole(text_of(name), story(name))


@pytest.mark.parametrize("name", NAMES)
def test_a_story_makes_a_valid_body(name):
    doc, anchors = wire.to_body(story(name))
    assert body.check(doc) == doc
    assert len(anchors) == len(doc["content"])


@pytest.mark.parametrize("name", NAMES)
def test_quotes_and_doubts_point_at_blocks_that_exist(name):
    read = story(name)
    for quote in read.quotes:
        assert read.blocks[quote.paragraph].text
        assert 0 < quote.confidence < 1
        assert quote.why
    for doubt in read.doubts:
        assert doubt.block is None or 0 <= doubt.block < len(read.blocks)
        assert doubt.message and "%(" not in doubt.message


def test_headline_bylines_dateline_and_file_names():
    read = story("ferry")
    assert (read.headline, read.is_headline_given) == ("Island votes to keep its night ferry", True)
    assert [(line.name, line.role, line.agency) for line in read.bylines] == [
        ("Mara Lind", "By", ""),
        ("Tom Hale", "By", "North Sea Press"),
    ]
    assert (read.dateline.place, read.dateline.agency) == ("HAVNBY", "North Sea Press")
    assert (read.agency, read.date) == ("North Sea Press", dt.date(2023, 11, 20))
    assert paragraphs(read)[0].startswith("The people of Havnby voted on Sunday")
    assert pictures(read)[0] == (
        "20231120 havnby ferry.jpg",
        "The night ferry Solveig leaves Havnby harbour on its way to the mainland on Sunday.",
        "Mara Lind / North Sea Press",
    )
    assert read.figures[0].photographer == "Mara Lind"
    assert subheads(read) == ["'A floating waiting room'"]
    assert speakers(read) == [
        ("Joan Clarke", "the mayor of Havnby"),
        ("Peter Oduya", "a lecturer in transport economics at the University of Borum"),
        ("a company spokeswoman", ""),
    ]
    # An attribution stood between the two sentences.
    assert read.quotes[0].text == (
        "The bridge is for cars. The ferry is for people. Anyone who has waited in the rain at five in the "
        "morning knows the difference."
    )


def test_labelled_lines_and_pictures_at_the_end():
    read = story("labels")
    assert read.headline == "Fire guts harbour warehouse in Borum"
    assert read.kicker == "Borum"
    assert read.standfirst.startswith("Firefighters worked through the night.")
    assert [(line.name, line.role) for line in read.bylines] == [("Lena Storm", "By")]
    assert (read.dateline.place, read.section, read.date) == ("Borum", "Region", dt.date(2024, 11, 3))
    assert read.tags == ["fire", "harbour", "rope works", "Borum"]
    assert (read.slug, read.is_slug_given) == ("borum-fire", True)
    assert shape(read) == "PPPPPPFF"
    assert pictures(read)[1] == (
        "borum_fire_02.jpg",
        "Karl-Heinz Amundsen, the owner of the rope works, on the quay on Sunday morning.",
        "Lena Storm",
    )
    assert read.notes[0] == "ENDS"
    assert any("Contact: Ruth O'Dea" in note for note in read.notes)
    assert speakers(read) == [
        ("Ruth O'Dea", "Inspector, who leads the district's fire service"),
        ("Karl-Heinz Amundsen", "Its owner"),
    ]


def test_hard_wrapped_lines_are_joined():
    read = story("wrapped")
    assert shape(read) == "FPPPPPSPP"
    assert pictures(read) == [
        (
            "20240212 seal count",
            "A grey seal on the sandbank off Havnby, photographed from the air during the yearly count "
            "on Monday.",
            "Sound Trust",
        )
    ]
    assert paragraphs(read)[-1].endswith("a long-term settlement of a two- and three-sided quarrel.")
    assert subheads(read) == ["'Shared water'"]
    assert speakers(read)[1] == ("Ole Petersen", "")


def test_indented_first_lines_begin_paragraphs():
    read = story("indented")
    assert read.headline == "Council to count the stars"
    assert shape(read) == "PPPPP"
    assert paragraphs(read)[0].endswith("bring back the night sky.")
    assert speakers(read) == [
        ("Priya Raman", "Councillor"),
        ("Hugh Ashdown", "The owner of the only late bakery"),
    ]


def test_one_paragraph_a_line_without_blank_lines():
    read = story("one_line")
    assert shape(read) == "FPPPSPPFP"
    assert subheads(read) == ["Nothing to hold on to"]
    assert read.figures[0].credit_as_sent == "(Photo by Idris Bello / Coastal News via Open Pictures)"
    assert read.figures[0].credit == "Idris Bello / Coastal News via Open Pictures"
    assert read.notes == ["(Reporting by Idris Bello; Editing by Nora Quist)"]
    assert speakers(read) == [("Bjarne Holt", "chief surveyor of the county")] * 2


def test_german_copy():
    read = story("hafen")
    assert read.language == "de"
    assert read.slug == "neuhaven-bekommt-sein-leuchtfeuer-zurueck"
    assert [(line.name, line.role, line.agency) for line in read.bylines] == [("Jana Muster", "Von", "kni")]
    assert (read.dateline.place, read.dateline.agency) == ("Neuhaven", "kni")
    assert subheads(read) == ["Licht aus Überzeugung"]
    assert pictures(read)[1][1:] == (
        "Hafenmeisterin Wiebke Öllers (l) und Jan von der Heide (r) vor dem Leuchtturm.",
        "Jana Muster/kni",
    )
    assert speakers(read) == [
        ("Wiebke Öllers", "Hafenmeisterin"),
        ("Jan von der Heide", "der Vorsitzende des Fördervereins"),
        ("Jan von der Heide", "der Vorsitzende des Fördervereins"),
        ("Ein Sprecher des Schifffahrtsamts", ""),
    ]
    assert read.quotes[2].text == "Die Technik ist da, aber sie schläft manchmal. Das Feuer schläft nie."
    assert read.notes == ["kni jm hb"]


def test_french_copy():
    read = story("digue")
    assert (read.language, read.headline) == ("fr", "La digue de Port-Clair tiendra-t-elle ?")
    assert [(line.name, line.role) for line in read.bylines] == [("Jeanne Morel", "Par")]
    assert (read.dateline.place, read.date) == ("PORT-CLAIR", dt.date(2024, 1, 12))
    assert pictures(read) == [
        (
            "20240112 port-clair digue",
            "La digue de Port-Clair pendant la tempête du 8 janvier.",
            "Luc Perrin / Agence Littoral",
        )
    ]
    assert subheads(read) == ["« Une question d’années »"]
    assert speakers(read) == [
        ("Solène Le Guen", "maire de Port-Clair"),
        ("Solène Le Guen", "maire de Port-Clair"),
        ("Jean-Luc Moreau-Lévy", "ingénieur au Bureau des côtes"),
        ("Odile Kerbrat", "retraitée"),
    ]


def test_spanish_copy():
    read = story("faro")
    assert (read.language, read.headline) == ("es", "El faro de Puerto Claro cumple cien años")
    assert (read.agency, read.date) == ("Costa Noticias", dt.date(2024, 5, 5))
    assert pictures(read)[0][2] == "Andrés Vidal / Costa Noticias"
    assert speakers(read) == [("Carmen Ibarra", "la alcaldesa"), ("Tomás Luque", "El último farero")]


def test_arabic_copy_comes_through_whole():
    read = story("arabic")
    assert read.language == "ar"
    assert shape(read) == "FPPSPP"
    assert pictures(read) == [("20240301 ميناء", "سفينة صيد في ميناء المدينة القديمة يوم الجمعة.", "AFP")]
    assert read.dateline.place == "الميناء القديم"
    assert read.slug.isascii() and read.slug


def test_pictures_of_several_forms():
    read = story("pictures")
    assert pictures(read) == [
        (
            "20240905_Glass_Bridge.JPG",
            "The new glass footbridge over the gorge at Amery Falls opens to the public on Thursday.",
            "Coastal News",
        ),
        (
            "20240905_opening",
            "Engineer Sofia Brandt-Keller (C) cuts the ribbon with the mayors of both villages, who had not "
            "spoken to each other for eleven years.",
            "Idris Bello/Coastal News",
        ),
        ("glass bridge detail", "", ""),
        ("20240905 gorge", "Amery Falls seen from the bridge.", "Coastal News/IDRIS BELLO"),
    ]
    assert read.figures[1].credit_as_sent == "© Idris Bello/Coastal News"
    index = read.blocks.index(read.figures[2])
    assert {d.code for d in read.doubts if d.block == index} == {
        "picture-without-caption",
        "picture-without-credit",
    }


def test_desk_lines_go_to_the_notes_and_an_embargo_is_called_out():
    read = story("desk")
    assert read.headline == "Ministry drops plan for toll on coast road"
    assert read.embargo == "EMBARGOED UNTIL 0600 GMT, 14 MAY 2024"
    assert "embargo" in codes(read)
    assert read.notes == [
        "URGENT",
        "(Updates with minister, background; embargo lifted)",
        "EMBARGOED UNTIL 0600 GMT, 14 MAY 2024",
        "MORE",
        "-30-",
        "(Reporting by Nora Quist and Idris Bello",
        "Editing by Bjarne Holt)",
        "bur-nq/ib",
        "© Coastal News",
    ]
    assert codes(read).count("note-moved") == len(read.notes)
    assert read.dateline.place == "Port Amery"
    assert speakers(read) == [
        ("Henrik Vaal", "Transport Minister"),
        ("Henrik Vaal", "Transport Minister"),
        ("the opposition spokesman on transport", ""),
        ("Ursula van den Berg", "opposition leader"),
    ]
    # A quote over two paragraphs, the first of them without a closing mark.
    assert read.quotes[3].text == (
        "This was never about money. It was about who decides. And the people on the coast have decided"
    )


def test_lists_markdown_and_tables():
    read = story("lists")
    assert read.headline == "Five things to know about the tide mill"
    assert read.bylines[0].name == "Nora Quist"
    bullets, numbers = (block for block in read.blocks if isinstance(block, ItemList))
    assert bullets.items[0] == "It works twice a day, two hours after high water."
    assert (numbers.is_ordered, numbers.start, len(numbers.items)) == (True, 1, 3)
    assert subheads(read) == ["How it works", "The miller"]
    assert shape(read) == "PISPIBSPPPPPP"
    assert read.tags == ["tide mill", "heritage", "Sand Ness"]


def test_single_quotation_marks_titles_and_names_with_particles():
    read = story("voices")
    assert (read.kicker, read.headline) == ("SEA WALL", "Who will pay for the wall?")
    assert read.standfirst == "The sea wall at Port Amery needs 40 million. Nobody has it."
    assert {"kicker-guessed", "standfirst-guessed", "dateline-guessed"} <= set(codes(read))
    assert (read.bylines[0].name, read.bylines[0].agency) == ("Hugh Ashdown", "Coastal News")
    haddad = ("Dr Mohammed al-Haddad", "the county's chief engineer")
    raman = ("Priya Raman", "Councillor, the deputy mayor")
    assert speakers(read) == [
        raman,
        ("Ngozi wa Thiong'o", "Professor, who teaches coastal engineering at the University of Borum"),
        ("Adaeze Lund", "President"),
        haddad,
        ("a county spokesman", ""),
        haddad,
        raman,
    ]
    assert read.quotes[-1].text == (
        "The workers’ cottages will go first, and nobody will send a minister for those."
    )


def test_a_slug_without_a_date_and_a_subhead_without_quotation_marks():
    read = story("plain")
    assert pictures(read) == [
        (
            "quay-crane-3",
            "The last steam crane on the quay at Borum, which will be taken apart in spring.",
            "Borum Museum",
        )
    ]
    assert subheads(read) == ["The machine that would not retire"]
    assert read.headline == "The last steam crane in the harbour of Borum will be taken apart in spring"
    assert speakers(read) == [("Aksel Thorn", "who was its driver for thirty years")] * 2


def test_an_agency_that_text_and_credits_agree_on_is_no_doubt():
    text = (
        "20231017 quay\nThe quay at dawn. Image Credit: AFP\n\nHEADLINE: Quay opens\n\n"
        "The quay opened at dawn after two days, and ships were moving by noon.\n\n"
        '"We waited long enough for this," Ana Ruiz told AFP on Tuesday.\n'
    )
    read = wire.read(text)
    assert read.agency == "AFP"
    assert "agency-guessed" not in codes(read)
    other = wire.read(text.replace("Credit: AFP", "Credit: Reuters"))
    assert "agency-guessed" in codes(other)


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Порт на рассвете. Фото: ТАСС", "Порт на рассвете.", "ТАСС"),
        ("黎明时分的港口。图片来源：新华社", "黎明时分的港口。", "新华社"),
        ("الميناء عند الفجر. صورة: رويترز", "الميناء عند الفجر.", "رويترز"),
    ],
)
def test_a_labelled_credit_is_split_off_in_any_script(line, caption, credit):
    read = wire.read(
        f"20231017 port\n{line}\n\nHEADLINE: x\n\nThe port opened at dawn on Tuesday, and ships left.\n"
    )
    assert (read.figures[0].caption, read.figures[0].credit) == (caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "Порт открылся на рассвете во вторник.\n\n«Мы ждали этого два дня», — сказал Иван Петров.",
        "港口于周二黎明开放，船只开始移动。\n\n伊万说：“我们等了整整两天才等到这一刻。”",
        "افتتح الميناء عند الفجر يوم الثلاثاء.\n\nوقال المدير: «انتظرنا هذا يومين كاملين».",
    ],
)
def test_a_quote_in_a_language_that_is_not_read_is_at_least_a_doubt(text):
    assert "quotes-unread" in codes(wire.read(text))


def test_a_proposed_headline_ends_in_no_full_stop_of_any_script():
    read = wire.read("港口于周二黎明开放，船只开始移动。\n")
    assert read.headline.endswith("移动")
