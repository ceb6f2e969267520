"""Folding: the same letters give the same key."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grapevine.kit.text import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("José  Núñez", "jose nunez"),
        ("  ADA\tLovelace \n", "ada lovelace"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Işık", "isik"),
        ("Łukasz Wałęsa", "lukasz walesa"),
        ("Søren Kierkegård", "soren kierkegard"),
        ("Þór Æsir Œuvre", "thor aesir oeuvre"),
        ("Nguyễn Đức", "nguyen duc"),
        ("O’Brien", "o'brien"),
        ("Anne–Marie", "anne-marie"),
        ("ＡＣＭＥ　Ｉｎｃ．", "acme inc."),
        ("ﬁnance ½", "finance 1⁄2"),
        ("Ἀθηνᾶ", "αθηνα"),
        ("Андрей", "андреи"),
        ("مُحَمَّد", "محمد"),
        ("Zero\u200bwidth\ufeff", "zerowidth"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_spellings_that_people_call_the_same_are_the_same(written: str, folded: str):
    assert fold(written) == folded


@pytest.mark.parametrize(
    "name", ["李小龙", "がぎぐ", "ポケット", "김민수", "हिन्दी", "สุดา", "한국어"]
)
def test_scripts_whose_marks_are_letters_stay_as_they_are(name: str):
    assert fold(name) == unicodedata.normalize("NFC", name)


def test_voiced_and_unvoiced_kana_are_different_letters():
    assert fold("かき") != fold("がぎ")


@given(st.text())
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text: str):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_every_letter_folds_to_something_stable():
    for code in range(0x20000):
        letter = chr(code)
        assert fold(fold(letter)) == fold(letter), hex(code)
