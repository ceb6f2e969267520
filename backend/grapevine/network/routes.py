"""HTTP for the network."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db

from . import actions
from .rules import MOST_PATHS
from .schemas import GraphRead, PathsRead, WayTo

router = routing.router("network")


@router.get("/graph", response_model=GraphRead, summary="Read the network")
def read_graph(db: Db, owner: OwnerId) -> GraphRead:
    """Everyone on record with their handshakes from you, who knows whom, and who pointed you to
    whom; at most 10,000 people, the closest first."""
    return actions.draw_graph(db, owner)


@router.get("/paths", response_model=PathsRead, summary="Find a way")
def find_ways(
    db: Db, owner: OwnerId,
    to: Annotated[WayTo, Query(description="What the way should lead to.")],
    id: Annotated[UUID, Query(description="Which one.")],
    alternatives: Annotated[int, Query(ge=1, le=MOST_PATHS)] = 3,
) -> PathsRead:  # fmt: skip
    """The best chains of introductions to a contact, an organization or a career: at most six
    handshakes, nobody who refused, nobody to be left alone (R32, R33). Where there is no way yet,
    what would open one."""
    return actions.best_paths(db, owner, to, id, alternatives)
