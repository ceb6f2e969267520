"""A table in delimited text: its header row, wherever it stands, and its rows with line numbers."""

import csv
import io
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from . import limits

_DELIMITERS = (",", ";", "\t", "|")
_LEAST_KNOWN_NAMES = 3


@dataclass(frozen=True, slots=True)
class Header:
    """The header row: normalised column names, the line it stands on, what separates the cells."""

    names: tuple[str, ...]
    line: int
    delimiter: str


@dataclass(frozen=True, slots=True)
class Record:
    """One row and the line it begins on, counted from 1 as an editor shows it. `cells` is None
    if its quotation marks are broken."""

    line: int
    cells: list[str] | None


def column_name(cell: str) -> str:
    """A header cell as it is compared: `" E-mail_Address "` is `"e-mail address"`."""
    return " ".join(cell.replace("_", " ").strip("\ufeff\"' \t\r\n").casefold().split())


def find_header(text: str, known: frozenset[str]) -> Header | None:
    """The first row with at least three known column names. Preambles differ in length, so lines
    are never counted off."""
    for line, content in enumerate(islice(_lines(text), limits.HEADER_LINES), start=1):
        if len(content) > limits.CELL_LENGTH:
            continue
        rows = [Header(_names(content, mark), line, mark) for mark in _DELIMITERS]
        best = max(rows, key=lambda row: len(known & set(row.names)))
        if len(known & set(best.names)) >= _LEAST_KNOWN_NAMES:
            return best
    return None


def first_names(text: str) -> set[str]:
    """The cells of the first row that is not blank, to recognise a file that is another one."""
    for content in islice(_lines(text), limits.HEADER_LINES):
        if content.strip() and len(content) <= limits.CELL_LENGTH:
            return {name for mark in _DELIMITERS for name in _names(content, mark)}
    return set()


def records(text: str, header: Header) -> Iterator[Record]:
    """The rows below the header. Blank rows, also those of only separators, are passed over."""
    reader = _Records(_lines(text), header.delimiter)
    for _ in range(header.line):
        reader.skip_line()
    return reader


def _lines(text: str) -> Iterator[str]:
    # newline="" ends a line at LF, CRLF or CR, and at nothing else.
    return io.StringIO(text, newline="")


def _names(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return ()
    return tuple(column_name(cell) for cell in cells)


class _Records(Iterator[Record]):
    """Reads row by row, so that an unclosed quotation mark costs one row and not the file: where
    a row turns out broken, reading starts again on the line below the one it began on."""

    def __init__(self, lines: Iterator[str], delimiter: str) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._blank = f"{delimiter} \t\r\n"
        self._waiting: deque[str] = deque()
        self._used: list[str] = []
        self._line = 1

    def skip_line(self) -> None:
        next(self._lines)
        self._line += 1

    def __next__(self) -> Record:
        first = self._next_line()
        while first is not None and not first.strip(self._blank):
            self._line += 1
            first = self._next_line()
        if first is None:
            raise StopIteration
        record = Record(self._line, self._cells(first))
        self._line += len(self._used)
        return record

    def _next_line(self) -> str | None:
        return self._waiting.popleft() if self._waiting else next(self._lines, None)

    def _cells(self, first: str) -> list[str] | None:
        self._used = [first]
        try:
            # Strict: a lenient reader lets a stray quotation mark swallow the rows after it.
            return next(csv.reader(self._feed(), delimiter=self._delimiter, strict=True))
        except csv.Error:
            self._waiting.extendleft(reversed(self._used[1:]))
            del self._used[1:]
            return None

    def _feed(self) -> Iterator[str]:
        yield self._used[0]
        while len(self._used) < limits.LINES_PER_ROW:
            line = self._next_line()
            if line is None:
                return
            self._used.append(line)
            yield line
