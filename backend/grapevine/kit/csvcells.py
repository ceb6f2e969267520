"""CSV cells that a spreadsheet would run: defused on export, restored on import (D16)."""

import re

# A cell that already begins with apostrophes before such a character gets one more, so that
# restoring gives back exactly what was exported.
_RISKY = re.compile(r"'*[=+\-@\t\r]")
_DEFUSED = re.compile(r"''*[=+\-@\t\r]")


def neutralise(cell: str) -> str:
    """Put an apostrophe before a cell that begins with `= + - @ TAB CR`; a phone number stays
    readable: `+49 30 1` becomes `'+49 30 1`."""
    return f"'{cell}" if _RISKY.match(cell) else cell


def restore(cell: str) -> str:
    """Undo `neutralise`, and nothing else: an apostrophe before any other character stays."""
    return cell[1:] if _DEFUSED.match(cell) else cell
