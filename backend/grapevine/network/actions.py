"""Answers about the network: the picture, and the best ways to a target."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.accounts import profile_of
from grapevine.contacts import Standing, shown_name
from grapevine.kit.clock import today_in

from .rules import Hop, Link, NoWay, Opening, Path, find_paths, rings
from .schemas import (
    GraphRead,
    HopRead,
    NoWayRead,
    OpeningRead,
    PathRead,
    PathsRead,
    People,
    Referrals,
    Ties,
    WayTo,
)
from .store import records
from .store.hops import OwnNetwork

MOST_NODES = 10_000


def draw_graph(session: Session, owner: UUID) -> GraphRead:
    """Everyone, who knows whom and who pointed to whom, in columns."""
    rows = records.graph_people(session, owner, MOST_NODES + 1)
    people = rows[:MOST_NODES]
    index = {row.id: number for number, row in enumerate(people)}
    ties = [
        (index[tie.from_id], index[tie.to_id], tie)
        for tie in records.graph_ties(session, owner)
        if tie.from_id in index and tie.to_id in index
    ]
    referrals = [
        (index[row.referrer_id], index[row.referred_id], row.permission.value)
        for row in records.graph_referrals(session, owner)
        if row.referrer_id in index and row.referred_id in index
    ]
    links = [
        *(Link(one, other, tie.willing.value) for one, other, tie in ties),
        *(Link(other, one, "unknown") for one, other, _ in ties),
        *(Link(*row) for row in referrals),
    ]
    return GraphRead(
        people=_people(session, owner, people, index, links),
        ties=Ties(
            ends=[(one, other) for one, other, _ in ties],
            strengths=[tie.strength for _, _, tie in ties],
        ),
        referrals=Referrals(
            ends=[row[:2] for row in referrals], permissions=[row[2] for row in referrals]
        ),
        truncated=len(rows) > MOST_NODES,
    )


def _people(
    session: Session, owner: UUID, rows: list[Any], index: dict[UUID, int], links: list[Link]
) -> People:
    careers: list[list[UUID]] = [[] for _ in rows]
    for contact_id, career_id in records.graph_careers(session, owner):
        if contact_id in index:
            careers[index[contact_id]].append(career_id)
    known = [row.standing is Standing.KNOWN for row in rows]
    avoided = [row.do_not_contact for row in rows]
    return People(
        ids=[row.id for row in rows],
        names=[_name(row) for row in rows],
        roles=[row.role for row in rows],
        organizations=[row.organization or "" for row in rows],
        closeness=[row.closeness for row in rows],
        known=known,
        handshakes=rings(known, avoided, links),
        do_not_contact=avoided,
        career_ids=careers,
    )


def best_paths(
    session: Session, owner: UUID, kind: WayTo, target_id: UUID, alternatives: int
) -> PathsRead:
    """The likeliest ways to a target (R32, R33), or what would open one. Raises NotFound."""
    target = records.target_of(session, owner, kind, target_id)
    today = today_in(profile_of(session, owner).time_zone)
    network = OwnNetwork(session, owner, today)
    people_there = map(network.name_of, records.people_behind(session, owner, target))
    found = find_paths(network, list(people_there), alternatives)
    described = records.describe(session, owner, map(UUID, _mentioned(found)))
    people = {network.name_of(row.id): row for row in described}
    if isinstance(found, NoWay):
        openings = [_opening(opening, people) for opening in found.openings]
        return PathsRead(
            target=target, paths=[], no_way=NoWayRead(why=found.why, openings=openings)
        )
    return PathsRead(target=target, paths=[_path(path, people) for path in found], no_way=None)


def _mentioned(found: list[Path[str]] | NoWay[str]) -> Iterable[str]:
    if isinstance(found, NoWay):
        for opening in found.openings:
            if opening.person is not None:
                yield opening.person
            if opening.hop is not None:
                yield opening.hop.to
        return
    for path in found:
        yield from path.people


def _path(path: Path[str], people: dict[str, Any]) -> PathRead:
    return PathRead(
        hops=[_hop(hop, people) for hop in path.hops],
        chance=round(path.chance, 4),
        handshakes=path.handshakes,
        weakest=path.weakest,
    )


def _hop(hop: Hop[str], people: dict[str, Any]) -> HopRead:
    by, to = people[hop.by] if hop.by is not None else None, people[hop.to]
    return HopRead(
        from_id=by and by.id,
        from_name=_name(by) if by else "",
        to_id=to.id,
        to_name=_name(to),
        to_role=to.role,
        to_organization=to.organization or "",
        via=hop.via,
        kind=hop.kind,
        willing=hop.willing,
        months=hop.months,
        chance=round(hop.chance, 4),
        weakness=hop.weakness,
    )


def _opening(opening: Opening[str], people: dict[str, Any]) -> OpeningRead:
    person = people.get(opening.person) if opening.person is not None else None
    return OpeningRead(
        why=opening.why,
        contact_id=person and person.id,
        name=_name(person) if person else "",
        role=person.role if person else "",
        organization=(person.organization or "") if person else "",
        to_name=_name(people[opening.hop.to]) if opening.hop else "",
        handshakes=opening.handshakes,
    )


def _name(person: Any) -> str:
    return shown_name(person.display_name, person.role)
