"""Fields of the story page that Django has no name for: one line, tags, bylines in order, the body."""

import json

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from articles import body
from articles.admin.widgets import BodyWidget
from articles.models import ArticleByline, Byline, Tag

TAG_LENGTH = 100
MOST_TAGS = 50


class OneLine(forms.CharField):
    """Words on one line, however they were typed, in an area that grows with them.

    ``invites``: the empty area shows its own name.
    """

    def __init__(self, *, invites=False, **kwargs):
        area = forms.Textarea(attrs={"rows": 1, "class": "grows one-line", "dir": "auto"})
        if invites:
            area.attrs["placeholder"] = kwargs["label"]
        super().__init__(required=False, widget=area, **kwargs)

    def to_python(self, value):
        return " ".join(super().to_python(value).split())


class TagsField(forms.CharField):
    """Names between commas; a tag that exists keeps its own spelling."""

    def __init__(self, **kwargs):
        super().__init__(required=False, widget=forms.TextInput(attrs={"autocomplete": "off"}), **kwargs)

    def prepare_value(self, value):
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value):
        typed = [" ".join(name.split()) for name in super().clean(value).split(",")]
        names = {name.casefold(): name for name in reversed(typed) if name}
        if len(names) > MOST_TAGS:
            words = _(
                "A story takes up to %(most)d tags; these are %(count)d. Keep those that readers follow."
            )
            raise ValidationError(words % {"most": MOST_TAGS, "count": len(names)}, code="many")
        for name in names.values():
            if len(name) > TAG_LENGTH:
                raise ValidationError(
                    _("The tag “%(name)s…” is too long.") % {"name": name[:40]}, code="long"
                )
        if names:
            same = Q()
            for name in names.values():
                same |= Q(name__iexact=name)
            names.update(
                (known.casefold(), known) for known in Tag.objects.filter(same).values_list("name", flat=True)
            )
        return sorted(names.values())


class BylineLinesWidget(forms.Widget):
    """A row for each byline: who, and what they did; the rows stand in the order of the line."""

    template_name = "admin/byline_lines.html"

    def value_from_datadict(self, data, files, name):
        people, roles = data.getlist(f"{name}-byline"), data.getlist(f"{name}-role")
        return [
            {"byline": person, "role": role} for person, role in zip(people, roles, strict=False) if person
        ]

    def value_omitted_from_data(self, data, files, name):
        return f"{name}-byline" not in data

    def id_for_label(self, id_):
        return ""

    def get_context(self, name, value, attrs):
        context = super().get_context(name, None, attrs)
        lines = [{"byline": str(line["byline"]), "role": line["role"]} for line in value or []]
        people = [(str(pk), name) for pk, name in Byline.objects.values_list("pk", "name")]
        return {**context, "lines": lines, "people": people, "roles": ArticleByline.Role.choices}


class BylineLinesField(forms.Field):
    """Cleans to the ``bylines`` of the working copy."""

    widget = BylineLinesWidget

    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)

    def clean(self, lines):
        people = {
            str(pk): pk for pk in Byline.objects.filter(pk__in=numbers(lines)).values_list("pk", flat=True)
        }
        cleaned = []
        for line in lines:
            if line["byline"] not in people or line["role"] not in ArticleByline.Role.values:
                raise ValidationError(_("Choose bylines from the list."), code="unknown")
            entry = {"byline": people[line["byline"]], "role": line["role"]}
            if entry in cleaned:
                raise ValidationError(_("Somebody stands there twice in the same role."), code="twice")
            cleaned.append(entry)
        return cleaned


def numbers(lines):
    given = [line["byline"] for line in lines]
    return [int(number) for number in given if number.isascii() and number.isdigit() and len(number) < 16]


class BodyField(forms.CharField):
    """The body's document. What it may hold is judged where it is saved (``articles.body.check``)."""

    def __init__(self, **kwargs):
        super().__init__(required=False, strip=False, widget=BodyWidget(), **kwargs)

    def prepare_value(self, value):
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def clean(self, value):
        try:
            return body.parse(super().clean(value))
        except body.BodyError as error:
            raise ValidationError([problem.message for problem in error.problems], code="json") from error
