"""The laws of accounts, on literals."""

from datetime import UTC, datetime, timedelta

import pytest

from grapevine.accounts.rules import (
    device_words,
    expires_at,
    password_problem,
)

BEGAN = datetime(2026, 11, 23, tzinfo=UTC)


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


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("(Windows NT 10.0; Win64) Chrome/140.0.0.0 Safari/537.36", "Chrome on Windows"),
        ("(Windows NT 10.0; Win64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0", "Edge on Windows"),
        ("(Macintosh; Intel Mac OS X 10_15_7) Version/18 Safari/605.1.15", "Safari on Mac"),
        ("(iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/140 Safari/604", "Chrome on iPhone"),
        ("(Linux; Android 16; Pixel 9) Chrome/140.0.0.0 Mobile Safari/537", "Chrome on Android"),
        ("(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
        ("GrapevineSync/1.0 (Android)", "Android"),
        ("curl/8.5.0", ""),
        ("", ""),
    ],
)
def test_a_device_is_told_in_coarse_words(says: str, words: str):
    assert device_words(says) == words
