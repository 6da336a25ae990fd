"""The addresses of the photo desk's own pages, beside those of one photo."""

from django.urls import path

from media.admin import batches, collections, endpoints, searches, selection
from media.admin.archive import upload_archive


def addresses(in_here):
    """``in_here`` lets only members of the desk in."""
    return [
        path("picker/", endpoints.picker, name="media_photo_picker"),
        path("upload/", endpoints.upload, name="media_photo_upload"),
        path("upload/archive/", upload_archive, name="media_photo_upload_archive"),
        path("selection/", in_here(selection.panel), name="media_photo_selection"),
        path("batch/", in_here(batches.batch_page), name="media_photo_batch"),
        path("batch/<int:pk>/", in_here(batches.made_page), name="media_photo_batch_made"),
        path("batch/<int:pk>/undo/", in_here(batches.undo), name="media_photo_batch_undo"),
        path("searches/", in_here(searches.searches_page), name="media_photo_searches"),
        path("searches/<int:pk>/", in_here(searches.search_changed), name="media_photo_search"),
        path("collections/", in_here(collections.collections_page), name="media_photo_collections"),
        path("collections/add/", in_here(collections.collect), name="media_photo_collect"),
        path("collections/<int:pk>/", in_here(collections.collection_page), name="media_photo_collection"),
        path("collections/<int:pk>/out/", in_here(collections.uncollect), name="media_photo_uncollect"),
        path("collections/<int:pk>/order/", in_here(collections.order), name="media_photo_collection_order"),
    ]
