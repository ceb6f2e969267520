"""The laws of accounts, on literals."""

from datetime import UTC, datetime, timedelta

import pytest

from grapevine.accounts.rules import expires_at, password_problem, pitch_seconds, pitch_words

BEGAN = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "seconds"), [(0, 0), (1, 1), (5, 2), (150, 60), (225, 90), (226, 91)]
)
def test_a_pitch_is_spoken_at_150_words_a_minute(words: int, seconds: int):
    pitch = " ".join(["word"] * words)
    assert pitch_words(pitch) == words
    assert pitch_seconds(pitch) == seconds


@pytest.mark.parametrize(
    "password",
    ["short", "x" * 257, "Password1234!", "111111111111", "maya.okafor.99", "MayaOkafor2026"],
)
def test_weak_passwords_are_refused(password: str):
    assert password_problem(password, "maya.okafor@example.com", "Maya Okafor")


@pytest.mark.parametrize(
    "password",
    ["seven quiet green vines", "kein Passwort, ein Satz", "密碼是一句很長的話沒有人猜到"],
)
def test_a_sentence_is_a_good_password(password: str):
    assert password_problem(password, "maya@example.com", "Maya Okafor") is None


def test_a_sign_in_ends_when_it_is_idle_and_at_last_in_any_case():
    assert expires_at(BEGAN, BEGAN) == BEGAN + timedelta(days=14)
    assert expires_at(BEGAN, BEGAN + timedelta(days=50)) == BEGAN + timedelta(days=60)
