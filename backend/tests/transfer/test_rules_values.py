"""Single values: dates and e-mail addresses as files have them."""

from datetime import date

import pytest

from .exports import FIRST, cells, parsed, told


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12 Mar 2024", date(2024, 3, 12)),
        ("07 February 2022", date(2022, 2, 7)),
        ("1 SEPT 2019", date(2019, 9, 1)),
        ("7-Feb-22", date(2022, 2, 7)),
        ("07-Feb-2022", date(2022, 2, 7)),
        ("Mar 12, 2024", date(2024, 3, 12)),
        ("2024-03-12", date(2024, 3, 12)),
        ("2024/3/12", date(2024, 3, 12)),
        ("03/15/2024", date(2024, 3, 15)),
        ("15/03/2024", date(2024, 3, 15)),
        ("3/4/24", date(2024, 3, 4)),
        ("12.03.2024", date(2024, 3, 12)),
        ("29 Feb 2024", date(2024, 2, 29)),
    ],
)
def test_dates_are_read_as_linkedin_and_excel_write_them(written: str, day: date):
    result = parsed(cells(given_name="Ada", connected_on=written))
    assert result.rows[0].connected_on == day
    assert result.findings == ()


@pytest.mark.parametrize(
    "written",
    ["30 Feb 2024", "12 Mrz 2024", "soon", "13/13/2024", "1 Jan 0001", "٣ Mar 2024", "2024"],
)
def test_a_date_that_cannot_be_read_is_left_out_and_the_row_kept(written: str):
    result = parsed(cells(given_name="Ada", connected_on=written))
    assert result.rows[0].connected_on is None
    assert told(result) == [(FIRST, "connected_on", "bad_date", "warning")]


def test_the_rest_of_the_file_says_which_number_is_the_day():
    written = ["03/04/2024", "25/12/2023", "05/05/2024", "13/13/2024"]
    days = [row.connected_on for row in parsed(*(f"A,B,,,,,{d}" for d in written)).rows]
    assert days == [date(2024, 4, 3), date(2023, 12, 25), date(2024, 5, 5), None]


def test_where_the_file_contradicts_itself_nothing_is_guessed():
    written = ["03/04/2024", "25/12/2023", "12/25/2023", "05/05/2024"]
    result = parsed(*(f"A,B,,,,,{d}" for d in written))
    christmas = date(2023, 12, 25)
    assert [row.connected_on for row in result.rows] == [
        None, christmas, christmas, date(2024, 5, 5),
    ]  # fmt: skip
    assert told(result) == [(FIRST, "connected_on", "ambiguous_date", "warning")]


@pytest.mark.parametrize(
    "written", ["ada", "ada@", "ada@example", "a b@example.com", "ada@host.local", "x@" + "y" * 300]
)
def test_a_bad_address_is_left_out_and_the_row_kept(written: str):
    result = parsed(cells(given_name="Ada", email=written))
    assert result.rows[0].email is None
    assert told(result) == [(FIRST, "email", "bad_email", "warning")]


def test_addresses_are_kept_in_normal_form():
    result = parsed(cells(given_name="Ada", email=" Ada.L@EXAMPLE.com "))
    assert result.rows[0].email == "Ada.L@example.com"
