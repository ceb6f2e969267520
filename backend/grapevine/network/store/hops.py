"""The network as the rules read it: small batches straight from the database, nothing cached.

A path may read thousands of rows, so the statements are made once and the driver's rows are used as
they come: ids are the database's own text here, and become UUIDs again at the end.
"""

from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, bindparam, func, literal, or_, select, union_all
from sqlmodel import Session, col

from grapevine.contacts import Contact, Tie
from grapevine.contacts import Standing as ContactStanding
from grapevine.kit.db import is_sqlite
from grapevine.referrals import Referral

from ..rules import Edge, Step, my_footing, price, referral_footing, tie_footing
from .plain import IDS, OWNER, among, day_of, text_of, words_of

REFERRED = 0  # stands where ties have their strength, 1 to 5


def _ties(by: Any, to: Any, asked: Any, willing: Any) -> Any:
    columns = (text_of(by), text_of(to), col(Tie.strength), text_of(Tie.kind), willing)
    query: Any = select(*columns, day_of(col(Tie.updated_at)))
    return query.where(col(Tie.owner_id) == OWNER, col(Tie.deleted_at).is_(None), among(asked, IDS))


def _referrals(asked: Any) -> Any:
    ends = text_of(Referral.referrer_id), text_of(Referral.referred_id)
    said = literal(REFERRED), literal(""), text_of(Referral.permission), text_of(Referral.given_on)
    query: Any = select(*ends, *said)
    return query.where(
        col(Referral.owner_id) == OWNER, col(Referral.deleted_at).is_(None), among(asked, IDS)
    )


def _hops(ends: tuple[Any, Any], referral_end: Any) -> Any:
    """Knowing is mutual, so a tie is a hop either way; willingness is not, so the way back is
    unknown."""
    from_end, to_end = ends
    forward = _ties(Tie.from_id, Tie.to_id, from_end, text_of(Tie.willing))
    back = _ties(Tie.to_id, Tie.from_id, to_end, literal("unknown"))
    return union_all(forward, back, _referrals(referral_end))


INTRODUCERS = _hops((Tie.to_id, Tie.from_id), Referral.referred_id)
INTRODUCED = _hops((Tie.from_id, Tie.to_id), Referral.referrer_id)
MINE = select(
    text_of(Contact.id),
    col(Contact.closeness),
    text_of(Contact.circle),
    day_of(col(Contact.last_touched_at)),
    or_(col(Contact.do_not_contact), col(Contact.deleted_at).isnot(None)),
).where(col(Contact.owner_id) == OWNER)
KNOWN = col(Contact.standing) == ContactStanding.KNOWN
AVOIDED = or_(col(Contact.do_not_contact), col(Contact.deleted_at).isnot(None))
SPECIAL = MINE.where(
    col(Contact.standing).in_(list(ContactStanding)),  # so that the index by standing is used
    among(Contact.id, IDS),
    or_(KNOWN, AVOIDED),
)
CIRCLE = union_all(MINE.where(KNOWN, ~AVOIDED), MINE.where(AVOIDED))
CIRCLE_SIZE = select(func.count()).select_from(
    CIRCLE.limit(bindparam("most", type_=Integer())).subquery()
)


class OwnNetwork:
    """One owner's ties and referrals as edges, and how people stand to the owner. People go by
    `name_of` their ids."""

    def __init__(self, session: Session, owner: UUID, today: date) -> None:
        self._owner, self._today = owner, today
        self._connection = session.connection()
        self._sqlite = is_sqlite(session)
        # Thousands of rows share a few hundred footings.
        self._step, self._my_step = cache(self._make_step), cache(self._make_my_step)

    def name_of(self, person: UUID) -> str:
        """An id as this database writes it."""
        return person.hex if self._sqlite else str(person)

    def introducers(self, people: Collection[str]) -> list[Edge[str]]:
        return self._edges(INTRODUCERS, people)

    def introduced(self, people: Collection[str]) -> list[Edge[str]]:
        return self._edges(INTRODUCED, people)

    def circle(self, most: int) -> Mapping[str, Step | None] | None:
        ((size,),) = self._rows(CIRCLE_SIZE, most=most + 1)
        return None if size > most else self._standings(self._rows(CIRCLE))

    def standing(self, people: Collection[str]) -> Mapping[str, Step | None]:
        return self._standings(self._rows(SPECIAL, ids=words_of(people)))

    def _standings(self, rows: list[Any]) -> dict[str, Step | None]:
        return {
            person: None if avoid else self._my_step(closeness, circle, day)
            for person, closeness, circle, day, avoid in rows
        }

    def _rows(self, statement: Any, **parameters: Any) -> list[Any]:
        """The driver's own rows: a search wants thousands, and each but once."""
        found: Any = self._connection.execute(statement, {"owner": self._owner, **parameters})
        rows: list[Any] = found.cursor.fetchall()
        found.close()
        return rows

    def _edges(self, statement: Any, people: Collection[str]) -> list[Edge[str]]:
        step = self._step
        rows = self._rows(statement, ids=words_of(people))
        return [
            (by, to, *step(strength, kind, word, day)) for by, to, strength, kind, word, day in rows
        ]

    def _make_step(self, strength: int, kind: str, word: str, day: str) -> Step:
        touched = date.fromisoformat(day)
        if strength == REFERRED:
            footing = referral_footing(word, touched, self._today)
        else:
            footing = tie_footing(strength, kind, word, touched, self._today)
        return price(footing), footing

    def _make_my_step(self, closeness: int, circle: str, day: str | None) -> Step:
        touched = date.fromisoformat(day) if day else None
        footing = my_footing(closeness, circle, touched, self._today)
        return price(footing), footing
