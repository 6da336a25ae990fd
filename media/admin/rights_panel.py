"""What a photo's page says of its rights: how they stand now, on what, and what comes next."""

from dataclasses import dataclass

from django.contrib.admin import site
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from media import rights
from media.models import Lease
from media.permissions import may_kill, may_lease, may_lift_kills
from media.rights.categories import CATEGORIES, missing
from media.rights.derived import instructions
from media.rights.lease_terms import read, written
from media.rights.restrictions import BLOCKS, SAYS, WARNS, in_words, known
from newsroom import moments
from newsroom.models import Publication

EFFECTS = {
    BLOCKS: gettext_lazy("blocks publishing until somebody says why"),
    WARNS: gettext_lazy("warns at publishing"),
    SAYS: gettext_lazy("to be heeded"),
}
LEASES_SHOWN = 50


@dataclass(frozen=True)
class Line:
    """One thing that is said; ``tone`` is ``red``, ``amber`` or empty."""

    words: str
    tone: str = ""


@dataclass(frozen=True)
class LeaseRow:
    """A lease and whether it holds at the instant of the page."""

    lease: Lease
    section: str
    standing: str
    is_standing: bool


def panel(photo, user, at):
    """What ``_rights.html`` shows; four queries."""
    category = CATEGORIES[photo.usage_rights]
    wanting = missing(photo)
    read_in = instructions(photo, zone=Publication.current().zone)
    sections = dict(section_choices())
    return {
        "now": now(photo, at, sections),
        "category": photo.get_usage_rights_display(),
        "required": [(_name(photo, field), field in wanting) for field in category.required],
        "restrictions": restrictions(photo),
        "instructions": photo.special_instructions.strip(),
        "credit": read_in.credit,
        "not_understood": read_in.remainder,
        "leases": [_row(lease, sections, at) for lease in _leases(photo)],
        "kills": list(photo.kills.select_related("killed_by", "lifted_by")),
        "may_lease": may_lease(user),
        "may_kill": may_kill(user),
        "may_lift": may_lift_kills(user),
    }


def section_choices():
    """(slug, name) of the paper's sections: the room that has them has hung them into the site."""
    return site.section_choices() if site.section_choices else []


def now(photo, at, sections):
    """The state in words, the worst first, and when it changes."""
    state = rights.state(photo, at)
    lines = [_of_state(state)]
    if change := next_state(photo, at):
        moment, later = change
        said = _of_state(later, to_come=True)
        words = {"when": moments.exact(moment), "what": said.words}
        lines.append(Line(_("From %(when)s on: %(what)s") % words, said.tone))
    for slug in sorted({each.section for each in read(photo.lease_terms) if each.section}):
        there = rights.state(photo, at, section=slug)
        if there != state:
            words = {"section": sections.get(slug, slug), "what": _of_state(there).words}
            lines.append(Line(_("In %(section)s: %(what)s") % words, _of_state(there).tone))
    if not state.hidden and (reason := rights.no_syndication(photo, at)):
        lines.append(Line(_("It may not be passed on: %(why)s.") % {"why": reason}, "amber"))
    if photo.agency_id and photo.agency.contract_ends_at:
        end = photo.agency.contract_ends_at
        said = _("The contract with %(agency)s ends on %(when)s.")
        if end <= at:
            said = _("The contract with %(agency)s ended on %(when)s.")
        lines.append(Line(said % {"agency": photo.agency, "when": moments.exact(end)}))
    return lines


def _of_state(state, *, to_come=False):
    if state.hidden:
        return Line(
            _("No reader sees it: %(why)s.") % {"why": rights.told(state.hidden, to_come=to_come)}, "red"
        )
    if state.closed:
        words = _("No story may take it up: %(why)s. Stories that have it keep it.")
        return Line(words % {"why": rights.told(state.closed)}, "amber")
    return Line(_("It may be used."))


def next_state(photo, at):
    """(instant, ``State``) of the first boundary after ``at`` that changes what may be done, or None."""
    before, moment = rights.state(photo, at), at
    while (moment := rights.next_change(photo, moment)) is not None:
        if (after := rights.state(photo, moment)) != before:
            return moment, after
    return None


def restrictions(photo):
    """(words, what it does, whether it comes with the kind of rights) of each that holds."""
    own = CATEGORIES[photo.usage_rights].restrictions
    found = []
    for code in dict.fromkeys([*own, *photo.restrictions]):
        restriction = known(code)
        effect = EFFECTS[restriction.effect] if restriction else _("not known any more")
        found.append((in_words(code), effect, code not in photo.restrictions))
    return found


def _name(photo, field):
    name = str(photo._meta.get_field(field).verbose_name)
    return name[:1].upper() + name[1:]


def _leases(photo):
    leases = photo.leases.select_related("made_by", "revoked_by")
    return sorted(leases[:LEASES_SHOWN], key=lambda lease: lease.revoked_at is not None)


def _row(lease, sections, at):
    (terms,) = read(written([lease]))
    if lease.revoked_at:
        standing = _("revoked")
    elif terms.is_over(at):
        standing = _("over")
    else:
        standing = _("holds now") if terms.has_begun(at) else _("to come")
    return LeaseRow(lease, sections.get(lease.section, lease.section), standing, lease.revoked_at is None)
