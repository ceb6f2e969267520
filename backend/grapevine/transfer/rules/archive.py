"""Takes `Connections.csv` out of an upload: the file itself, or LinkedIn's ZIP as downloaded."""

import io
import lzma
import struct
import zipfile
import zlib

from . import limits
from .findings import UnreadableFile

_WANTED = "connections.csv"
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, LookupError, OverflowError,
)  # fmt: skip
_KINDS = (
    (b"%PDF", "This is a PDF."),
    (b"\xd0\xcf\x11\xe0", "This is an Excel workbook."),
    (b"\x1f\x8b", "This is a gzip archive."),
    (b"7z\xbc\xaf\x27\x1c", "This is a 7z archive."),
    (b"Rar!", "This is a RAR archive."),
    (b"\x89PNG", "This is a picture."),
    (b"\xff\xd8\xff", "This is a picture."),
)
_ADVICE = (
    "Upload Connections.csv, or the ZIP that LinkedIn sent, just as you downloaded it: "
    "LinkedIn, Settings, Data privacy, Get a copy of your data, Connections."
)


def extract(name: str, data: bytes) -> bytes:
    """The bytes of `Connections.csv`, at most `limits.FILE_BYTES`. Raises `UnreadableFile`."""
    if not data:
        raise UnreadableFile("empty_file", f"The file is empty. {_ADVICE}")
    if len(data) > limits.FILE_BYTES:
        raise UnreadableFile("file_too_large", "The file is larger than 10 MB.")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _from_zip(data)
    for magic, sentence in _KINDS:
        if data.startswith(magic):
            raise wrong_file(sentence)
    if name.casefold().endswith(".zip"):
        raise _damaged_zip()
    return data


def wrong_file(sentence: str) -> UnreadableFile:
    """The upload is something else; says which file is wanted and where it comes from."""
    return UnreadableFile("wrong_file", f"{sentence} {_ADVICE}")


def _damaged_zip() -> UnreadableFile:
    return UnreadableFile(
        "damaged_zip",
        "This ZIP is damaged; perhaps the download stopped early. Download it again.",
    )


def _from_zip(data: bytes) -> bytes:
    # Counted before the directory is read: a record costs kilobytes once it is an object.
    if data.count(b"PK\x01\x02") > limits.ZIP_MEMBERS:
        raise UnreadableFile("too_many_members", f"This ZIP holds too many files. {_ADVICE}")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive, _wanted(archive.infolist()))
    except _DAMAGED as error:
        raise _damaged_zip() from error


def _wanted(members: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    """The shallowest member called `Connections.csv`, whatever its folder and capitals."""
    named = [(_parts(member), member) for member in members if not member.is_dir()]
    found = [
        (len(parts), at)
        for at, (parts, _) in enumerate(named)
        if parts[-1] == _WANTED and "__macosx" not in parts
    ]
    if found:
        return named[min(found)[1]][1]
    raise _nothing_wanted({parts[-1] for parts, _ in named})


def _parts(member: zipfile.ZipInfo) -> list[str]:
    return member.filename.replace("\\", "/").casefold().split("/")


def _nothing_wanted(names: set[str]) -> UnreadableFile:
    if "[content_types].xml" in names:
        return wrong_file("This is an office document.")
    if any(name.endswith(".zip") for name in names):
        return UnreadableFile(
            "nested_zip", "This ZIP holds another ZIP. Unpack it once, then upload the inner one."
        )
    return UnreadableFile(
        "no_connections",
        "This ZIP holds no Connections.csv. When you ask LinkedIn for your data, "
        "tick Connections; it arrives in a few minutes.",
    )


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.flag_bits & 0x1:
        raise UnreadableFile(
            "encrypted_zip", "This ZIP is locked with a password. Unpack it, then upload the CSV."
        )
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableFile(
            "unusual_zip", "This ZIP is packed in an unusual way. Unpack it, then upload the CSV."
        )
    with archive.open(member) as stream:
        # Never trust the declared size: read one byte more than is allowed.
        content = stream.read(limits.FILE_BYTES + 1)
    squeezed = len(content) / max(member.compress_size, 1)
    if len(content) > limits.FILE_BYTES or (
        len(content) > limits.ZIP_RATIO_FROM and squeezed > limits.ZIP_RATIO
    ):
        raise UnreadableFile("file_too_large", "Connections.csv in this ZIP is larger than 10 MB.")
    if not content:
        raise UnreadableFile("empty_file", "Connections.csv in this ZIP is empty. Download again.")
    return content
