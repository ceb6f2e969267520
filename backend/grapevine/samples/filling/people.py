"""Makes the organizations, the people with what is said about them, and the ties between them."""

from datetime import datetime
from typing import Any

from grapevine.contacts import (
    Contact,
    ContactCareer,
    ContactCreate,
    ContactSource,
    ContactTag,
    Tie,
    make_contact,
    tag_key,
)
from grapevine.organizations import Organization, name_key

from ..content.messages_answering import ANSWERING
from ..content.messages_asking import ASKING
from ..content.organizations import ORGANIZATIONS
from ..content.people_close import CLOSE
from ..content.people_far import FAR
from ..content.talks_held import HELD
from ..content.ties import TIES
from .sample import Sample, without

BEGAN = "-58"
IN_TABLES_OF_THEIR_OWN = {"organization_id", "organization_name", "tags", "career_ids"}


def make_people(sample: Sample) -> None:
    for key, fields in ORGANIZATIONS.items():
        sample.organizations[key] = sample.add(
            Organization, BEGAN, **fields, name_key=name_key(fields["name"])
        )
    touched = _last_touched(sample)
    people = {**CLOSE, **FAR}
    for key, person in people.items():
        sample.people[key] = sample.keep(_contact(sample, person, touched.get(key)))
    for key, person in people.items():
        _label(sample, sample.people[key], person)
    for one, other, kind, strength, willing, origin in TIES:
        both_known = max((people[end].get("added", BEGAN) for end in (one, other)), key=int)
        sample.add(
            Tie, both_known, from_id=sample.people[one].id, to_id=sample.people[other].id,
            kind=kind, strength=strength, willing=willing, origin=origin,
        )  # fmt: skip


def _contact(sample: Sample, person: dict[str, Any], touched: datetime | None) -> Contact:
    body = ContactCreate(**without(person, "at", "careers", "seen", "added"))
    return make_contact(
        sample.owner,
        body.model_dump(exclude=IN_TABLES_OF_THEIR_OWN),
        sample.organizations.get(person.get("at", "")),
        source=ContactSource.SAMPLE,
        last_touched_at=touched,
        tag_words=" ".join(body.tags),
        **sample.stamps(person.get("added", BEGAN)),
    )


def _label(sample: Sample, contact: Contact, person: dict[str, Any]) -> None:
    for position, tag in enumerate(person.get("tags", ())):
        sample.add(
            ContactTag, contact_id=contact.id, tag_key=tag_key(tag), tag=tag, position=position
        )
    for career in person.get("careers", ()):
        sample.add(ContactCareer, contact_id=contact.id, career_id=sample.careers[career].id)


def _last_touched(sample: Sample) -> dict[str, datetime]:
    """The last real contact with each: a message either way, a conversation, or just seen."""
    known = [(key, one["seen"]) for key, one in {**CLOSE, **FAR}.items() if "seen" in one]
    known += [(message["to"], message["at"]) for message in (*ASKING, *ANSWERING)]
    known += [(key, talk["steps"][-1][1]) for talk in HELD.values() for key in talk["with"]]
    touched: dict[str, datetime] = {}
    for key, when in known:
        at = sample.calendar.moment(when)
        touched[key] = max(at, touched.get(key, at))
    return touched
