"""Real wire material that lies beside the checkout: tests read it where it is and skip where it is not."""

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def shared(name):
    """The path of ``name`` (such as ``wire/story``) in the shared material, or the test is skipped.

    Where ``NEWSROOM_REQUIRE_SHARED=1`` says that the material must be there, its absence is a failure.
    """
    path = SHARED / name
    if path.exists():
        return path
    message = f"The shared test material has no {name} (looked in ../shared)."
    if os.environ.get("NEWSROOM_REQUIRE_SHARED") == "1":
        pytest.fail(message)
    pytest.skip(message)
