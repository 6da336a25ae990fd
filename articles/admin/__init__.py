"""The desk: lists and forms under Django's admin, the story page, and everything done from it."""
