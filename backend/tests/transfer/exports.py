"""LinkedIn's files as people have them, built in code."""

import io
import zipfile
from collections.abc import Callable, Iterable
from datetime import date
from itertools import count
from uuid import UUID

from grapevine.kit.profiles import profile_address
from grapevine.transfer.rules import Existing, ImportOutcome, Outcome, Parsed, read_upload
from grapevine.transfer.rules.people import PersonRow

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    'missing. You will only see them for connections who have allowed it, see ""Settings""."\n'
    "\n"
)
FIRST = 5
"""The line of the first row: three lines of preamble and the header stand before it."""
ADA = (
    "Ada,Lovelace,https://www.linkedin.com/in/ada-lovelace,ada@example.com,"
    '"Analytical Engines, Ltd.","Countess ""of"" Code",12 Mar 2024'
)
JOSE = "José,Núñez,https://www.linkedin.com/in/jos%C3%A9-n,,Straße GmbH,Designer,07 Feb 2022"


def export(*rows: str, header: str = HEADER, preamble: str = PREAMBLE) -> str:
    """A `Connections.csv` as LinkedIn writes it today."""
    return preamble + "\n".join([header, *rows]) + "\n"


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of these members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def parsed(*rows: str, header: str = HEADER) -> Parsed:
    return read_upload("Connections.csv", export(*rows, header=header).encode())


def told(result: Parsed) -> list[tuple[int, str | None, str, str]]:
    """The findings without their sentences."""
    return [(f.line, f.field, f.code, f.severity.value) for f in result.findings]


def cells(**written: str) -> str:
    """One row, every cell quoted."""
    names = ["given_name", "family_name", "url", "email", "organization", "role", "connected_on"]
    quoted = (written.get(name, "").replace('"', '""') for name in names)
    return ",".join(f'"{cell}"' for cell in quoted)


def person(
    line: int,
    name: str,
    *,
    slug: str | None = None,
    email: str | None = None,
    organization: str | None = None,
    role: str | None = None,
    connected_on: date | None = None,
) -> PersonRow:
    address = profile_address(slug) if slug else None
    return PersonRow(line, name, None, name, email, organization, role, address, slug, connected_on)


def ids(start: int = 1) -> Callable[[], UUID]:
    """Ids that count up from `start`."""
    numbers = count(start)
    return lambda: UUID(int=next(numbers))


def applied(existing: Iterable[Existing], outcomes: list[Outcome]) -> list[Existing]:
    """The contacts after an import: what the store does with outcomes, on a dictionary."""
    contacts = {one.id: one for one in existing}
    for outcome in outcomes:
        if outcome.kind is ImportOutcome.NEW and outcome.row and outcome.contact:
            row = outcome.row
            contacts[outcome.contact] = Existing(
                outcome.contact, row.display_name, imported=outcome.imported, **outcome.imported
            )
    for outcome in outcomes:
        if outcome.kind is ImportOutcome.UPDATE and outcome.contact:
            contacts[outcome.contact] = _updated(contacts[outcome.contact], outcome)
    return list(contacts.values())


def _updated(contact: Existing, outcome: Outcome) -> Existing:
    values = {name: getattr(contact, name) for name in Existing.__slots__}
    values |= {change.field: change.after for change in outcome.changes}
    values["imported"] = {**contact.imported, **outcome.imported}
    return Existing(**values)
