"""A town: one owner's network where a few people know hundreds and most know only a few."""

import random
from datetime import timedelta
from uuid import UUID

from sqlalchemy import Engine

from grapevine.accounts.store import add_account
from grapevine.contacts import Standing, Tie
from grapevine.contacts.rules import TieKind, Willing
from grapevine.contacts.store.changes import make_contact
from grapevine.kit.clock import now
from grapevine.kit.db import writing
from grapevine.kit.ids import uuid7

from .bulk import Bulk, Mould

TIES_PER_PERSON = 2.57
SPREAD = 40  # different people and ties, of which each row is one


def settle(engine: Engine, people: int, known: int) -> tuple[UUID, list[UUID]]:
    """Fill a migrated database; gives the owner, and everybody's id."""
    with writing(engine) as session:
        owner = add_account(
            session, email="bench@example.com", password_hash="none", display_name="Bench",
            time_zone="UTC",
        ).id  # fmt: skip
        session.commit()
    chance = random.Random(5)  # noqa: S311 - the same town every time
    ids = [uuid7() for _ in range(people)]
    bulk = Bulk(engine)
    mine = set(chance.sample(range(people), known))
    kinds = {True: _people(bulk, owner, chance, Standing.KNOWN),
             False: _people(bulk, owner, chance, Standing.NAMED)}  # fmt: skip
    rows = [chance.choice(kinds[at in mine]).cast(bulk.id(id)) for at, id in enumerate(ids)]
    bulk.load("contact", kinds[True][0].columns, rows)
    ties = _ties(bulk, owner, chance)
    found = [
        chance.choice(ties).cast(bulk.id(uuid7()), bulk.id(ids[one]), bulk.id(ids[other]))
        for one, other in _pairs(people, chance)
    ]
    bulk.load("tie", ties[0].columns, found)
    bulk.close()
    return owner, ids


def _pairs(people: int, chance: random.Random) -> list[tuple[int, int]]:
    """Newcomers get to know whoever knows many already."""
    ends = [0, 1]
    pairs = [(0, 1)]
    for newcomer in range(2, people):
        for _ in range(2 + (chance.random() < TIES_PER_PERSON - 2)):
            pair = [newcomer, chance.choice(ends)]
            if pair[0] != pair[1]:
                chance.shuffle(pair)
                pairs.append((pair[0], pair[1]))
                ends += pair
    return pairs


def _people(bulk: Bulk, owner: UUID, chance: random.Random, standing: Standing) -> list[Mould]:
    people = []
    for number in range(SPREAD):
        one = make_contact(owner, {"display_name": f"Person {number}", "standing": standing})
        one.closeness = chance.randrange(6)
        one.last_touched_at = now() - timedelta(days=chance.randrange(1, 2000))
        people.append(Mould(bulk, one, "id"))
    return people


def _ties(bulk: Bulk, owner: UUID, chance: random.Random) -> list[Mould]:
    made = []
    for _ in range(SPREAD):
        tie = Tie(owner_id=owner, from_id=uuid7(), to_id=uuid7(), strength=chance.randint(1, 5))
        tie.kind = chance.choice(list(TieKind))
        tie.willing = chance.choice([Willing.YES, *[Willing.UNKNOWN] * 3])
        tie.updated_at = now() - timedelta(days=chance.randrange(1, 2000))
        made.append(Mould(bulk, tie, "id", "from_id", "to_id"))
    return made
