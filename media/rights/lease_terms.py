"""What leases say at an instant. The terms lie on the photo's row, written with each change of a lease."""

import datetime as dt
from dataclasses import dataclass

from media.models import Lease, Reach


@dataclass(frozen=True)
class Terms:
    """One standing lease, half-open: ``[starts, ends)``, None unbounded."""

    allows: bool
    covers: str
    section: str
    starts: dt.datetime | None
    ends: dt.datetime | None
    takes_down: bool

    def holds(self, at):
        return self.has_begun(at) and not self.is_over(at)

    def has_begun(self, at):
        return self.starts is None or self.starts <= at

    def is_over(self, at):
        return self.ends is not None and self.ends <= at


def written(leases):
    """``leases`` as ``Photo.lease_terms`` keeps them; a contract's end and an embargo are on other fields."""
    return [
        {
            "effect": lease.effect,
            "covers": lease.covers,
            "section": lease.section,
            "from": lease.starts_at and lease.starts_at.astimezone(dt.UTC).isoformat(),
            "until": lease.ends_at and lease.ends_at.astimezone(dt.UTC).isoformat(),
            "reach": lease.reach,
        }
        for lease in leases
    ]


def read(terms):
    """The list of ``Terms`` in ``Photo.lease_terms``."""
    return [
        Terms(
            allows=each["effect"] == Lease.Effect.ALLOW,
            covers=each["covers"],
            section=each["section"],
            starts=each["from"] and dt.datetime.fromisoformat(each["from"]),
            ends=each["until"] and dt.datetime.fromisoformat(each["until"]),
            takes_down=each["reach"] == Reach.TAKE_DOWN,
        )
        for each in terms
    ]


@dataclass(frozen=True)
class Denial:
    """Why the leases deny a use: ``code`` is ``denied``, ``section``, ``ended`` or ``not-yet``."""

    code: str
    takes_down: bool


def denial(terms, at, *, covers=Lease.Covers.USE, section=""):
    """The ``Denial`` by a photo's ``terms`` at ``at``, or None.

    A denial that holds beats every allowance; where both stand in the way, the farther reach counts. Without
    a ``section`` the mildest answer of all sections: what no section may show, no address may either.
    """
    of_kind = [each for each in terms if each.covers == covers]
    named = {each.section for each in of_kind if each.section}
    if section or not named:
        return _denial(of_kind, at, section)
    answers = [_denial(of_kind, at, each) for each in ("", *sorted(named))]
    return min(answers, key=lambda answer: (answer is not None, answer is not None and answer.takes_down))


def _denial(terms, at, section):
    """In one section; "" is one that no lease names."""
    concerned = [each for each in terms if each.section in ("", section)]
    denying = [each for each in concerned if not each.allows and each.holds(at)]
    allowing = [each for each in terms if each.allows]
    lacking = _lacking([each for each in concerned if each.allows], allowing, at)
    if not denying or (lacking and lacking.takes_down and not any(each.takes_down for each in denying)):
        return lacking
    return Denial("denied", any(each.takes_down for each in denying))


def _lacking(own, allowing, at):
    """What is wanting where a photo may be used within its allowances only; ``own`` are those for here."""
    if not allowing or any(each.holds(at) for each in own):
        return None
    over = [each for each in own if each.is_over(at)]
    if over:
        return Denial("ended", max(over, key=lambda each: (each.ends, each.takes_down)).takes_down)
    if own:
        return Denial("not-yet", True)
    return Denial("section", any(each.takes_down for each in allowing))


def boundaries(terms):
    """Every instant at which one of ``terms`` begins or ends."""
    for each in terms:
        yield from (moment for moment in (each.starts, each.ends) if moment is not None)
