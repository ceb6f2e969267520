"""Damaged files: every one is either read or refused, quickly, and never by accident (T13)."""

import os
import random
import time
import unicodedata
from uuid import uuid4

import pytest

from grapevine.transfer.rules import ImportOutcome, Parsed, UnreadableFile, decide, read_upload

from .exports import ADA, HEADER, JOSE, export, zipped

TEXT = export(
    ADA, JOSE, "Prince,,,,,,7-Feb-22", ",,,,,,", '"A ""B""",C,,x@y.example,"D;E",F,3/4/24'
)
SEEDS = [
    TEXT.encode(),
    TEXT.encode("utf-8-sig").replace(b"\n", b"\r\n"),
    TEXT.encode("utf-16"),
    TEXT.encode("cp1252"),
    TEXT.replace(",", ";").encode(),
    zipped({"a/Connections.csv": TEXT.encode(), "messages.csv": b"FROM,TO\n"}),
]
SPLICES = [
    b'"', b",", b"\n", b"\r", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"PK\x03\x04", b"PK\x01\x02",
    b'"' * 50, b"," * 300, b"=cmd()", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"x" * 40_000,
    HEADER.encode(), b"@" * 300, b"https://www.linkedin.com/in/%00%ff%2f", b"99/99/9999",
    "１２ Mar ２０２４".encode(), b"a@xn--.example", "İ@ß.example".encode(),
]  # fmt: skip

FILES = int(os.environ.get("GRAPEVINE_FILES", "2000"))
BATCH = max(100, FILES // 50)


def flip(data: bytearray, rng: random.Random) -> bytearray:
    for _ in range(rng.randint(1, 20)):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return data


def cut(data: bytearray, rng: random.Random) -> bytearray:
    return data[: rng.randint(1, len(data))]


def drop(data: bytearray, rng: random.Random) -> bytearray:
    start = rng.randrange(len(data))
    del data[start : start + rng.randint(1, 60)]
    return data or bytearray(b"x")


def splice(data: bytearray, rng: random.Random) -> bytearray:
    at = rng.randrange(len(data))
    data[at:at] = rng.choice(SPLICES) * rng.randint(1, 3)
    return data


def cross(data: bytearray, rng: random.Random) -> bytearray:
    other = rng.choice(SEEDS)
    return data[: rng.randint(1, len(data))] + other[rng.randrange(len(other)) :]


def mutated(number: int) -> bytes:
    rng = random.Random(number)
    data = bytearray(rng.choice(SEEDS))
    for _ in range(rng.randint(1, 4)):
        data = rng.choice([flip, cut, drop, splice, cross])(data, rng)
    return bytes(data)


def read_or_refuse(data: bytes) -> Parsed | None:
    """None if refused; anything but `UnreadableFile` escapes and fails the test."""
    try:
        return read_upload("Connections.csv", data)
    except UnreadableFile:
        return None


def check(parsed: Parsed) -> None:
    for row in parsed.rows:
        assert 1 <= len(row.display_name) <= 200
        for text in (row.display_name, row.email, row.organization, row.role, row.linkedin_url):
            if text is not None:
                assert text
                assert text == " ".join(text.split())
                assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in text)
    outcomes = decide(parsed, [], uuid4)
    assert {o.line for o in outcomes} >= {row.line for row in parsed.rows}
    assert all(o.findings for o in outcomes if o.kind is ImportOutcome.PROBLEM)


@pytest.mark.parametrize("start", range(0, FILES, BATCH))
def test_a_damaged_file_is_read_or_refused(start: int):
    began = time.process_time()
    read = [read_or_refuse(mutated(number)) for number in range(start, start + BATCH)]
    for parsed in filter(None, read):
        check(parsed)
    assert any(read)
    assert not all(read)
    assert time.process_time() - began < 0.3 * BATCH


def test_thirty_thousand_rows_take_well_under_two_seconds():
    rows = [
        f"Zoë{i},Müller-{i % 977},https://www.linkedin.com/in/zoe-{i:x},"
        f'{f"p{i}@example.com" if i % 20 == 0 else ""},"Acme, Inc. {i % 3000}",'
        f'"Senior ""Engineer"" {i % 400}",{1 + i % 28:02d} Mar {2005 + i % 19}'
        for i in range(30_000)
    ]
    data = zipped({"Connections.csv": export(*rows).encode()})
    began = time.process_time()
    parsed = read_upload("export.zip", data)
    outcomes = decide(parsed, [], uuid4)
    spent = time.process_time() - began
    assert {o.kind for o in outcomes} == {ImportOutcome.NEW}
    assert len(outcomes) == 30_000
    assert spent < 4, "about 1.3 s on the machine where this was written"


HOSTILE = {
    "quotes": b'"a\n' * 49_000,
    "blank rows": b",,,,,,\n" * 1_400_000,
    "line breaks": b"\n" * 10_000_000,
    "one long line": b"x," * 5_000_000,
    "open quotes": (b'"' + b"x" * 200 + b"\n") * 49_000,
    "a wall of quotes": b'"' * 10_000_000,
}


@pytest.mark.parametrize("tail", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_ten_megabytes_take_long(tail: bytes):
    began = time.process_time()
    read_or_refuse(export(ADA).encode() + tail)
    assert time.process_time() - began < 8
