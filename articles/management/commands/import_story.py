"""``manage.py import_story FILE…``: wire text with its pictures becomes a draft, or goes out at once."""

from pathlib import Path

from django.core.exceptions import PermissionDenied
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from articles import actions, body, wire, working_copy
from articles.actions.import_story import import_story
from articles.models import Proposal, Section
from media.models import Agency
from newsroom.models import User
from newsroom.roles import CHIEF_EDITOR

PICTURE_ENDINGS = {".jpg", ".jpeg", ".png", ".webp", ".avif", ".tif", ".tiff", ".gif", ".heic"}


class Command(BaseCommand):
    help = (
        "Import wire stories from text files. Pictures are looked for beside each text, or in --photos DIR, "
        "and matched to the slug lines in the text."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="text of one story")
        parser.add_argument("--photos", metavar="DIR", type=Path, help="folder with the pictures")
        parser.add_argument("--section", metavar="SLUG", help="the section it belongs to")
        parser.add_argument("--agency", metavar="CODE", help="the agency it comes from")
        parser.add_argument("--by", metavar="USERNAME", help="who imports; default: the first chief editor")
        parser.add_argument("--publish", action="store_true", help="publish at once, if the checks let it")
        parser.add_argument(
            "--alt",
            metavar="SLUG=TEXT",
            action="append",
            default=[],
            help="alt text for the picture of that slug; may be given for each",
        )
        parser.add_argument(
            "--override-alt-text",
            metavar="REASON",
            default="",
            help="publish although alt texts are missing (a chief editor's right); the reason is logged",
        )

    def handle(self, **options):
        self.by = self.importer(options["by"])
        self.section = self.named(Section, "slug", options["section"])
        self.agency = self.named(Agency, "code", options["agency"])
        alts = self.alts(options["alt"])
        if options["photos"] and not options["photos"].is_dir():
            raise CommandError(f"{options['photos']} is not a folder.")
        self.described = set()
        held_back = 0
        for file in options["files"]:
            try:
                article = self.bring_in(file, options["photos"] or file.parent, alts)
                if options["publish"]:
                    held_back += not self.publish(article, options["override_alt_text"])
            except (OSError, PermissionDenied, wire.TooLong, actions.ActionError, body.BodyError) as error:
                held_back += 1
                self.stderr.write(f"{file}: {error}")
        for slug in sorted(set(alts) - self.described):
            self.stderr.write(f"--alt: no story named a picture “{slug}”.")
        if held_back:
            raise CommandError(f"{held_back} of {len(options['files'])} need attention (see above).")

    def bring_in(self, file, folder, alts):
        data = file.read_bytes()
        paths = [p for p in sorted(folder.iterdir()) if p.suffix.lower() in PICTURE_ENDINGS and p.is_file()]
        # A folder may hold the pictures of a whole day: take in only those that this story names.
        story = wire.read(wire.decode(data)[0])
        wanted = set(wire.match_pictures(story, [path.name for path in paths]).files.values())
        pictures = [(path.name, path.read_bytes()) for path in paths if path.name in wanted]
        at = timezone.now()
        imported = import_story(data, pictures, by=self.by, at=at, section=self.section, agency=self.agency)
        self.describe(imported.article, alts, at)
        self.report(file, imported)
        return imported.article

    def describe(self, article, alts, at):
        """Give the pictures the alt texts of the command line."""
        copy = working_copy.take(article)
        figures = [block["attrs"] for block in copy["body"]["content"] if block["type"] == "figure"]
        named = [attrs for attrs in figures if attrs["slug"].casefold() in alts]
        for attrs in named:
            attrs["alt"] = alts[attrs["slug"].casefold()]
            self.described.add(attrs["slug"].casefold())
        if named:
            actions.save(article, copy, by=self.by, at=at, based_on=1)

    def report(self, file, imported):
        say = self.stdout.write
        say(self.style.SUCCESS(f"{file.name}: draft “{imported.article}”, {len(imported.photos)} pictures."))
        for warning in imported.warnings:
            say(self.style.WARNING(f"  {warning}"))
        open_questions = imported.article.proposals.filter(state=Proposal.State.OPEN)
        quotes = open_questions.filter(kind=Proposal.Kind.PULL_QUOTE)
        if quotes:
            say(f"  {len(quotes)} pull-quotes proposed: {', '.join(q.speaker or '?' for q in quotes)}.")
        for doubt in open_questions.filter(kind=Proposal.Kind.DOUBT):
            say(f"  To check: {doubt.message}")
        say(f"  At the desk: {imported.article.get_absolute_url()}")

    def publish(self, article, reason):
        """Publish and print the public address; False, with what stands in the way, where it can't."""
        overrides = {"alt_text": reason} if reason else None
        try:
            edition = actions.publish(article, by=self.by, at=timezone.now(), overrides=overrides)
        except actions.PreflightFailed as failure:
            self.stderr.write(f"  Not published. The draft is kept at {article.get_absolute_url()}")
            for check in failure.checks:
                self.stderr.write(f"  - {check.message}")
            if any(check.code == "alt_text" for check in failure.checks):
                self.stderr.write(
                    '  (Give --alt "SLUG=what the picture shows", or --override-alt-text "reason".)'
                )
            return False
        self.stdout.write(edition.get_absolute_url())
        return True

    def importer(self, username):
        if username:
            user = User.objects.filter(username=username, is_active=True).first()
            if user is None:
                raise CommandError(f"Nobody is called {username}.")
            return user
        people = User.objects.filter(is_active=True).order_by("pk")
        user = people.filter(groups__name=CHIEF_EDITOR).first() or people.filter(is_superuser=True).first()
        if user is None:
            raise CommandError(
                "There is no chief editor yet: run start_newsroom, or name somebody with --by."
            )
        return user

    @staticmethod
    def named(model, field, value):
        if not value:
            return None
        found = model.objects.filter(**{f"{field}__iexact": value}).first()
        if found is None:
            known = ", ".join(model.objects.values_list(field, flat=True)) or "none yet"
            raise CommandError(f"There is no {model._meta.verbose_name} “{value}”. There are: {known}.")
        return found

    @staticmethod
    def alts(given):
        pairs = [item.partition("=") for item in given]
        if any(not sign or not text.strip() for _, sign, text in pairs):
            raise CommandError('--alt takes "SLUG=what the picture shows".')
        return {slug.strip().casefold(): text.strip() for slug, _, text in pairs}
