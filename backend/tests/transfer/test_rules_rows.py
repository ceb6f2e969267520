"""Rows: what is kept of them, and what a person is told about the others."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grapevine.transfer.rules import (
    Finding,
    Parsed,
    Severity,
    linkedin_slug,
    profile_address,
    read_upload,
)
from grapevine.transfer.rules.people import PersonRow

from .exports import ADA, HEADER, export, parsed

FIRST = 5  # the line of the first row: three lines of preamble and the header stand before it


def told(result: Parsed) -> list[tuple[int, str | None, str, str]]:
    return [(f.line, f.field, f.code, f.severity.value) for f in result.findings]


def cells(**given: str) -> str:
    names = ["given", "family", "url", "email", "organization", "position", "connected_on"]
    quoted = (given.get(name, "").replace('"', '""') for name in names)
    return ",".join(f'"{cell}"' for cell in quoted)


def test_a_row_is_taken_apart_whole():
    assert parsed(ADA).rows == (
        PersonRow(
            line=FIRST,
            given="Ada",
            family="Lovelace",
            display_name="Ada Lovelace",
            email="ada@example.com",
            organization="Analytical Engines, Ltd.",
            position='Countess "of" Code',
            linkedin_url="https://www.linkedin.com/in/ada-lovelace",
            linkedin_slug="ada-lovelace",
            connected_on=date(2024, 3, 12),
        ),
    )
    assert parsed(ADA).findings == ()


@pytest.mark.parametrize(
    ("given", "family", "shown"),
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
def test_names_are_joined_and_never_parsed(given: str, family: str, shown: str):
    (row,) = parsed(cells(given=given, family=family)).rows
    assert row.display_name == shown


def test_a_row_without_a_name_is_left_out_even_with_an_address():
    result = parsed(",,https://www.linkedin.com/in/nobody,,,,", ",,,,,,12 Mar 2024", ADA)
    assert [row.line for row in result.rows] == [FIRST + 2]
    assert told(result) == [
        (FIRST, "display_name", "no_name", "problem"),
        (FIRST + 1, "display_name", "no_name", "problem"),
    ]


def test_lines_are_counted_as_an_editor_shows_them():
    text = export(ADA, "", cells(given="Bob", position="two\nlines"), ",,,,,,", ",,,,,,1 Jan 2020")
    result = read_upload("x.csv", text.replace("\n", "\r\n").encode())
    assert [row.line for row in result.rows] == [FIRST, FIRST + 2]
    assert told(result) == [(FIRST + 5, "display_name", "no_name", "problem")]


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("https://www.linkedin.com/in/Ada-Lovelace", "ada-lovelace"),
        ("http://linkedin.com/in/ada-lovelace/", "ada-lovelace"),
        ("www.linkedin.com/in/ada-lovelace", "ada-lovelace"),
        ("https://de.linkedin.com/in/ada-lovelace/en?trk=x#top", "ada-lovelace"),
        ("https://www.linkedin.com/mwlite/in/ada-lovelace", "ada-lovelace"),
        ("https://www.linkedin.com/in/jos%C3%A9-n", "josé-n"),
        ("https://www.linkedin.com/in/JOS%C3%89-N", "josé-n"),
        ("https://www.linkedin.com/in/jose%CC%81-n", "josé-n"),
        ("https://www.linkedin.com/in/%E6%9D%8E%E5%B0%8F%E9%BE%99", "李小龙"),
        ("https://www.linkedin.com/company/acme", None),
        ("https://www.linkedin.com/in/", None),
        ("https://www.linkedin.com/pub/ada/1/2/3", None),
        ("https://linkedin.com.evil.example/in/ada", None),
        ("https://evil.example/linkedin.com/in/ada", None),
        ("https://user@linkedin.com/in/ada", None),
        ("https://www.linkedin.com/in/a%2Fb", None),
        ("https://www.linkedin.com/in/a%00b", None),
        ("https://www.linkedin.com/in/%ff", None),
        ("https://www.linkedin.com/in/..", None),
        ("https://www.linkedin.com/in/" + "a" * 101, None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_a_profile_is_known_by_one_part_of_its_address(address: str, slug: str | None):
    assert linkedin_slug(address) == slug


@given(st.text(max_size=120))
def test_the_kept_address_leads_to_the_same_profile(text: str):
    slug = linkedin_slug(profile_address(text))
    if slug is not None:
        kept = profile_address(slug)
        assert linkedin_slug(kept) == slug
        assert kept.isascii()
        assert len(kept) <= 2000


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
    result = parsed(cells(given="Ada", connected_on=written))
    assert result.rows[0].connected_on == day
    assert result.findings == ()


@pytest.mark.parametrize(
    "written",
    ["30 Feb 2024", "12 Mrz 2024", "soon", "13/13/2024", "1 Jan 0001", "٣ Mar 2024", "2024"],
)
def test_a_date_that_cannot_be_read_is_left_out_and_the_row_kept(written: str):
    result = parsed(cells(given="Ada", connected_on=written))
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
    result = parsed(cells(given="Ada", email=written))
    assert result.rows[0].email is None
    assert told(result) == [(FIRST, "email", "bad_email", "warning")]


def test_addresses_are_kept_in_normal_form():
    result = parsed(cells(given="Ada", email=" Ada.L@EXAMPLE.com "))
    assert result.rows[0].email == "Ada.L@example.com"


def test_an_address_of_something_else_is_left_out_and_the_row_kept():
    result = parsed(cells(given="Ada", url="https://example.com/ada"))
    assert result.rows[0].linkedin_url is None
    assert told(result) == [(FIRST, "linkedin_url", "bad_profile_address", "warning")]


def test_texts_have_a_length():
    long = parsed(cells(given="Ada", organization="o" * 201, position="p" * 200))
    assert long.rows[0].organization == "o" * 200
    assert told(long) == [(FIRST, "organization", "shortened", "warning")]
    assert told(parsed(cells(given="A" * 201))) == [
        (FIRST, "display_name", "name_too_long", "problem")
    ]


def test_our_own_formula_guard_comes_off_again():
    row = parsed(cells(given="'@da", organization="'=Acme", position="'quoted'")).rows[0]
    assert (row.given, row.organization, row.position) == ("@da", "=Acme", "'quoted'")


def test_a_comma_without_quotation_marks_is_a_problem_not_a_shifted_row():
    result = parsed("Ada,Lovelace,,,Engines, Ltd.,Countess,12 Mar 2024", ADA)
    assert len(result.rows) == 1
    assert told(result) == [(FIRST, None, "too_many_cells", "problem")]


def test_a_short_row_counts_if_what_is_there_fits():
    result = parsed("Ada,Lovelace,https://www.linkedin.com/in/ada", "Ltd.,Countess,12 Mar 2024")
    assert [row.display_name for row in result.rows] == ["Ada Lovelace"]
    assert told(result) == [(FIRST + 1, None, "too_few_cells", "problem")]


def test_a_row_of_very_many_or_very_large_cells_is_a_problem():
    result = parsed("x," * 300, cells(given="Ada", position="p" * 33_000), ADA)
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
    rows = [ADA, broken, ADA, cells(given="Eve"), *[ADA] * 30]
    result = parsed(*rows)
    assert told(result) == [(FIRST + 1, None, "broken_quotes", "problem")]
    assert len(result.rows) == len(rows) - 1


def test_a_broken_quotation_mark_at_the_end_is_found_too():
    result = parsed(ADA, 'Bob,Lee,,,"Acme')
    assert told(result) == [(FIRST + 1, None, "broken_quotes", "problem")]


def test_a_single_quotation_mark_within_a_cell_is_a_letter():
    assert parsed('Ada,5" Lovelace,,,,,').rows[0].family == '5" Lovelace'


def test_no_finding_repeats_what_the_file_says():
    secret = "s3cret"
    rows = [
        cells(given=secret, email=secret, url=secret, connected_on=secret),
        f"{secret}," * 9, f'"{secret}', f",,,{secret},,,", cells(given=secret * 40),
    ]  # fmt: skip
    result = parsed(*rows)
    assert len({f.code for f in result.findings}) >= 6
    assert not any(secret in f.message for f in result.findings)


def test_findings_come_in_the_order_of_the_file():
    result = parsed(",,,,,,x", cells(given="Ada", email="x"), ",,,x,,,")
    lines = [f.line for f in result.findings]
    assert lines == sorted(lines)
    assert result.problems == tuple(f for f in result.findings if f.severity is Severity.PROBLEM)
    assert all(isinstance(f, Finding) and f.message.endswith(".") for f in result.findings)


def test_a_column_named_twice_is_read_once():
    twice = HEADER + ",Company"
    row = 'Ada,Lovelace,,,First,"",12 Mar 2024,Second'
    assert parsed(row, header=twice).rows[0].organization == "First"
