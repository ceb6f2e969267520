"""Uploads as they come: every known shape is read, everything else is refused in plain words."""

import struct
import zipfile

import pytest

from grapevine.transfer.rules import UnreadableFile, limits, read_upload

from .exports import ADA, HEADER, JOSE, PREAMBLE, export, zipped

OLD_HEADER = "First Name,Last Name,Email Address,Company,Position,Connected On"
NAMES = ["Ada Lovelace", "José Núñez"]


def names(data: bytes, name: str = "Connections.csv") -> list[str]:
    return [row.display_name for row in read_upload(name, data).rows]


def refusal(data: bytes, name: str = "Connections.csv") -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_upload(name, data)
    return caught.value


TEXT = export(ADA, JOSE)
SHAPES = {
    "as LinkedIn writes it": TEXT.encode(),
    "with a byte order mark": TEXT.encode("utf-8-sig"),
    "with CRLF": TEXT.replace("\n", "\r\n").encode(),
    "with CR alone": TEXT.replace("\n", "\r").encode(),
    "UTF-16, little end first": b"\xff\xfe" + TEXT.encode("utf-16-le"),
    "UTF-16, big end first": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "UTF-16 without a mark": TEXT.encode("utf-16-le"),
    "UTF-32": TEXT.encode("utf-32"),
    "Excel on Windows": TEXT.encode("cp1252"),
    "Excel on a Mac": TEXT.encode("mac_roman"),
    "without a preamble": export(ADA, JOSE, preamble="").encode(),
    "with a longer preamble": ("sep=,\n\n\nNotes:\n\n" + TEXT).encode(),
    "preamble padded by Excel": export(ADA, JOSE, preamble="Notes:,,,,,,\n,,,,,,\n").encode(),
    "without the last line break": TEXT.rstrip("\n").encode(),
    "with blank rows": export(",,,,,,", ADA, "", ",,,,,,", "  ", JOSE, ",,,,,,").encode(),
    "capitals in the header": export(ADA, JOSE, header=HEADER.upper()).encode(),
    "spaces in the header": export(ADA, JOSE, header=HEADER.replace(",", " , ")).encode(),
    "quoted header": export(ADA, JOSE, header='"' + HEADER.replace(",", '","') + '"').encode(),
    "more columns": export(ADA + ",x", JOSE + ",", header=HEADER + ",Notes").encode(),
    "in a ZIP": zipped({"Connections.csv": TEXT.encode()}),
    "in a stored ZIP": zipped({"Connections.csv": TEXT.encode()}, zipfile.ZIP_STORED),
    "in a folder of a ZIP": zipped(
        {"__MACOSX/x/Connections.csv": b"junk", "Basic_LinkedIn/x/CONNECTIONS.CSV": TEXT.encode()}
    ),
    "beside others in a ZIP": zipped(
        {"messages.csv": b"FROM,TO", "Profile.csv": b"x" * 9999, "Connections.csv": TEXT.encode()}
    ),
    "with Windows separators in a ZIP": zipped({"export\\Connections.csv": TEXT.encode()}),
}


@pytest.mark.parametrize("data", SHAPES.values(), ids=SHAPES.keys())
def test_every_known_shape_gives_the_same_people(data: bytes):
    assert names(data) == NAMES


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_other_separators_are_recognised(separator: str):
    cells = [
        "Ada",
        "Lovelace",
        "linkedin.com/in/ada",
        "",
        "Engines, Ltd.",
        "Countess",
        "2024-03-12",
    ]
    row = separator.join(cells)
    parsed = read_upload("x.csv", export(row, header=HEADER.replace(",", separator)).encode())
    assert parsed.rows[0].organization == "Engines, Ltd."
    assert parsed.findings == ()


def test_older_files_have_no_profile_address():
    row = "Ada,Lovelace,ada@example.com,Engines,Countess,12 Mar 2014"
    (ada,) = read_upload("x.csv", export(row, header=OLD_HEADER, preamble="").encode()).rows
    assert (ada.linkedin_url, ada.linkedin_slug, ada.email) == (None, None, "ada@example.com")


def test_the_shallowest_of_several_is_taken():
    inner = export("Deep,Down,,,,,").encode()
    data = zipped({"old/2019/Connections.csv": inner, "new/Connections.csv": TEXT.encode()})
    assert names(data) == NAMES


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Zoë,Müller,,,Société Générale,Ingénieur,", "cp1252"),
        ("Łukasz,Wałęsa,,,Żabka,Inżynier sprzedaży,", "cp1250"),
        ("Андрей,Иванов,,,Яндекс,Ведущий инженер по данным,", "cp1251"),
        ("山田,太郎,,,東京大学大学院,研究者とエンジニア,", "cp932"),
    ],
)
def test_a_guessed_encoding_says_that_it_was_guessed(text: str, encoding: str):
    parsed = read_upload("x.csv", export(text).encode(encoding))
    given, family, *_ = text.split(",")
    assert parsed.rows[0].display_name == f"{given} {family}"
    assert parsed.encoding_guessed
    assert not read_upload("x.csv", export(text).encode()).encoding_guessed


def test_utf_8_with_one_bad_byte_is_still_utf_8():
    data = export(JOSE, JOSE, "Zo\x00,,,,,,").encode().replace(b"\x00", b"\xff")
    parsed = read_upload("x.csv", data)
    assert parsed.rows[0].display_name == "José Núñez"
    assert [(f.code, f.field) for f in parsed.findings] == [("unreadable_letters", "display_name")]


REFUSED = {
    "nothing": (b"", "empty_file"),
    "a web page": (b"<!DOCTYPE html><html><body>Sign in</body></html>", "wrong_file"),
    "a PDF": (b"%PDF-1.7 ...", "wrong_file"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "wrong_file"),
    "an old Excel workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "wrong_file"),
    "an Excel workbook": (
        zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}),
        "wrong_file",
    ),
    "messages.csv": (b"CONVERSATION ID,CONVERSATION TITLE,FROM,TO\n1,2,3,4\n", "wrong_file"),
    "Invitations.csv": (b"From,To,Sent At,Message,Direction\nA,B,1/1/24,hi,OUT\n", "wrong_file"),
    "recommendations": (
        b"First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nA,B,C,D,E,F,G\n",
        "wrong_file",
    ),
    "Outlook's file": (
        b"First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone\nA,B,C,D,,\n",
        "wrong_file",
    ),
    "a vCard": (b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", "wrong_file"),
    "JSON": (b'{"first_name": "Ada"}', "wrong_file"),
    "prose": (b"Dear diary,\ntoday I met Ada.\n", "wrong_file"),
    "bytes": (bytes(range(256)) * 20, "wrong_file"),
    "zeros": (b"\0" * 5000, "wrong_file"),
    "a header and nobody": (export().encode(), "no_rows"),
    "a header and blank rows": (export(",,,,,,", "").encode(), "no_rows"),
    "a ZIP without it": (zipped({"messages.csv": b"x"}), "no_connections"),
    "an empty ZIP": (zipped({}), "no_connections"),
    "a ZIP in a ZIP": (zipped({"export.zip": zipped({"Connections.csv": b"x"})}), "nested_zip"),
    "half a ZIP": (zipped({"Connections.csv": TEXT.encode() * 20})[:400], "damaged_zip"),
    "an empty member": (zipped({"Connections.csv": b""}), "empty_file"),
    "bzip2 in a ZIP": (
        zipped({"Connections.csv": TEXT.encode()}, zipfile.ZIP_BZIP2),
        "unusual_zip",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_anything_else_is_refused_with_a_reason(data: bytes, reason: str):
    assert refusal(data).reason == reason


def test_a_refusal_names_the_mistake_and_the_file_that_is_wanted():
    told = str(refusal(b"CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE\nsecret,2,3,4,5\n"))
    assert "messages.csv" in told
    assert "Connections.csv" in told
    assert "secret" not in told


def test_a_file_called_zip_that_is_none_is_a_damaged_download():
    assert refusal(b"<html>", name="Export.ZIP").reason == "damaged_zip"


def test_a_locked_zip_is_recognised():
    data = bytearray(zipped({"Connections.csv": TEXT.encode()}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    assert refusal(bytes(data)).reason == "encrypted_zip"


def test_a_zip_bomb_is_read_no_further_than_the_limit():
    bomb = zipped({"Connections.csv": b"a" * (limits.FILE_BYTES * 8)})
    assert len(bomb) < 200_000
    assert refusal(bomb).reason == "file_too_large"


def test_a_zip_that_lies_about_its_size_is_refused():
    data = bytearray(zipped({"Connections.csv": b"a" * (limits.FILE_BYTES * 2)}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(signature) + offset, 100)
    assert refusal(bytes(data)).reason in {"file_too_large", "damaged_zip"}


def test_a_member_that_shrank_a_hundredfold_is_no_csv():
    data = zipped({"Connections.csv": TEXT.encode() + b"," * (limits.FILE_BYTES // 2)})
    assert refusal(data).reason == "file_too_large"


def test_a_zip_of_very_many_members_is_not_even_listed():
    assert refusal(b"PK\x03\x04" + b"PK\x01\x02" * 5001).reason == "too_many_members"


def test_the_bounds_of_a_file():
    assert refusal(b"x" * (limits.FILE_BYTES + 1)).reason == "file_too_large"
    rows = (PREAMBLE + HEADER + "\n" + "a,b,,,,,\n" * limits.ROWS).encode()
    assert len(read_upload("x.csv", rows).rows) == limits.ROWS
    refused = refusal(rows + b"a,b,,,,,\n")
    assert (refused.reason, refused.line) == ("too_many_rows", limits.ROWS + 5)
    wide = HEADER + "," * 200
    assert refusal(export(ADA, header=wide).encode()).reason == "too_many_columns"
