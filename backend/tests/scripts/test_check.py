"""The summary at the end of `make test` repeats what each runner said last."""

from collections import deque
from pathlib import Path

import pytest
from check import Outcome, carry_out_together, closing_lines, sum_up


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


def test_what_runs_beside_the_first_is_shown_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = "until [ -e begun ]; do sleep 0.01; done; echo 3 passed"
    (tmp_path / "Makefile").write_text(
        f"first:\n\t@{told}\nsecond:\n\t@touch begun; echo 1 failed; exit 1\n"
    )
    monkeypatch.chdir(tmp_path)
    first, second = carry_out_together("first", "second")
    assert (first.target, first.passed, first.closing) == ("first", True, ("3 passed",))
    assert (second.target, second.passed) == ("second", False)
    said = capsys.readouterr().out
    assert said.index("3 passed") < said.index("──── second") < said.index("1 failed")
