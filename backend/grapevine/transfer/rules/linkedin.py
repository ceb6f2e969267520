"""Reads LinkedIn's `Connections.csv` in every shape it is found in: people, and what was wrong."""

from collections.abc import Iterable
from dataclasses import dataclass

from . import archive, limits, table, values
from .encoding import decode
from .findings import Finding, Severity, UnreadableFile, problem
from .foreign import describe
from .people import PersonRow, read_person

COLUMNS = {
    "first name": "given_name",
    "last name": "family_name",
    "url": "linkedin_url",
    "email address": "email",
    "e-mail address": "email",
    "company": "organization",
    "position": "role",
    "connected on": "connected_on",
}
_ONLY_CONNECTIONS_HAVE = {"url", "connected on"}


@dataclass(frozen=True, slots=True)
class Parsed:
    """What an upload holds. A line with a `problem` has no row; one with a `warning` has. If the
    encoding was guessed, a person should look at names with accents before going on."""

    rows: tuple[PersonRow, ...]
    findings: tuple[Finding, ...]
    encoding: str
    encoding_guessed: bool

    @property
    def problems(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.severity is Severity.PROBLEM)


def read_upload(name: str, data: bytes) -> Parsed:
    """The people in a `Connections.csv`, or in the ZIP that holds it. `name` is the upload's file
    name. Raises `UnreadableFile`, and nothing else, whatever the bytes are."""
    decoded = decode(archive.extract(name, data))
    header = _header(decoded.text)
    found = _bounded(table.records(decoded.text, header))
    reader = _Reader(header, found)
    rows = [row for record in found if (row := reader.person(record))]
    return Parsed(tuple(rows), tuple(reader.findings), decoded.encoding, decoded.guessed)


def _header(text: str) -> table.Header:
    header = table.find_header(text, frozenset(COLUMNS))
    if header is None or not _ONLY_CONNECTIONS_HAVE & set(header.names):
        names = set(header.names) if header else table.first_names(text)
        raise archive.wrong_file(describe(text, names))
    if len(header.names) > limits.COLUMNS:
        raise UnreadableFile(
            "too_many_columns", "This file has more than 200 columns.", line=header.line
        )
    return header


def _bounded(found: Iterable[table.Record]) -> list[table.Record]:
    kept: list[table.Record] = []
    for record in found:
        if len(kept) == limits.ROWS:
            raise UnreadableFile(
                "too_many_rows",
                "This file has more than 50,000 rows. Split it, and import the parts.",
                line=record.line,
            )
        kept.append(record)
    if not kept:
        raise UnreadableFile(
            "no_rows", "This file has the right columns, but there is nobody in it."
        )
    return kept


class _Reader:
    """Turns records into people and collects what is wrong, line by line."""

    def __init__(self, header: table.Header, found: list[table.Record]) -> None:
        self.findings: list[Finding] = []
        self._width = len(header.names)
        self._places: dict[str, int] = {}
        for at, name in enumerate(header.names):
            if name in COLUMNS:
                self._places.setdefault(COLUMNS[name], at)
        self._day_first = values.day_comes_first(
            values.one_line(record.cells[at])
            for at in [self._places.get("connected_on", self._width)]
            for record in found
            if record.cells and at < len(record.cells)
        )

    def person(self, record: table.Record) -> PersonRow | None:
        """The person on this row; None if the row has a problem."""
        found: list[Finding] = []
        row = self._read(record, found)
        self.findings += found
        return None if any(one.severity is Severity.PROBLEM for one in found) else row

    def _read(self, record: table.Record, found: list[Finding]) -> PersonRow | None:
        line, cells = record.line, record.cells
        if cells is None:
            found.append(problem(line, "broken_quotes"))
            return None
        if code := self._misshapen(cells):
            found.append(problem(line, code))
            return None
        texts = {field: self._text(cells, at) for field, at in self._places.items()}
        row = read_person(line, texts, self._day_first, found)
        if found and len(cells) < self._width:
            # Cells that don't fit, and too few of them: a piece of a row, not a person.
            found[:] = [problem(line, "too_few_cells")]
        return row

    def _misshapen(self, cells: list[str]) -> str | None:
        if len(cells) > limits.COLUMNS:
            return "too_many_columns"
        if any(len(cell) > limits.CELL_LENGTH for cell in cells):
            return "cell_too_large"
        if any(cell.strip() for cell in cells[self._width :]):
            return "too_many_cells"
        return None

    @staticmethod
    def _text(cells: list[str], at: int) -> str:
        return values.one_line(cells[at]) if at < len(cells) else ""
