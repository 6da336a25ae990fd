"""``make reset``: throws away what this checkout has written, once somebody has said so in full."""

import shutil
import subprocess
from pathlib import Path

import pytest

MAKEFILE = Path(__file__).resolve().parent.parent.parent / "Makefile"


@pytest.fixture
def checkout(tmp_path):
    shutil.copy(MAKEFILE, tmp_path)
    (tmp_path / "var" / "uploads").mkdir(parents=True)
    (tmp_path / "var" / "newsroom.sqlite3").write_text("")
    (tmp_path / ".env").write_text("")
    return tmp_path


def reset(checkout, answer):
    done = subprocess.run(["make", "reset"], cwd=checkout, input=answer, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_word_itself_deletes_everything_written(checkout):
    assert "Gone." in reset(checkout, "reset\n")
    assert [path.name for path in checkout.iterdir()] == ["Makefile"]


@pytest.mark.parametrize("answer", ["no\n", "y\n", "Reset\n", "reset it\n", "\n", ""])
def test_any_other_answer_deletes_nothing(checkout, answer):
    assert "Nothing was deleted." in reset(checkout, answer)
    assert (checkout / "var" / "newsroom.sqlite3").exists()
    assert (checkout / ".env").exists()
