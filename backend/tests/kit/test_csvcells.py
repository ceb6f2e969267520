"""Cells that look like formulas: defused, readable, restored exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grapevine.kit.csvcells import neutralise, restore


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(first: str):
    assert neutralise(f"{first}1+1") == f"'{first}1+1"


@pytest.mark.parametrize("cell", ["", "Ada", "1+1", "'quoted'", " =1", "O'Brien", "'"])
def test_other_cells_stay_as_they_are(cell: str):
    assert neutralise(cell) == cell
    assert restore(cell) == cell


def test_a_phone_number_stays_readable_and_comes_back():
    assert neutralise("+49 30 901820") == "'+49 30 901820"
    assert restore("'+49 30 901820") == "+49 30 901820"


@given(st.text(alphabet="'=+-@\t\rab ", max_size=12) | st.text())
def test_every_cell_survives_the_round_trip_and_is_harmless_in_between(cell: str):
    exported = neutralise(cell)
    assert restore(exported) == cell
    assert exported[:1] not in {"=", "+", "-", "@", "\t", "\r"}
