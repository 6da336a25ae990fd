"""Agencies, photos, their rights, and the renditions made of them."""

from media.models.agency import Agency
from media.models.batch_edit import BatchEdit
from media.models.caption_template import CaptionTemplate
from media.models.collection import Collection, CollectionPhoto
from media.models.kill import Kill
from media.models.lease import Lease
from media.models.photo import Photo
from media.models.photo_document import PhotoDocument
from media.models.photo_version import PhotoVersion
from media.models.rendition import Rendition
from media.models.saved_search import SavedSearch
from media.models.sweep import Sweep
from media.models.usage_rights import Reach, UsageRights

__all__ = [
    "Agency",
    "BatchEdit",
    "CaptionTemplate",
    "Collection",
    "CollectionPhoto",
    "Kill",
    "Lease",
    "Photo",
    "PhotoDocument",
    "PhotoVersion",
    "Reach",
    "Rendition",
    "SavedSearch",
    "Sweep",
    "UsageRights",
]
