"""Static files with hashed names, their ES module imports rewritten to match."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """Served for a year by WhiteNoise; a changed file is a new address."""

    support_js_module_import_aggregation = True
    # A module's name depends on the names of those it imports: one pass for each step of that ladder.
    max_post_process_passes = 30
