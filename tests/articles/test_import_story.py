"""A wire story from its text and pictures to a draft that needs only an editor's eye."""

import io

import pytest
from django.core.management import CommandError, call_command

from articles import actions, working_copy
from articles.actions.import_story import NotOneStory, import_story
from articles.models import Article, Edition, Proposal
from media.models import Agency, Photo
from tests import build
from tests.build import NOON
from tests.shared import shared

TEXT = """\
20260310 harbour
Ships leave the harbour at dawn. Image Credit: Tidewire

HEADLINE: Harbour reopens after the storm

By Jane Doe

The harbour opened at dawn on Tuesday after two days.

"Nobody slept, and nobody complained," said Ana Ruiz, the harbour master.

'A quiet morning'

Ships were moving again by noon.

20260310 crane
A crane at the outer terminal. Image Credit: Tidewire

The cranes follow on Wednesday.
"""


@pytest.fixture(autouse=True)
def paper(db):
    build.section("world")
    build.agency("tidewire", name="Tidewire", credit_pattern="{photographer}/Tidewire")
    return build.paper()


def jpeg(colour="#446688"):
    data = io.BytesIO()
    build.Image.new("RGB", (800, 600), colour).save(data, "JPEG")
    return data.getvalue()


def test_a_story_becomes_a_draft_with_everything_in_its_place(sub_editor):
    pictures = [("20260310_harbour.jpg", jpeg("#446688")), ("20260310 crane.JPG", jpeg("#aa4400"))]
    article = import_story(TEXT, pictures, by=sub_editor, at=NOON).article
    assert article.headline == "Harbour reopens after the storm"
    assert [line.byline.name for line in article.bylines.all()] == ["Jane Doe"]
    assert article.source_agency is None or article.source_agency.code == "tidewire"
    kinds = [block["type"] for block in article.body["content"]]
    assert kinds == ["figure", "paragraph", "paragraph", "subhead", "paragraph", "figure", "paragraph"]
    uses = list(article.photo_uses.all())
    assert [use.photo.credit_line for use in uses] == ["Tidewire", "Tidewire"]
    assert uses[0].caption == "Ships leave the harbour at dawn."
    quote = article.proposals.get(kind=Proposal.Kind.PULL_QUOTE)
    assert (quote.text, quote.speaker) == ("Nobody slept, and nobody complained", "Ana Ruiz")
    assert quote.block_id == article.body["content"][2]["attrs"]["id"]
    assert article.revisions.get().kind == "import"


def test_a_picture_that_was_not_sent_stays_as_a_placeholder_that_blocks(sub_editor):
    article = import_story(TEXT, [("20260310 harbour.jpg", jpeg())], by=sub_editor, at=NOON).article
    blocking = [check.code for check in actions.preflight(article, at=NOON) if check.blocking]
    assert "picture_missing" in blocking
    assert article.proposals.filter(kind="doubt", message__contains="20260310 crane").exists()


def test_a_bad_picture_is_named_and_spoils_nothing(sub_editor):
    pictures = [("20260310 harbour.jpg", jpeg()), ("20260310 crane.jpg", b"<html>not a picture</html>")]
    imported = import_story(TEXT, pictures, by=sub_editor, at=NOON)
    assert list(imported.photos) == ["20260310 harbour.jpg"]
    assert any("20260310 crane.jpg" in warning for warning in imported.warnings)
    assert Article.objects.count() == 1


def test_the_file_s_own_credit_stands_and_a_difference_is_pointed_out(sub_editor):
    data = jpeg()
    photo = import_story(TEXT, [("20260310 harbour.jpg", data)], by=sub_editor, at=NOON).photos
    photo = photo["20260310 harbour.jpg"]
    photo.credit_line = "Ken Roe/Halyard"
    photo.save()
    again = import_story(TEXT, [("20260310 harbour.jpg", data)], by=sub_editor, at=NOON).article
    assert again.photo_uses.get().credit == "Ken Roe/Halyard"
    assert again.proposals.filter(kind="doubt", message__contains="Ken Roe/Halyard").exists()


@pytest.mark.parametrize("sent", ["\x00\r\n\t", b"", jpeg(), b"%PDF-1.7 words"])
def test_what_is_no_text_is_refused_and_leaves_nothing(sub_editor, sent):
    with pytest.raises(NotOneStory):
        import_story(sent, by=sub_editor, at=NOON)
    assert not Article.objects.exists()


class TestTheRealStory:
    """The sample story of an agency, with its two pictures."""

    @pytest.fixture
    def article(self, sub_editor):
        folder = shared("wire/story")
        pictures = [(path.name, path.read_bytes()) for path in folder.glob("*.jpg")]
        text = (folder / "20231017-xi-putin.txt").read_bytes()
        return import_story(text, pictures, by=sub_editor, at=NOON, section=build.section("world")).article

    def test_it_comes_out_complete(self, article):
        blocks = article.body["content"]
        assert [block["type"] for block in blocks].count("figure") == 2
        subheads = [b["content"][0]["text"] for b in blocks if b["type"] == "subhead"]
        assert subheads == ["'Pro-Russia neutrality'", "'Client relationship'"]
        assert len([block for block in blocks if block["type"] == "paragraph"]) == 30
        for use in article.photo_uses.all():
            assert use.credit == "AFP"
            assert use.photo.agency.code == "afp"
            assert use.caption and "Image Credit" not in use.caption
        assert article.source_agency.code == "afp"

    def test_the_people_quoted_are_recognised(self, article):
        quotes = article.proposals.filter(kind=Proposal.Kind.PULL_QUOTE)
        assert set(quotes.values_list("speaker", flat=True)) == {
            "Alicja Bachulska",
            "Joe Webster",
            "Bjorn Alexander Duben",
            "Alexander Gabuev",
        }
        assert all(quotes.values_list("speaker_role", flat=True))

    def test_once_its_pictures_are_described_it_is_published(self, article, chief_editor):
        copy = working_copy.take(article)
        for block in copy["body"]["content"]:
            if block["type"] == "figure":
                block["attrs"]["alt"] = "Two men in dark suits"
        actions.save(article, copy, by=chief_editor, at=NOON, based_on=1)
        edition = actions.publish(article, by=chief_editor, at=NOON)
        assert edition.photo_uses.count() == 2


class TestTheCommand:
    @pytest.fixture
    def folder(self, tmp_path):
        (tmp_path / "story.txt").write_text(TEXT)
        (tmp_path / "20260310 harbour.jpg").write_bytes(jpeg("#446688"))
        (tmp_path / "20260310 crane.jpg").write_bytes(jpeg("#aa4400"))
        (tmp_path / "another story.jpg").write_bytes(jpeg("#00aa44"))
        return tmp_path

    def run(self, *arguments, **options):
        out, err = io.StringIO(), io.StringIO()
        try:
            call_command("import_story", *arguments, stdout=out, stderr=err, **options)
        except CommandError as error:
            return out.getvalue(), f"{err.getvalue()}{error}"
        return out.getvalue(), err.getvalue()

    def test_it_makes_a_draft_and_takes_in_only_the_pictures_that_are_named(self, folder, chief_editor):
        out, err = self.run(str(folder / "story.txt"))
        assert "2 pictures" in out and not err
        assert Photo.objects.count() == 2

    def test_it_publishes_and_prints_the_address(self, folder, chief_editor):
        alts = ["20260310 harbour=Three ships in grey light", "20260310 crane=A crane against clouds"]
        out, err = self.run(str(folder / "story.txt"), section="world", publish=True, alt=alts)
        assert out.splitlines()[-1] == Edition.objects.get().get_absolute_url()

    def test_it_says_what_stands_in_the_way_and_keeps_the_draft(self, folder, chief_editor):
        out, err = self.run(str(folder / "story.txt"), publish=True)
        assert "Choose the section" in err and "alt text" in err and "need attention" in err
        assert Article.objects.count() == 1 and not Edition.objects.exists()

    def test_the_chief_editor_overrides_from_the_command_line(self, folder, chief_editor):
        self.run(str(folder / "story.txt"), section="world", publish=True, override_alt_text="Election night")
        assert Edition.objects.exists()

    def test_an_alt_text_for_a_picture_that_no_story_names_is_pointed_out(self, folder, chief_editor):
        out, err = self.run(str(folder / "story.txt"), alt=["20260310 harbor=Three ships"])
        assert "no story named a picture “20260310 harbor”" in err and "draft" in out

    def test_an_alt_text_that_is_too_long_leaves_the_draft_and_says_so(self, folder, chief_editor):
        out, err = self.run(str(folder / "story.txt"), alt=[f"20260310 harbour={'x' * 2001}"])
        assert "too long" in err and "need attention" in err
        assert Article.objects.count() == 1

    def test_a_text_of_more_than_one_story_is_refused_and_the_next_goes_on(self, folder, chief_editor):
        (folder / "long.txt").write_text("HEADLINE: Much\n\n" + "word " * 210_000)
        out, err = self.run(str(folder / "long.txt"), str(folder / "story.txt"))
        assert "long.txt: The text is too long" in err and "1 of 2" in err and "story.txt: draft" in out

    def test_a_missing_file_fails_alone_and_is_named(self, folder, chief_editor):
        out, err = self.run(str(folder / "gone.txt"), str(folder / "story.txt"))
        assert "gone.txt" in err and "1 of 2" in err
        assert Article.objects.count() == 1

    @pytest.mark.parametrize(
        ("options", "says"),
        [
            ({"section": "nowhere"}, "no section “nowhere”"),
            ({"agency": "nobody"}, "no agency “nobody”"),
            ({"by": "ghost"}, "Nobody is called ghost"),
            ({"alt": ["no equals sign"]}, "--alt takes"),
        ],
    )
    def test_a_wrong_option_is_explained(self, folder, chief_editor, options, says):
        _, err = self.run(str(folder / "story.txt"), **options)
        assert says in err

    def test_without_any_editor_it_says_what_to_do(self, folder):
        assert "start_newsroom" in self.run(str(folder / "story.txt"))[1]


def test_known_agencies_are_there_from_the_start(db):
    assert Agency.objects.filter(code="afp", name="AFP").exists()


TWICE = """\
20260310 strike
Crane drivers at the gate. Image Credit: Tidewire

Headline: Cranes stand still

The crane drivers stopped work at dawn on Tuesday, and nobody knows for how long.

20260310 strike
The empty quay. Image Credit: Jane Doe/Reuters
"""


def test_two_pictures_of_one_name_keep_their_own_files_and_credits(sub_editor):
    pictures = [("20260310 strike.jpg", jpeg()), ("20260310 strike 2.jpg", jpeg("#aa4400"))]
    article = import_story(TWICE, pictures, by=sub_editor, at=NOON).article
    uses = sorted(article.photo_uses.all(), key=lambda use: use.photo.file_name)
    assert [(use.photo.file_name, use.photo.credit_line) for use in uses] == [
        ("20260310 strike 2.jpg", "Jane Doe/Reuters"),
        ("20260310 strike.jpg", "Tidewire"),
    ]


def test_a_second_credit_never_replaces_the_first(sub_editor):
    article = import_story(TWICE, [("20260310 strike.jpg", jpeg())], by=sub_editor, at=NOON).article
    assert Photo.objects.get().credit_line == "Tidewire"
    assert article.photo_uses.count() == 1
    blocking = [check.code for check in actions.preflight(article, at=NOON) if check.blocking]
    assert "picture_missing" in blocking
    assert article.proposals.filter(kind="doubt", message__contains="credited to Tidewire").exists()


def test_one_picture_under_two_names_keeps_its_first_credit(sub_editor):
    text = TWICE.replace("20260310 strike\nThe empty", "20260310 quay\nThe empty")
    pictures = [("20260310 strike.jpg", jpeg()), ("20260310 quay.jpg", jpeg())]
    import_story(text, pictures, by=sub_editor, at=NOON)
    assert Photo.objects.get().credit_line == "Tidewire"


def test_a_file_that_is_no_text_is_refused_whatever_its_name(sub_editor):
    with pytest.raises(NotOneStory, match="not a text file"):
        import_story(b"\x00\x01\x02\xff\xfe" * 1000, by=sub_editor, at=NOON)
    assert not Article.objects.exists()


def test_the_colours_of_a_terminal_stand_in_no_headline_and_no_address(sub_editor):
    text = "HEADLINE: \x1b[31mHarbour reopens\x1b[0m\n\nThe harbour opened at dawn on Tuesday after two days."
    article = import_story(text, by=sub_editor, at=NOON).article
    assert article.headline == "Harbour reopens"
    assert article.slug == "harbour-reopens"
