"""``manage.py start_newsroom``: from demo to real: the paper and its first chief editor."""

import getpass
import os
from functools import partial

from django.conf import settings
from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from articles.models import Section
from media.agencies import add_known
from media.models import Agency
from newsroom.demo.empty import empty_newsroom, remove_uploads
from newsroom.models import Publication, User, record
from newsroom.models.publication import validate_language, validate_time_zone
from newsroom.roles import ADMINISTRATOR, CHIEF_EDITOR
from newsroom.storable import storable

HUES = ("#8c1d18", "#1f4e8c", "#1d6b4f", "#7d5a00", "#7b2d6b", "#0e4f5b", "#9a3412")


def fits(model, field, value):
    """Raises ``ValidationError`` unless ``value`` can be stored as that field of ``model``."""
    if storable(value) != value:
        raise ValidationError("There is a character in it that can't be stored.")
    model._meta.get_field(field).clean(value, None)


class Command(BaseCommand):
    help = (
        "Turn this installation into a real newsroom: remove the demo (its stories, pictures and logins), "
        "set the paper's name, language and time zone, and make the first chief editor."
    )

    def add_arguments(self, parser):
        parser.add_argument("--name", help="the paper's name")
        parser.add_argument("--language", help="its language, for instance en-gb or de")
        parser.add_argument("--time-zone", help="its time zone, for instance Europe/London")
        parser.add_argument(
            "--sections", help="its first sections, separated by commas: News, Kultur=culture"
        )
        parser.add_argument("--username", help="the first chief editor's user name")
        parser.add_argument("--full-name", help="the first chief editor's name")
        parser.add_argument("--email", help="the first chief editor's e-mail address")
        parser.add_argument(
            "--no-input",
            action="store_true",
            help="ask nothing; the password is read from NEWSROOM_PASSWORD",
        )

    def handle(self, **options):
        paper = Publication.objects.first()
        if paper and not paper.is_demo:
            raise CommandError(
                f"{paper.name} is a real newsroom already; nothing was changed. "
                "Its settings are in the admin under Publication."
            )
        self.asks = not options["no_input"]
        name = self.answer(options["name"], "Name of the paper", "", partial(fits, Publication, "name"))
        language = self.answer(options["language"], "Language", "en-gb", validate_language)
        zone = self.answer(options["time_zone"], "Time zone", "Europe/London", validate_time_zone)
        sections = self.answer(
            options["sections"], "Sections", "News, Culture, Sport, Opinion", self.check_sections
        )
        username = self.answer(options["username"], "Chief editor's user name", "", self.check_username)
        full_name = self.answer(
            options["full_name"], "Chief editor's full name", username, self.check_full_name
        )
        email = self.answer(
            options["email"], "Chief editor's e-mail address", "", partial(fits, User, "email")
        )
        password = self.password(username)
        is_demo = paper is not None
        if is_demo and self.asks:
            self.stdout.write(
                f"This removes everything in the demo {paper.name}: stories, pictures, logins, "
                "and whatever was written in it to try things out."
            )
            if self.typed('Type "yes" to go on: ').lower() != "yes":
                raise CommandError("Nothing was changed.")
        with transaction.atomic():
            if is_demo:
                empty_newsroom()
                add_known(Agency)
            paper = Publication(name=name, language=language, time_zone=zone)
            paper.full_clean()
            paper.save()
            for position, (slug, section) in enumerate(self.sections(sections)):
                given = {"name": section, "position": position, "hue": HUES[position % len(HUES)]}
                Section.objects.get_or_create(slug=slug, defaults=given)
            first, _, last = full_name.partition(" ")
            editor = User.objects.create_user(
                username, email, password, first_name=first, last_name=last, is_staff=True
            )
            editor.groups.set(Group.objects.filter(name__in=[CHIEF_EDITOR, ADMINISTRATOR]))
            record("started", paper, by=editor, at=timezone.now())
        if is_demo:
            remove_uploads()
        self.stdout.write(
            self.style.SUCCESS(f"{name} is ready. {full_name} signs in at /admin/ as {username}.")
        )
        if settings.DEMO:
            self.stdout.write(
                "The environment (.env, after make run) still has NEWSROOM_DEMO=on: set it to off, so that "
                "no demo is ever loaded here again."
            )
        self.stdout.write("Start it with `make run` (if it is running, stop and start it once).")

    def answer(self, given, question, default, check=None):
        """The option given, or what is typed; ``check`` raises ``ValidationError`` to refuse it."""
        while True:
            value = given
            if value is None and self.asks:
                value = self.typed(f"{question} [{default}]: " if default else f"{question}: ")
            value = value or default
            problem = None if value else f"{question} is needed."
            if value and check:
                try:
                    check(value)
                except ValidationError as error:
                    problem = " ".join(error.messages)
            if not problem:
                return value
            if given is not None or not self.asks:
                raise CommandError(f"{question}: {problem} Nothing was changed.")
            self.stderr.write(problem)

    @staticmethod
    def typed(prompt):
        try:
            return input(prompt).strip()
        except (EOFError, KeyboardInterrupt) as end:
            raise CommandError("\nNothing was changed. Options can answer too: see --help.") from end

    def password(self, username):
        while True:
            if self.asks:
                password = getpass.getpass("Password: ")
                if getpass.getpass("Password again: ") != password:
                    self.stderr.write("The two are not the same.")
                    continue
            else:
                password = os.environ.get("NEWSROOM_PASSWORD", "")
            try:
                validate_password(password, User(username=username))
            except ValidationError as error:
                if not self.asks:
                    raise CommandError(
                        f"NEWSROOM_PASSWORD: {' '.join(error.messages)} Nothing was changed."
                    ) from error
                self.stderr.write(" ".join(error.messages))
            else:
                return password

    @staticmethod
    def check_username(username):
        fits(User, "username", username)
        if User.objects.filter(username=username, is_demo=False).exists():
            raise ValidationError("That user name is taken.")

    @staticmethod
    def check_full_name(name):
        first, _, last = name.partition(" ")
        fits(User, "first_name", first)
        fits(User, "last_name", last)

    @staticmethod
    def sections(text):
        """(slug, name) of each section in ``text``; ``Новости=news`` gives an address beside the name."""
        parts = [part.partition("=") for part in text.split(",") if part.strip()]
        return [(slug.strip() or slugify(name), name.strip()) for name, _, slug in parts]

    @classmethod
    def check_sections(cls, text):
        sections = cls.sections(text)
        for slug, name in sections:
            if not slug:
                raise ValidationError(
                    f"“{name}” needs an address in Latin letters: write it as {name}=address."
                )
            fits(Section, "name", name)
            fits(Section, "slug", slug)
            Section(name=name, slug=slug).validate_constraints(exclude=["parent"])
        if len(dict(sections)) != len(sections):
            raise ValidationError("Two sections would have the same address.")
