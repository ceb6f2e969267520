"""Query parameters that many lists share."""

from typing import Annotated

from fastapi import Query
from pydantic import AfterValidator

from .schemas import clean

Q = Annotated[
    str | None,
    Query(
        min_length=1, max_length=200, description="Beginnings of words, all of which must occur."
    ),
]
Storable = Annotated[str, AfterValidator(clean)]  # for text that the database compares
Trashed = Annotated[bool, Query(description="List the trash instead.")]
