"""From bytes to text: byte order marks, UTF-8, and a guess for what older programs wrote."""

import codecs
import re
from dataclasses import dataclass

_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLDER = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "mac_roman",
    "cp932", "gb18030", "big5", "cp949",
]  # fmt: skip
_SAMPLE = 32 * 1024
_WORD = re.compile(r"[^\W\d_]+")
_WESTERN = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒ‘’“”«»–—…•·°€£©®™ªº\u00a0"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, how it was decoded, and whether that was only the likeliest of several readings."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes) -> Decoded:
    """Text of any bytes whatever; what can't be read becomes U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_read(data, encoding), encoding)
    if wide := _utf_16_without_mark(data):
        return Decoded(_read(data, wide), wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged_utf_8(data) or _guess(data)


def _read(data: bytes, encoding: str) -> str:
    return data.decode(encoding, errors="replace").removeprefix("\ufeff")


def _utf_16_without_mark(data: bytes) -> str | None:
    """Latin text in UTF-16 has a zero in every second byte."""
    head = data[:1000]
    pairs = len(head) // 2
    if pairs and head[1::2].count(0) > pairs * 0.6 and head[0::2].count(0) == 0:
        return "utf-16-le"
    if pairs and head[0::2].count(0) > pairs * 0.6 and head[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _damaged_utf_8(data: bytes) -> Decoded | None:
    """UTF-8 with a few bad bytes (cut off, or pasted together): most of its letters still fit."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - bad
    return Decoded(text, "utf-8", guessed=True) if good >= 4 * bad else None


def _guess(data: bytes) -> Decoded:
    """Judge by the lines that have such letters; the many plain ones say nothing."""
    telling = b"\n".join(line for line in data.splitlines() if not line.isascii())[:_SAMPLE]
    for encoding in ("cp1252", "mac_roman"):  # what Excel writes, on Windows and on a Mac
        if _reads_as_western(telling, encoding):
            return Decoded(_read(data, encoding), encoding, guessed=True)
    from charset_normalizer import from_bytes  # heavy, and rarely needed

    best = from_bytes(telling, cp_isolation=_OLDER).best()
    encoding = best.encoding if best else "cp1252"
    return Decoded(_read(data, encoding), encoding, guessed=True)


def _reads_as_western(telling: bytes, encoding: str) -> bool:
    """Only letters of western Europe, and never most of a word: a statistic of a few names would
    often prefer some rarer code page."""
    text = telling.decode(encoding, errors="replace")
    if any(char > "\x7f" and char not in _WESTERN for char in text):
        return False
    words = "".join(word for word in _WORD.findall(text) if not word.isascii())
    return sum(1 for char in words if char > "\x7f") * 2 <= len(words)
