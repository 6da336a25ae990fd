"""The photo desk: the contact sheet, one photo's page, uploading, and what the story editor asks of it."""

from media.admin import agencies, caption_templates, photos

__all__ = ["agencies", "caption_templates", "photos"]
