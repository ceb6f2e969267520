"""The summary at the end of `make test` repeats what each runner said last."""

from collections import deque

import pytest
from check import Outcome, closing_lines, sum_up


@pytest.mark.parametrize(
    ("said", "repeated"),
    [
        ("======= 3 failed, 312 passed in 20.31s =======\n", "3 failed, 312 passed in 20.31s"),
        ("      Tests  12 passed (12)\n", "Tests 12 passed (12)"),
        ("  1 passed (4.3s)\n", "1 passed (4.3s)"),
    ],
)
def test_the_line_that_counts_is_repeated(said: str, repeated: str) -> None:
    assert closing_lines(deque(["some work\n", said, "\n"])) == (repeated,)


def test_one_failed_part_fails_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = [Outcome("lint", True, 3, ()), Outcome("test-web", False, 9, ("2 failed",))]
    assert sum_up(outcomes) == 1
    said = capsys.readouterr().out
    assert "test-web         FAILED     9 s  2 failed" in said
    assert said.endswith("parts: 1 passed, 1 failed\n")


def test_all_parts_passed_is_success() -> None:
    assert sum_up([Outcome("lint", True, 3, ())]) == 0
