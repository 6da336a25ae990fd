"""Tests mirror the rooms: one file a verb, page or rule."""
