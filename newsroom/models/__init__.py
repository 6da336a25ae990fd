"""People, the paper and the record of who did what."""

from newsroom.models.audit import AuditEntry, record
from newsroom.models.publication import Publication
from newsroom.models.user import User

__all__ = ["AuditEntry", "Publication", "User", "record"]
