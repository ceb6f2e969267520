"""Query parameters that many lists share."""

from typing import Annotated

from fastapi import Query

Q = Annotated[
    str | None,
    Query(
        min_length=1, max_length=200, description="Beginnings of words, all of which must occur."
    ),
]
Trashed = Annotated[bool, Query(description="List the trash instead.")]
