"""Where renditions lie: ``renditions/<two letters>/<photo>/<version>/<width>.<format>`` under MEDIA_ROOT."""

import os
import shutil
import tempfile
from pathlib import Path

from django.conf import settings


def folder():
    return Path(settings.MEDIA_ROOT) / "renditions"


def name_of(uuid, version, width, format):
    """The name of one rendition's file within MEDIA_ROOT."""
    return f"renditions/{uuid.hex[:2]}/{uuid.hex}/{version}/{width}.{format}"


def path_of(name):
    return Path(settings.MEDIA_ROOT) / name


def write(name, data):
    """Put ``data`` under ``name`` whole or not at all: readers never see half a file."""
    path = path_of(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".making-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(settings.FILE_UPLOAD_PERMISSIONS or 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def forget(uuid, keep=()):
    """Delete every version made of a photo, but those named in ``keep``."""
    home = folder() / uuid.hex[:2] / uuid.hex
    if not keep:
        shutil.rmtree(home, ignore_errors=True)
        return
    for version in home.iterdir() if home.is_dir() else ():
        if version.name not in keep:
            shutil.rmtree(version, ignore_errors=True)
