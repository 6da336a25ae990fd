"""A part of a photo's difference hash, as an expression that an index can keep."""

from django.db.models import Func


class Band(Func):
    """One band of ``perceptual_hash``. Numbers are written out: an index must see the same expression."""

    width = 4  # hexadecimal digits

    def __init__(self, number, expression="perceptual_hash"):
        super().__init__(expression)
        self.number = number

    def deconstruct(self):
        return "media.models.band.Band", (self.number,), {}

    def as_sql(self, compiler, connection, **extra):
        start = self.number * self.width + 1
        return super().as_sql(
            compiler, connection, template=f"SUBSTR(%(expressions)s, {start}, {self.width})", **extra
        )
