"""Rows of pitches."""

from typing import Any, ClassVar

from sqlalchemy import Index

from grapevine.kit.rows import IN_USE, Row, table_args
from grapevine.kit.search import Searchable

from .rules import PitchFinding, findings_of, spoken_seconds, words_in
from .schemas import PitchFields


class Pitch(PitchFields, Row, Searchable, table=True):
    """What the owner says about themselves, in one of its versions."""

    __table_args__: ClassVar[Any] = table_args(
        Index("ix_pitch_list", "owner_id", "created_at", "id", **IN_USE)
    )

    @property
    def words(self) -> int:
        return words_in(self.text)

    @property
    def seconds(self) -> int:
        return spoken_seconds(self.text)

    @property
    def findings(self) -> list[PitchFinding]:
        return findings_of(self.text)

    def search_words(self) -> tuple[str, str]:
        return self.title, self.text
