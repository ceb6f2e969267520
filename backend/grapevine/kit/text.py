"""One folding of text for search and for keys: what a person would call "the same letters"."""

import re
import unicodedata

# Letters that Unicode does not decompose, as people without that keyboard type them. (ß becomes
# ss by case folding, and İ becomes i because its dot is a mark.)
_LOOKALIKES = str.maketrans(
    {
        "æ": "ae", "ð": "d", "đ": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ł": "l", "ŋ": "n",
        "ø": "o", "œ": "oe", "þ": "th", "ŧ": "t",
        "‘": "'", "’": "'", "ʼ": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-",
    }
)  # fmt: skip

# Soft hyphens, joiners, direction marks: invisible, and pasted along with names.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


def fold(text: str) -> str:
    """The form in which two spellings of a name are equal: `fold("José  ŁUK") == "jose luk"`.

    NFKD, accents stripped, case folded, a few letters spelled out (ß ss, ø o, ł l, æ ae), runs of
    white space collapsed, composed again. Chinese, Japanese and Korean text keeps its letters, and
    so do the vowel signs of Indic and Thai text: only accents of the alphabets that are commonly
    typed without them go. Folding twice changes nothing.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    bare = _without_marks(_INVISIBLE.sub("", text)).casefold()
    spelled = _without_marks(bare).casefold().translate(_LOOKALIKES)
    return " ".join(unicodedata.normalize("NFC", spelled).split())


def _without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not _is_accent(unicodedata.combining(char)))


def _is_accent(combining_class: int) -> bool:
    """Overlays, Hebrew and Arabic points, accents above and below. Not 7-9 and 103-132: a kana's
    voicing, a nukta, a virama or a Thai vowel makes another letter."""
    return combining_class == 1 or 10 <= combining_class <= 36 or combining_class >= 200
