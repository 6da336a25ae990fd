"""What a search reads of a photo. Written by ``media.search.index`` alone, within the action at hand."""

from django.db import models

from media.models.photo import Photo

LOW = 0xFFFFFFFF
START = 946_684_800  # 1 January 2000: counted from there, seconds above a pk fit into 63 bits until 2068


class PhotoDocument(models.Model):
    """``place`` is where the photo stands among all, newest highest: the second it came in, then its pk.

    An index that is walked by it needs no sorting, however much is found, and the photo's pk can be told
    from it without a look at any other table. Words are folded; see ``media.search.words``.
    """

    place = models.BigIntegerField(primary_key=True)
    photo = models.OneToOneField(Photo, on_delete=models.CASCADE, related_name="document")
    names = models.TextField()
    caption = models.TextField()
    credit = models.TextField()
    facts = models.TextField()

    class Meta:
        verbose_name = "document of a photo"
        verbose_name_plural = "documents of photos"

    def __str__(self):
        return str(self.photo_id)

    @staticmethod
    def place_of(photo):
        seconds = max(0, min(int(photo.uploaded_at.timestamp()) - START, LOW >> 1))
        return seconds << 32 | (photo.pk & LOW)

    @staticmethod
    def pk_at(place):
        return place & LOW
