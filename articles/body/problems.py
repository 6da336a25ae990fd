"""What is wrong with a body: where, and in words an editor understands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """``path`` reads like “block 3 (fact box) › paragraph 2”; ``block_id`` is "" where there is none."""

    path: str
    block_id: str
    message: str

    def __str__(self):
        return f"{self.path}: {self.message}" if self.path else self.message


class BodyError(ValueError):
    """The body can't be stored. ``problems`` says why, in the order of the text."""

    def __init__(self, problems):
        self.problems = list(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
