"""A set-up step is done once for each state of what it depends on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bootstrap import steps
from bootstrap.steps import Step, carry_out, files_under


@pytest.fixture
def step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Step]:
    monkeypatch.setattr(steps, "STAMPS", tmp_path / "stamps")
    (tmp_path / "lock").write_text("one")

    def make(fact: str = "python 3.11") -> Step:
        made = tmp_path / "made"
        return Step("sample", "Working", (tmp_path / "lock", fact), (made,), made.touch)

    return make


def test_a_step_is_done_once(step: Callable[..., Step]) -> None:
    assert carry_out(step())
    assert not carry_out(step())


def test_a_changed_input_makes_it_due_again(step: Callable[..., Step], tmp_path: Path) -> None:
    carry_out(step())
    (tmp_path / "lock").write_text("two")
    assert carry_out(step())


def test_a_changed_fact_makes_it_due_again(step: Callable[..., Step]) -> None:
    carry_out(step())
    assert carry_out(step("python 3.12"))


def test_a_lost_result_makes_it_due_again(step: Callable[..., Step], tmp_path: Path) -> None:
    carry_out(step())
    (tmp_path / "made").unlink()
    assert carry_out(step())


def test_a_step_that_failed_is_due_again(step: Callable[..., Step]) -> None:
    def fail() -> None:
        raise OSError

    good = step()
    bad = Step(good.name, good.title, good.inputs, good.outputs, fail)
    with pytest.raises(OSError):  # noqa: PT011 - whatever the action raised passes through
        carry_out(bad)
    assert carry_out(good)


def test_skipped_names_are_left_out_at_every_depth(tmp_path: Path) -> None:
    for name in ("src/a.ts", "src/dist/b.js", "dist/c.js"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert list(files_under(tmp_path, frozenset({"dist"}))) == [tmp_path / "src" / "a.ts"]
