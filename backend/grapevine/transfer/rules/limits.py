"""The bounds of an import file (the Limits table): what is beyond is refused, never half-read."""

FILE_BYTES = 10 * 1024 * 1024
"""An upload as it arrives, and `Connections.csv` itself once it is out of its ZIP."""

ROWS = 50_000
COLUMNS = 200
CELL_LENGTH = 32 * 1024

ZIP_MEMBERS = 5_000
ZIP_RATIO = 100
"""No honest CSV shrinks a hundredfold; checked from `ZIP_RATIO_FROM` bytes on."""
ZIP_RATIO_FROM = 1024 * 1024

NAME_LENGTH = 200
LINE_LENGTH = 200
"""Characters of an organization or a role."""

HEADER_LINES = 100
"""Lines in which the header row must appear."""

LINES_PER_ROW = 20
"""A row whose quoted cells span more lines than this has a quotation mark that is never closed."""
