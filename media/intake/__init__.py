"""Taking pictures in: what arrives is judged, read, stored untouched and put into the library."""

from media.intake.refused import Refused
from media.intake.taking_in import Intake, take_in

__all__ = ["Intake", "Refused", "take_in"]
