"""The table of attacks on access tokens (T9): a name, and how to make the token."""

import base64
import hashlib
from collections.abc import Callable, Iterator
from functools import partial

from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import rsa

from .forging import ABSENT, OUR_HEADER, Victim, at, b64, compact

Attack = Callable[[Victim], str]
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
DEEP = b"[" * 1200 + b"]" * 1200


def attacks() -> dict[str, Attack]:
    """Every attack by its name."""
    return {**_algorithms(), **_headers(), **_times(), **_claims(), **_bodies(), **_keys(),
            **_signatures(), **_spellings()}  # fmt: skip


def _algorithms() -> dict[str, Attack]:
    table: dict[str, Attack] = {}
    for alg in ("none", "None", "NONE", "nOnE", "", None, ABSENT, 0, ["HS256"], "hs256", "HS256 "):
        header = {k: v for k, v in {**OUR_HEADER, "alg": alg}.items() if v is not ABSENT}
        shown = "absent" if alg is ABSENT else repr(alg)
        table[f"alg {shown} signed"] = partial(_headed, header=header)
        table[f"alg {shown} unsigned"] = partial(_unsigned, header=header)
    for alg, digest in [("HS384", "sha384"), ("HS512", "sha512")]:
        table[f"alg {alg}"] = partial(_headed, header={**OUR_HEADER, "alg": alg}, digest=digest)
        table[f"alg HS256 with {digest}"] = partial(_headed, header=OUR_HEADER, digest=digest)
    for alg in ("RS256", "ES256", "PS256", "EdDSA", "dir"):
        table[f"alg {alg}"] = partial(_headed, header={**OUR_HEADER, "alg": alg})
    return table


def _headers() -> dict[str, Attack]:
    table: dict[str, Attack] = {}
    for kind in ("JWT", "AT+JWT", "at+JWT", "application/at+jwt", "rt+jwt", "", None):
        table[f"typ {kind!r}"] = partial(_headed, header={**OUR_HEADER, "typ": kind})
    table["no typ"] = partial(_headed, header={"alg": "HS256"})
    extra = {
        "kid": "../../../../dev/null", "jku": "https://evil.example/k", "b64": False,
        "jwk": {"kty": "oct", "k": "AA"}, "x5u": "https://evil.example/x", "x5c": ["AA"],
        "crit": ["exp"], "zip": "DEF", "cty": "JWT", "enc": "A256GCM", "__proto__": {},
    }  # fmt: skip
    for name, value in extra.items():
        table[f"header with {name}"] = partial(_headed, header={**OUR_HEADER, name: value})
    written = {
        "spaces": b'{"alg": "HS256", "typ": "at+jwt"}',
        "a trailing newline": b'{"alg":"HS256","typ":"at+jwt"}\n',
        "its keys in another order": b'{"typ":"at+jwt","alg":"HS256"}',
        "alg twice": b'{"alg":"none","alg":"HS256","typ":"at+jwt"}',
        "alg twice, ours first": b'{"alg":"HS256","alg":"none","typ":"at+jwt"}',
        "an escaped letter": b'{"alg":"\\u0048S256","typ":"at+jwt"}',
        "a byte order mark": b'\xef\xbb\xbf{"alg":"HS256","typ":"at+jwt"}',
        "deep lists": b'{"alg":"HS256","typ":"at+jwt","x":' + DEEP + b"}",
        "a list around it": b'[{"alg":"HS256","typ":"at+jwt"}]',
        "no JSON": b"HS256", "NaN": b"NaN", "bytes that are no text": b"\xff\xfe", "null": b"null",
    }  # fmt: skip
    return table | {f"header with {k}": partial(_headed, header=v) for k, v in written.items()}


def _times() -> dict[str, Attack]:
    odd = {
        "absent": ABSENT, "null": None, "text": "1900000000", "nonsense": "soon", "true": True,
        "a float": 1900000000.5, "negative": -1, "huge": 10**30, "infinite": float("inf"),
        "no number": float("nan"), "a list": [1900000000], "an object": {}, "empty": "",
    }  # fmt: skip
    table = {
        f"{claim} {name}": partial(_changed, **{claim: value})
        for claim in ("exp", "iat", "nbf")
        for name, value in odd.items()
    }
    return table | {
        "expired": lambda v: v.changed(iat=at(-1200), nbf=at(-1200), exp=at(-600)),
        "expired a second ago": lambda v: v.changed(exp=at(-1)),
        "iat in a minute": lambda v: v.changed(iat=at(60)),
        "iat in ten years": lambda v: v.changed(iat=at(3e8), exp=at(3e8 + 600)),
        "nbf in a minute": lambda v: v.changed(nbf=at(60)),
        "an hour and a second": lambda v: v.changed(iat=at(0), exp=at(0) + 3601),
        "ten years": lambda v: v.changed(exp=at(3e8)),
        "exp zero": lambda v: v.changed(exp=0),
        "milliseconds": lambda v: v.changed(exp=at(600) * 1000),
        "floats that are whole": lambda v: v.changed(exp=float(at(600))),
    }


def _claims() -> dict[str, Attack]:
    odd: dict[str, tuple[object, ...]] = {
        "aud": (ABSENT, None, "", "other", ["grapevine-api"], ["other", "grapevine-api"], [], {}),
        "iss": (ABSENT, None, "", "evil", ["grapevine"], ["evil", "grapevine"], "grapevine/", 1),
        "sub": (ABSENT, None, "", "admin", 1, [], {}, "../me", "0" * 32, "' OR 1=1 --"),
        "sid": (ABSENT, None, "", "x", 1, [], "0" * 32, "00000000-0000-0000-0000-000000000000"),
        "stamp": (ABSENT, None, "", "x", 0, [], {"$ne": None}, True, "%"),
        "jti": (ABSENT, None, "", 1, [], {}, True),
    }
    table: dict[str, Attack] = {
        f"{claim} {'absent' if value is ABSENT else repr(value)}": partial(
            _changed, **{claim: value}
        )
        for claim, values in odd.items()
        for value in values
    }
    return table | {
        "another account": lambda v: v.changed(sub=v.other["sub"]),
        "another account's sign-in": lambda v: v.changed(sid=v.other["sid"]),
        "another account's stamp": lambda v: v.changed(stamp=v.other["stamp"]),
        "another account, own stamp": lambda v: v.changed(sub=v.other["sub"], sid=v.other["sid"]),
        "sub in capitals": lambda v: v.changed(sub=v.claims["sub"].upper()),
        "sub in braces": lambda v: v.changed(sub="{" + v.claims["sub"] + "}"),
        "sub as a URN": lambda v: v.changed(sub="urn:uuid:" + v.claims["sub"]),
        "sub in a list": lambda v: v.changed(sub=[v.claims["sub"]]),
        "sid without dashes": lambda v: v.changed(sid=v.claims["sid"].replace("-", "")),
    }


def _bodies() -> dict[str, Attack]:
    raw = {
        "empty": b"", "null": b"null", "a list": b"[]", "text": b'"x"', "a number": b"1",
        "an empty object": b"{}", "no JSON": b"{", "no text": b"\xff\xfe", "deep": DEEP,
        "deep in a claim": b'{"sub":' + DEEP + b"}", "a long number": b"1" * 2500,
    }  # fmt: skip
    table = {f"body: {name}": partial(_signed, body=body) for name, body in raw.items()}
    return table | {
        "body: more than 4 kB": partial(_changed, more="x" * 4096),
        "body: other claims, old signature": _swapped_body,
    }


def _keys() -> dict[str, Attack]:
    public = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    spki = form.PublicFormat.SubjectPublicKeyInfo
    guessed = {
        "empty": b"", "a NUL": b"\0", "secret": b"secret", "the issuer": b"grapevine",
        "a public key, DER": public.public_bytes(form.Encoding.DER, spki),
        "a public key, PEM": public.public_bytes(form.Encoding.PEM, spki),
        "32 zeros": bytes(32),
    }  # fmt: skip
    table = {f"key: {name}": partial(_signed, key=key) for name, key in guessed.items()}
    return table | {
        "key: cut short": lambda v: v.sign(key=v.key[:-1]),
        "key: its digest": lambda v: v.sign(key=hashlib.sha256(v.key).digest()),
        "key: in Base64": lambda v: v.sign(key=base64.b64encode(v.key)),
        "key: the stamp": lambda v: v.sign(key=v.claims["stamp"].encode()),
        "key: the token itself": lambda v: v.sign(key=v.token.encode()),
    }


def _signatures() -> dict[str, Attack]:
    def last_letter(v: Victim, step: int) -> str:
        place = ALPHABET.index(v.signature[-1])
        return v.resigned(v.signature[:-1] + ALPHABET[place + step])

    return {
        **{f"signature: spelling {n}": partial(last_letter, step=n) for n in (1, 2, 3)},
        "signature: none": lambda v: v.resigned(""),
        "signature: cut": lambda v: v.token[:-1],
        "signature: longer": lambda v: v.token + "A",
        "signature: padded": lambda v: v.token + "=",
        "signature: padded twice": lambda v: v.token + "==",
        "signature: reversed": lambda v: v.resigned(v.signature[::-1]),
        "signature: other case": lambda v: v.resigned(v.signature.swapcase()),
        "signature: of another token": lambda v: v.resigned(v.other_token.split(".")[2]),
        "signature: zeros": lambda v: v.resigned("A" * 43),
        "signature: other alphabet": lambda v: v.resigned("+/" + v.signature[2:]),
    }


def _spellings() -> dict[str, Attack]:
    def dotted(v: Victim) -> Iterator[str]:
        head, body, signature = v.token.split(".")
        yield from (head, f"{head}.{body}", f"{head}.{body}.{signature}.{signature}")
        yield from (f"{v.token}.a.b", f".{v.token}", f"{v.token}.", f"{head}..{signature}", "..")

    spelled: dict[str, Attack] = {
        f"segments {n}": (lambda v, n=n: list(dotted(v))[n]) for n in range(8)
    }
    for name, end in {"newline": "\n", "return": "\r\n", "tab": "\t", "NUL": "\0", "nbsp": "\xa0",
                      "vertical tab": "\v", "next line": "\x85", "comma": ","}.items():  # fmt: skip
        spelled[f"{name} after"] = partial(_around, after=end)
        spelled[f"{name} before"] = partial(_around, before=end)
    return spelled | {
        "empty": lambda v: "",
        "quoted": lambda v: f'"{v.token}"',
        "percent-encoded": lambda v: v.token.replace(".", "%2E"),
        "unicode digits": lambda v: v.resigned("١٢٣" + v.signature[3:]),
        "full-width letters": lambda v: v.resigned("ＡＢＣ" + v.signature[3:]),
        "a full-width dot": lambda v: v.token.replace(".", "．"),
        "two with a comma": lambda v: f"{v.token}, {v.other_token}",
        "two with a space": lambda v: f"{v.token} {v.other_token}",
        "JSON": lambda v: compact({"payload": v.token, "signature": v.signature}).decode(),
        "like a JWE": lambda v: ".".join(
            [b64(b'{"alg":"dir","enc":"A256GCM"}'), "", b64(b"0" * 12), b64(b"x"), b64(b"0" * 16)]
        ),
        "standard Base64": lambda v: ".".join(
            base64.b64encode(part.encode()).decode() for part in v.token.split(".")
        ),
        "8 kB of letters": lambda v: "A" * 8192,
        "8 kB of dots": lambda v: "." * 8192,
    }


def _headed(v: Victim, header: dict[str, object] | bytes, digest: str = "sha256") -> str:
    return v.headed(header, digest)


def _unsigned(v: Victim, header: dict[str, object]) -> str:
    return v.headed(header).rpartition(".")[0] + "."


def _changed(v: Victim, **changes: object) -> str:
    return v.changed(**changes)


def _signed(v: Victim, body: bytes | None = None, key: bytes | None = None) -> str:
    return v.sign(body=body, key=key)


def _swapped_body(v: Victim) -> str:
    head, _, signature = v.token.split(".")
    return f"{head}.{b64(compact({**v.claims, 'sub': v.other['sub']}))}.{signature}"


def _around(v: Victim, before: str = "", after: str = "") -> str:
    return before + v.token + after
