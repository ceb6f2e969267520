"""Rows: what is kept of them, and what a person is told about the others."""

from datetime import date

import pytest

from grapevine.transfer.rules import (
    Finding,
    Severity,
    read_upload,
)
from grapevine.transfer.rules.people import PersonRow

from .exports import ADA, FIRST, HEADER, cells, export, parsed, told


def test_a_row_is_taken_apart_whole():
    assert parsed(ADA).rows == (
        PersonRow(
            line=FIRST,
            given_name="Ada",
            family_name="Lovelace",
            display_name="Ada Lovelace",
            email="ada@example.com",
            organization="Analytical Engines, Ltd.",
            role='Countess "of" Code',
            linkedin_url="https://www.linkedin.com/in/ada-lovelace",
            linkedin_slug="ada-lovelace",
            connected_on=date(2024, 3, 12),
        ),
    )
    assert parsed(ADA).findings == ()


@pytest.mark.parametrize(
    ("given_name", "family_name", "shown"),
    [
        ("Prince", "", "Prince"),
        ("", "李小龙", "李小龙"),
        ("Gabriel José", "García Márquez", "Gabriel José García Márquez"),
        ("Dr. Ada", "Lovelace, PhD 🌱", "Dr. Ada Lovelace, PhD 🌱"),
        ("  Ada \u00a0", "\tLove\nlace ", "Ada Love lace"),
        ("A\x00d\x07a", "Love\u202elace\ufeff", "Ada Lovelace"),
        ("Jose\u0301", "", "José"),
    ],
)
def test_names_are_joined_and_never_parsed(given_name: str, family_name: str, shown: str):
    (row,) = parsed(cells(given_name=given_name, family_name=family_name)).rows
    assert row.display_name == shown


def test_a_row_without_a_name_is_left_out_even_with_an_address():
    result = parsed(",,https://www.linkedin.com/in/nobody,,,,", ",,,,,,12 Mar 2024", ADA)
    assert [row.line for row in result.rows] == [FIRST + 2]
    assert told(result) == [
        (FIRST, "display_name", "no_name", "problem"),
        (FIRST + 1, "display_name", "no_name", "problem"),
    ]


def test_lines_are_counted_as_an_editor_shows_them():
    text = export(ADA, "", cells(given_name="Bob", role="two\nlines"), ",,,,,,", ",,,,,,1 Jan 2020")
    result = read_upload("x.csv", text.replace("\n", "\r\n").encode())
    assert [row.line for row in result.rows] == [FIRST, FIRST + 2]
    assert told(result) == [(FIRST + 5, "display_name", "no_name", "problem")]


def test_an_address_of_something_else_is_left_out_and_the_row_kept():
    result = parsed(cells(given_name="Ada", url="https://example.com/ada"))
    assert result.rows[0].linkedin_url is None
    assert told(result) == [(FIRST, "linkedin_url", "bad_profile_address", "warning")]


def test_texts_have_a_length():
    long = parsed(cells(given_name="Ada", organization="o" * 201, role="p" * 200))
    assert long.rows[0].organization == "o" * 200
    assert told(long) == [(FIRST, "organization", "shortened", "warning")]
    assert told(parsed(cells(given_name="A" * 201))) == [
        (FIRST, "display_name", "name_too_long", "problem")
    ]


def test_our_own_formula_guard_comes_off_again():
    row = parsed(cells(given_name="'@da", organization="'=Acme", role="'quoted'")).rows[0]
    assert (row.given_name, row.organization, row.role) == ("@da", "=Acme", "'quoted'")


def test_a_comma_without_quotation_marks_is_a_problem_not_a_shifted_row():
    result = parsed("Ada,Lovelace,,,Engines, Ltd.,Countess,12 Mar 2024", ADA)
    assert len(result.rows) == 1
    assert told(result) == [(FIRST, None, "too_many_cells", "problem")]


def test_a_short_row_counts_if_what_is_there_fits():
    result = parsed("Ada,Lovelace,https://www.linkedin.com/in/ada", "Ltd.,Countess,12 Mar 2024")
    assert [row.display_name for row in result.rows] == ["Ada Lovelace"]
    assert told(result) == [(FIRST + 1, None, "too_few_cells", "problem")]


def test_a_row_of_very_many_or_very_large_cells_is_a_problem():
    result = parsed("x," * 300, cells(given_name="Ada", role="p" * 33_000), ADA)
    assert [row.line for row in result.rows] == [FIRST + 2]
    assert [f.code for f in result.findings] == ["too_many_columns", "cell_too_large"]


@pytest.mark.parametrize(
    "broken",
    [
        'Bob,Lee,,,"Acme,Dev,12 Mar 2024',
        'Bob,"Lee" Jr,,,Acme,Dev,12 Mar 2024',
        '"',
        'Bob,Lee,,,"' + "x" * 140_000,
    ],
)
def test_a_broken_quotation_mark_costs_its_row_and_no_other(broken: str):
    rows = [ADA, broken, ADA, cells(given_name="Eve"), *[ADA] * 30]
    result = parsed(*rows)
    assert told(result) == [(FIRST + 1, None, "broken_quotes", "problem")]
    assert len(result.rows) == len(rows) - 1


def test_a_broken_quotation_mark_at_the_end_is_found_too():
    result = parsed(ADA, 'Bob,Lee,,,"Acme')
    assert told(result) == [(FIRST + 1, None, "broken_quotes", "problem")]


def test_a_single_quotation_mark_within_a_cell_is_a_letter():
    assert parsed('Ada,5" Lovelace,,,,,').rows[0].family_name == '5" Lovelace'


def test_no_finding_repeats_what_the_file_says():
    secret = "s3cret"
    rows = [
        cells(given_name=secret, email=secret, url=secret, connected_on=secret),
        f"{secret}," * 9, f'"{secret}', f",,,{secret},,,", cells(given_name=secret * 40),
    ]  # fmt: skip
    result = parsed(*rows)
    assert len({f.code for f in result.findings}) >= 6
    assert not any(secret in f.message for f in result.findings)


def test_findings_come_in_the_order_of_the_file():
    result = parsed(",,,,,,x", cells(given_name="Ada", email="x"), ",,,x,,,")
    lines = [f.line for f in result.findings]
    assert lines == sorted(lines)
    assert result.problems == tuple(f for f in result.findings if f.severity is Severity.PROBLEM)
    assert all(isinstance(f, Finding) and f.message.endswith(".") for f in result.findings)


def test_a_column_named_twice_is_read_once():
    twice = HEADER + ",Company"
    row = 'Ada,Lovelace,,,First,"",12 Mar 2024,Second'
    assert parsed(row, header=twice).rows[0].organization == "First"
