"""Reads which places can be broken without changing anything, because something else says the same.

They stay: each is cheap, and keeps owners apart even where the other one is lost. Each file of
`reasons` begins with a reason; after an empty line it names the mutants that it is given for, by
their `Mutant.key` or by the name of a `Welcome`. One that is not in the source any more fails the
test.
"""

from pathlib import Path

REASONS = Path(__file__).parent / "reasons"


def _named_in(file: Path) -> dict[str, str]:
    """The mutants that a file names, with the reason that it gives for them."""
    reason, names = file.read_text().split("\n\n")
    return dict.fromkeys(names.splitlines(), reason)


def _all() -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted(REASONS.glob("*.txt")):
        named = _named_in(file)
        twice = found.keys() & named.keys()
        assert not twice, f"one reason is enough: {file.name} repeats {twice}"
        found |= named
    return found


EQUIVALENT = _all()
