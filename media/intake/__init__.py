"""Taking pictures in: what arrives is judged, read, stored untouched and put into the library."""

from media.intake.refused import Refused

__all__ = ["Intake", "Refused", "take_in"]


def __getattr__(name):
    # Imported at need: the process that reads strangers' files has this package, but no models (guard.py).
    if name in ("Intake", "take_in"):
        from media.intake import taking_in

        return getattr(taking_in, name)
    raise AttributeError(name)
