"""What changes the state of a story: one verb a file, one transaction, one audit entry."""

from articles.actions.errors import ActionError, PreflightFailed, ScheduledWaits, StaleSave
from articles.actions.keep_caption import keep_caption
from articles.actions.preflight import preflight
from articles.actions.publish import publish
from articles.actions.save import create, save
from articles.actions.schedule import cancel_schedule, schedule
from articles.actions.settle import settle
from articles.actions.stage import move
from articles.actions.take_caption import take_caption
from articles.actions.withdraw import withdraw

__all__ = [
    "ActionError",
    "PreflightFailed",
    "ScheduledWaits",
    "StaleSave",
    "cancel_schedule",
    "create",
    "keep_caption",
    "move",
    "preflight",
    "publish",
    "save",
    "schedule",
    "settle",
    "take_caption",
    "withdraw",
]
