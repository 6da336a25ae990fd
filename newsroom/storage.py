"""Static files with hashed names, their ES module imports rewritten to match."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """Served for a year by WhiteNoise; a changed file is a new address."""

    support_js_module_import_aggregation = True
