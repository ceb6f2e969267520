"""Recognises people who asked to be forgotten, without keeping who they are.

What stays of each of their keys is a digest, salted for the account: a file's row can be compared
with it, and nothing can be read from it. Whoever has the database can still test a guess.
"""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from grapevine.kit.text import fold

from .findings import problem
from .linkedin import Parsed
from .people import PersonRow
from .values import email_key

REASON = "forgotten"


@dataclass(frozen=True, slots=True)
class Trace:
    """One key of somebody who was forgotten."""

    salt: str
    digest: str


def keys_of(
    slug: str | None, email: str | None, name: str | None, organization: str | None
) -> set[str]:
    """By what an import would recognise a person. A name counts only together with a place."""
    keys = set()
    if slug:
        keys.add(f"profile {slug}")
    if email:
        keys.add(f"email {email_key(email)}")
    if name and organization:
        keys.add(f"name {fold(name)} at {fold(organization)}")
    return keys


def trace_of(key: str, salt: str) -> Trace:
    digest = hashlib.blake2b(key.encode(), key=salt.encode(), digest_size=32).hexdigest()
    return Trace(salt, digest)


def without_forgotten(parsed: Parsed, traces: Collection[Trace]) -> Parsed:
    """The same file where rows about forgotten people are problems, of which nothing is kept."""
    if not traces:
        return parsed
    left_out = {row.line for row in parsed.rows if _is_among(row, traces)}
    reasons = tuple(problem(line, REASON, "display_name") for line in sorted(left_out))
    return replace(
        parsed,
        rows=tuple(row for row in parsed.rows if row.line not in left_out),
        findings=tuple(one for one in parsed.findings if one.line not in left_out) + reasons,
    )


def _is_among(row: PersonRow, traces: Collection[Trace]) -> bool:
    keys = keys_of(row.linkedin_slug, row.email, row.display_name, row.organization)
    return any(trace_of(key, salt) in traces for salt in _salts(traces) for key in keys)


def _salts(traces: Iterable[Trace]) -> set[str]:
    return {one.salt for one in traces}
