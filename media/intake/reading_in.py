"""What an arriving file is and says of itself: the part of taking in that touches a stranger's bytes.

Pure: no database, no storage, so that it can run in a process of its own.
"""

from media import metadata
from media.decoding import Undecodable
from media.intake.looking import look
from media.intake.refused import Refused
from media.intake.sniffing import objection

HEAD = 512  # first bytes by which a file is judged before anything opens it


def read_in(file, *, name):
    """(``Look``, ``metadata.Found``) of the picture in ``file`` (binary, seekable). Raises ``Refused``."""
    file.seek(0)
    if reason := objection(file.read(HEAD), name):
        raise Refused(reason)
    try:
        seen = look(file)
    except Undecodable as error:
        raise Refused(str(error)) from error
    return seen, metadata.read(file)
