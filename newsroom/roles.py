"""The roles of a newsroom, as Django groups."""

REPORTER = "reporter"
SUB_EDITOR = "sub-editor"
SECTION_EDITOR = "section editor"
PHOTO_EDITOR = "photo editor"
CHIEF_EDITOR = "chief editor"
ADMINISTRATOR = "administrator"

ROLES = (REPORTER, SUB_EDITOR, SECTION_EDITOR, PHOTO_EDITOR, CHIEF_EDITOR, ADMINISTRATOR)
