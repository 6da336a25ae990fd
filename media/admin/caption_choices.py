"""Templates and shoot captions that can fill a photo's caption or be added to it."""

from django.utils.translation import gettext as _

from media import caption_gaps
from media.actions.edit import EDITABLE
from media.models import CaptionTemplate, Collection

SHOWN = 50


def choices(photo):
    """(group, [(value, name)]) for the page: two queries."""
    templates = [
        (f"template-{pk}", name) for pk, name in CaptionTemplate.objects.values_list("pk", "name")[:SHOWN]
    ]
    shoots = _shoots(photo).values_list("pk", "name")[:SHOWN]
    groups = [
        (_("Templates"), templates),
        (_("Shoot captions"), [(f"shoot-{pk}", name) for pk, name in shoots]),
    ]
    return [group for group in groups if group[1]]


def _shoots(photo):
    return Collection.objects.filter(photos=photo, put_away_at=None).exclude(caption="")


def filled(form_class, form, request, photo):
    """The form as typed, its caption filled from the chosen template or with it added; nothing is saved."""
    data = request.POST.copy()
    words = caption_gaps.fill(_text(request.POST.get("template", ""), photo), _facts(form, photo))
    if words and request.POST["_template"] == "fill":
        data["caption"] = words
    elif words:
        data["caption"] = caption_gaps.append(data.get("caption", ""), words)
    return form_class(data, instance=photo)


def _text(choice, photo):
    kind, _dash, key = choice.partition("-")
    if not (key.isascii() and key.isdigit() and len(key) < 16):
        return ""
    if kind == "template":
        return CaptionTemplate.objects.filter(pk=key).values_list("text", flat=True).first() or ""
    if kind == "shoot":
        return _shoots(photo).filter(pk=key).values_list("caption", flat=True).first() or ""
    return ""


def _facts(form, photo):
    """What is typed where it can be read, else what stands."""
    form.is_valid()
    stands = {name: getattr(photo, name) for name in EDITABLE}
    return {**stands, **{name: value for name, value in form.cleaned_data.items() if name in stands}}
