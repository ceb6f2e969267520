"""What was said about careers, as the planner may repeat it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from grapevine.contacts import Contact
from grapevine.insights import Chains, Insight, Polarity, Support, chains_of, weigh
from grapevine.insights import Claim as Said
from grapevine.kit.privacy import Privacy
from grapevine.kit.search_index import words_of
from grapevine.kit.topics import Topic

from ..rules.facts import Claim

SHORTEST_NAME = 3  # letters: shorter parts of a name are words of any text
OPPOSITE = {Polarity.PRO: Polarity.CON, Polarity.CON: Polarity.PRO}
ROOT = func.coalesce(Insight.answers_id, Insight.id)
COLUMNS: tuple[Any, ...] = (
    col(Insight.id), col(Insight.career_id), col(Insight.contact_id), col(Insight.interview_id),
    col(Insight.topic), col(Insight.polarity), col(Insight.text), col(Insight.privacy),
    ROOT.label("root_id"), col(Contact.display_name),
)  # fmt: skip


def insights_about(session: Session, owner: UUID, career_ids: list[UUID]) -> list[Any]:
    """What was said about these careers, the newest first."""
    query = (
        select_columns(*COLUMNS)
        .join(
            Contact,
            (col(Contact.owner_id) == owner) & (col(Contact.id) == col(Insight.contact_id)),
        )
        .where(
            col(Insight.owner_id) == owner,
            col(Insight.career_id).in_(career_ids),
            col(Insight.deleted_at).is_(None),
        )
        .order_by(col(Insight.said_on).desc(), col(Insight.id).desc())
    )
    return list(session.execute(query))


def claims_of(
    session: Session, owner: UUID, insights: list[Any], people: Iterable[UUID]
) -> list[Claim]:
    """One claim for each group of insights that speak to each other, as its newest says it.
    `people` are to be interviewed."""
    groups: dict[UUID, list[Any]] = defaultdict(list)
    for insight in insights:
        groups[insight.root_id].append(insight)
    mixed = any(len({one.contact_id for one in group}) > 1 for group in groups.values())
    chains = chains_of(session, owner) if mixed else Chains()
    names = _names(insights)
    return [_claim(group, chains, set(people), names) for group in groups.values()]


def _claim(group: list[Any], chains: Chains, people: set[UUID], names: set[str]) -> Claim:
    head, against = group[0], None
    weight = weigh([Said(one.contact_id, Polarity(one.polarity)) for one in group], chains)
    if weight.support is Support.DISPUTED:
        head = next(one for one in group if one.polarity in OPPOSITE)
        against = next(one for one in group if one.polarity == OPPOSITE[head.polarity])
    told = [head, *([against] if against else [])]
    return Claim(
        insight_id=head.id, career_id=head.career_id, topic=Topic(head.topic),
        polarity=str(head.polarity), text=head.text,
        against=against.text if against else None,
        voices=weight.voices,
        by_them={one.contact_id for one in group} <= people,
        tellable=all(_is_tellable(one, names) for one in told),
    )  # fmt: skip


def _is_tellable(insight: Any, names: set[str]) -> bool:
    """R14, R40: nothing off the record is repeated, nor what names somebody."""
    on_record = insight.privacy != Privacy.OFF_THE_RECORD
    return on_record and names.isdisjoint(words_of(insight.text))


def _names(insights: list[Any]) -> set[str]:
    words = {word for one in insights for word in words_of(one.display_name)}
    return {word for word in words if len(word) >= SHORTEST_NAME}
