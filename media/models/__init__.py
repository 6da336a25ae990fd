"""Agencies, photos and the renditions made of them."""

from media.models.agency import Agency
from media.models.photo import Photo
from media.models.rendition import Rendition

__all__ = ["Agency", "Photo", "Rendition"]
