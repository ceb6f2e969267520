"""One folding of text for search and for keys: what a person would call "the same letters"."""

import unicodedata

# Letters that Unicode does not decompose, as people without that keyboard type them. (ß becomes
# ss by case folding, and İ becomes i because its dot is a mark.)
_SPELLED = {
    "Æ": "ae", "æ": "ae", "Œ": "oe", "œ": "oe", "Ø": "o", "ø": "o", "Ł": "l", "ł": "l",
    "Đ": "d", "đ": "d", "Ð": "d", "ð": "d", "Þ": "th", "þ": "th", "Ħ": "h", "ħ": "h",
    "Ŧ": "t", "ŧ": "t", "Ŋ": "n", "ŋ": "n", "ı": "i", "ĸ": "k",
    "‘": "'", "’": "'", "ʼ": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-",
}  # fmt: skip

# Soft hyphens, joiners, direction marks: pasted along with names.
_INVISIBLE = (0xAD, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A))


def _is_accent(combining_class: int) -> bool:
    """Overlays, Hebrew and Arabic points, accents above and below. Not 7-9 and 103-132: a kana's
    voicing, a nukta, a virama or a Thai vowel makes another letter."""
    return combining_class == 1 or 10 <= combining_class <= 36 or combining_class >= 200


_ACCENTS = [n for n in range(0x300, 0x1F000) if _is_accent(unicodedata.combining(chr(n)))]
_TABLE = str.maketrans(_SPELLED) | dict.fromkeys((*_INVISIBLE, *_ACCENTS), "")


def fold(text: str) -> str:
    """The form in which two spellings of a name are equal: `fold("José  ŁUK") == "jose luk"`.

    NFKD, accents stripped, case folded, a few letters spelled out (ß ss, ø o, ł l, æ ae), runs of
    white space collapsed, composed again. Chinese, Japanese and Korean text keeps its letters, and
    so do the vowel signs of Indic and Thai text: only accents of the alphabets that are commonly
    typed without them go. Folding twice changes nothing.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    bare = unicodedata.normalize("NFKD", text).translate(_TABLE).casefold()
    return " ".join(unicodedata.normalize("NFC", bare).split())
