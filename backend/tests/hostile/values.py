"""What nobody should send: some sixty values, as JSON writes them, and bodies that are broken as a
whole. Most carry a mark, so that an answer that repeats them is found out."""

import json
from urllib.parse import quote, quote_from_bytes

MARK = "Zaunkoenig7"
NUMBERS = {
    "zero": "0",
    "minus one": "-1",
    "minus zero": "-0.0",
    "a fraction": "1.5",
    "above 32 bits": str(2**31),
    "above 64 bits": str(2**63),
    "below 64 bits": str(-(2**63) - 1),
    "five thousand digits": "9" * 5_000,
    "above every float": "1e400",
    "below every float": "1e-400",
    "not a number": "NaN",
    "infinity": "Infinity",
    "minus infinity": "-Infinity",
}
TYPES = {
    "null": "null",
    "true": "true",
    "an empty list": "[]",
    "an empty object": "{}",
    "a list of text": json.dumps([MARK]),
    "a long list": json.dumps([0] * 5_000),
    "an operator": json.dumps({"$ne": MARK}),
    "a prototype": json.dumps({"__proto__": {MARK: True}}),
    "keys twice": f'{{"a": 1, "a": "{MARK}"}}',
    "nested forty deep": "[" * 40 + "]" * 40,
    "nested a hundred thousand deep": "[" * 100_000 + "]" * 100_000,
    "objects nested deep": '{"a":' * 20_000 + "1" + "}" * 20_000,
}
TEXTS = {
    "empty": "",
    "white space": " \t\n\u00a0\u2003 ",
    "NUL": f"{MARK}\0x",
    "escape": f"{MARK}\x1b[31m",
    "a lone surrogate": f"{MARK}\ud800",
    "surrogates the wrong way round": f"\udc00\ud800{MARK}",
    "no character": f"{MARK}\uffff",
    "sixty kilobytes": MARK + "x" * 60_000,
    "sixty kilobytes of wildcards": "%_" * 30_000,
    "a per cent sign": "%",
    "an underscore": "_",
    "a backslash": f"{MARK}\\",
    "right to left": f"\u202e{MARK}\u2066",
    "emoji": f"👩‍👩‍👧‍👦🏳️‍🌈{MARK}",
    "combining marks": f"{MARK}" + "\u0301\u0489" * 60,
    "longer when composed": "\u0958" * 190,
    "full width": "\uff1cscript\uff1e\uff11\uff12",
    "a script": f"<script>alert('{MARK}')</script>",
    "an image": f'"><img src=x onerror=alert("{MARK}")>',
    "SQL": f"'; DROP TABLE contact; --{MARK}",
    "more SQL": f"1' OR '1'='1' UNION SELECT '{MARK}' --",
    "words of the search": '"NEAR(a b)" * ^ c++ AND OR NOT',
    "a way up": f"../../../etc/passwd#{MARK}",
    "a way up, encoded": "..%2f..%2f%00.json",
    "a template": f"{{{{7*7}}}}${{7*7}}{MARK}",
    "a line of a header": f"x\r\nX-Injected: {MARK}",
    "a formula": f"=cmd|' /C calc'!A0{MARK}",
    "a script as an address": f"javascript:alert('{MARK}')",
    "year 1": "0001-01-01T00:00:00+14:00",
    "year 9999": "9999-12-31T23:59:59-14:00",
    "an instant without a zone": "2026-01-05T10:00:00",
    "a leap second": "2016-12-31T23:59:60Z",
    "no such day": "2026-02-30",
    "other digits": "١٢٣",
    "a number as text": "12",
    "nobody's id": "00000000-0000-0000-0000-000000000000",
    "an id in another form": "urn:uuid:0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
}
VALUES = {**NUMBERS, **TYPES, **{name: json.dumps(text) for name, text in TEXTS.items()}}
"""By name, as JSON."""

BODIES: dict[str, bytes] = {
    "nothing": b"",
    "white space": b"  \n",
    "cut off": b'{"text": "' + MARK.encode(),
    "two bodies": b"{}{}",
    "no object": b'["' + MARK.encode() + b'"]',
    "just text": b'"' + MARK.encode() + b'"',
    "null": b"null",
    "UTF-16": json.dumps({"text": MARK}).encode("utf-16"),
    "UTF-16 without a mark": json.dumps({"text": MARK}).encode("utf-16-le"),
    "UTF-8 with a mark": b'\xef\xbb\xbf{"text": "' + MARK.encode() + b'"}',
    "no UTF-8": b'{"text": "\xff\xfe' + MARK.encode() + b'"}',
    "a field twice": b'{"text": 1, "text": "' + MARK.encode() + b'"}',
    "an unknown field": b'{"owner_id": "' + MARK.encode() + b'", "' + MARK.encode() + b' x": 1}',
    "a name of sixty kilobytes": b'{"' + MARK.encode() * 6_000 + b'": 1}',
    "nested deep": b"[" * 200_000,
    "a form": b"text=" + MARK.encode(),
}
"""Bodies sent as JSON that are wrong altogether."""


def in_address(name: str) -> str:
    """The value as a part of an address, percent-encoded; lone surrogates as the bytes that some
    programs make of them. No longer than a client will send."""
    if name in TEXTS:
        return quote_from_bytes(TEXTS[name][:9_000].encode("utf-8", "surrogatepass"), safe="")
    return quote(VALUES[name][:9_000], safe="")


def in_header(name: str) -> bytes:
    """The value as the bytes of a header's line."""
    text = TEXTS.get(name, VALUES[name])
    return text.encode("utf-8", "surrogatepass")
